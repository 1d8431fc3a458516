import { canonical } from '../graph/canonical.ts';
import { readersOf } from '../graph/lines.ts';
import { profile } from '../graph/profile.ts';
import type { Article } from '../model/article.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { type Reading, SCHEMA_VERSION } from '../model/reading.ts';

/** A JSON array with one row a line, so that no string ever holds more than a row. */
function* rows(key: string, values: Iterable<unknown>): Iterable<string> {
  yield `,\n"${key}": [`;
  let separator = '\n';
  for (const value of values) {
    yield `${separator}${canonical(value)}`;
    separator = ',\n';
  }
  yield separator === '\n' ? ']' : '\n]';
}

/** The readers, each with what it read; a reading whose article was headed otherwise keeps its own copy of it. */
function* readerRows({ library, articles }: KnowledgeGraph): Iterable<unknown> {
  const listed = new Map(articles.map((article) => [article.id, article]));
  const isListed = (article: Article): boolean => {
    const known = listed.get(article.id);
    return known === article || canonical(known) === canonical(article);
  };
  const byReader = groupBy(library.readings, (reading) => canonical(reading.reader));
  const row = ({ article, sentences }: Reading): unknown => ({
    article: article.id,
    sentences,
    ...(!isListed(article) && { articleAsRead: article }),
  });
  for (const reader of readersOf(library.readings))
    yield { ...reader, readings: (byReader.get(canonical(reader)) ?? []).map(row) };
}

/** The parts of all readings, one after the other, each marked with where it comes from. */
function* parts<T>(
  readings: readonly Reading[],
  pick: (reading: Reading) => readonly T[],
  mark: (reading: Reading) => object,
): Iterable<unknown> {
  for (const reading of readings) for (const part of pick(reading)) yield { ...mark(reading), ...part };
}

/** Nodes as they are, with what their profiles decide. */
function* nodeRows(graph: KnowledgeGraph): Iterable<unknown> {
  for (const node of graph.nodes) yield { ...node, profile: profile(node, graph) };
}

const byExtractor = ({ reader }: Reading): object => ({ extractor: reader.extractor });
const byArticle = ({ article, reader }: Reading): object => ({ article: article.id, extractor: reader.extractor });

/** One lossless document: everything stored, and the nodes and edges derived from it. `read-json` reads it back. */
export function* writeJson(graph: KnowledgeGraph): Iterable<string> {
  const { readings, decisions, ontology } = graph.library;
  yield `{\n"schemaVersion": ${SCHEMA_VERSION}`;
  if (ontology !== undefined) yield `,\n"ontology": ${canonical(ontology)}`;
  yield* rows('readers', readerRows(graph));
  yield* rows('articles', graph.articles);
  yield* rows(
    'entities',
    parts(readings, (reading) => reading.entities, byArticle),
  );
  yield* rows(
    'mentions',
    parts(readings, (reading) => reading.mentions, byExtractor),
  );
  yield* rows(
    'claims',
    parts(readings, (reading) => reading.claims, byExtractor),
  );
  yield* rows(
    'problems',
    parts(readings, (reading) => reading.problems, byArticle),
  );
  yield* rows('decisions', decisions);
  yield* rows('nodes', nodeRows(graph));
  yield* rows('edges', graph.edges);
  yield '\n}\n';
}
