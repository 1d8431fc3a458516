import type { DateBasis } from '../../model/claim.ts';
import { civilOf, type Day, dayOf, isoOf, monthEnd } from './days.ts';

/** What days some words can mean: EDTF with first and last day; null where the words leave it open or it stays unresolved. */
export interface Reach {
  readonly edtf: string | null;
  readonly min: Day | null;
  readonly max: Day | null;
  readonly basis: DateBasis;
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

/** Nothing is known, because the words need an anchor that is not there. */
export const UNRESOLVED: Reach = { edtf: null, min: null, max: null, basis: 'unresolved' };

/** The words say no day at all, as durations and repetitions do. */
export const TIMELESS: Reach = { edtf: null, min: null, max: null, basis: 'explicit' };

/** One day. */
export const dayReach = (day: Day, basis: DateBasis): Reach => ({ edtf: isoOf(day), min: day, max: day, basis });

/** A month of a year. */
export const monthReach = (year: number, month: number, basis: DateBasis): Reach => ({
  edtf: `${pad(year, 4)}-${pad(month, 2)}`,
  min: dayOf(year, month, 1),
  max: monthEnd(year, month),
  basis,
});

/** A year. */
export const yearReach = (year: number, basis: DateBasis): Reach => ({
  edtf: pad(year, 4),
  min: dayOf(year, 1, 1),
  max: dayOf(year, 12, 31),
  basis,
});

/** From one day to another, both included. */
export const spanReach = (min: Day, max: Day, basis: DateBasis): Reach => ({
  edtf: min === max ? isoOf(min) : `${isoOf(min)}/${isoOf(max)}`,
  min,
  max,
  basis,
});

/** A season; winter of 2019 ends in February 2020. */
export const seasonReach = (year: number, season: { code: number; month: number }, basis: DateBasis): Reach => ({
  edtf: `${pad(year, 4)}-${season.code}`,
  min: dayOf(year, season.month, 1),
  max: dayOf(year, season.month + 3, 1) - 1,
  basis,
});

/** The ten years from one that ends in 0. */
export const decadeReach = (first: number): Reach => ({
  edtf: `${Math.floor(first / 10)}X`,
  min: dayOf(first, 1, 1),
  max: dayOf(first + 9, 12, 31),
  basis: 'explicit',
});

/** The hundred years from one that ends in 00. */
export const centuryReach = (first: number): Reach => ({
  edtf: `${first / 100}XX`,
  min: dayOf(first, 1, 1),
  max: dayOf(first + 99, 12, 31),
  basis: 'explicit',
});

/** Words that only come near: `~` after every date of the EDTF. */
export const approximate = (reach: Reach): Reach => ({
  ...reach,
  edtf: reach.edtf === null || reach.edtf.includes('X') ? reach.edtf : reach.edtf.replace(/(\d)(?=$|\/)/g, '$1~'),
});

/** Which part of a span "early", "mid" and "late" mean, as fractions of its length; they overlap, because the words do. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 0.5],
  beginning: [0, 0.5],
  start: [0, 0.5],
  mid: [0.25, 0.75],
  middle: [0.25, 0.75],
  late: [0.5, 1],
  end: [0.5, 1],
};

/** "early January": the month, approximately, with bounds in its first half. A single day has no parts here. */
export function partOf(reach: Reach, part: string | undefined): Reach {
  const fractions = part === undefined ? undefined : PARTS[part];
  if (fractions === undefined || reach.min === null || reach.max === null || reach.min === reach.max) return reach;
  const days = reach.max - reach.min + 1;
  const min = reach.min + Math.round(days * fractions[0]);
  const max = reach.min + Math.round(days * fractions[1]) - 1;
  const edtf = reach.edtf?.includes('/') === true ? spanReach(min, max, reach.basis).edtf : reach.edtf;
  return approximate({ ...reach, edtf, min, max });
}

/** The same weekday some weeks on. */
export function byWeeks(reach: Reach, weeks: number): Reach {
  return reach.min === null ? reach : dayReach(reach.min + 7 * weeks, reach.basis);
}

/** The same month or day some years on. */
export function byYears(reach: Reach, years: number): Reach {
  const move = (day: Day | null): Day | null => {
    if (day === null) return null;
    const { year, month, day: date } = civilOf(day);
    return dayOf(year + years, month, date);
  };
  const edtf = reach.edtf?.replace(/\b\d{4}(?=-|$|\/|~)/g, (year) => pad(Number(year) + years, 4)) ?? null;
  return { ...reach, edtf, min: move(reach.min), max: move(reach.max) };
}

/** One end of a reach as EDTF; a decade or season, which may not stand in an interval, gives its first or last year or month. */
function endOf(reach: Reach, side: 'first' | 'last'): string {
  const end = (side === 'first' ? reach.edtf?.split('/')[0] : reach.edtf?.split('/').at(-1)) ?? '';
  const day = isoOf((side === 'first' ? reach.min : reach.max) ?? 0);
  if (end.includes('X')) return day.slice(0, 4);
  return /^\d{4}-2\d~?$/.test(end) ? day.slice(0, 7) : end;
}

/** From the first to the last of two reaches: "from Monday to Wednesday"; undefined when that would run backwards. */
export function joinReaches(first: Reach, last: Reach): Reach | undefined {
  if (first.edtf === null || last.edtf === null) return UNRESOLVED;
  if (first.min !== null && last.max !== null && first.min > last.max) return undefined;
  const basis = first.basis === 'explicit' ? last.basis : first.basis;
  return { edtf: `${endOf(first, 'first')}/${endOf(last, 'last')}`, min: first.min, max: last.max, basis };
}

/** Words that open one end of an interval. */
export type Opening = 'since' | 'until' | 'before' | 'after';

/** "since Monday" and "until Monday" include the day, "before" and "after" do not. */
export function openReach(reach: Reach, opening: Opening): Reach {
  if (reach.edtf === null || reach.min === null || reach.max === null) return reach;
  if (opening === 'since') return { ...reach, edtf: `${endOf(reach, 'first')}/..`, max: null };
  if (opening === 'until') return { ...reach, edtf: `../${endOf(reach, 'last')}`, min: null };
  const [first, last] = [reach.max + 1, reach.min - 1];
  return opening === 'after'
    ? { ...reach, edtf: `${isoOf(first)}/..`, min: first, max: null }
    : { ...reach, edtf: `../${isoOf(last)}`, min: null, max: last };
}
