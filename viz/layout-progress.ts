import type { Point } from '../src/graph/layout.ts';

/** What the layout worker reports after each batch. */
export interface Progress {
  readonly positions: ReadonlyMap<string, Point>;
  /** Iterations done, of how many. */
  readonly done: number;
  readonly of: number;
}
