import { canonical } from '../graph/canonical.ts';
import { groupBy } from '../graph/group-by.ts';
import { readersOf } from '../graph/lines.ts';
import { profile } from '../graph/profile.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
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
function readerRows({ library, articles }: KnowledgeGraph): unknown[] {
  const listed = new Map(articles.map((article) => [article.id, canonical(article)]));
  const byReader = groupBy(library.readings, (reading) => canonical(reading.reader));
  const row = ({ article, sentences }: Reading): unknown => ({
    article: article.id,
    sentences,
    ...(listed.get(article.id) !== canonical(article) && { articleAsRead: article }),
  });
  return readersOf(library.readings).map((reader) => ({
    ...reader,
    readings: (byReader.get(canonical(reader)) ?? []).map(row),
  }));
}

/** One lossless document: everything stored, and the nodes and edges derived from it. `read-json` reads it back. */
export function* writeJson(graph: KnowledgeGraph): Iterable<string> {
  const { readings, decisions } = graph.library;
  const each = <T>(pick: (reading: Reading) => readonly T[], mark: (reading: Reading) => object): unknown[] =>
    readings.flatMap((reading) => pick(reading).map((item) => ({ ...mark(reading), ...item })));
  const extractor = ({ reader }: Reading): object => ({ extractor: reader.extractor });
  const source = ({ article, reader }: Reading): object => ({ article: article.id, extractor: reader.extractor });

  yield `{\n"schemaVersion": ${SCHEMA_VERSION}`;
  yield* rows('readers', readerRows(graph));
  yield* rows('articles', graph.articles);
  yield* rows(
    'entities',
    each((reading) => reading.entities, source),
  );
  yield* rows(
    'mentions',
    each((reading) => reading.mentions, extractor),
  );
  yield* rows(
    'claims',
    each((reading) => reading.claims, extractor),
  );
  yield* rows(
    'problems',
    each((reading) => reading.problems, source),
  );
  yield* rows('decisions', decisions);
  yield* rows(
    'nodes',
    graph.nodes.map((node) => ({ ...node, profile: profile(node, graph) })),
  );
  yield* rows('edges', graph.edges);
  yield '\n}\n';
}
