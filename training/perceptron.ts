import type { Features } from '../src/language/models/features.ts';
import type { Scorer } from '../src/language/models/linear.ts';
import { byKey, writeKeys, writeNumbers } from './bundle-writer.ts';

/**
 * An averaged perceptron in training (Collins 2002). A feature's row holds only the classes it was ever updated for, in
 * pools that grow; weights are whole numbers, so that training, too, gives the same bits everywhere.
 */
export interface Perceptron extends Scorer {
  /** One correction: the gold class gains, the guess loses; -1 leaves one of them out. */
  update(features: Features, gold: number, guess: number): void;
  /** One decision has passed; averages count decisions. */
  tick(): void;
  readonly size: () => number;
  /** Averaged weights, pruned and quantised to int8. */
  compress(options: Compression): Compressed;
}

/** How averaged weights become int8. */
export interface Compression {
  /** Int8 steps for one unit of weight. */
  readonly scale: number;
  /** Averages smaller than this are dropped. */
  readonly least: number;
}

/** The sections of a scorer, as `readScorer` expects them. */
export interface Compressed {
  readonly keys: Uint8Array;
  readonly counts: Uint8Array;
  readonly columns: Uint8Array;
  readonly weights: Uint8Array;
}

/** The cells of all rows; a cell is weight * 256 + class, one number because memory is fetched in lines. */
interface Pools {
  cell: Int32Array;
  /** Sum of step * change, from which the average follows. */
  total: Float64Array;
  used: number;
}

/** Where each row lies in the pools: start, length and capacity. */
interface Rows {
  place: Int32Array;
  key: Int32Array;
  count: number;
}

interface Memory {
  readonly rows: Rows;
  readonly pools: Pools;
}

const START = 0;
const LENGTH = 1;
const CAPACITY = 2;
const PLACE = 4;

const grown = <A extends Int32Array | Float64Array>(array: A, size: number): A => {
  const larger = new (array.constructor as new (length: number) => A)(size);
  larger.set(array);
  return larger;
};

/** Makes an empty perceptron. `patience` is how many corrections a feature sits out before it earns a row. */
export function createPerceptron(classes: number, { patience = 0 }: { readonly patience?: number } = {}): Perceptron {
  const table = createTable();
  const memory: Memory = {
    rows: { place: new Int32Array(PLACE << 16), key: new Int32Array(1 << 16), count: 0 },
    pools: { cell: new Int32Array(1 << 18), total: new Float64Array(1 << 18), used: 0 },
  };
  const { rows, pools } = memory;
  const waiting = new Uint8Array(patience ? 1 << 26 : 0);
  let step = 1;

  const score = ({ keys, count }: Features, scores: Int32Array): void => {
    scores.fill(0);
    const { cell } = pools;
    const { place } = rows;
    for (let i = 0; i < count; i++) {
      const row = table.find(keys[i]!);
      if (row < 0) continue;
      const start = place[PLACE * row + START]!;
      const end = start + place[PLACE * row + LENGTH]!;
      for (let at = start; at < end; at++) scores[cell[at]! & 255]! += cell[at]! >> 8;
    }
  };
  /** Counts a feature's corrections in a table without keys: two features that share a cell wait together. */
  const isWaiting = (key: number): boolean => {
    const slot = (key ^ (key >>> 6)) & (waiting.length - 1);
    if (waiting[slot]! >= patience) return false;
    waiting[slot]!++;
    return true;
  };
  const rowFor = (key: number): number => {
    const known = table.find(key);
    if (known >= 0) return known;
    if (patience && isWaiting(key)) return -1;
    table.add(key, rows.count);
    return openRow(memory, key);
  };
  const change = (cell: number, by: number): void => {
    pools.cell[cell]! += by * 256;
    pools.total[cell]! += by * step;
  };
  const update = (features: Features, gold: number, guess: number): void => {
    for (let i = 0; i < features.count; i++) {
      const row = rowFor(features.keys[i]!);
      if (row < 0) continue;
      if (gold >= 0) change(cellOf(memory, row, gold), 1);
      if (guess >= 0) change(cellOf(memory, row, guess), -1);
    }
  };
  return {
    classes,
    score,
    update,
    tick: () => {
      step++;
    },
    size: () => rows.count,
    compress: (options) => compressRows(memory, step, options),
  };
}

function openRow({ rows, pools }: Memory, key: number): number {
  const row = rows.count++;
  if (row === rows.key.length) {
    rows.key = grown(rows.key, row * 2);
    rows.place = grown(rows.place, PLACE * row * 2);
  }
  rows.key[row] = key;
  rows.place[PLACE * row + START] = reserve(pools, 2);
  rows.place[PLACE * row + CAPACITY] = 2;
  return row;
}

function reserve(pools: Pools, cells: number): number {
  const start = pools.used;
  pools.used += cells;
  if (pools.used > pools.cell.length) {
    pools.total = grown(pools.total, pools.cell.length * 2);
    pools.cell = grown(pools.cell, pools.cell.length * 2);
  }
  return start;
}

/** The cell of a class in a row; a full row moves to a place twice as large. */
function cellOf({ rows, pools }: Memory, row: number, column: number): number {
  const at = PLACE * row;
  const length = rows.place[at + LENGTH]!;
  let start = rows.place[at + START]!;
  for (let cell = start; cell < start + length; cell++) if ((pools.cell[cell]! & 255) === column) return cell;
  if (length === rows.place[at + CAPACITY]) {
    const moved = reserve(pools, length * 2);
    pools.cell.copyWithin(moved, start, start + length);
    pools.total.copyWithin(moved, start, start + length);
    start = moved;
    rows.place[at + START] = start;
    rows.place[at + CAPACITY] = length * 2;
  }
  rows.place[at + LENGTH] = length + 1;
  pools.cell[start + length] = column;
  return start + length;
}

interface Table {
  find(key: number): number;
  add(key: number, row: number): void;
}

/** Open addressing that doubles when it is half full; slots as in `key-index.ts`. */
function createTable(): Table {
  let slots = new Int32Array(2 << 18);
  let mask = (1 << 18) - 1;
  let count = 0;
  const slotOf = (key: number): number => {
    let slot = (key ^ (key >>> 13)) & mask;
    while (slots[2 * slot] !== 0 && slots[2 * slot] !== key) slot = (slot + 1) & mask;
    return 2 * slot;
  };
  const put = (key: number, row: number): void => {
    const slot = slotOf(key);
    slots[slot] = key;
    slots[slot + 1] = row;
  };
  const grow = (): void => {
    const old = slots;
    slots = new Int32Array(old.length * 2);
    mask = mask * 2 + 1;
    for (let i = 0; i < old.length; i += 2) if (old[i]) put(old[i]!, old[i + 1]!);
  };
  return {
    find: (key) => {
      const slot = slotOf(key || 1);
      return slots[slot] === 0 ? -1 : slots[slot + 1]!;
    },
    add: (key, row) => {
      if (++count * 2 > mask) grow();
      put(key || 1, row);
    },
  };
}

const LARGEST = 127;

function compressRows({ rows, pools }: Memory, step: number, options: Compression): Compressed {
  const order = Array.from({ length: rows.count }, (_, row) => row).sort((a, b) => byKey(rows.key[a]!, rows.key[b]!));
  const keys: number[] = [];
  const counts: number[] = [];
  const columns: number[] = [];
  const weights: number[] = [];
  for (const row of order) {
    const before = columns.length;
    const start = rows.place[PLACE * row + START]!;
    const cells = Array.from({ length: rows.place[PLACE * row + LENGTH]! }, (_, i) => start + i);
    for (const cell of cells.sort((a, b) => (pools.cell[a]! & 255) - (pools.cell[b]! & 255))) {
      const average = (pools.cell[cell]! >> 8) - pools.total[cell]! / step;
      if (Math.abs(average) < options.least) continue;
      for (const part of splitWeight(Math.round(average * options.scale))) {
        columns.push(pools.cell[cell]! & 255);
        weights.push(part);
      }
    }
    if (columns.length === before) continue;
    keys.push(rows.key[row]!);
    counts.push(columns.length - before);
  }
  return {
    keys: writeKeys(keys),
    counts: writeNumbers(counts),
    columns: Uint8Array.from(columns),
    weights: new Uint8Array(Int8Array.from(weights).buffer),
  };
}

/** A weight beyond int8 as several that add up to it. */
function splitWeight(weight: number): number[] {
  const parts: number[] = [];
  let rest = weight;
  while (rest !== 0) {
    const part = Math.max(-LARGEST, Math.min(LARGEST, rest));
    parts.push(part);
    rest -= part;
  }
  return parts;
}
