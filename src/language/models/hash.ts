const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const GOLDEN_RATIO = 0x9e3779b1;

/** FNV-1a over UTF-16 code units, folded once: every word becomes one int32, the same on every machine. */
export function hashText(text: string): number {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return (hash ^ (hash >>> 15)) | 0;
}

/** Joins a value to a hash (multiplicative hashing with the golden ratio); the order of joins matters. */
export function mix(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, GOLDEN_RATIO);
  return product ^ (product >>> 15);
}

/** A 64-bit checksum in hex (two FNV-1a lanes) that names a set of weights; no protection against malice. */
export function checksum(parts: Iterable<Uint8Array>): string {
  let low = OFFSET_BASIS;
  let high = GOLDEN_RATIO | 0;
  for (const bytes of parts) {
    for (let i = 0; i < bytes.length; i++) {
      low = Math.imul(low ^ bytes[i]!, PRIME);
      high = Math.imul(high ^ low, PRIME) ^ (high >>> 13);
    }
    low = mix(low, bytes.length);
  }
  const hex = (lane: number) => (lane >>> 0).toString(16).padStart(8, '0');
  return hex(low) + hex(high);
}
