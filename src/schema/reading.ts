import { z } from 'zod';
import { ENTITY_TYPES, MODALITIES } from '../model/claim.ts';
import type { Decision, ReaderVersion, Reading } from '../model/reading.ts';
import type { Agree, Proof } from './agreement.ts';

const offset = z.int().min(0);
const span = { start: offset, end: offset };
const words = z.string();
const id = z.string().min(1);
const optional = words.exactOptional();

const quote = z.strictObject({ article: id, sentence: offset, ...span, text: words });

const claimant = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('entity'), entity: id }),
  z.strictObject({ as: z.literal('words'), text: words }),
]);

const value = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: words }),
  z.strictObject({ kind: z.literal('count'), text: words, min: z.number().nullable(), max: z.number().nullable() }),
  z.strictObject({
    kind: z.literal('date'),
    text: words,
    edtf: words.nullable(),
    min: words.nullable(),
    max: words.nullable(),
    basis: z.enum(['explicit', 'article-date', 'weekday-resolved', 'corpus-inferred', 'unresolved']),
    anchor: optional,
  }),
]);

export const entitySchema = z.strictObject({
  id,
  type: z.enum(ENTITY_TYPES),
  name: words,
  acts: z.boolean().exactOptional(),
  kind: optional,
  local: z.boolean().exactOptional(),
  watched: optional,
});

export const mentionSchema = z.strictObject({
  entity: id,
  quote,
  form: z.enum(['name', 'description', 'pronoun', 'metonym']),
  rule: words,
});

export const claimSchema = z.strictObject({
  id,
  subject: id,
  predicate: id,
  object: z.discriminatedUnion('as', [
    z.strictObject({ as: z.literal('entity'), entity: id }),
    z.strictObject({ as: z.literal('value'), value }),
  ]),
  qualifiers: z.strictObject({
    role: optional,
    relationship: optional,
    from: optional,
    until: optional,
    date: optional,
    instrument: optional,
    of: optional,
  }),
  quote,
  claimedBy: z.array(claimant),
  via: z.array(claimant),
  modality: z.enum(MODALITIES),
  polarity: z.enum(['positive', 'negative']),
  tense: z.enum(['past', 'present', 'future', 'unspecified']),
  extractor: words,
  rule: words,
  confidence: z.number().min(0).max(1),
});

export const problemSchema = z.strictObject({
  code: words,
  message: words,
  quote: quote.exactOptional(),
  rule: optional,
});

export const readerSchema = z.strictObject({ extractor: words, version: words, weights: words, ontology: words });

export const articleSchema = z.strictObject({
  id,
  text: words,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: optional,
  url: optional,
  publisher: optional,
  author: optional,
  publishedAt: optional,
  extra: z.record(z.string(), z.unknown()).exactOptional(),
});

export const sentenceSchema = z.strictObject({
  ...span,
  block: z.enum(['headline', 'byline', 'dateline', 'body', 'caption', 'tweet', 'list', 'boilerplate', 'foreign']),
});

/** A reading as it is stored. What its parts say of each other is the business of `graph/check`. */
export const readingSchema = z.strictObject({
  article: articleSchema,
  sentences: z.array(sentenceSchema),
  entities: z.array(entitySchema),
  mentions: z.array(mentionSchema),
  claims: z.array(claimSchema),
  problems: z.array(problemSchema),
  reader: readerSchema,
});

/** A decision as it is stored. */
export const decisionSchema = z.strictObject({
  kind: z.enum(['same', 'different', 'reject', 'note']),
  targets: z.array(z.strictObject({ ...span, sha256: words, predicate: optional })),
  by: optional,
  why: optional,
});

/** Compile-time proof that schemas and model say the same. */
export type SchemasAgree = Proof<
  [
    Agree<z.infer<typeof readingSchema>, Reading>,
    Agree<z.infer<typeof decisionSchema>, Decision>,
    Agree<z.infer<typeof readerSchema>, ReaderVersion>,
  ]
>;
