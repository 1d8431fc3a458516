import { z } from 'zod';
import { ownOntologySchema } from './own-ontology.ts';
import {
  articleSchema,
  claimSchema,
  decisionSchema,
  entitySchema,
  mentionSchema,
  problemSchema,
  readerSchema,
  sentenceSchema,
} from './reading.ts';

const id = z.string();

/** The one-document JSON form, key by key; nodes and edges are derived and only have to be there. */
export const documentSchema = z.strictObject({
  schemaVersion: z.int().min(1),
  readers: z.array(
    readerSchema.extend({
      readings: z.array(
        z.strictObject({
          article: id,
          sentences: z.array(sentenceSchema),
          articleAsRead: articleSchema.exactOptional(),
        }),
      ),
    }),
  ),
  articles: z.array(articleSchema),
  entities: z.array(entitySchema.extend({ article: id, extractor: id })),
  mentions: z.array(mentionSchema.extend({ extractor: id })),
  claims: z.array(claimSchema),
  problems: z.array(problemSchema.extend({ article: id, extractor: id })),
  decisions: z.array(decisionSchema),
  ontology: ownOntologySchema.exactOptional(),
  nodes: z.array(z.looseObject({ id })),
  edges: z.array(z.looseObject({ id })),
});

/** A document as it was read. */
export type LibraryDocument = z.infer<typeof documentSchema>;
