import { compareText } from '../model/hash.ts';
import type { Decision, Library, OwnRecords, Reading } from '../model/reading.ts';
import { canonical } from './canonical.ts';

const keyOf = (reading: Reading): string => `${reading.article.id}\u001f${reading.reader.extractor}`;

/** Of two readings under one key the one whose content is greater: any total order makes union a semilattice. */
const greater = (a: Reading, b: Reading): Reading => (a === b || canonical(a) >= canonical(b) ? a : b);

/** What tells a record of the user's ontology from others of its section: its own name, or all that it says. */
const nameOf = (record: object): string =>
  canonical('id' in record ? record.id : 'kind' in record ? record.kind : 'type' in record ? record.type : record);

/** Records by section in their one order, keys included; of two under one name the greater stands, as among readings. */
function uniteRecords(...all: readonly OwnRecords[]): OwnRecords {
  const sections = [...new Set(all.flatMap((records) => Object.keys(records)))].sort(compareText);
  const unite = (section: string): object[] => {
    const byName = new Map<string, string>();
    for (const record of all.flatMap((records) => records[section] ?? [])) {
      const [name, content] = [nameOf(record), canonical(record)];
      if ((byName.get(name) ?? '') < content) byName.set(name, content);
    }
    return [...byName].sort(([a], [b]) => compareText(a, b)).map(([, content]) => JSON.parse(content) as object);
  };
  return Object.fromEntries(sections.map((section) => [section, unite(section)]));
}

/** A library in its one order, whatever order and repetition it was gathered in: one reading an article and extractor. */
export function library(
  readings: Iterable<Reading>,
  decisions: Iterable<Decision> = [],
  ontology?: OwnRecords,
): Library {
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
  return {
    readings: inOrder(byKey),
    decisions: inOrder(byContent),
    ...(ontology && { ontology: uniteRecords(ontology) }),
  };
}

/** Everything that either library holds; commutative, associative and idempotent. */
export const union = (a: Library, b: Library): Library =>
  library(
    [...a.readings, ...b.readings],
    [...a.decisions, ...b.decisions],
    a.ontology && b.ontology ? uniteRecords(a.ontology, b.ontology) : (a.ontology ?? b.ontology),
  );
