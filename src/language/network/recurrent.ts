import type { Matrix, Weights } from './weights.ts';
import type { Workspace } from './workspace.ts';

/** Views of the kernel's memory. */
export interface Views {
  readonly short: Int16Array;
  readonly long: Int32Array;
  readonly float: Float64Array;
}

/** A bidirectional layer: reads `count` vectors at `from`, writes as many of `2 * units` numbers at `to`. */
export interface Layer {
  readonly name: 'first' | 'second';
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A long short-term memory in both directions (Hochreiter and Schmidhuber 1997). */
export function runLayer(weights: Weights, machine: Machine, { name, from, to, count }: Layer): void {
  const { views, workspace } = machine;
  const { kernel, meta, matrices } = weights;
  const { units } = meta;
  const { step, cells } = workspace;
  const last = workspace.last / 2;
  for (const direction of ['forward', 'backward'] as const) {
    const input = matrices[`${name}.${direction}.input`];
    const recurrent = matrices[`${name}.${direction}.recurrent`];
    const product = { ...shapeOf(recurrent), vectors: workspace.last, count: 1, out: step };
    const turn = { back: step, cells, states: workspace.last, units, one: meta.ones.state };
    const gates = weights.gates[`${name}.${direction}`];
    kernel.multiply({ ...shapeOf(input), vectors: from, count, out: workspace.sums });
    // The first word has nothing before it.
    views.float.fill(0, cells / 8, cells / 8 + units);
    views.long.fill(0, step / 4, step / 4 + 4 * units);
    for (let k = 0; k < count; k++) {
      const at = direction === 'forward' ? k : count - 1 - k;
      if (k > 0) kernel.multiply(product);
      kernel.turn({ ...turn, gates, own: workspace.sums + 16 * at * units });
      const state = to / 2 + at * 2 * units + (direction === 'forward' ? 0 : units);
      views.short.copyWithin(state, last, last + units);
    }
  }
}

/** The memory of the kernel and what lies where in it. */
export interface Machine {
  readonly views: Views;
  readonly workspace: Workspace;
}

/** The part of a product that a matrix decides. */
export const shapeOf = ({ place, rows, columns }: Matrix) => ({
  matrix: place,
  rows,
  columns,
});
