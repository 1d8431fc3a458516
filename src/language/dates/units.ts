import { SEASONS } from '../../lexicon/calendar.ts';
import { seasonOnlyReach, whichOf } from './biased.ts';
import { civilOf, type Day, mondayOf } from './days.ts';
import { yearAt } from './explicit.ts';
import {
  approximate,
  decadeReach,
  monthReach,
  partOf,
  type Reach,
  seasonReach,
  spanReach,
  UNRESOLVED,
  yearReach,
} from './reach.ts';
import { type Amount, amountAt, type Match, type Pattern, partBefore, type Scan, unitAt, wordAt } from './scan.ts';

const WHICH: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** A calendar unit counted from the one the article's day is in: "last week" is the Monday to Sunday before. */
function calendarUnit(published: Day, unit: string, offset: number): Reach | undefined {
  const { year, month } = civilOf(published);
  if (unit === 'week') {
    const monday = mondayOf(published) + 7 * offset;
    return spanReach(monday, monday + 6, 'article-date');
  }
  const index = year * 12 + month - 1 + offset;
  if (unit === 'month') return monthReach(Math.floor(index / 12), (index % 12) + 1, 'article-date');
  if (unit === 'year') return yearReach(year + offset, 'article-date');
  if (unit === 'decade') return { ...decadeReach(Math.floor(year / 10) * 10 + 10 * offset), basis: 'article-date' };
  return undefined;
}

/** "earlier this week" ends on the article's day, "later this week" starts there. */
function clipped(reach: Reach, published: Day, half: string): Reach {
  const [min, max] = [reach.min ?? published, reach.max ?? published];
  if (half === 'earlier') return { ...spanReach(min, published, 'article-date'), basis: reach.basis };
  if (half === 'later') return { ...spanReach(published, max, 'article-date'), basis: reach.basis };
  return partOf(reach, half);
}

/** "earlier", "later", "early" or "late" before "this week" or "in the week". */
function halfBefore(scan: Scan, at: number): { readonly half: string | undefined; readonly from: number } {
  const gap = wordAt(scan, at - 1) === 'in' ? 2 : 1;
  const half = wordAt(scan, at - gap);
  return /^(?:earlier|later)$/.test(half) || (gap === 1 && /^(?:early|late)$/.test(half))
    ? { half, from: at - gap }
    : { half: undefined, from: at };
}

/** "last week", "this month", "next year", "earlier this week", "late last year". */
export const whichUnit: Pattern = (scan, at): Match | undefined => {
  const offset = WHICH[wordAt(scan, at)];
  const unit = unitAt(scan, at + 1);
  if (
    offset === undefined ||
    unit === undefined ||
    wordAt(scan, at + 1).endsWith('s') ||
    wordAt(scan, at - 1) === 'the'
  )
    return undefined;
  const { half, from } = halfBefore(scan, at);
  const reach = scan.published === undefined ? UNRESOLVED : calendarUnit(scan.published, unit, offset);
  if (reach === undefined) return undefined;
  const narrowed = half === undefined || scan.published === undefined ? reach : clipped(reach, scan.published, half);
  return { from, to: at + 2, kind: unit === 'week' || half !== undefined ? 'interval' : 'point', reach: narrowed };
};

/** "earlier in the week", "later in the month": the unit the article's day is in. */
export const halfOfUnit: Pattern = (scan, at): Match | undefined => {
  if (!/^(?:earlier|later)$/.test(wordAt(scan, at)) || wordAt(scan, at + 1) !== 'in' || wordAt(scan, at + 2) !== 'the')
    return undefined;
  const unit = unitAt(scan, at + 3);
  const { published } = scan;
  if (unit === undefined || wordAt(scan, at + 3).endsWith('s')) return undefined;
  if (unit === 'day') return { from: at, to: at + 4, kind: 'point', reach: UNRESOLVED, relative: { min: 0, max: 0 } };
  const reach = published === undefined ? UNRESOLVED : calendarUnit(published, unit, 0);
  if (reach === undefined) return undefined;
  return {
    from: at,
    to: at + 4,
    kind: 'interval',
    reach: published === undefined ? reach : clipped(reach, published, wordAt(scan, at)),
  };
};

/** "the end of the year", "the start of the week", "the middle of next month". */
export const endOfUnit: Pattern = (scan, at): Match | undefined => {
  const part = wordAt(scan, at);
  if (!/^(?:start|beginning|middle|end)$/.test(part) || wordAt(scan, at + 1) !== 'of') return undefined;
  const which = wordAt(scan, at + 2);
  const offset = which === 'the' ? 0 : WHICH[which];
  const unit = unitAt(scan, at + 3);
  if (offset === undefined || unit === undefined || wordAt(scan, at + 3).endsWith('s')) return undefined;
  const reach = scan.published === undefined ? UNRESOLVED : calendarUnit(scan.published, unit, offset);
  if (reach === undefined) return undefined;
  const from = wordAt(scan, at - 1) === 'the' ? at - 1 : at;
  return { from, to: at + 4, kind: 'interval', reach: partOf(reach, part) };
};

/** Days that a vague plural spans when it is "recent" or "coming"; the words are loose, so the EDTF says `~`. */
const LOOSE: Readonly<Record<string, number>> = { hour: 1, day: 7, week: 42, month: 183, year: 1826, decade: 7305 };
const DAYS: Readonly<Record<string, number>> = {
  hour: 0,
  day: 1,
  night: 1,
  week: 7,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
};

function around(published: Day, days: number, side: 'before' | 'after'): Reach {
  const length = Math.round(days);
  const reach =
    side === 'before'
      ? spanReach(published - length, published, 'article-date')
      : spanReach(published, published + length, 'article-date');
  return approximate(reach);
}

function lengthOf(amount: Amount): number | undefined {
  const each = DAYS[amount.unit];
  if (!amount.counted) return LOOSE[amount.unit];
  return each === undefined ? undefined : amount.unit === 'hour' ? Math.ceil(amount.max / 24) : each * amount.max;
}

/** "in the past week", "over the last 20 years", "in the next few days". */
export const pastSpan: Pattern = (scan, at): Match | undefined => {
  const word = wordAt(scan, at);
  if (!/^(?:last|past|next|coming)$/.test(word) || wordAt(scan, at - 1) !== 'the') return undefined;
  const single = unitAt(scan, at + 1);
  const amount: Amount | undefined =
    single !== undefined && !wordAt(scan, at + 1).endsWith('s')
      ? { to: at + 2, unit: single, min: 1, max: 1, counted: true }
      : amountAt(scan, at + 1);
  const reaching = /^(?:in|over|within|during|for|throughout|of|through)$/.test(wordAt(scan, at - 2));
  if (amount === undefined || (single !== undefined && amount.min === 1 && !reaching)) return undefined;
  const length = lengthOf(amount);
  if (length === undefined) return undefined;
  const reach =
    scan.published === undefined
      ? UNRESOLVED
      : around(scan.published, length, /^(?:last|past)$/.test(word) ? 'before' : 'after');
  return { from: at - 1, to: amount.to, kind: 'interval', reach };
};

/** "in recent days", "in the coming weeks". */
export const looseSpan: Pattern = (scan, at): Match | undefined => {
  const word = wordAt(scan, at);
  const unit = unitAt(scan, at + 1);
  const days = unit === undefined ? undefined : LOOSE[unit];
  if (!/^(?:recent|coming)$/.test(word) || days === undefined || !wordAt(scan, at + 1).endsWith('s')) return undefined;
  const reach =
    scan.published === undefined ? UNRESOLVED : around(scan.published, days, word === 'recent' ? 'before' : 'after');
  return { from: at, to: at + 2, kind: 'interval', reach };
};

/** "summer 2019", "the summer of 2019", "last winter", "in the spring". */
export const season: Pattern = (scan, at): Match | undefined => {
  const word = wordAt(scan, at);
  const found = Object.hasOwn(SEASONS, word) ? SEASONS[word] : undefined;
  if (found === undefined || scan.tokens[at]?.tag === 'VERB') return undefined;
  const { part, from } = partBefore(scan, at);
  const next = wordAt(scan, at + 1) === 'of' ? at + 2 : at + 1;
  const year = yearAt(scan, next);
  if (year !== undefined)
    return { from, to: next + 1, kind: 'point', reach: partOf(seasonReach(year, found, 'explicit'), part) };
  const which = wordAt(scan, from - 1);
  const inThe = which === 'the' && /^(?:in|during|since|over|by|until|through)$/.test(wordAt(scan, from - 2));
  const given = /^(?:last|this|next|past)$/.test(which);
  if (!inThe && !given && part === undefined) return undefined;
  if (word === 'fall' && inThe) return undefined;
  return {
    from: given ? from - 1 : from,
    to: at + 1,
    kind: 'point',
    reach: partOf(seasonOnlyReach(scan.published, found, whichOf(scan, at, which)), part),
  };
};
