import type { DateValue } from '../model/claim.ts';
import { combine } from './dates/combine.ts';
import { isoOf } from './dates/days.ts';
import { easter } from './dates/easter.ts';
import { isoDate, monthAlone, monthDay, monthYear, slashedDate } from './dates/explicit.ts';
import { christmas, holiday } from './dates/holidays.ts';
import { duration, everyUnit } from './dates/lengths.ts';
import { nearDay, nearPart, overnight, weekend } from './dates/near.ts';
import { partOfYear } from './dates/parts-of-years.ts';
import { agoOrLater, dayBeside, nextUnit } from './dates/relative.ts';
import { type Match, type Pattern, type Relative, type Scan, scanOf } from './dates/scan.ts';
import { endOfUnit, halfOfUnit, looseSpan, pastSpan, season, whichUnit } from './dates/units.ts';
import { everyWeekday, weekday } from './dates/weekdays.ts';
import { century, decade, year, yearRange } from './dates/years.ts';
import type { Sentence } from './doc.ts';

/** What relative dates are counted from. */
export interface DateAnchor {
  /** ISO day or date-time of publication; only its day counts. */
  readonly published?: string;
}

/** A date in a sentence; `from` and `to` are token indexes, half-open. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly value: DateValue;
  readonly kind: Match['kind'];
  /** Counted from the event told before, in days; the value itself stays unresolved. */
  readonly relative?: Relative;
  /** How many days it lasts, where the words say so to the day: "a three-day strike". */
  readonly days?: number;
  /** Why it stays unresolved. */
  readonly problem?: string;
}

/** The grammar: shapes of dates in the order they are tried at each word. */
const patterns: readonly Pattern[] = [
  isoDate,
  slashedDate,
  easter,
  holiday,
  christmas,
  partOfYear,
  monthDay,
  monthYear,
  monthAlone,
  yearRange,
  year,
  decade,
  century,
  everyWeekday,
  everyUnit,
  overnight,
  weekday,
  nearDay,
  nearPart,
  weekend,
  whichUnit,
  halfOfUnit,
  endOfUnit,
  pastSpan,
  looseSpan,
  season,
  dayBeside,
  nextUnit,
  agoOrLater,
  duration,
];

function matchAt(scan: Scan, at: number): Match | undefined {
  for (const pattern of patterns) {
    const match = pattern(scan, at);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** All dates in order; one that reaches back over another is the fuller reading of it ("Sunday" in "Sunday, Jan. 5"). */
function matchesOf(scan: Scan): Match[] {
  const found: Match[] = [];
  let at = 0;
  while (at < scan.tokens.length) {
    const match = matchAt(scan, at);
    if (match !== undefined) {
      while ((found.at(-1)?.to ?? 0) > match.from) found.pop();
      found.push(match);
    }
    at = match?.to ?? at + 1;
  }
  return found;
}

function mentionOf(scan: Scan, match: Match, anchor: string | undefined): DateMention {
  const { reach, from, to, kind, relative, days } = match;
  const [first, last] = [scan.tokens[from], scan.tokens[to - 1]];
  const text = scan.tokens
    .slice(from, to)
    .map((token, index, all) => gapBefore(all[index - 1]?.end, token.start) + token.text)
    .join('');
  const counted = reach.basis === 'article-date' || reach.basis === 'weekday-resolved';
  const value: DateValue = {
    kind: 'date',
    text: first === undefined || last === undefined ? '' : text,
    edtf: reach.edtf,
    min: reach.min === null ? null : isoOf(reach.min),
    max: reach.max === null ? null : isoOf(reach.max),
    basis: reach.basis,
    ...(counted && anchor !== undefined ? { anchor } : {}),
  };
  const lost = reach.basis === 'unresolved' && relative === undefined;
  return {
    from,
    to,
    value,
    kind,
    ...(relative === undefined ? {} : { relative }),
    ...(days === undefined ? {} : { days }),
    ...(lost ? { problem: 'date-without-anchor' } : {}),
  };
}

/** Words of a sentence are joined by a blank where the text has one or more. */
const gapBefore = (end: number | undefined, start: number): string => (end !== undefined && start > end ? ' ' : '');

/** Finds the dates of a sentence and says what days they can mean; nothing more precise than the words. */
export function findDates(sentence: Sentence, anchor: DateAnchor): DateMention[] {
  const scan = scanOf(sentence, anchor.published);
  const day = scan.published === undefined ? undefined : isoOf(scan.published);
  return combine(scan, matchesOf(scan)).map((match) => mentionOf(scan, match, day));
}
