import { openBundle, readKeys, readNumbers } from './bundle.ts';
import { hashText, mix } from './hash.ts';
import { buildIndex, findRow } from './key-index.ts';
import type { Lexeme } from './lexemes.ts';

/** What a listed word or phrase may be; its place in this list is its bit. */
export const GAZETTEER_KINDS = [
  'country',
  'people',
  'city',
  'town',
  'firstName',
  'capitalCity',
  'region',
  'organisation',
  'title',
] as const;

export type GazetteerKind = (typeof GAZETTEER_KINDS)[number];

/** The bit of a kind. */
export const kindBit = (kind: GazetteerKind): number => 1 << GAZETTEER_KINDS.indexOf(kind);

/** Longest phrase that is listed, in words. */
export const LONGEST_PHRASE = 5;

/** Flags for each token of a sentence: of the word itself, and of listed phrases of several words it stands in. */
export interface GazetteerFlags {
  readonly words: Int32Array;
  readonly phrases: Int32Array;
}

/** A list of names as bits by phrase; only hashes are kept. */
export interface Gazetteer {
  /** The bits of one lower-cased word. */
  word(lower: string): number;
  flags(sentence: readonly Lexeme[]): GazetteerFlags;
}

/** The key of a phrase, built word by word. */
export const extendPhrase = (key: number, lower: string): number => mix(key, hashText(lower));

/** Reads the list that `training/` compiled. */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const bundle = openBundle<null>(bytes);
  const index = buildIndex(readKeys(bundle.section('keys')));
  const bits = readNumbers(bundle.section('bits'));
  const look = (key: number): number => {
    const row = findRow(index, key);
    return row < 0 ? 0 : bits[row]!;
  };
  const phraseOnly = ~(kindBit('firstName') | kindBit('title') | kindBit('organisation'));

  /** Marks the listed phrases that begin at a word. */
  const markPhrases = (phrases: Int32Array, sentence: readonly Lexeme[], start: number): void => {
    let key = extendPhrase(0, sentence[start]!.lower);
    const limit = Math.min(sentence.length, start + LONGEST_PHRASE);
    for (let end = start + 1; end < limit; end++) {
      key = extendPhrase(key, sentence[end]!.lower);
      const found = sentence[end]!.capital ? look(key) & phraseOnly : 0;
      if (found) for (let i = start; i <= end; i++) phrases[i]! |= found;
    }
  };
  const word = (lower: string): number => look(extendPhrase(0, lower));
  const flags = (sentence: readonly Lexeme[]): GazetteerFlags => {
    const words = Int32Array.from(sentence, (lexeme) => word(lexeme.lower));
    const phrases = new Int32Array(sentence.length);
    for (let start = 0; start < sentence.length; start++)
      if (sentence[start]!.capital) markPhrases(phrases, sentence, start);
    return { words, phrases };
  };
  return { word, flags };
}
