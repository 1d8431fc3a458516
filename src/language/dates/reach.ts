import type { DateBasis } from '../../model/claim.ts';
import { type Day, dayOf, isoOf, monthEnd } from './days.ts';

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

/** Whether a word names a part of a span. */
export const isPart = (word: string): boolean => Object.hasOwn(PARTS, word);

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

/** From the first to the last of two reaches: "from Monday to Wednesday". */
export function joinReaches(first: Reach, last: Reach): Reach {
  if (first.edtf === null || last.edtf === null) return UNRESOLVED;
  const [start, end] = [first.edtf.split('/')[0], last.edtf.split('/').at(-1)];
  const basis = first.basis === 'explicit' ? last.basis : first.basis;
  return { edtf: `${start}/${end}`, min: first.min, max: last.max, basis };
}

/** "since Monday" and "until Monday": an interval with one open end. */
export function openReach(reach: Reach, side: 'since' | 'until'): Reach {
  if (reach.edtf === null) return reach;
  const ends = reach.edtf.split('/');
  return side === 'since'
    ? { ...reach, edtf: `${ends[0]}/..`, max: null }
    : { ...reach, edtf: `../${ends.at(-1)}`, min: null };
}
