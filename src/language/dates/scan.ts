import { UNITS, VAGUE_NUMBERS } from '../../lexicon/calendar.ts';
import { NUMBERS } from '../../lexicon/numbers.ts';
import type { Sentence, Token } from '../doc.ts';
import { type Day, parseDay } from './days.ts';
import { type Outlook, outlookAt } from './outlook.ts';
import type { Reach } from './reach.ts';

/** Days from the event that was told before: "a week later" is 7 to 7, "hours after" 0 to 1; null where it is open. */
export interface Relative {
  readonly min: number | null;
  readonly max: number | null;
}

/** What a pattern makes of the words `from` to `to` (half-open). */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly kind: 'point' | 'interval' | 'duration' | 'repeated';
  readonly reach: Reach;
  readonly relative?: Relative;
  /** How many days it lasts, where the words say so to the day. */
  readonly days?: number;
}

/** A sentence as the date patterns see it. */
export interface Scan {
  readonly tokens: readonly Token[];
  /** Lower-cased, without the full stop of "Jan." and the prefix of "mid-1980s". */
  readonly words: readonly string[];
  /** The article's day. */
  readonly published: Day | undefined;
  readonly sentence: Sentence;
  /** Whether what the word belongs to is still to come or over. */
  outlook(at: number): Outlook;
}

/** One shape of date; `at` is where it must start. */
export type Pattern = (scan: Scan, at: number) => Match | undefined;

const plain = (text: string): string => {
  const lower = text.toLowerCase().replace(/^mid-/, '').replace('’', "'");
  return /^\p{L}{3,5}\.$/u.test(lower) ? lower.slice(0, -1) : lower;
};

/** Prepares a sentence for the patterns. */
export function scanOf(sentence: Sentence, published: string | undefined): Scan {
  const { tokens } = sentence;
  return {
    tokens,
    words: tokens.map(({ text }) => plain(text)),
    published: parseDay(published),
    sentence,
    outlook: (at) => outlookAt(tokens, at, sentence.block),
  };
}

/** The word at a place, empty outside the sentence. */
export const wordAt = (scan: Scan, at: number): string => scan.words[at] ?? '';

/** Whether a word is written with a capital, as months and weekdays are. */
export const isCapital = (scan: Scan, at: number): boolean =>
  /^(?:mid-|Mid-)?\p{Lu}/u.test(scan.tokens[at]?.text ?? '');

/** "early", "mid-", "late" or "the end of" before a date: its word, and where it starts. */
export function partBefore(scan: Scan, at: number): { readonly part: string | undefined; readonly from: number } {
  if (/^mid-./i.test(scan.tokens[at]?.text ?? '')) return { part: 'mid', from: at };
  const gap = /^(?:-|of)$/.test(wordAt(scan, at - 1)) ? 2 : 1;
  const word = wordAt(scan, at - gap);
  const fits = wordAt(scan, at - 1) === 'of' ? /^(?:start|beginning|middle|end)$/ : /^(?:early|late|mid)$/;
  if (!fits.test(word)) return { part: undefined, from: at };
  return { part: word, from: wordAt(scan, at - gap - 1) === 'the' && gap === 2 ? at - gap - 1 : at - gap };
}

/** The number a word stands for when it counts units of time. */
export function numberAt(scan: Scan, at: number): number | undefined {
  const word = wordAt(scan, at);
  return /^\d{1,4}$/.test(word) ? Number(word) : Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : undefined;
}

/** An amount of units of time with where its words end: "two weeks", "a few days", "a decade", "24 hours", "days". */
export interface Amount {
  readonly to: number;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** Written with a number or a vague word before the unit; bare "days" is not. */
  readonly counted: boolean;
}

/** The unit of time that a word names, in the singular. */
export function unitAt(scan: Scan, at: number): string | undefined {
  const word = wordAt(scan, at);
  const singular = word === 'centuries' ? 'century' : word.replace(/s$/, '');
  return Object.hasOwn(UNITS, singular) ? singular : undefined;
}

function vagueAmount(scan: Scan, at: number): Amount | undefined {
  const start = /^(?:a|the)$/.test(wordAt(scan, at)) ? at + 1 : at;
  const word = wordAt(scan, start);
  const range = Object.hasOwn(VAGUE_NUMBERS, word) ? VAGUE_NUMBERS[word] : undefined;
  if (range === undefined) return undefined;
  const next = wordAt(scan, start + 1) === 'of' ? start + 2 : start + 1;
  const unit = unitAt(scan, next);
  return unit === undefined ? undefined : { to: next + 1, unit, min: range[0], max: range[1], counted: true };
}

/** Reads an amount of time that starts at `at`. */
export function amountAt(scan: Scan, at: number): Amount | undefined {
  const vague = vagueAmount(scan, at);
  if (vague !== undefined) return vague;
  const number = numberAt(scan, at);
  if (number === undefined) {
    const unit = unitAt(scan, at);
    return unit !== undefined && wordAt(scan, at).endsWith('s')
      ? { to: at + 1, unit, min: 2, max: 20, counted: false }
      : undefined;
  }
  const tens = number >= 20 && number % 10 === 0 && wordAt(scan, at + 1) === '-' ? numberAt(scan, at + 2) : undefined;
  const [total, next] = tens !== undefined && tens < 10 ? [number + tens, at + 3] : [number, at + 1];
  const unit = unitAt(scan, next);
  return unit === undefined ? undefined : { to: next + 1, unit, min: total, max: total, counted: true };
}
