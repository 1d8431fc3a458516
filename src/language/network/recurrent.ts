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
export function runLayer(weights: Weights, machine: Machine, layer: Layer): void {
  const { name, from, count } = layer;
  for (const direction of ['forward', 'backward'] as const) {
    const input = weights.matrices[`${name}.${direction}.input`];
    weights.kernel.multiply({ ...shapeOf(input), vectors: from, count, out: machine.workspace.sums });
    runDirection(weights, machine, { ...layer, direction });
  }
}

/** Goes through the words one after the other; the states of the word before are read where they were written. */
function runDirection(
  { kernel, meta, matrices, gates }: Weights,
  { views, workspace }: Machine,
  { name, to, count, direction }: Layer & { readonly direction: 'forward' | 'backward' },
): void {
  const { units, ones } = meta;
  const { step, cells, sums } = workspace;
  const { place: matrix, rows, columns } = matrices[`${name}.${direction}.recurrent`];
  const first = direction === 'forward' ? 0 : count - 1;
  const onwards = direction === 'forward' ? 1 : -1;
  const place = gates[`${name}.${direction}`];
  const one = ones.state;
  // Two bytes a state, both directions of a word side by side.
  const written = to + (direction === 'forward' ? 0 : 2 * units);
  // The first word has nothing before it.
  views.float.fill(0, cells / 8, cells / 8 + units);
  views.long.fill(0, step / 4, step / 4 + 4 * units);
  for (let k = 0; k < count; k++) {
    const at = first + k * onwards;
    const states = written + 4 * at * units;
    const before = states - 4 * onwards * units;
    if (k > 0) kernel.multiply({ matrix, rows, columns, vectors: before, count: 1, out: step });
    kernel.turn({ own: sums + 16 * at * units, back: step, gates: place, cells, states, units, one });
  }
}

/** The memory of the kernel and what lies where in it. */
export interface Machine {
  readonly views: Views;
  readonly workspace: Workspace;
  /** What the last product means, outside the kernel's memory. */
  readonly numbers: Float64Array;
}

/** The part of a product that a matrix decides. */
export const shapeOf = ({ place, rows, columns }: Matrix) => ({
  matrix: place,
  rows,
  columns,
});
