/** A day, counted from 1 January 1970; a plain number, so that days add and compare. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day of a civil date; months and days beyond their range carry over, as in "31 + 1 January". */
export const dayOf = (year: number, month: number, day: number): Day =>
  Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS);

/** `YYYY-MM-DD`. */
export const isoOf = (day: Day): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** Year, month and day of the month. */
export function civilOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 1, date = 1] = isoOf(day).split('-').map(Number);
  return { year, month, day: date };
}

/** ISO weekday, Monday 1 to Sunday 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Monday of the day's week. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;

/** Last day of a month. */
export const monthEnd = (year: number, month: number): Day => dayOf(year, month + 1, 1) - 1;

/** Whether a month has that day. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && dayOf(year, month, day) <= monthEnd(year, month);

/** The day of an ISO date or date-time; undefined when it is neither. */
export function parseDay(iso: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(iso ?? '');
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isDate(year, month, day) ? dayOf(year, month, day) : undefined;
}
