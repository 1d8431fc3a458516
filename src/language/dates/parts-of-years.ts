import { civilOf, dayOf } from './days.ts';
import { yearAt } from './explicit.ts';
import { type Reach, UNRESOLVED } from './reach.ts';
import { type Match, type Pattern, type Scan, wordAt } from './scan.ts';

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
const MONTHS_IN: Readonly<Record<string, number>> = { quarter: 3, half: 6 };
const YEARS: Readonly<Record<string, number>> = { the: 0, this: 0, last: -1, next: 1 };

/** The year that is named behind "of": itself, or counted from the article's. */
function yearBehind(
  scan: Scan,
  at: number,
): { readonly year: number | undefined; readonly to: number; readonly named: boolean } | undefined {
  const named = yearAt(scan, at);
  if (named !== undefined) return { year: named, to: at + 1, named: true };
  const offset = YEARS[wordAt(scan, at)];
  if (offset === undefined || !Object.hasOwn(YEARS, wordAt(scan, at))) return undefined;
  const unit = wordAt(scan, at) === 'the' || wordAt(scan, at) === 'this' || offset !== 0 ? wordAt(scan, at + 1) : '';
  if (unit !== 'year') return undefined;
  const year = scan.published === undefined ? undefined : civilOf(scan.published).year + offset;
  return { year, to: at + 2, named: false };
}

/** "the first quarter of 2025", "the second half of the year". */
export const partOfYear: Pattern = (scan, at): Match | undefined => {
  const number = Object.hasOwn(ORDINALS, wordAt(scan, at)) ? ORDINALS[wordAt(scan, at)] : undefined;
  const months = Object.hasOwn(MONTHS_IN, wordAt(scan, at + 1)) ? MONTHS_IN[wordAt(scan, at + 1)] : undefined;
  if (number === undefined || months === undefined || number * months > 12 || wordAt(scan, at + 2) !== 'of')
    return undefined;
  const behind = yearBehind(scan, at + 3);
  if (behind === undefined) return undefined;
  const from = wordAt(scan, at - 1) === 'the' ? at - 1 : at;
  const reach =
    behind.year === undefined ? UNRESOLVED : reachOf(behind.year, number * months, { months, named: behind.named });
  return { from, to: behind.to, kind: 'interval', reach };
};

/** So many months of a year that end with the given one. */
function reachOf(
  year: number,
  last: number,
  { months, named }: { readonly months: number; readonly named: boolean },
): Reach {
  const [from, to] = [last - months + 1, last].map((month) => String(month).padStart(2, '0'));
  return {
    edtf: `${year}-${from}/${year}-${to}`,
    min: dayOf(year, last - months + 1, 1),
    max: (last === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, last + 1, 1)) - 1,
    basis: named ? 'explicit' : 'article-date',
  };
}
