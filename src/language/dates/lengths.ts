import { TIMELESS } from './reach.ts';
import { type Amount, amountAt, type Match, type Pattern, type Scan, unitAt, wordAt } from './scan.ts';

const NOT_LONG = /^(?:ago|later|earlier|before|after|afterwards|old)$/;

/** Whole days: "three days", "a two-week truce"; "nearly three days", months and hours are no number of days. */
const daysOf = ({ unit, min, max }: Amount, before: string): { readonly days?: number } =>
  min === max &&
  (unit === 'day' || unit === 'week') &&
  !/^(?:nearly|almost|about|around|over|than|least|most|within|every)$/.test(before)
    ? { days: unit === 'week' ? 7 * min : min }
    : {};

/** "for more than 20 years", "three days", "a two-week truce", "for a week": how long, never when. */
export const duration: Pattern = (scan, at): Match | undefined => {
  const amount = amountAt(scan, at);
  const article = /^(?:a|an)$/.test(wordAt(scan, at));
  if (amount?.counted) {
    if (
      NOT_LONG.test(wordAt(scan, amount.to)) ||
      (article && !/^(?:for|within|in|over|than|nearly|almost|about)$/.test(wordAt(scan, at - 1)))
    )
      return undefined;
    const old = wordAt(scan, amount.to) === '-' && wordAt(scan, amount.to + 1) === 'old';
    const days = daysOf(amount, wordAt(scan, at - 1));
    return old ? undefined : { from: at, to: amount.to, kind: 'duration', reach: TIMELESS, ...days };
  }
  return compound(scan, at);
};

/** "two-week", "21-day", but not "21-year-old". */
const compound: Pattern = (scan, at): Match | undefined => {
  if (wordAt(scan, at + 1) !== '-' || wordAt(scan, at + 3) === '-' || unitAt(scan, at + 2) === undefined)
    return undefined;
  const joined = { ...scan, words: [...scan.words.slice(0, at + 1), ...scan.words.slice(at + 2)] };
  const amount = amountAt(joined, at);
  if (amount === undefined) return undefined;
  return { from: at, to: at + 3, kind: 'duration', reach: TIMELESS, ...daysOf(amount, wordAt(scan, at - 1)) };
};

/** "weekly protests", "nightly raids": of several, how often. */
const oftenBefore = (scan: Scan, at: number): boolean => {
  const word = scan.tokens[at];
  const noun = word && scan.tokens[word.head];
  return /^(?:daily|nightly|weekly|fortnightly|monthly|yearly)$/.test(wordAt(scan, at)) && noun?.xpos === 'NNS';
};

/** "every day", "each year", "once a week". */
export const everyUnit: Pattern = (scan, at): Match | undefined => {
  if (oftenBefore(scan, at)) return { from: at, to: at + 1, kind: 'repeated', reach: TIMELESS };
  if (!/^(?:every|each)$/.test(wordAt(scan, at))) return undefined;
  const next = /^(?:other|single|second|few)$/.test(wordAt(scan, at + 1)) ? at + 2 : at + 1;
  const to = amountAt(scan, next)?.to ?? (unitAt(scan, next) === undefined ? undefined : next + 1);
  return to === undefined ? undefined : { from: at, to, kind: 'repeated', reach: TIMELESS };
};
