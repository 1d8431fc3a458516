import type { Article } from '../model/article.ts';
import type { Claim, Entity, Mention } from '../model/claim.ts';
import { groupBy } from '../model/group-by.ts';
import { compareText } from '../model/hash.ts';
import type { Library } from '../model/reading.ts';
import { canonical } from './canonical.ts';
import { findTargets } from './targets.ts';

/** What all readings of a library say, side by side and in order, less what people rejected. */
export interface Gathered {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly mentionsOf: ReadonlyMap<string, readonly Mention[]>;
  /** Local entity id → its reading's key: two entities under one key were kept apart by their reader. */
  readonly readingOf: ReadonlyMap<string, string>;
}

/** One value an id; where two contents claim one id, the greater content wins, whatever the order. */
function uniqueById<T extends { readonly id: string }>(items: Iterable<T>): T[] {
  const byId = new Map<string, T>();
  for (const item of items) {
    const known = byId.get(item.id);
    if (known === undefined || canonical(item) > canonical(known)) byId.set(item.id, item);
  }
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

/** Lays a library's readings side by side. */
export function gather(library: Library): Gathered {
  const { readings, decisions } = library;
  const targets = findTargets(readings, decisions);
  const articles = uniqueById(readings.map((reading) => reading.article));
  const entities = uniqueById(readings.flatMap((reading) => reading.entities));
  const mentions = readings
    .flatMap((reading) => reading.mentions)
    .toSorted(
      (a, b) =>
        compareText(a.quote.article, b.quote.article) ||
        a.quote.start - b.quote.start ||
        a.quote.end - b.quote.end ||
        compareText(a.entity, b.entity),
    );
  const claims = uniqueById(
    readings.flatMap((reading) => reading.claims.filter((claim) => !targets.rejects(reading, claim))),
  ).sort(
    (a, b) => compareText(a.quote.article, b.quote.article) || a.quote.start - b.quote.start || compareText(a.id, b.id),
  );
  const readingOf = new Map<string, string>();
  for (const { article, reader, entities: local } of readings)
    for (const { id } of local) readingOf.set(id, `${article.id} ${reader.extractor}`);
  return { articles, entities, mentions, claims, mentionsOf: groupBy(mentions, (m) => m.entity), readingOf };
}
