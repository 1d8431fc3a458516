import type { NodeView } from '../../src/graph/view.ts';
import { compareText } from '../../src/model/hash.ts';
import type { Days } from '../state.ts';
import type { Atlas } from './atlas.ts';
import { daysOf } from './days.ts';
import type { Visible } from './visible.ts';
import { count, dayWords } from './words.ts';

/** Events that begin on one day, in one month or in one year. */
export interface Bin extends Days {
  readonly events: readonly NodeView[];
  /** The bin before it is the day, month or year before; else there is a gap. */
  readonly follows: boolean;
}

/** Events over time: bins that hold something, in order, and what no one dates. */
export interface Histogram {
  readonly unit: 'day' | 'month' | 'year';
  readonly bins: readonly Bin[];
  readonly undated: readonly NodeView[];
}

/** More bins than this are too narrow to hit. */
const MOST_BINS = 48;
const UNITS = [
  { unit: 'day', length: 10, from: '', until: '' },
  { unit: 'month', length: 7, from: '-01', until: '-31' },
  { unit: 'year', length: 4, from: '-01-01', until: '-12-31' },
] as const;

const DAY_MS = 86_400_000;

/** A day, a month or a year as a number, so that neighbours differ by one. */
function ordinal(key: string): number {
  const [year = 0, month, day] = key.split('-').map(Number);
  if (day !== undefined) return Date.parse(key) / DAY_MS;
  return month === undefined ? year : year * 12 + month;
}

/** The shown events by when they begin, as fine as there is room for. */
export function histogram(atlas: Atlas, visible: Visible): Histogram {
  const events = atlas.view.nodes.filter(({ id, type }) => type === 'Event' && visible.nodes.has(id));
  const dated = events.flatMap((event) => {
    const days = daysOf(event);
    return days === undefined ? [] : [{ event, from: days.from }];
  });
  const keys = (length: number): string[] => [...new Set(dated.map(({ from }) => from.slice(0, length)))];
  const chosen = UNITS.find(({ length }) => keys(length).length <= MOST_BINS) ?? UNITS[2];
  const ordered = keys(chosen.length).toSorted(compareText);
  return {
    unit: chosen.unit,
    bins: ordered.map((key, i) => ({
      from: `${key}${chosen.from}`,
      until: `${key}${chosen.until}`,
      events: dated.filter(({ from }) => from.startsWith(key)).map(({ event }) => event),
      follows: ordinal(key) - ordinal(ordered[i - 1] ?? key) === 1,
    })),
    undated: events.filter((event) => daysOf(event) === undefined),
  };
}

/** Whether an event begins within some days. */
export const beginsIn = (event: NodeView, { from, until }: Days): boolean => {
  const days = daysOf(event);
  return days !== undefined && days.from >= from && days.from <= until;
};

/** The first and the last bin that a stretch of days covers; every bin without one. */
export function binsWithin(bins: readonly Bin[], time: Days | null): { first: number; last: number } {
  if (time === null) return { first: 0, last: bins.length - 1 };
  const first = bins.findIndex(({ from }) => from >= time.from);
  const last = bins.findLastIndex(({ until }) => until <= time.until);
  return { first: Math.max(0, first), last: Math.max(first, last, 0) };
}

/** The days of some bins, whichever end was named first. */
export function daysOfBins(bins: readonly Bin[], a: number, b: number): Days | null {
  const [first, last] = [bins[Math.min(a, b)], bins[Math.max(a, b)]];
  return first && last ? { from: first.from, until: last.until } : null;
}

/** The same number of bins, so many further on; from no stretch at all it begins at the first bin. */
export function stepped(bins: readonly Bin[], time: Days | null, step: number): Days | null {
  if (time === null) return step > 0 ? daysOfBins(bins, 0, 0) : daysOfBins(bins, bins.length - 1, bins.length - 1);
  const { first, last } = binsWithin(bins, time);
  const move = Math.max(-first, Math.min(bins.length - 1 - last, step));
  return daysOfBins(bins, first + move, last + move);
}

/** A stretch of days for people: what is written there, once where both ends are the same. */
export function stretchWords({ from, until }: Days, unit: Histogram['unit']): string {
  const length = UNITS.find((one) => one.unit === unit)?.length ?? 10;
  const [first, last] = [dayWords(from.slice(0, length)), dayWords(until.slice(0, length))];
  return first === last ? first : `${first} – ${last}`;
}

/** When the events of a bin took place, no more precisely than they are told: "September 1980", not its first day. */
export function binWords(bin: Bin, unit: Histogram['unit']): string {
  const told = new Set(
    bin.events.map(({ profile }) => {
      const value = profile.facts['date']?.value;
      return value?.kind === 'date' ? value.edtf : null;
    }),
  );
  const [one] = told;
  return told.size === 1 && one && unit === 'day' ? dayWords(one) : stretchWords(bin, unit);
}

/** What the strip shows, in words. */
export function timeWords({ bins, undated, unit }: Histogram, time: Days | null): string {
  const { first, last } = binsWithin(bins, time);
  const inside = bins.slice(first, last + 1).reduce((sum, { events }) => sum + events.length, 0);
  const all = daysOfBins(bins, 0, bins.length - 1);
  if (all === null)
    return undated.length === 0 ? 'No event is shown.' : `${count(undated.length, 'event')}, none with a date.`;
  return time === null
    ? `${count(inside, 'dated event')}, ${stretchWords(all, unit)}.`
    : `${stretchWords(time, unit)}: ${count(inside, 'event')}; the others are dimmed.`;
}
