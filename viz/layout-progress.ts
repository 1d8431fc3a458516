import type { Point } from '../src/graph/point.ts';

/** How far a layout is, after each batch. */
export interface Progress {
  readonly positions: ReadonlyMap<string, Point>;
  /** Iterations done, of how many. */
  readonly done: number;
  readonly of: number;
}

/** The same on its way from the worker: two numbers a node, in the order of its nodes, handed over and not copied. */
export interface Report extends Omit<Progress, 'positions'> {
  readonly places: Float32Array;
}

/** Packs positions for the way. */
export const packed = (ids: readonly string[], positions: ReadonlyMap<string, Point>): Float32Array =>
  Float32Array.from({ length: 2 * ids.length }, (_, i) => {
    const { x, y } = positions.get(ids[i >> 1] ?? '') ?? { x: 0, y: 0 };
    return i % 2 === 0 ? x : y;
  });

/** Unpacks them. */
export const unpacked = (ids: readonly string[], places: Float32Array): Map<string, Point> =>
  new Map(ids.map((id, i) => [id, { x: places[2 * i] ?? 0, y: places[2 * i + 1] ?? 0 }]));
