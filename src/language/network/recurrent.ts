import { sigmoid, tanh } from './squash.ts';
import type { Matrix, Weights } from './weights.ts';
import type { Workspace } from './workspace.ts';

/** Views of the kernel's memory. */
export interface Views {
  readonly short: Int16Array;
  readonly long: Int32Array;
}

/** A bidirectional layer: reads `count` vectors at `from`, writes as many of `2 * units` numbers at `to`. */
export interface Layer {
  readonly name: 'first' | 'second';
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * A long short-term memory in both directions (Hochreiter and Schmidhuber 1997): gates in the order input, forget,
 * cell, output, as PyTorch has them.
 */
export function runLayer(weights: Weights, machine: Machine, { name, from, to, count }: Layer): void {
  const { views, workspace } = machine;
  const { kernel, meta, matrices } = weights;
  const { units } = meta;
  const last = workspace.last / 2;
  for (const direction of ['forward', 'backward'] as const) {
    const input = matrices[`${name}.${direction}.input`];
    const recurrent = matrices[`${name}.${direction}.recurrent`];
    const step = { ...shapeOf(recurrent), vectors: workspace.last, count: 1, out: workspace.step };
    const gates = { sums: new Float64Array(4 * units), input, recurrent, long: views.long };
    const cells = new Float64Array(units);
    const states = views.short.subarray(last, last + units);
    kernel.multiply({ ...shapeOf(input), vectors: from, count, out: workspace.sums });
    for (let k = 0; k < count; k++) {
      const at = direction === 'forward' ? k : count - 1 - k;
      const own = workspace.sums / 4 + at * 4 * units;
      // The first word has nothing before it.
      if (k === 0) openGates(gates, own);
      else {
        kernel.multiply(step);
        moveGates(gates, own, workspace.step / 4);
      }
      turn({ gates: gates.sums, cells, states, one: meta.ones.state });
      const state = to / 2 + at * 2 * units + (direction === 'forward' ? 0 : units);
      views.short.copyWithin(state, last, last + units);
    }
  }
}

/** The gates of all cells and what they are summed from. */
interface Gates {
  readonly sums: Float64Array;
  readonly input: Matrix;
  readonly recurrent: Matrix;
  readonly long: Int32Array;
}

function openGates({ sums, input, long }: Gates, own: number): void {
  const { bias, scales } = input;
  for (let gate = 0; gate < sums.length; gate++) sums[gate] = bias[gate]! + long[own + gate]! * scales[gate]!;
}

function moveGates({ sums, input, recurrent, long }: Gates, own: number, last: number): void {
  const { bias, scales } = input;
  const back = recurrent.scales;
  for (let gate = 0; gate < sums.length; gate++)
    sums[gate] = bias[gate]! + long[own + gate]! * scales[gate]! + long[last + gate]! * back[gate]!;
}

/** The memory of the kernel and what lies where in it. */
export interface Machine {
  readonly views: Views;
  readonly workspace: Workspace;
}

/** The part of a product that a matrix decides. */
export const shapeOf = ({ place, rows, columns }: { place: number; rows: number; columns: number }) => ({
  matrix: place,
  rows,
  columns,
});

/** What one step of all cells works on: sums of gates in, new cells and, rounded, new states out. */
interface Step {
  readonly gates: Float64Array;
  readonly cells: Float64Array;
  readonly states: Int16Array;
  readonly one: number;
}

function turn({ gates, cells, states, one }: Step): void {
  const units = cells.length;
  for (let unit = 0; unit < units; unit++) {
    const kept = sigmoid(gates[units + unit]!) * cells[unit]!;
    const cell = kept + sigmoid(gates[unit]!) * tanh(gates[2 * units + unit]!);
    cells[unit] = cell;
    // States lie between -1 and 1; adding first makes the cut towards zero a rounding.
    states[unit] = (((sigmoid(gates[3 * units + unit]!) * tanh(cell) + 2) * one + 0.5) | 0) - 2 * one;
  }
}
