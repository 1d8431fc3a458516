import { KERNEL_MODULE, type KernelExports } from './kernel-module.ts';
import { createPlainKernel } from './plain-kernel.ts';
import { TANH_TABLE } from './squash.ts';

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

/** One step of all cells of a long short-term memory; see turn-module.ts for what lies where. */
export interface Turn {
  /** int32, what the input alone gives each gate. */
  readonly own: number;
  /** int32, what the states before give each gate; overwritten. */
  readonly back: number;
  /** float64: biases, scales of `own`, scales of `back`. */
  readonly gates: number;
  /** float64, old cells in, new ones out. */
  readonly cells: number;
  /** int16, new states out. */
  readonly states: number;
  readonly units: number;
  /** Units a one of the states. */
  readonly one: number;
}

/**
 * Does the sums of the network in one piece of memory, whose first `RESERVED` bytes are its own. Sums of products stay
 * below 2^31 by construction, so their order is free.
 */
export interface Kernel {
  readonly name: 'wasm' | 'plain';
  readonly memory: ArrayBuffer;
  multiply(product: Product): void;
  turn(turn: Turn): void;
}

/** Bytes at the start of the memory that hold the table of tanh. */
export const RESERVED: number = Math.ceil(TANH_TABLE.byteLength / 16) * 16;

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
  readonly Instance: new (module: object, imports: object) => { readonly exports: KernelExports };
}

/** Undefined where WebAssembly or its vectors are missing, or a content policy forbids it. */
export function createWasmKernel(bytes: number): Kernel | undefined {
  const wasm = (globalThis as { readonly WebAssembly?: Wasm }).WebAssembly;
  if (!wasm) return undefined;
  try {
    const memory = new wasm.Memory({ initial: pagesOf(bytes) });
    const { exports } = new wasm.Instance(new wasm.Module(KERNEL_MODULE), { kernel: { memory } });
    new Float32Array(memory.buffer).set(TANH_TABLE);
    return {
      name: 'wasm',
      memory: memory.buffer,
      multiply: (product) => multiplyInBlocks(exports, product),
      turn: ({ own, back, gates, cells, states, units, one }) =>
        exports.turn(own, back, gates, cells, states, units, one),
    };
  } catch {
    return undefined;
  }
}

/** Whole blocks of two rows and two vectors first, then what is left at the edges. */
function multiplyInBlocks({ one, twoRows, twoRowsTwice }: KernelExports, product: Product): void {
  const { matrix, rows, columns, vectors, count, out } = product;
  const stride = columns * 2;
  const step = rows * 4;
  const pairs = rows & ~1;
  const even = count & ~1;
  if (pairs > 0 && even > 0) twoRowsTwice(matrix, vectors, out, pairs, stride, even, step);
  if (pairs > 0 && even < count) twoRows(matrix, vectors + even * stride, out + even * step, pairs, stride, 1, step);
  if (pairs < rows && count > 0) one(matrix + pairs * stride, vectors, out + pairs * 4, 1, stride, count, step);
}
