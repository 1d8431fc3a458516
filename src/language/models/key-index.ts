/** An immutable set of int32 keys, each with its row number: open addressing, at most half full. */
export interface KeyIndex {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  readonly mask: number;
}

/** Zero marks an empty slot, so the key zero is stored as one. */
const slotKey = (key: number): number => key || 1;
const firstSlot = (key: number, mask: number): number => (key ^ (key >>> 13)) & mask;

/** Builds the index of keys whose row is their position in the list. */
export function buildIndex(list: Int32Array): KeyIndex {
  let capacity = 16;
  while (capacity < list.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Int32Array(capacity);
  const rows = new Int32Array(capacity);
  for (let row = 0; row < list.length; row++) {
    const key = slotKey(list[row]!);
    let slot = firstSlot(key, mask);
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    rows[slot] = row;
  }
  return { keys, rows, mask };
}

/** The row of a key, or -1. */
export function findRow(index: KeyIndex, wanted: number): number {
  const { keys, mask } = index;
  const key = slotKey(wanted);
  let slot = firstSlot(key, mask);
  for (;;) {
    const found = keys[slot]!;
    if (found === key) return index.rows[slot]!;
    if (found === 0) return -1;
    slot = (slot + 1) & mask;
  }
}
