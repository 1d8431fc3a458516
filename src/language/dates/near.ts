import { DAY_PARTS } from '../../lexicon/calendar.ts';
import { sideOf, weekdayReach } from './biased.ts';
import { type Day, weekdayOf } from './days.ts';
import { dayReach, type Reach, spanReach, UNRESOLVED } from './reach.ts';
import { type Match, type Pattern, type Scan, wordAt } from './scan.ts';
import { weekdayAt } from './weekdays.ts';

const OFFSETS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** A day counted from the article's. */
const dayFrom = (published: Day | undefined, offset: number): Reach =>
  published === undefined ? UNRESOLVED : dayReach(published + offset, 'article-date');

/** "yesterday", "tomorrow night", "late tonight", "the day before yesterday". */
export const nearDay: Pattern = (scan, at): Match | undefined => {
  const word = wordAt(scan, at);
  if (!Object.hasOwn(OFFSETS, word)) return undefined;
  const offset = OFFSETS[word] ?? 0;
  const beyond =
    wordAt(scan, at - 1) === (offset < 0 ? 'before' : 'after') && wordAt(scan, at - 2) === 'day' && offset !== 0;
  const start = beyond
    ? wordAt(scan, at - 3) === 'the'
      ? at - 3
      : at - 2
    : /^(?:early|late)$/.test(wordAt(scan, at - 1))
      ? at - 1
      : at;
  return {
    from: start,
    to: DAY_PARTS.has(wordAt(scan, at + 1)) ? at + 2 : at + 1,
    kind: 'point',
    reach: dayFrom(scan.published, beyond ? 2 * offset : offset),
  };
};

/** "this morning", "last night". */
export const nearPart: Pattern = (scan, at): Match | undefined => {
  const offset = { this: 0, last: -1 }[wordAt(scan, at)];
  if (offset === undefined || !DAY_PARTS.has(wordAt(scan, at + 1))) return undefined;
  const from = /^(?:early|late)$/.test(wordAt(scan, at - 1)) ? at - 1 : at;
  return { from, to: at + 2, kind: 'point', reach: dayFrom(scan.published, offset) };
};

/** "overnight": the night that ended on the article's day; "overnight on Friday": the one that began then. */
export const overnight: Pattern = (scan, at): Match | undefined => {
  if (wordAt(scan, at) !== 'overnight' || scan.tokens[at]?.tag === 'ADJ') return undefined;
  const next = /^(?:on|into)$/.test(wordAt(scan, at + 1)) ? at + 2 : at + 1;
  const weekday = weekdayAt(scan, next);
  if (weekday === undefined) {
    const { published } = scan;
    const reach = published === undefined ? UNRESOLVED : spanReach(published - 1, published, 'article-date');
    return { from: at, to: at + 1, kind: 'interval', reach };
  }
  const day = weekdayReach(scan.published, weekday, sideOf(scan, next)).min;
  const into = wordAt(scan, at + 1) === 'into' ? 1 : 0;
  const reach = day === null ? UNRESOLVED : spanReach(day - into, day + 1 - into, 'weekday-resolved');
  return { from: at, to: next + 1, kind: 'interval', reach };
};

function saturdayFor(scan: Scan, at: number, which: string): Day | undefined {
  const { published } = scan;
  if (published === undefined) return undefined;
  const since = (weekdayOf(published) + 1) % 7; // days since the latest Saturday: 0 on Saturday, 1 on Sunday
  const latest = published - since;
  if (which === 'last' || which === 'past') return since <= 1 ? latest - 7 : latest;
  if (which === 'next' || which === 'coming') return latest + 7;
  const outlook = scan.outlook(at);
  const ahead = outlook === 'ahead' || (which === 'this' && outlook === 'open');
  return ahead && since > 1 ? latest + 7 : latest;
}

/** "over the weekend", "last weekend", "this weekend": Saturday and Sunday. */
export const weekend: Pattern = (scan, at): Match | undefined => {
  if (wordAt(scan, at) !== 'weekend') return undefined;
  const which = wordAt(scan, at - 1);
  if (!/^(?:the|this|last|past|next|coming)$/.test(which)) return undefined;
  const saturday = saturdayFor(scan, at, which);
  const reach = saturday === undefined ? UNRESOLVED : spanReach(saturday, saturday + 1, 'article-date');
  return { from: at - 1, to: at + 1, kind: 'interval', reach };
};
