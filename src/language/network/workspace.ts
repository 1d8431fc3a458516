import type { NetworkMeta } from './weights.ts';

/** Sentences are read in pieces of at most so many tokens: beyond that, arcs and memory grow with the square. */
export const LONGEST_PIECE = 160;

const COUNT = LONGEST_PIECE + 1;
const aligned = (bytes: number): number => Math.ceil(bytes / 16) * 16;

/** Where in the kernel's memory each thing that is computed lies, in bytes; room for `LONGEST_PIECE` tokens and the root. */
export interface Workspace {
  readonly inputs: number;
  readonly first: number;
  readonly second: number;
  /** float64. */
  readonly cells: number;
  readonly arcHeads: number;
  readonly arcDependents: number;
  readonly arcSights: number;
  readonly labelHeads: number;
  readonly labelPairs: number;
  readonly labelChosen: number;
  readonly names: number;
  /** int32 sums. */
  readonly sums: number;
  readonly step: number;
  readonly end: number;
}

/** Lays the places out one after the other from a start. */
export function layOut(meta: NetworkMeta, start: number): Workspace {
  const { units, sizes } = meta;
  let end = aligned(start);
  const take = (bytes: number): number => {
    const place = end;
    end += aligned(bytes);
    return place;
  };
  const columns = Math.max(...meta.matrices.map((matrix) => matrix.columns));
  const rows = Math.max(...meta.matrices.map((matrix) => matrix.rows), COUNT);
  return {
    inputs: take(2 * COUNT * columns),
    first: take(2 * COUNT * 2 * units),
    second: take(2 * COUNT * 2 * units),
    cells: take(8 * units),
    arcHeads: take(2 * COUNT * sizes.arc),
    arcDependents: take(2 * COUNT * sizes.arc),
    arcSights: take(2 * COUNT * sizes.arc),
    labelHeads: take(2 * COUNT * sizes.label),
    labelPairs: take(2 * COUNT * 2 * sizes.label),
    labelChosen: take(2 * COUNT * sizes.label),
    names: take(2 * COUNT * sizes.name),
    sums: take(4 * COUNT * rows),
    step: take(4 * 4 * units),
    end,
  };
}
