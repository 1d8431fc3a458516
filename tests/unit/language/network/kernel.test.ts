import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createKernel,
  createPlainKernel,
  createWasmKernel,
  type Kernel,
  type Product,
} from '../../../../src/language/network/kernel.ts';

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
    numbers.set([1, 2, 3], 0);
    numbers.set([4, -5], 32);
    numbers.set([10, 20, 30], PRODUCT.vectors / 2);
    expect(multiplied(kernel, { ...PRODUCT, rows: 2, columns: 32, count: 1 })).toEqual([140, -60]);
  });

  it('does nothing for no vectors at all', () => {
    const kernel = createWasmKernel(SIZE)!;
    expect(() => kernel.multiply({ ...PRODUCT, rows: 2, columns: 32, count: 0 })).not.toThrow();
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
