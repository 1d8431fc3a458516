import { Buffer } from 'node:buffer';

const escapeNonAscii = (json: string): string =>
  json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Writes the file format that `src/language/models/bundle.ts` reads. */
export function writeBundle(meta: unknown, sections: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const header = escapeNonAscii(
    JSON.stringify({ sections: Object.entries(sections).map(([name, bytes]) => [name, bytes.length]), meta }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  return Buffer.concat([length, Buffer.from(header, 'ascii'), ...Object.values(sections)]);
}

/** Unsigned LEB128. */
export function writeNumbers(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number >>> 0;
    while (rest >= 0x80) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Keys in ascending unsigned order as differences, which costs about two bytes a key instead of four. */
export function writeKeys(sorted: readonly number[]): Uint8Array {
  return writeNumbers(sorted.map((key, i) => (key >>> 0) - (i ? sorted[i - 1]! >>> 0 : 0)));
}

/** Unsigned order of int32 keys. */
export const byKey = (a: number, b: number): number => (a >>> 0) - (b >>> 0);

/** A map of int32 keys to small numbers as two columns in the order of keys. */
export function keyColumns<Value>(map: ReadonlyMap<number, Value>): { keys: number[]; values: Value[] } {
  const keys = [...map.keys()].sort(byKey);
  return { keys, values: keys.map((key) => map.get(key)!) };
}
