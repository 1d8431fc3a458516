import { groupBy } from '../../src/model/group-by.ts';

interface Joined {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** Widest bend between neighbours of a bundle, as a share of the distance between the two nodes. */
const STEP = 0.24;
/** A bundle spreads no wider than this. */
const SPREAD = 1.1;

/** How far each edge bends, so that parallel ones lie apart; a lone edge is straight. Share of its length, to its left. */
export function curvatures(edges: readonly Joined[]): Map<string, number> {
  const bundles = groupBy(edges, ({ source, target }) => [source, target].sort().join('\n'));
  const bends = new Map<string, number>();
  for (const bundle of bundles.values()) {
    const step = Math.min(STEP, SPREAD / bundle.length);
    for (const [i, { id, source, target }] of bundle.entries()) {
      const bend = (i - (bundle.length - 1) / 2) * step;
      bends.set(id, bend === 0 || source < target ? bend : -bend);
    }
  }
  return bends;
}
