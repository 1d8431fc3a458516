import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8 bytes in hex: the only source of identity, so ids are functions of content. */
export const sha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)));

/** The first `length` hex digits of the hash of the parts, which are kept apart by a separator no part contains. */
export const shortHash = (parts: readonly string[], length = 10): string =>
  sha256(parts.join('\u001f')).slice(0, length);

/** A readable, NMTOKEN-safe form of a name: lower case, no accents, words joined by hyphens. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 48).replace(/-+$/, '') || 'x';
}

/** Code-unit order, the same on every machine and locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
