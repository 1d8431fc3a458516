import { civilOf } from './days.ts';
import { yearAt } from './explicit.ts';
import { joinReaches, monthReach, UNRESOLVED } from './reach.ts';
import { type Match, type Pattern, type Scan, wordAt } from './scan.ts';

const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    ['first', '1st'],
    ['second', '2nd'],
    ['third', '3rd'],
    ['fourth', '4th'],
  ].flatMap((words, at) => words.map((word) => [word, at + 1] as const)),
);
const MONTHS_IN: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
]);
/** "the year", "last year": by how many years another than the article's. */
const YEARS: ReadonlyMap<string, number> = new Map([
  ['the', 0],
  ['this', 0],
  ['last', -1],
  ['next', 1],
]);

interface Year {
  /** Unknown where it counts from an article without a date. */
  readonly year: number | undefined;
  readonly to: number;
  readonly basis: 'explicit' | 'article-date';
}

/** The year that is named behind "of": itself, or counted from the article's. */
function yearBehind(scan: Scan, at: number): Year | undefined {
  const named = yearAt(scan, at);
  if (named !== undefined) return { year: named, to: at + 1, basis: 'explicit' };
  const offset = YEARS.get(wordAt(scan, at));
  if (offset === undefined || wordAt(scan, at + 1) !== 'year') return undefined;
  const year = scan.published === undefined ? undefined : civilOf(scan.published).year + offset;
  return { year, to: at + 2, basis: 'article-date' };
}

/** "the first quarter of 2025", "the second half of the year". */
export const partOfYear: Pattern = (scan, at): Match | undefined => {
  const number = ORDINALS.get(wordAt(scan, at));
  const months = MONTHS_IN.get(wordAt(scan, at + 1));
  if (number === undefined || months === undefined || number * months > 12 || wordAt(scan, at + 2) !== 'of')
    return undefined;
  const behind = yearBehind(scan, at + 3);
  if (behind === undefined) return undefined;
  const { year, to, basis } = behind;
  const last = number * months;
  const reach =
    year === undefined
      ? UNRESOLVED
      : joinReaches(monthReach(year, last - months + 1, basis), monthReach(year, last, basis));
  return { from: wordAt(scan, at - 1) === 'the' ? at - 1 : at, to, kind: 'interval', reach: reach ?? UNRESOLVED };
};
