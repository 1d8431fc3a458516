import { sideOf } from './biased.ts';
import { civilOf, type Day, dayOf } from './days.ts';
import { yearAfter } from './explicit.ts';
import { dayReach, type Reach, UNRESOLVED } from './reach.ts';
import { isCapital, type Match, type Pattern, type Scan, wordAt } from './scan.ts';

/** Feasts by their words, in days from Easter Sunday. */
const FEASTS: readonly (readonly [words: string, days: number])[] = [
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['maundy thursday', -3],
  ['good friday', -2],
  ['easter sunday', 0],
  ['easter monday', 1],
  ['whit monday', 50],
];

/** Behind these "Easter" alone is the Sunday. */
const DAY_OF = /^(?:at|before|after|by|until|since)$/;

/** Easter Sunday of the western churches, by the computation that Nature printed anonymously in 1876. */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skipped = Math.floor((century + 8) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - skipped + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}

function feastReach(
  scan: Scan,
  at: number,
  { days, year }: { readonly days: number; readonly year: number | undefined },
): Reach {
  if (year !== undefined) return dayReach(easterOf(year) + days, 'explicit');
  const { published } = scan;
  if (published === undefined) return UNRESOLVED;
  const now = civilOf(published).year;
  const feasts = [now - 1, now, now + 1].map((each) => easterOf(each) + days);
  const day =
    sideOf(scan, at) === 'after'
      ? feasts.find((each) => each >= published)
      : feasts.findLast((each) => each <= published);
  return day === undefined ? UNRESOLVED : dayReach(day, 'article-date');
}

/** "on Good Friday", "after Easter", "Easter Monday 2019"; not "the Good Friday Agreement". */
export const easter: Pattern = (scan, at): Match | undefined => {
  if (!isCapital(scan, at)) return undefined;
  const feast = FEASTS.find(([words]) => words === `${wordAt(scan, at)} ${wordAt(scan, at + 1)}`);
  const alone = wordAt(scan, at) === 'easter' && DAY_OF.test(wordAt(scan, at - 1));
  if (feast === undefined && !alone) return undefined;
  const end = feast === undefined ? at + 1 : at + 2;
  if (/^(?:NOUN|PROPN)$/.test(scan.tokens[end]?.tag ?? '')) return undefined;
  const year = yearAfter(scan, end);
  return {
    from: at,
    to: year?.to ?? end,
    kind: 'point',
    reach: feastReach(scan, at, { days: feast?.[1] ?? 0, year: year?.year }),
  };
};
