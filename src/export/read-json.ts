import { library } from '../graph/union.ts';
import { InputError } from '../model/errors.ts';
import { groupBy } from '../model/group-by.ts';
import type { Library, Reading } from '../model/reading.ts';
import { complaint } from '../schema/complain.ts';
import { documentSchema, type LibraryDocument } from '../schema/document.ts';
import { refuseNewer } from '../schema/library.ts';

const keyOf = (article: string, extractor: string): string => `${article}\u001f${extractor}`;

/** Puts the rows of a document back into the readings they came from. */
function readingsOf(document: LibraryDocument): Reading[] {
  const articles = new Map(document.articles.map((article) => [article.id, article]));
  const entities = groupBy(document.entities, (row) => keyOf(row.article, row.extractor));
  const mentions = groupBy(document.mentions, (row) => keyOf(row.quote.article, row.extractor));
  const claims = groupBy(document.claims, (row) => keyOf(row.quote.article, row.extractor));
  const problems = groupBy(document.problems, (row) => keyOf(row.article, row.extractor));
  return document.readers.flatMap(({ readings, ...reader }) =>
    readings.map(({ article: id, sentences, articleAsRead }) => {
      const article = articleAsRead ?? articles.get(id);
      if (article === undefined) throw damaged(`a reading names the article "${id}", which is not there`);
      const key = keyOf(id, reader.extractor);
      return {
        article,
        sentences,
        entities: (entities.get(key) ?? []).map(({ article: _, extractor: __, ...entity }) => entity),
        mentions: (mentions.get(key) ?? []).map(({ extractor: _, ...mention }) => mention),
        claims: claims.get(key) ?? [],
        problems: (problems.get(key) ?? []).map(({ article: _, extractor: __, ...problem }) => problem),
        reader,
      };
    }),
  );
}

const damaged = (what: string, cause?: unknown): InputError =>
  new InputError(
    'document-damaged',
    `The JSON document cannot be read: ${what}. Export it again from its library, or build it from the articles.`,
    { cause },
  );

/** Reads the json format back into a library; nodes and edges are derived anew, so they can never disagree. */
export function readJson(text: string): Library {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw damaged('it is not valid JSON', cause);
  }
  if (
    typeof value === 'object' &&
    value !== null &&
    'schemaVersion' in value &&
    typeof value.schemaVersion === 'number'
  )
    refuseNewer(value.schemaVersion, 'The JSON document');
  const document = documentSchema.safeParse(value);
  if (!document.success) throw damaged(complaint(document.error), document.error);
  return library(readingsOf(document.data), document.data.decisions, document.data.ontology);
}
