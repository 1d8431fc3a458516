/**
 * The file format of all models: a uint32 (little-endian) with the length of a JSON header in ASCII, the header,
 * then the sections one after the other. The header says what each section is called and how long it is.
 */
export interface Bundle<Meta> {
  readonly meta: Meta;
  section(name: string): Uint8Array;
}

/** What the header of a bundle holds besides the model's own data. */
export interface BundleHeader {
  readonly sections: readonly (readonly [name: string, length: number])[];
  readonly meta: unknown;
}

const ascii = (bytes: Uint8Array): string => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text;
};

/** Opens a model file; its bytes are trusted, because whoever loads them has compared their checksum. */
export function openBundle<Meta>(bytes: Uint8Array): Bundle<Meta> {
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  const header = JSON.parse(ascii(bytes.subarray(4, 4 + headerLength))) as BundleHeader;
  const sections = new Map<string, Uint8Array>();
  let start = 4 + headerLength;
  for (const [name, length] of header.sections) {
    sections.set(name, bytes.subarray(start, start + length));
    start += length;
  }
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (!found) throw new Error(`a model file has no section "${name}": it was written for another version`);
    return found;
  };
  return { meta: header.meta as Meta, section };
}

/** Reads unsigned LEB128 numbers until the section ends. */
export function readNumbers(section: Uint8Array): Int32Array {
  let count = 0;
  for (let i = 0; i < section.length; i++) if (section[i]! < 0x80) count++;
  const numbers = new Int32Array(count);
  let at = 0;
  for (let n = 0; n < count; n++) {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = section[at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    numbers[n] = value;
  }
  return numbers;
}

/** Reads keys stored in ascending unsigned order as differences. */
export function readKeys(section: Uint8Array): Int32Array {
  const keys = readNumbers(section);
  for (let i = 1; i < keys.length; i++) keys[i] = (keys[i - 1]! + keys[i]!) | 0;
  return keys;
}
