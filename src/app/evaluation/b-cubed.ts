import { groupBy } from '../../model/group-by.ts';

/** One mention with the cluster it was put into and the one it belongs to. */
export interface Placed {
  readonly predicted: string;
  readonly gold: string;
  /** Keys of its names: recall among equal names asks only for those of its gold cluster that share one. */
  readonly keys?: ReadonlySet<string>;
}

/** B³: for each item, how much of its cluster belongs there, and how much of its truth was found; the means. */
export interface BCubed {
  readonly items: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Recall over those of the gold cluster that share a normalised name with the item. */
  readonly recallOfEqualNames: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

const share = (all: readonly Placed[], fits: (one: Placed) => boolean): number => all.filter(fits).length / all.length;

const meets = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  [...(a ?? [])].some((key) => b?.has(key));

/** Scores clusters against truth by B³ (Bagga and Baldwin 1998). */
export function bCubed(items: readonly Placed[]): BCubed {
  const predicted = groupBy(items, (item) => item.predicted);
  const gold = groupBy(items, (item) => item.gold);
  const precision = mean(
    items.map((item) => share(predicted.get(item.predicted) ?? [], (one) => one.gold === item.gold)),
  );
  const found = (item: Placed) => (one: Placed) => one.predicted === item.predicted;
  const recall = mean(items.map((item) => share(gold.get(item.gold) ?? [], found(item))));
  const alike = (item: Placed) =>
    (gold.get(item.gold) ?? []).filter((one) => one === item || meets(one.keys, item.keys));
  return {
    items: items.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    recallOfEqualNames: mean(items.map((item) => share(alike(item), found(item)))),
  };
}
