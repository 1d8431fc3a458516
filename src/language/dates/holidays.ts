import { HOLIDAYS } from '../../lexicon/calendar.ts';
import { monthDayReach, sideOf, whichOf } from './biased.ts';
import { civilOf, dayOf } from './days.ts';
import { yearAfter } from './explicit.ts';
import { dayReach, type Reach, spanReach } from './reach.ts';
import { isCapital, type Match, type Pattern, type Scan, wordAt } from './scan.ts';

const names = Object.entries(HOLIDAYS)
  .map(([name, date]) => ({ words: name.split(' '), date }))
  .sort((a, b) => b.words.length - a.words.length);

const dateReach = (scan: Scan, at: number, { month, day, year }: HolidayDay): Reach =>
  year === undefined
    ? monthDayReach(scan.published, { month, day }, sideOf(scan, at))
    : dayReach(dayOf(year, month, day), 'explicit');

interface HolidayDay {
  readonly month: number;
  readonly day: number;
  readonly year?: number | undefined;
}

/** "on Christmas Day", "New Year's Eve 2019". */
export const holiday: Pattern = (scan, at): Match | undefined => {
  if (!isCapital(scan, at)) return undefined;
  const found = names.find(({ words }) => words.every((word, i) => sameWord(wordAt(scan, at + i), word)));
  if (found === undefined) return undefined;
  const [month, day] = found.date;
  const end = at + found.words.length;
  if (scan.tokens[end]?.tag === 'PROPN') return undefined;
  const year = yearAfter(scan, end);
  const reach = dateReach(scan, at, { month, day, year: year?.year });
  return { from: at, to: year?.to ?? end, kind: 'point', reach };
};

const sameWord = (word: string, wanted: string): boolean => word === wanted || word.replace('’', "'") === wanted;

const CHRISTMAS = { month: 12, day: 25 };
/** Behind these "Christmas" is its days, behind the others the one day. */
const DAYS_OF = /^(?:at|over|during|around|last|this|next)$/;
const DAY_OF = /^(?:on|before|after|by|until|since)$/;

/** "over Christmas", "before Christmas", "last Christmas"; not "Christmas tree". */
export const christmas: Pattern = (scan, at) => {
  const before = wordAt(scan, at - 1);
  const next = scan.tokens[at + 1];
  if (wordAt(scan, at) !== 'christmas' || !isCapital(scan, at) || /^(?:NOUN|PROPN)$/.test(next?.tag ?? ''))
    return undefined;
  const days = DAYS_OF.test(before);
  if (!days && !DAY_OF.test(before)) return undefined;
  const year = yearAfter(scan, at + 1);
  const side = whichOf(scan, at, before) === 'last' ? 'before' : sideOf(scan, at);
  const reach =
    year === undefined
      ? monthDayReach(scan.published, CHRISTMAS, side)
      : dateReach(scan, at, { ...CHRISTMAS, year: year.year });
  const which = /^(?:last|this|next)$/.test(before);
  return {
    from: which ? at - 1 : at,
    to: year?.to ?? at + 1,
    kind: days ? 'interval' : 'point',
    reach: days ? aroundDay(reach) : reach,
  };
};

/** From the day before to the day after. */
function aroundDay(reach: Reach): Reach {
  if (reach.min === null) return reach;
  const { year } = civilOf(reach.min);
  return spanReach(dayOf(year, 12, 24), dayOf(year, 12, 26), reach.basis);
}
