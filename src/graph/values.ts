import type { Value } from '../model/claim.ts';

const words = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Values that say the same have one key: a date its EDTF, a count its bounds, a text its words. */
export function valueKey(value: Value): string {
  if (value.kind === 'date') return `date ${value.edtf ?? words(value.text)}`;
  if (value.kind === 'count' && (value.min !== null || value.max !== null)) return `count ${value.min} ${value.max}`;
  return `${value.kind} ${words(value.text)}`;
}

const apart = <T extends string | number>(a: Bounds<T>, b: Bounds<T>): boolean =>
  (a.max !== null && b.min !== null && a.max < b.min) || (b.max !== null && a.min !== null && b.max < a.min);

interface Bounds<T> {
  readonly min: T | null;
  readonly max: T | null;
}

const MS_A_DAY = 86_400_000;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / MS_A_DAY;

/** "last week" is often meant loosely: no more than so many days wide, and no more than so many days off. */
const LOOSE_DAYS = 7;

const isLoose = ({ min, max }: Bounds<string>): boolean =>
  min !== null && max !== null && min !== max && daysBetween(min, max) <= LOOSE_DAYS;

const near = (a: Bounds<string>, b: Bounds<string>): boolean => {
  const gaps = [
    [a.max, b.min],
    [b.max, a.min],
  ].flatMap(([from, to]) => (from != null && to != null ? [daysBetween(from, to)] : []));
  return gaps.every((gap) => gap <= LOOSE_DAYS);
};

/** Whether two values cannot both hold: ranges that do not overlap. Words never contradict by themselves. */
export function conflict(a: Value, b: Value): boolean {
  if (a.kind === 'count' && b.kind === 'count') return apart(a, b);
  if (a.kind === 'date' && b.kind === 'date') return apart(a, b) && !((isLoose(a) || isLoose(b)) && near(a, b));
  return false;
}
