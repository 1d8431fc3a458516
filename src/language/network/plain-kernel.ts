import type { Kernel, Product, Turn } from './kernel.ts';
import { HIGHEST_PLACE, MIDDLE_PLACE, PLACES_A_ONE, TANH_TABLE } from './squash.ts';

/** The kernel in JavaScript alone: the same numbers, about ten times slower. */
export function createPlainKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(Math.ceil(bytes / 16) * 16);
  const numbers = new Int16Array(memory);
  const sums = new Int32Array(memory);
  const multiply = ({ matrix, rows, columns, vectors, count, out }: Product): void => {
    for (let vector = 0; vector < count; vector++) {
      const x = vectors / 2 + vector * columns;
      const y = out / 4 + vector * rows;
      for (let row = 0; row < rows; row++) {
        const w = matrix / 2 + row * columns;
        let even = 0;
        let odd = 0;
        for (let column = 0; column < columns; column += 2) {
          even = (even + Math.imul(numbers[w + column]!, numbers[x + column]!)) | 0;
          odd = (odd + Math.imul(numbers[w + column + 1]!, numbers[x + column + 1]!)) | 0;
        }
        sums[y + row] = even + odd;
      }
    }
  };
  new Float32Array(memory).set(TANH_TABLE);
  return { name: 'plain', memory, multiply, turn: (turn) => turnCells(memory, turn) };
}

/** What turn-module.ts does, operation by operation. */
function turnCells(memory: ArrayBuffer, { own, back, gates, cells, states, units, one }: Turn): void {
  const table = new Float32Array(memory, 0, TANH_TABLE.length);
  const numbers = new Float64Array(memory, gates, 12 * units);
  const sums = new Int32Array(memory, own, 4 * units);
  const places = new Int32Array(memory, back, 4 * units);
  for (let gate = 0; gate < 4 * units; gate++) {
    const given = numbers[gate]! + sums[gate]! * numbers[4 * units + gate]!;
    places[gate] = placeOf(given + places[gate]! * numbers[8 * units + gate]! + MIDDLE_PLACE);
  }
  const cell = new Float64Array(memory, cells, units);
  const state = new Int16Array(memory, states, units);
  const tanhAt = (gate: number): number => table[places[gate]!]!;
  const sigmoidAt = (gate: number): number => 0.5 + 0.5 * tanhAt(gate);
  for (let unit = 0; unit < units; unit++) {
    const kept = sigmoidAt(units + unit) * cell[unit]!;
    cell[unit] = kept + sigmoidAt(unit) * tanhAt(2 * units + unit);
    const shown = sigmoidAt(3 * units + unit) * table[placeOf(cell[unit]! * PLACES_A_ONE + MIDDLE_PLACE)]!;
    // States lie between -1 and 1; adding first makes the cut towards zero a rounding.
    state[unit] = Math.trunc((shown + 2) * one + 0.5) - 2 * one;
  }
}

const placeOf = (place: number): number => Math.trunc(Math.min(Math.max(place, 0), HIGHEST_PLACE));
