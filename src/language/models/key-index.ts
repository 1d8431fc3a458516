/** An immutable set of int32 keys, each with a number: open addressing, at most half full. */
export interface KeyIndex {
  /** Pairs of a key and its number, side by side because memory is fetched in lines. */
  readonly slots: Int32Array;
  readonly mask: number;
}

/** Zero marks an empty slot, so the key zero is stored as one. */
const slotKey = (key: number): number => key || 1;
const firstSlot = (key: number, mask: number): number => (key ^ (key >>> 13)) & mask;

/** Builds the index of keys; the number of each is its row, its position in the list, unless others are given. */
export function buildIndex(list: Int32Array, numbers?: Int32Array): KeyIndex {
  let capacity = 16;
  while (capacity < list.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(2 * capacity);
  for (let row = 0; row < list.length; row++) {
    const key = slotKey(list[row]!);
    let slot = firstSlot(key, mask);
    while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = numbers ? numbers[row]! : row;
  }
  return { slots, mask };
}

/** The number of a key, or -1. */
export function findRow({ slots, mask }: KeyIndex, wanted: number): number {
  const key = slotKey(wanted);
  let slot = firstSlot(key, mask);
  for (;;) {
    const found = slots[2 * slot]!;
    if (found === key) return slots[2 * slot + 1]!;
    if (found === 0) return -1;
    slot = (slot + 1) & mask;
  }
}

/** What lies where the search for a key begins: zero if the key is not in the index. */
export function firstEntry({ slots, mask }: KeyIndex, wanted: number): number {
  return slots[2 * firstSlot(slotKey(wanted), mask)]!;
}
