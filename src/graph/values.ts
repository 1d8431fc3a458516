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

/** Whether two values cannot both hold: ranges that do not overlap. Words never contradict by themselves. */
export function conflict(a: Value, b: Value): boolean {
  if (a.kind === 'count' && b.kind === 'count') return apart(a, b);
  if (a.kind === 'date' && b.kind === 'date') return apart(a, b);
  return false;
}
