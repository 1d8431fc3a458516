import { type BLOCKS, KERNEL_MODULE } from './kernel-module.ts';

/** A matrix times some vectors; all places are byte offsets in the kernel's memory, multiples of sixteen. */
export interface Product {
  /** int16, one row after the other. */
  readonly matrix: number;
  readonly rows: number;
  /** A multiple of 32. */
  readonly columns: number;
  /** int16, one vector after the other. */
  readonly vectors: number;
  readonly count: number;
  /** int32, `rows` numbers a vector. */
  readonly out: number;
}

/** Multiplies whole numbers in one piece of memory. Sums stay below 2^31 by construction, so their order is free. */
export interface Kernel {
  readonly name: 'wasm' | 'plain';
  readonly memory: ArrayBuffer;
  multiply(product: Product): void;
}

/** The kernel in JavaScript alone: the same numbers, about ten times slower. */
export function createPlainKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(pagesOf(bytes) * PAGE);
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
  return { name: 'plain', memory, multiply };
}

/** The kernel in WebAssembly where the machine allows it, else in JavaScript. */
export function createKernel(bytes: number): Kernel {
  return createWasmKernel(bytes) ?? createPlainKernel(bytes);
}

const PAGE = 65_536;
const pagesOf = (bytes: number): number => Math.ceil(bytes / PAGE);

/** What is used of the global `WebAssembly`, which this room has no types for. */
interface Wasm {
  readonly Memory: new (limits: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Exports };
}
/** Matrix, vectors, out, rows, bytes of a row, count, bytes of an answer. */
type Multiply = (...numbers: readonly number[]) => void;
type Exports = Readonly<Record<keyof typeof BLOCKS, Multiply>>;

/** Undefined where WebAssembly or its vectors are missing, or a content policy forbids it. */
export function createWasmKernel(bytes: number): Kernel | undefined {
  const wasm = (globalThis as { readonly WebAssembly?: Wasm }).WebAssembly;
  if (!wasm) return undefined;
  try {
    const memory = new wasm.Memory({ initial: pagesOf(bytes) });
    const { exports } = new wasm.Instance(new wasm.Module(KERNEL_MODULE), { kernel: { memory } });
    return { name: 'wasm', memory: memory.buffer, multiply: (product) => multiplyInBlocks(exports, product) };
  } catch {
    return undefined;
  }
}

/** Whole blocks of two rows and two vectors first, then what is left at the edges. */
function multiplyInBlocks({ one, twoRows, twoRowsTwice }: Exports, product: Product): void {
  const { matrix, rows, columns, vectors, count, out } = product;
  const stride = columns * 2;
  const step = rows * 4;
  const pairs = rows & ~1;
  const even = count & ~1;
  if (pairs > 0 && even > 0) twoRowsTwice(matrix, vectors, out, pairs, stride, even, step);
  if (pairs > 0 && even < count) twoRows(matrix, vectors + even * stride, out + even * step, pairs, stride, 1, step);
  if (pairs < rows && count > 0) one(matrix + pairs * stride, vectors, out + pairs * 4, 1, stride, count, step);
}
