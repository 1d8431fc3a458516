import { civilOf, type Day, dayOf, isDate, mondayOf, weekdayOf } from './days.ts';
import { dayReach, monthReach, type Reach, seasonReach, UNRESOLVED } from './reach.ts';
import type { Scan } from './scan.ts';

/** Which way from the article's day to look: news tells of the past unless the verb says otherwise. */
export type Side = 'before' | 'after';

/** The side that the governing verb of a word points to. */
export const sideOf = (scan: Scan, at: number): Side => (scan.outlook(at) === 'ahead' ? 'after' : 'before');

/** The weekday nearest to the article's day on one side; the article's own weekday is that day. */
export function weekdayReach(published: Day | undefined, weekday: number, side: Side): Reach {
  if (published === undefined) return UNRESOLVED;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const day = side === 'before' || back === 0 ? published - back : published - back + 7;
  return dayReach(day, 'weekday-resolved');
}

/** "last Friday": the latest one before the article's day. */
export const lastWeekday = (published: Day, weekday: number): Day =>
  published - (((weekdayOf(published) - weekday + 6) % 7) + 1);

/** "next Friday": the first one after the article's day. */
export const nextWeekday = (published: Day, weekday: number): Day =>
  published + (((weekday - weekdayOf(published) + 6) % 7) + 1);

/** "this Friday": the one in the article's own week, Monday to Sunday. */
export const thisWeekday = (published: Day, weekday: number): Day => mondayOf(published) + weekday - 1;

/** The year that puts a date nearest to the article's day on one side, given where it starts in a year and how long it lasts. */
function yearOn(published: Day, side: Side, { startIn, days }: Recurring): number {
  const { year } = civilOf(published);
  if (side === 'before') return startIn(year) <= published ? year : year - 1;
  return [year - 1, year].find((each) => startIn(each) + days > published) ?? year + 1;
}

interface Recurring {
  readonly startIn: (year: number) => Day;
  readonly days: number;
}

/** Which one of a month or season that comes every year: "last" is over, "next" has not begun. */
export type Which = Side | 'last' | 'next';

function yearOf(published: Day, which: Which, date: Recurring): number {
  if (which === 'next') return yearOn(published, 'after', { ...date, days: 0 });
  if (which === 'last') return yearOn(published - date.days, 'before', date);
  return yearOn(published, which, date);
}

/** "Jan. 3" without a year. */
export function monthDayReach(published: Day | undefined, date: { month: number; day: number }, side: Side): Reach {
  if (published === undefined || !isDate(2000, date.month, date.day)) return UNRESOLVED;
  const year = yearOn(published, side, { startIn: (y) => dayOf(y, date.month, date.day), days: 1 });
  return isDate(year, date.month, date.day) ? dayReach(dayOf(year, date.month, date.day), 'article-date') : UNRESOLVED;
}

/** A day that comes every year, and not always on one date, without a year. */
export const yearlyReach = (published: Day | undefined, startIn: (year: number) => Day, side: Side): Reach =>
  published === undefined
    ? UNRESOLVED
    : dayReach(startIn(yearOn(published, side, { startIn, days: 1 })), 'article-date');

/** Which of its kind "last", "past", "next" and "coming" point to; else the verb decides. */
export function whichOf(scan: Scan, at: number, word: string): Which {
  if (word === 'next' || word === 'coming') return 'next';
  return word === 'last' || word === 'past' ? 'last' : sideOf(scan, at);
}

/** "in May" without a year. */
export function monthOnlyReach(published: Day | undefined, month: number, which: Which): Reach {
  if (published === undefined) return UNRESOLVED;
  return monthReach(
    yearOf(published, which, { startIn: (year) => dayOf(year, month, 1), days: 28 }),
    month,
    'article-date',
  );
}

/** "in the summer" without a year. */
export function seasonOnlyReach(
  published: Day | undefined,
  season: { code: number; month: number },
  which: Which,
): Reach {
  if (published === undefined) return UNRESOLVED;
  return seasonReach(
    yearOf(published, which, { startIn: (year) => dayOf(year, season.month, 1), days: 90 }),
    season,
    'article-date',
  );
}
