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
  readonly threshold: number;
}

/** The sections of a scorer, as `readScorer` expects them. */
export interface Compressed {
  readonly keys: Uint8Array;
  readonly counts: Uint8Array;
  readonly columns: Uint8Array;
  readonly weights: Uint8Array;
}

interface Pools {
  column: Uint8Array;
  weight: Int32Array;
  /** Sum of step * change, from which the average follows. */
  total: Float64Array;
  used: number;
}

interface Rows {
  start: Int32Array;
  length: Int32Array;
  capacity: Int32Array;
  key: Int32Array;
  count: number;
}

const grown = <A extends Int32Array | Uint8Array | Float64Array>(array: A, size: number): A => {
  const larger = new (array.constructor as new (length: number) => A)(size);
  larger.set(array);
  return larger;
};

/** Makes an empty perceptron. `patience` is how many corrections a feature sits out before it earns a row. */
export function createPerceptron(classes: number, { patience = 0 }: { readonly patience?: number } = {}): Perceptron {
  const table = createTable();
  const rows: Rows = {
    start: new Int32Array(1 << 16),
    length: new Int32Array(1 << 16),
    capacity: new Int32Array(1 << 16),
    key: new Int32Array(1 << 16),
    count: 0,
  };
  const pools: Pools = {
    column: new Uint8Array(1 << 18),
    weight: new Int32Array(1 << 18),
    total: new Float64Array(1 << 18),
    used: 0,
  };
  const waiting = new Uint8Array(patience ? 1 << 26 : 0);
  let step = 1;

  const score = (features: Features, scores: Int32Array): void => {
    scores.fill(0);
    for (let i = 0; i < features.count; i++) {
      const row = table.find(features.keys[i]!);
      if (row < 0) continue;
      const start = rows.start[row]!;
      const end = start + rows.length[row]!;
      for (let at = start; at < end; at++) scores[pools.column[at]!]! += pools.weight[at]!;
    }
  };
  const rowFor = (key: number): number => {
    const known = table.find(key);
    if (known >= 0) return known;
    if (patience) {
      const slot = (key ^ (key >>> 6)) & (waiting.length - 1);
      if (waiting[slot]! < patience) {
        waiting[slot]!++;
        return -1;
      }
    }
    table.add(key, rows.count);
    return openRow(rows, pools, key);
  };
  const update = (features: Features, gold: number, guess: number): void => {
    for (let i = 0; i < features.count; i++) {
      const row = rowFor(features.keys[i]!);
      if (row < 0) continue;
      if (gold >= 0) change(cellOf({ rows, pools }, row, gold), 1);
      if (guess >= 0) change(cellOf({ rows, pools }, row, guess), -1);
    }
  };
  const change = (cell: number, by: number): void => {
    pools.weight[cell]! += by;
    pools.total[cell]! += by * step;
  };
  return {
    classes,
    score,
    update,
    tick: () => {
      step++;
    },
    size: () => rows.count,
    compress: (options) => compressRows({ rows, pools }, step, options),
  };
}

function openRow(rows: Rows, pools: Pools, key: number): number {
  const row = rows.count++;
  if (row === rows.start.length)
    for (const field of ['start', 'length', 'capacity', 'key'] as const) rows[field] = grown(rows[field], row * 2);
  rows.key[row] = key;
  rows.capacity[row] = 2;
  rows.start[row] = reserve(pools, 2);
  return row;
}

function reserve(pools: Pools, cells: number): number {
  const start = pools.used;
  pools.used += cells;
  if (pools.used > pools.column.length) {
    const size = pools.column.length * 2;
    pools.column = grown(pools.column, size);
    pools.weight = grown(pools.weight, size);
    pools.total = grown(pools.total, size);
  }
  return start;
}

/** The cell of a class in a row; a full row moves to a place twice as large. */
function cellOf({ rows, pools }: { rows: Rows; pools: Pools }, row: number, column: number): number {
  const length = rows.length[row]!;
  let start = rows.start[row]!;
  for (let at = start; at < start + length; at++) if (pools.column[at] === column) return at;
  if (length === rows.capacity[row]) {
    const capacity = length * 2;
    const moved = reserve(pools, capacity);
    pools.column.copyWithin(moved, start, start + length);
    pools.weight.copyWithin(moved, start, start + length);
    pools.total.copyWithin(moved, start, start + length);
    start = moved;
    rows.start[row] = start;
    rows.capacity[row] = capacity;
  }
  rows.length[row] = length + 1;
  pools.column[start + length] = column;
  return start + length;
}

interface Table {
  find(key: number): number;
  add(key: number, row: number): void;
}

/** Open addressing that doubles when it is half full; the key zero is stored as one, as in `key-index.ts`. */
function createTable(): Table {
  let keys = new Int32Array(1 << 18);
  let rows = new Int32Array(1 << 18);
  let count = 0;
  const slotOf = (key: number): number => {
    const mask = keys.length - 1;
    let slot = (key ^ (key >>> 13)) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const put = (key: number, row: number): void => {
    const slot = slotOf(key);
    keys[slot] = key;
    rows[slot] = row;
  };
  const grow = (): void => {
    const [oldKeys, oldRows] = [keys, rows];
    keys = new Int32Array(oldKeys.length * 2);
    rows = new Int32Array(oldKeys.length * 2);
    for (let i = 0; i < oldKeys.length; i++) if (oldKeys[i]) put(oldKeys[i]!, oldRows[i]!);
  };
  return {
    find: (key) => {
      const slot = slotOf(key || 1);
      return keys[slot] === 0 ? -1 : rows[slot]!;
    },
    add: (key, row) => {
      if (++count * 2 > keys.length) grow();
      put(key || 1, row);
    },
  };
}

const LARGEST = 127;

function compressRows({ rows, pools }: { rows: Rows; pools: Pools }, step: number, options: Compression): Compressed {
  const order = Array.from({ length: rows.count }, (_, row) => row).sort((a, b) => byKey(rows.key[a]!, rows.key[b]!));
  const keys: number[] = [];
  const counts: number[] = [];
  const columns: number[] = [];
  const weights: number[] = [];
  for (const row of order) {
    const before = columns.length;
    const start = rows.start[row]!;
    const cells = Array.from({ length: rows.length[row]! }, (_, i) => start + i);
    for (const cell of cells.sort((a, b) => pools.column[a]! - pools.column[b]!)) {
      const average = pools.weight[cell]! - pools.total[cell]! / step;
      if (Math.abs(average) < options.threshold) continue;
      for (const part of splitWeight(Math.round(average * options.scale))) {
        columns.push(pools.column[cell]!);
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
