import { type Bundle, readKeys } from '../models/bundle.ts';
import { buildIndex, findRow } from '../models/key-index.ts';
import type { WordRows } from './input.ts';
import { createKernel, type Kernel, RESERVED } from './kernel.ts';
import { PLACES_A_ONE } from './squash.ts';

/** A table of learned vectors: int8, each column with its own whole factor, in units of 1/1024. */
export interface VectorTable {
  readonly values: Int8Array;
  readonly factors: readonly number[];
}

/** A matrix in the kernel's memory: a row's sum of whole numbers times its scale plus its bias is the number meant. */
export interface Matrix {
  readonly place: number;
  readonly rows: number;
  readonly columns: number;
  readonly scales: Float64Array;
  readonly bias: Float64Array;
}

/** One direction of one layer. */
export type Direction = `${'first' | 'second'}.${'forward' | 'backward'}`;
const DIRECTIONS: readonly Direction[] = ['first.forward', 'first.backward', 'second.forward', 'second.backward'];

/** The matrices by name. */
type MatrixName =
  | `${Direction}.${'input' | 'recurrent'}`
  | 'tags'
  | 'states'
  | 'arc'
  | 'label'
  | 'labelLinear'
  | 'names';

/** What the header of the network's file holds. */
export interface NetworkMeta {
  /** Cells of one direction of one layer. */
  readonly units: number;
  /** Sizes of the vectors of a label and of all that is computed from the second layer, in the order of its rows. */
  readonly sizes: { readonly arc: number; readonly label: number; readonly name: number };
  /** Units a one: of the inputs, the states of the layers, what follows them, and heads as dependents see them. */
  readonly ones: { readonly input: number; readonly state: number; readonly hidden: number; readonly arc: number };
  readonly tables: readonly { readonly name: string; readonly factors: readonly number[] }[];
  readonly matrices: readonly { readonly name: MatrixName; readonly rows: number; readonly columns: number }[];
  readonly pairs: readonly string[];
  readonly relations: readonly string[];
}

/** The network in memory, ready to be run. */
export interface Weights {
  readonly meta: NetworkMeta;
  readonly kernel: Kernel;
  readonly words: WordRows;
  /** Words first, then the hashed tables. */
  readonly tables: readonly VectorTable[];
  readonly matrices: Readonly<Record<MatrixName, Matrix>>;
  /** Where in the kernel's memory each direction's biases and scales lie, as it wants them. */
  readonly gates: Readonly<Record<Direction, number>>;
  /** The state that stands for the root of every tree. */
  readonly root: Float64Array;
  /** The first free byte of the kernel's memory. */
  readonly free: number;
}

/** Unpacks a network; `room` bytes of the kernel's memory are left for what is computed. */
export function readWeights(
  bundle: Bundle<NetworkMeta>,
  { room, makeKernel = createKernel }: { readonly room: number; readonly makeKernel?: (bytes: number) => Kernel },
): Weights {
  const { meta } = bundle;
  const size = meta.matrices.reduce((sum, { rows, columns }) => sum + 2 * rows * columns, 0);
  const kernel = makeKernel(RESERVED + size + DIRECTIONS.length * gateBytes(meta.units) + room);
  const numbers = new Int16Array(kernel.memory);
  let free = RESERVED;
  const entries = meta.matrices.map(({ name, rows, columns }) => {
    const place = free;
    numbers.set(signed(bundle.section(name)), place / 2);
    free += 2 * rows * columns;
    const scales = floats(bundle.section(`${name}.scales`));
    return [name, { place, rows, columns, scales, bias: floats(bundle.section(`${name}.bias`)) }] as const;
  });
  const matrices = Object.fromEntries(entries) as Record<MatrixName, Matrix>;
  const gates = DIRECTIONS.map((direction) => {
    const place = free;
    free += gateBytes(meta.units);
    writeGates(new Float64Array(kernel.memory, place, 12 * meta.units), matrices, direction);
    return [direction, place] as const;
  });
  const keys = readKeys(bundle.section('keys'));
  const index = buildIndex(keys);
  return {
    meta,
    kernel,
    words: { known: keys.length, find: (stem) => findRow(index, stem) },
    tables: meta.tables.map(({ name, factors }) => ({ values: signed(bundle.section(name)), factors })),
    matrices,
    gates: Object.fromEntries(gates) as Record<Direction, number>,
    root: floats(bundle.section('root')),
    free,
  };
}

const gateBytes = (units: number): number => 12 * units * Float64Array.BYTES_PER_ELEMENT;

/** Writes biases and scales in places of the table of tanh; a logistic function is looked up at half of its number. */
function writeGates(numbers: Float64Array, matrices: Readonly<Record<MatrixName, Matrix>>, direction: Direction): void {
  const { bias, scales } = matrices[`${direction}.input`];
  const back = matrices[`${direction}.recurrent`].scales;
  const count = bias.length;
  [bias, scales, back].forEach((column, i) => {
    for (let gate = 0; gate < count; gate++) {
      // Gates come in the order input, forget, cell, output, as PyTorch has them; all but the cell's are logistic.
      const candidate = gate >= count / 2 && gate < (3 * count) / 4;
      numbers[i * count + gate] = column[gate]! * (candidate ? PLACES_A_ONE : PLACES_A_ONE / 2);
    }
  });
}

const signed = (bytes: Uint8Array): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);

/** Little-endian float32, whatever the machine and wherever in the file. */
function floats(bytes: Uint8Array): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Float64Array.from({ length: bytes.length / 4 }, (_, i) => view.getFloat32(4 * i, true));
}
