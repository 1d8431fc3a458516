import { type Bundle, readKeys, readNumbers } from './bundle.ts';
import type { Features } from './features.ts';
import { buildIndex, findRow, firstEntry } from './key-index.ts';

/** Anything that scores all classes for a set of features: trained weights, or weights in training. */
export interface Scorer {
  readonly classes: number;
  /** Overwrites `scores` (one int32 a class) with the sum of the weights of all features. */
  score(features: Features, scores: Int32Array): void;
}

/** The class with the highest score; the first one wins a tie. */
export function argmax(scores: Int32Array): number {
  let best = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}

/**
 * Trained weights as compressed sparse rows: a feature's row holds (class, int8) pairs, sums are int32, so the result
 * is the same on every machine. A weight beyond int8 is stored as several pairs of one class.
 */
export function readScorer(bundle: Bundle<unknown>, classes: number): Scorer {
  const index = buildIndex(readKeys(bundle.section('keys')), packRows(readNumbers(bundle.section('counts'))));
  const cells = packCells(bundle.section('columns'), bundle.section('weights'));
  let first = new Int32Array(256);

  const score = ({ keys, count }: Features, scores: Int32Array): void => {
    scores.fill(0);
    if (first.length < count) first = new Int32Array(count);
    // All places of the table are asked for before any answer is waited for: each may be far from the processor.
    for (let i = 0; i < count; i++) first[i] = firstEntry(index, keys[i]!);
    for (let i = 0; i < count; i++) {
      if (first[i] === 0) continue;
      const row = findRow(index, keys[i]!);
      if (row < 0) continue;
      const start = row >>> ROW_BITS;
      const end = start + (row & ROW_MASK);
      for (let at = start; at < end; at++) {
        const cell = cells[at]!;
        scores[cell & 255]! += cell >> 8;
      }
    }
  };
  return { classes, score };
}

/** Where a row's cells start and how many they are, in one number. */
const ROW_BITS = 8;
const ROW_MASK = (1 << ROW_BITS) - 1;

function packRows(counts: Int32Array): Int32Array {
  let start = 0;
  return counts.map((count) => {
    const packed = (start << ROW_BITS) | count;
    start += count;
    return packed;
  });
}

/** Class and weight of a pair in one int16: weight * 256 + class. */
function packCells(columns: Uint8Array, weights: Uint8Array): Int16Array {
  const cells = new Int16Array(columns.length);
  for (let at = 0; at < cells.length; at++) cells[at] = (weights[at]! << 8) | columns[at]!;
  return cells;
}
