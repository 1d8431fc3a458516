import { sideOf, yearlyReach } from './biased.ts';
import { type Day, dayOf } from './days.ts';
import { yearAfter } from './explicit.ts';
import { dayReach } from './reach.ts';
import { isCapital, type Match, type Pattern, wordAt } from './scan.ts';

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

/** "on Good Friday", "after Easter", "Easter Monday 2019"; not "the Good Friday Agreement". */
export const easter: Pattern = (scan, at): Match | undefined => {
  if (!isCapital(scan, at)) return undefined;
  const feast = FEASTS.find(([words]) => words === `${wordAt(scan, at)} ${wordAt(scan, at + 1)}`);
  const alone = wordAt(scan, at) === 'easter' && DAY_OF.test(wordAt(scan, at - 1));
  if (feast === undefined && !alone) return undefined;
  const end = feast === undefined ? at + 1 : at + 2;
  if (/^(?:NOUN|PROPN)$/.test(scan.tokens[end]?.tag ?? '')) return undefined;
  const year = yearAfter(scan, end);
  const startIn = (each: number): Day => easterOf(each) + (feast?.[1] ?? 0);
  return {
    from: at,
    to: year?.to ?? end,
    kind: 'point',
    reach: year ? dayReach(startIn(year.year), 'explicit') : yearlyReach(scan.published, startIn, sideOf(scan, at)),
  };
};
