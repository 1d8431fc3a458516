import type { FlatEntity, FlatGraph, FlatRelation } from './flat.ts';
import type { Judged } from './judge.ts';
import type { Match } from './match.ts';

/** A prediction and its gold, brought together. */
export interface Comparison {
  readonly predicted: FlatGraph;
  readonly gold: FlatGraph;
  readonly match: Match;
  readonly judged: readonly Judged[];
}

/** Whether a gold item counts for the salient figures. */
export const isSalient = (item: FlatEntity | FlatRelation): boolean => item.salient !== false;
