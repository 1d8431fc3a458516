import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createKernel,
  createWasmKernel,
  type Kernel,
  type Product,
  type Turn,
} from '../../../../src/language/network/kernel.ts';
import { createPlainKernel } from '../../../../src/language/network/plain-kernel.ts';

const SIZE = 200_000;
const PRODUCT = { matrix: 0, vectors: 80_000, out: 120_000 };

/** Fills the memory with whole numbers of the given sizes, the same every time. */
function fill(kernel: Kernel, matrixLimit: number, vectorLimit: number): void {
  let state = 7;
  const next = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state % (2 * limit + 1)) - limit;
  };
  const numbers = new Int16Array(kernel.memory);
  for (let i = 0; i < 60_000; i++) numbers[i] = next(i < 40_000 ? matrixLimit : vectorLimit);
}

function multiplied(kernel: Kernel, product: Product): number[] {
  kernel.multiply(product);
  return [...new Int32Array(kernel.memory, product.out, product.rows * product.count)];
}

describe('the kernel', () => {
  it.each([
    { rows: 1, columns: 32, count: 1 },
    { rows: 640, columns: 32, count: 3 },
    { rows: 13, columns: 64, count: 29 },
    { rows: 109, columns: 320, count: 5 },
    { rows: 129, columns: 128, count: 2 },
  ])('gives the same numbers in WebAssembly and in JavaScript: $rows x $columns, $count times', (shape) => {
    const plain = createPlainKernel(SIZE);
    const wasm = createWasmKernel(SIZE)!;
    for (const kernel of [plain, wasm]) fill(kernel, 127, 8191);
    expect(multiplied(wasm, { ...PRODUCT, ...shape })).toEqual(multiplied(plain, { ...PRODUCT, ...shape }));
  });

  it('holds 128 products of the largest numbers that it is given', () => {
    for (const kernel of [createPlainKernel(SIZE), createWasmKernel(SIZE)!]) {
      new Int16Array(kernel.memory).fill(4095);
      expect(multiplied(kernel, { ...PRODUCT, rows: 1, columns: 128, count: 1 })).toEqual([128 * 4095 * 4095]);
    }
  });

  it('multiplies a matrix with a vector', () => {
    const kernel = createWasmKernel(SIZE)!;
    const numbers = new Int16Array(kernel.memory);
    numbers.fill(0, 0, 64);
    numbers.set([1, 2, 3], 0);
    numbers.set([4, -5], 32);
    numbers.set([10, 20, 30], PRODUCT.vectors / 2);
    expect(multiplied(kernel, { ...PRODUCT, rows: 2, columns: 32, count: 1 })).toEqual([140, -60]);
  });

  it('does nothing for no vectors at all', () => {
    const kernel = createWasmKernel(SIZE)!;
    expect(() => kernel.multiply({ ...PRODUCT, rows: 2, columns: 32, count: 0 })).not.toThrow();
  });

  /** Gates whose numbers lie between -`reach` and `reach`, old cells between -1 and 1. */
  function turned(kernel: Kernel, reach: number, units = 32): { cells: number[]; states: number[]; turn: Turn } {
    const [own, back, gates, cells, states] = [80_000, 81_000, 90_000, 110_000, 112_000];
    const turn: Turn = { own, back, gates, cells, states, units, one: 4096 };
    const sums = new Int32Array(kernel.memory);
    const floats = new Float64Array(kernel.memory);
    for (let gate = 0; gate < 4 * units; gate++) {
      const number = (salt: number): number => Math.sin(gate * 7.3 + salt);
      floats[gates / 8 + gate] = number(1) * 512 * reach;
      floats[gates / 8 + 4 * units + gate] = 512e-6 * reach;
      floats[gates / 8 + 8 * units + gate] = 511e-6 * reach;
      sums[own / 4 + gate] = Math.round(number(2) * 1e6);
      sums[back / 4 + gate] = Math.round(number(3) * 1e6);
      if (gate < units) floats[cells / 8 + gate] = number(4);
    }
    kernel.turn(turn);
    return {
      cells: [...new Float64Array(kernel.memory, cells, units)],
      states: [...new Int16Array(kernel.memory, states, units)],
      turn,
    };
  }

  it.each([0.1, 1, 4, 100])('turns cells alike in WebAssembly and in JavaScript, gates up to %d', (reach) => {
    const plain = turned(createPlainKernel(SIZE), reach);
    expect(turned(createWasmKernel(SIZE)!, reach)).toEqual(plain);
    expect(new Set(plain.states).size).toBeGreaterThan(5);
    for (const state of plain.states) expect(Math.abs(state)).toBeLessThanOrEqual(4096);
  });

  it('turns a cell as the equations of a long short-term memory say', () => {
    const kernel = createWasmKernel(SIZE)!;
    const gates = [0.3, -0.7, 1.2, 0.4];
    const floats = new Float64Array(kernel.memory, 90_000, 12);
    floats.set(gates.map((gate, i) => gate * (i === 2 ? 1024 : 512)));
    const cell = new Float64Array(kernel.memory, 110_000, 1);
    cell[0] = 0.9;
    kernel.turn({ own: 80_000, back: 81_000, gates: 90_000, cells: 110_000, states: 112_000, units: 1, one: 4096 });
    const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
    const wanted = logistic(-0.7) * 0.9 + logistic(0.3) * Math.tanh(1.2);
    expect(cell[0]).toBeCloseTo(wanted, 2);
    const [state] = new Int16Array(kernel.memory, 112_000, 1);
    expect(state! / 4096).toBeCloseTo(logistic(0.4) * Math.tanh(wanted), 2);
  });

  describe('where WebAssembly is forbidden', () => {
    afterEach(() => {
      vi.unstubAllGlobals();
    });

    it('is made of JavaScript', () => {
      expect(createKernel(SIZE).name).toBe('wasm');
      vi.stubGlobal('WebAssembly', undefined);
      expect(createKernel(SIZE).name).toBe('plain');
      vi.stubGlobal('WebAssembly', {
        Memory: class {
          constructor() {
            throw new Error('blocked by the content policy');
          }
        },
      });
      expect(createKernel(SIZE).name).toBe('plain');
    });
  });
});
