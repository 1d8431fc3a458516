import { compareText } from '../model/hash.ts';
import type { Decision, Library, Reading } from '../model/reading.ts';
import { canonical } from './canonical.ts';

const keyOf = (reading: Reading): string => `${reading.article.id}\u001f${reading.reader.extractor}`;

/** Of two readings under one key the one whose content is greater: any total order makes union a semilattice. */
const greater = (a: Reading, b: Reading): Reading => (a === b || canonical(a) >= canonical(b) ? a : b);

/** A library in its one order, whatever order and repetition it was gathered in: one reading an article and extractor. */
export function library(readings: Iterable<Reading>, decisions: Iterable<Decision> = []): Library {
  const byKey = new Map<string, Reading>();
  for (const reading of readings) {
    const key = keyOf(reading);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? reading : greater(known, reading));
  }
  const byContent = new Map<string, Decision>();
  for (const decision of decisions) byContent.set(canonical(decision), decision);
  const inOrder = <T>(entries: Map<string, T>): T[] =>
    [...entries].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
  return { readings: inOrder(byKey), decisions: inOrder(byContent) };
}

/** Everything that either library holds; commutative, associative and idempotent. */
export const union = (a: Library, b: Library): Library =>
  library([...a.readings, ...b.readings], [...a.decisions, ...b.decisions]);
