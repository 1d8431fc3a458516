import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Writes a model's file into a folder, packed the same on every machine, and its checksum into the folder's list. */
export function saveModel(
  folder: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  log: (line: string) => void,
): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.bin.gz`);
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255; // the operating system, which would differ from machine to machine
  writeFileSync(path, packed);
  const list = join(folder, 'checksums.json');
  const known = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>) : {};
  known[name] = createHash('sha256').update(bytes).digest('hex');
  // The network's checksum stands in the same list.
  const ordered = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(list, `${JSON.stringify(ordered, null, 2)}\n`);
  log(`${path}: ${(packed.length / 1e6).toFixed(2)} MB (${(bytes.length / 1e6).toFixed(2)} MB unpacked)`);
}
