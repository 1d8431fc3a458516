import { DAY_PARTS, NAMED_DAYS, NAMED_PAPERS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { lastWeekday, nextWeekday, sideOf, thisWeekday, weekdayReach } from './biased.ts';
import { type Day, mondayOf, weekdayOf } from './days.ts';
import { dayReach, type Reach, TIMELESS, UNRESOLVED } from './reach.ts';
import { isCapital, type Match, type Pattern, type Scan, wordAt } from './scan.ts';

/** ISO number of the weekday a capitalised word names; not "Good Friday", not "The Sunday Times". */
export function weekdayAt(scan: Scan, at: number): number | undefined {
  const word = wordAt(scan, at);
  if (!isCapital(scan, at) || !Object.hasOwn(WEEKDAYS, word)) return undefined;
  const named = NAMED_DAYS.has(wordAt(scan, at - 1)) && isCapital(scan, at - 1);
  const paper = NAMED_PAPERS.has(wordAt(scan, at + 1)) && isCapital(scan, at + 1);
  return named || paper ? undefined : WEEKDAYS[word];
}

/** Where "late", "early" and "last" before a weekday start, and which of the ones that choose a week it is. */
function leadOf(scan: Scan, at: number): { readonly from: number; readonly which: string | undefined } {
  const early = /^(?:early|late)$/.test(wordAt(scan, at - 1)) ? at - 1 : at;
  const word = wordAt(scan, early - 1);
  if (/^(?:last|next|this|coming|past|previous|following)$/.test(word)) {
    const double = /^(?:coming|past)$/.test(word) && wordAt(scan, early - 2) === 'this';
    return { from: double ? early - 2 : early - 1, which: word };
  }
  return { from: early, which: undefined };
}

/** "Friday morning", "Friday night": the part of the day belongs to the words, not to the value. */
const afterDayPart = (scan: Scan, to: number): number => (DAY_PARTS.has(wordAt(scan, to)) ? to + 1 : to);

/** "Friday last week", "Monday of this week": where it ends and how many weeks from the article's. */
function weekAfter(scan: Scan, to: number): { readonly to: number; readonly weeks: number } | undefined {
  const at = wordAt(scan, to) === 'of' ? to + 1 : to;
  if (wordAt(scan, at + 1) !== 'week') return undefined;
  const weeks = { last: -1, this: 0, next: 1 }[wordAt(scan, at)];
  return weeks === undefined ? undefined : { to: at + 2, weeks };
}

/** "this Friday": of this week, or the coming one when that is over and the verb does not say so. */
function thisOne(scan: Scan, at: number, weekday: number): Day {
  const published = scan.published ?? 0;
  const day = thisWeekday(published, weekday);
  return day < published && scan.outlook(at) !== 'past' ? nextWeekday(published, weekday) : day;
}

function chosen(scan: Scan, at: number, { weekday, which }: { weekday: number; which: string | undefined }): Reach {
  const { published } = scan;
  if (published === undefined) return UNRESOLVED;
  if (which === 'last' || which === 'past') return dayReach(lastWeekday(published, weekday), 'weekday-resolved');
  if (which === 'coming') return dayReach(nextWeekday(published, weekday), 'weekday-resolved');
  if (which === 'this') return dayReach(thisOne(scan, at, weekday), 'weekday-resolved');
  if (which !== 'next') return weekdayReach(published, weekday, sideOf(scan, at));
  const day = nextWeekday(published, weekday);
  const reach = dayReach(day, 'weekday-resolved');
  // "next Friday", said on a Tuesday, is this week's to some and next week's to others.
  return weekday > weekdayOf(published) ? { ...reach, edtf: `${reach.edtf}?`, max: day + 7 } : reach;
}

/** "on Friday", "last Friday", "late Thursday night", "Monday next week". */
export const weekday: Pattern = (scan, at): Match | undefined => {
  const number = weekdayAt(scan, at);
  if (number === undefined) return undefined;
  const { from, which } = leadOf(scan, at);
  if (which === 'previous' || which === 'following') {
    const relative = which === 'following' ? { min: 1, max: 7 } : { min: -7, max: -1 };
    const start = wordAt(scan, from - 1) === 'the' ? from - 1 : from;
    return { from: start, to: afterDayPart(scan, at + 1), kind: 'point', reach: UNRESOLVED, relative };
  }
  const week = weekAfter(scan, at + 1);
  if (week !== undefined && scan.published !== undefined) {
    const day = mondayOf(scan.published) + 7 * week.weeks + number - 1;
    return { from, to: week.to, kind: 'point', reach: dayReach(day, 'weekday-resolved') };
  }
  return {
    from,
    to: week?.to ?? afterDayPart(scan, at + 1),
    kind: 'point',
    reach: chosen(scan, at, { weekday: number, which }),
  };
};

/** "every Friday", "on Fridays", "each Monday": no day in particular. */
export const everyWeekday: Pattern = (scan, at): Match | undefined => {
  const plural = isCapital(scan, at) && /^\p{L}+days$/u.test(wordAt(scan, at));
  if (plural && Object.hasOwn(WEEKDAYS, wordAt(scan, at).slice(0, -1)))
    return { from: at, to: at + 1, kind: 'repeated', reach: TIMELESS };
  if (!/^(?:every|each)$/.test(wordAt(scan, at))) return undefined;
  const next = /^(?:other|second)$/.test(wordAt(scan, at + 1)) ? at + 2 : at + 1;
  return Object.hasOwn(WEEKDAYS, wordAt(scan, next))
    ? { from: at, to: afterDayPart(scan, next + 1), kind: 'repeated', reach: TIMELESS }
    : undefined;
};
