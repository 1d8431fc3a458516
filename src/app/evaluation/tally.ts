/** What precision and recall are made of; `found` counts gold items, `right` predicted ones, and they may differ. */
export interface Tally {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
  readonly found: number;
}

/** No items at all. */
export const NOTHING: Tally = { right: 0, predicted: 0, gold: 0, found: 0 };

/** A tally in which every right prediction finds one gold item, unless `found` says otherwise. */
export const tally = (counts: Omit<Tally, 'found'> & { readonly found?: number }): Tally => ({
  found: counts.right,
  ...counts,
});

/** Counts of several documents or types together. */
export const sum = (tallies: Iterable<Tally>): Tally => {
  const total = { ...NOTHING };
  for (const { right, predicted, gold, found } of tallies) {
    total.right += right;
    total.predicted += predicted;
    total.gold += gold;
    total.found += found;
  }
  return total;
};

/** Share of the predictions that are right, 0 to 1. */
export const precision = (counts: Tally): number => (counts.predicted ? counts.right / counts.predicted : 0);

/** Share of the gold that was found, 0 to 1. */
export const recall = (counts: Tally): number => (counts.gold ? counts.found / counts.gold : 0);

/** Harmonic mean of precision and recall, 0 to 1. */
export function f1(counts: Tally): number {
  const [p, r] = [precision(counts), recall(counts)];
  return p + r ? (2 * p * r) / (p + r) : 0;
}

/** Adds tallies to those of the same key. */
export function sumByKey(maps: readonly Readonly<Record<string, Tally>>[]): Record<string, Tally> {
  const total: Record<string, Tally> = {};
  for (const map of maps)
    for (const [key, counts] of Object.entries(map)) total[key] = sum([total[key] ?? NOTHING, counts]);
  return total;
}
