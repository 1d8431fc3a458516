import type { Span } from '../model/span.ts';
import { splitClitics } from './clitics.ts';
import { keepsHyphen, wordBefore } from './hyphens.ts';
import { recognisers } from './marks.ts';

/** A word or mark with its place in the article: `text === article.slice(start, end)`. */
export interface Word extends Span {
  readonly text: string;
}

const BLANK = /[\s\p{Cc}\p{Cf}]{1,4096}/uy;
// Letters run on to 120 code points at most: a megabyte without a space is many words, not one.
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_\u00AD\u200B-\u200D]{0,119}(?:['’ʼ][\p{L}][\p{L}\p{M}\u00AD]{0,30}){0,4}/uy;
const HYPHEN = /[-‐‑]/;
const ANY = /./suy;
const LIST_NUMBER = /\d{1,3}(?:\.\d{1,3}){0,3}\.(?=[ \t\u00A0]+\S)/y;
const NEW_LINE = /[\n\r\u2028\u2029]/;

/** End of a match of a sticky pattern at `at`, or `at`. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** "pre-war" and "Jong-un" go on over their hyphen; every other compound parts into its words. */
function endOfWord(text: string, word: Span, previous: Span | undefined): number {
  if (!HYPHEN.test(text[word.end] ?? '')) return word.end;
  const next = endOf(WORD, text, word.end + 1);
  if (next === word.end + 1) return word.end;
  const left = text.slice(word.start, word.end);
  const right = text.slice(word.end + 1, next);
  return keepsHyphen(left, right, wordBefore(text, word, previous)) ? next : word.end;
}

function endOfMark(text: string, at: number): number {
  for (const recognise of recognisers) {
    const end = recognise(text, at);
    if (end > at) return end;
  }
  return at;
}

function nextTokens(text: string, at: number, previous: Span | undefined): Span[] {
  const mark = endOfMark(text, at);
  if (mark > at) return [{ start: at, end: mark }];
  const word = endOf(WORD, text, at);
  if (word > at) return splitClitics(text, { start: at, end: endOfWord(text, { start: at, end: word }, previous) });
  return [{ start: at, end: Math.max(endOf(ANY, text, at), at + 1) }];
}

/** Cuts a stretch of text into words and marks as Universal Dependencies' English treebanks do. */
export function tokenize(text: string, span: Span): Word[] {
  const words: Word[] = [];
  let at = span.start;
  while (at < span.end) {
    const blank = endOf(BLANK, text, at);
    if (blank > at) {
      at = blank;
      continue;
    }
    const startsLine = words.length === 0 || NEW_LINE.test(text[at - 1] ?? '');
    const item = startsLine ? endOf(LIST_NUMBER, text, at) : at;
    const parts = item > at ? [{ start: at, end: item }] : nextTokens(text, at, words.at(-1));
    for (const { start, end } of parts) {
      const inside = Math.min(end, span.end);
      if (start < inside) words.push({ start, end: inside, text: text.slice(start, inside) });
      at = Math.max(at, inside);
    }
  }
  return words;
}
