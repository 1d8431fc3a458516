import { type Gazetteer, kindBit } from './gazetteer.ts';
import { isShouted, type Lexeme } from './lexemes.ts';

/** How a word is used all over a document; a name that is unclear in one place is clear in another. */
export interface WordEvidence {
  /** Times without a capital, at most 2. */
  small: number;
  /** Times with a capital inside a sentence, at most 2. */
  capitalInside: number;
  /** Bits: a capitalised word follows (1), stands before (2). */
  neighbours: number;
  /** Stands after a title. */
  titled: boolean;
  /** Bits: after "in", "at" (1), before "said", "who" (2), after "the" (4), before "'s" (8). */
  company: number;
}

/** Evidence by lower-cased word. */
export type DocumentEvidence = ReadonlyMap<string, WordEvidence>;

/** Texts this short give no evidence: one sentence tells nothing about itself. */
const SHORT_TEXT = 3;
const LOCATING = new Set(['in', 'at', 'from', 'near', 'to']);
const ACTING = new Set(['said', 'says', 'told', 'added', 'who', 'was', 'has', 'had']);

/** Whether a sentence of some length writes most words with a capital: capitals tell nothing there. */
export function isTitleCased(sentence: readonly Lexeme[]): boolean {
  let letters = 0;
  let capitals = 0;
  for (const lexeme of sentence) {
    if (lexeme.letter) letters++;
    if (lexeme.capital) capitals++;
  }
  return letters > 3 && capitals * 4 >= letters * 3;
}

/** Collects the evidence of a whole document. */
export function gatherEvidence(document: readonly (readonly Lexeme[])[], gazetteer: Gazetteer): DocumentEvidence {
  const evidence = new Map<string, WordEvidence>();
  if (document.length <= SHORT_TEXT) return evidence;
  for (const sentence of document) {
    const telling = !isTitleCased(sentence) && !isShouted(sentence);
    for (let position = 0; position < sentence.length; position++) {
      const lexeme = sentence[position]!;
      if (!lexeme.letter) continue;
      const entry = entryOf(evidence, lexeme.lower);
      if (!lexeme.capital) entry.small = Math.min(entry.small + 1, 2);
      else if (telling) noteCapital(entry, { sentence, position, gazetteer });
    }
  }
  return evidence;
}

function entryOf(evidence: Map<string, WordEvidence>, lower: string): WordEvidence {
  const known = evidence.get(lower);
  if (known) return known;
  const made: WordEvidence = { small: 0, capitalInside: 0, neighbours: 0, titled: false, company: 0 };
  evidence.set(lower, made);
  return made;
}

interface Occurrence {
  readonly sentence: readonly Lexeme[];
  readonly position: number;
  readonly gazetteer: Gazetteer;
}

function noteCapital(entry: WordEvidence, { sentence, position, gazetteer }: Occurrence): void {
  const before = sentence[position - 1];
  const after = sentence[position + 1];
  if (before) entry.capitalInside = Math.min(entry.capitalInside + 1, 2);
  if (after?.capital) entry.neighbours |= 1;
  // The capital of a sentence's first word is no evidence of a longer name.
  if (before?.capital && position > 1) entry.neighbours |= 2;
  if (before?.capital && gazetteer.word(before.lower) & kindBit('title')) entry.titled = true;
  if (before && LOCATING.has(before.lower)) entry.company |= 1;
  if (after && ACTING.has(after.lower)) entry.company |= 2;
  if (before?.lower === 'the') entry.company |= 4;
  if (after?.lower === "'s") entry.company |= 8;
}
