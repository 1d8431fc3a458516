import { BEFORE_MONTH, MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { monthDayReach, monthOnlyReach, sideOf, whichOf } from './biased.ts';
import { dayOf, isDate, parseDay } from './days.ts';
import { dayReach, joinReaches, monthReach, partOf, type Reach, spanReach, UNRESOLVED, yearReach } from './reach.ts';
import { isCapital, type Match, type Pattern, partBefore, type Scan, wordAt } from './scan.ts';

const DASH = /^(?:[-–—]|to|through)$/;

/** The month a capitalised word names. */
export function monthAt(scan: Scan, at: number): number | undefined {
  const word = wordAt(scan, at);
  return isCapital(scan, at) && Object.hasOwn(MONTHS, word) ? MONTHS[word] : undefined;
}

/** A day of the month: "3", "3rd". */
function dayAt(scan: Scan, at: number): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(wordAt(scan, at));
  const day = Number(match?.[1]);
  return match !== null && day >= 1 && day <= 31 ? day : undefined;
}

/** A year in four digits. */
export function yearAt(scan: Scan, at: number): number | undefined {
  const word = wordAt(scan, at);
  return /^(?:1\d{3}|20\d{2}|2100)$/.test(word) ? Number(word) : undefined;
}

/** A year behind a date, with or without a comma: where it ends. */
export function yearAfter(scan: Scan, at: number): { readonly year: number; readonly to: number } | undefined {
  const next = wordAt(scan, at) === ',' || wordAt(scan, at) === 'of' ? at + 1 : at;
  const year = yearAt(scan, next);
  return year === undefined ? undefined : { year, to: next + 1 };
}

/** "Sunday, Jan. 5": a weekday and a comma before a date belong to it. */
function weekdayBefore(scan: Scan, at: number): number {
  const comma = wordAt(scan, at - 1) === ',' ? 1 : 0;
  const word = wordAt(scan, at - 1 - comma);
  return Object.hasOwn(WEEKDAYS, word) || SHORT_WEEKDAYS.has(word) ? at - 1 - comma : at;
}

interface MonthDays {
  readonly month: number;
  readonly days: readonly [number, number];
  readonly from: number;
  readonly to: number;
}

const isDays = ({ month, days: [first, last] }: MonthDays): boolean =>
  isDate(2000, month, first) && isDate(2000, month, last) && first <= last;

/** A day or a range of days: "3", "3-5", "3 to 5". */
function daysAt(scan: Scan, at: number): { readonly days: readonly [number, number]; readonly to: number } | undefined {
  const first = dayAt(scan, at);
  if (first === undefined) return undefined;
  const second = dayAt(scan, at + 2);
  // "4 and 5 July" follow each other, "4 and 7 July" do not.
  const joined = DASH.test(wordAt(scan, at + 1)) || (/^(?:and|&)$/.test(wordAt(scan, at + 1)) && second === first + 1);
  const last = joined ? second : undefined;
  return last === undefined || last <= first
    ? { days: [first, first], to: at + 1 }
    : { days: [first, last], to: at + 3 };
}

/** Whether a number counts what follows it: "In May 12 people died", where a date would need "on". */
function countsNoun(scan: Scan, at: number, before: string): boolean {
  const [number, next] = [scan.tokens[at], scan.tokens[at + 1]];
  if (next === undefined || !/^NNS?$/.test(next.xpos) || /^\p{Lu}/u.test(next.text)) return false;
  return before === 'in' || (next.xpos === 'NNS' && number?.relation === 'nummod' && number.head > at);
}

/** "January 3", "Jan. 3-5". */
function monthThenDays(scan: Scan, at: number): MonthDays | undefined {
  const month = monthAt(scan, at);
  const days = month === undefined || wordAt(scan, at) === '' ? undefined : daysAt(scan, at + 1);
  if (month === undefined || days === undefined || countsNoun(scan, days.to - 1, wordAt(scan, at - 1)))
    return undefined;
  return { month, ...days, from: at };
}

/** "3 January", "the 3rd of January", "3-5 January". */
function daysThenMonth(scan: Scan, at: number): MonthDays | undefined {
  const days = daysAt(scan, at);
  if (days === undefined) return undefined;
  const next = wordAt(scan, days.to) === 'of' ? days.to + 1 : days.to;
  const month = monthAt(scan, next);
  return month === undefined ? undefined : { month, days: days.days, from: at, to: next + 1 };
}

function daysReach(scan: Scan, found: MonthDays, year: number | undefined): Reach {
  const reaches = found.days.map((day) =>
    year === undefined
      ? monthDayReach(scan.published, { month: found.month, day }, sideOf(scan, found.from))
      : dayReach(dayOf(year, found.month, day), 'explicit'),
  );
  const [first, last] = reaches as [Reach, Reach];
  return found.days[0] === found.days[1] ? first : (joinReaches(first, last) ?? UNRESOLVED);
}

/** "January 3, 2020", "3 January", "Sunday, Jan. 5", "Jan. 3-5, 2020". */
export const monthDay: Pattern = (scan, at) => {
  const found = monthThenDays(scan, at) ?? daysThenMonth(scan, at);
  if (found === undefined || !isDays(found)) return undefined;
  const year = yearAfter(scan, found.to);
  const valid = year === undefined || isDate(year.year, found.month, found.days[1]);
  if (!valid) return undefined;
  return {
    from: weekdayBefore(scan, found.from),
    to: year?.to ?? found.to,
    kind: found.days[0] === found.days[1] ? 'point' : 'interval',
    reach: daysReach(scan, found, year?.year),
  };
};

/** "January 2020", "early January, 2020". */
export const monthYear: Pattern = (scan, at) => {
  const month = monthAt(scan, at);
  const year = month === undefined ? undefined : yearAfter(scan, at + 1);
  if (month === undefined || year === undefined) return undefined;
  const { part, from } = partBefore(scan, at);
  return { from, to: year.to, kind: 'point', reach: partOf(monthReach(year.year, month, 'explicit'), part) };
};

const inName = (scan: Scan, at: number): boolean =>
  scan.sentence.names.some((name) => name.type === 'PER' && name.start <= at && at < name.end);

/** Whether a capitalised month is one and not a person or the word "may". */
function isBareMonth(scan: Scan, at: number): boolean {
  const [before, next] = [wordAt(scan, at - 1), wordAt(scan, at + 1)];
  const word = wordAt(scan, at);
  if (inName(scan, at) || next === 'day' || scan.tokens[at]?.tag === 'AUX') return false;
  const isName = scan.tokens[at + 1]?.tag === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(scan.tokens[at + 1]?.text ?? '');
  if (isName) return false;
  if (partBefore(scan, at).part !== undefined) return true;
  if (/^(?:by|to|before|after|around|of)$/.test(before)) return !/^(?:may|march|april|june|august|jan)$/.test(word);
  return BEFORE_MONTH.has(before) || before === '-' || (next === "'s" && !/^(?:may|april|june|august|jan)$/.test(word));
}

/** "in May", "last March", "late December": the month nearest on the verb's side. */
export const monthAlone: Pattern = (scan, at) => {
  const month = monthAt(scan, at);
  if (month === undefined || !isBareMonth(scan, at)) return undefined;
  const { part, from } = partBefore(scan, at);
  const which = wordAt(scan, from - 1);
  const given = /^(?:last|this|next|past|coming)$/.test(which);
  return {
    from: given ? from - 1 : from,
    to: at + 1,
    kind: 'point',
    reach: partOf(monthOnlyReach(scan.published, month, whichOf(scan, at, which)), part),
  };
};

/** "2020-01-03". */
export const isoDate: Pattern = (scan, at) => {
  const day = parseDay(scan.tokens[at]?.text);
  return day === undefined ? undefined : { from: at, to: at + 1, kind: 'point', reach: dayReach(day, 'explicit') };
};

/** "01/13/2020", "13/01/2020"; "01/03/2020" may be either day, so it is only a year with bounds. */
export const slashedDate: Pattern = (scan, at): Match | undefined => {
  const match = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(scan.tokens[at]?.text ?? '');
  if (match === null) return undefined;
  const [first, second, year] = match.slice(1).map(Number) as [number, number, number];
  const days = [
    ...(isDate(year, first, second) ? [dayOf(year, first, second)] : []),
    ...(isDate(year, second, first) ? [dayOf(year, second, first)] : []),
  ].sort((a, b) => a - b);
  const [min, max] = [days[0], days.at(-1)];
  if (min === undefined || max === undefined) return undefined;
  const open = { ...spanReach(min, max, 'explicit'), edtf: yearReach(year, 'explicit').edtf };
  return { from: at, to: at + 1, kind: 'point', reach: min === max ? dayReach(min, 'explicit') : open };
};
