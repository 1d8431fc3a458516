import type { Lexemes } from '../../src/language/models/lexemes.ts';
import { LEXEME_FIELDS } from '../../src/language/models/lexemes.ts';
import { CLASS_COUNT, fineClass, type WordRows } from '../../src/language/network/input.ts';
import { byKey } from '../bundle-writer.ts';

/** Numbers of a word vector. */
export const VECTOR_SIZE = 64;

/** So many of the commonest words are listed whether the corpora hold them or not. */
const COMMON_WORDS = 40_000;
/** A rarer word must stand so often in the training corpora. */
const SEEN = 2;

/** The words of the network, by the hash of their stem, with the vectors to start from. */
export interface Vocabulary {
  /** Hashes of the known stems, ascending. */
  readonly keys: readonly number[];
  readonly rows: WordRows;
  /** Known stems, then classes, then the unknown word; `VECTOR_SIZE` numbers each. */
  readonly table: Float32Array;
}

/** What a vocabulary is made from; `vectors` holds a row for each of `words`, which come by frequency. */
export interface VocabularySource {
  readonly words: readonly string[];
  readonly vectors: Float32Array;
  readonly forms: readonly string[];
  readonly lexemes: Lexemes;
}

/** Chooses the words worth a vector of their own; all others share their class's, the mean of its words. */
export function buildVocabulary({ words, vectors, forms, lexemes }: VocabularySource): Vocabulary {
  const stem = LEXEME_FIELDS.indexOf('lower');
  const seen = new Map<number, number>();
  for (const form of forms) {
    const key = lexemes(form).values[stem]!;
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const members = new Map<number, number[]>();
  const classes = Array.from({ length: CLASS_COUNT + 1 }, (): number[] => []);
  words.forEach((word, row) => {
    const lexeme = lexemes(word);
    const key = lexeme.values[stem]!;
    if (row < COMMON_WORDS || (seen.get(key) ?? 0) >= SEEN) members.set(key, [...(members.get(key) ?? []), row]);
    const fine = fineClass(lexeme);
    if (fine >= 0) classes[fine]!.push(row);
  });
  // What is in no list at all is most like the rarest of the listed words.
  classes[CLASS_COUNT] = words.map((_, row) => row).slice(-20_000);
  const keys = [...members.keys()].sort(byKey);
  const groups = [...keys.map((key) => members.get(key)!), ...classes];
  const table = new Float32Array(groups.length * VECTOR_SIZE);
  groups.forEach((rows, group) => {
    for (const row of rows)
      for (let d = 0; d < VECTOR_SIZE; d++)
        table[group * VECTOR_SIZE + d]! += vectors[row * VECTOR_SIZE + d]! / rows.length;
  });
  const rowOf = new Map(keys.map((key, row) => [key, row]));
  return { keys, table, rows: { known: keys.length, find: (key) => rowOf.get(key) ?? -1 } };
}
