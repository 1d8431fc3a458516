import { type Assigned, assign } from './assign.ts';
import { keysOf, type Named, normalName } from './names.ts';

/** A name with the types it may have; none means any. */
export interface Typed extends Named {
  readonly types: readonly string[];
}

/** Predicted and gold things brought together by index. */
export interface Alignment {
  /** One to one: what counts as found. */
  readonly pairs: readonly Assigned[];
  /** Many to one, predicted → gold: where the ends of relations belong. */
  readonly map: ReadonlyMap<number, number>;
}

const agree = (predicted: Typed, gold: Typed): boolean =>
  gold.types.length === 0 || predicted.types.some((type) => gold.types.includes(type));

function indexByKey(things: readonly Named[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  things.forEach((thing, at) => {
    for (const key of keysOf(thing)) index.set(key, [...(index.get(key) ?? []), at]);
  });
  return index;
}

/** A shared main name weighs more than a shared alias. */
function weightOf(key: string, gold: Named, predicted: Named): number {
  if (key === normalName(gold.name)) return 1.5;
  return key === normalName(predicted.name) ? 1.2 : 1;
}

/** Aligns things by shared normal names, and by type unless `typed` is false. */
export function alignByName(
  predicted: readonly Typed[],
  gold: readonly Typed[],
  { typed = true }: { readonly typed?: boolean } = {},
): Alignment {
  const index = indexByKey(gold);
  const map = new Map<number, number>();
  const weights = predicted.map((thing, at) => {
    const row = new Array<number>(gold.length).fill(0);
    for (const key of keysOf(thing))
      for (const g of index.get(key) ?? [])
        if (!typed || agree(thing, gold[g]!)) row[g]! += weightOf(key, gold[g]!, thing);
    const best = Math.max(0, ...row);
    if (best > 0) map.set(at, row.indexOf(best));
    return row;
  });
  return { pairs: assign(weights), map };
}
