import { z } from 'zod';
import type { ArticleHeader } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import type { Problem } from '../model/problem.ts';
import { complaint } from './complain.ts';

/** An article's header with what was doubtful about it. */
export interface ReadHeader {
  readonly header: ArticleHeader;
  readonly warnings: readonly Problem[];
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-](\d{2}):?(\d{2}))?)?$/;

/** Days of a month, counted by the Gregorian rule. */
const daysIn = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** Whether a text is an ISO 8601 date or date-time of a day that exists. */
export function isIsoDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isDay && hour < 24 && minute < 60 && second <= 60 && zoneHour < 24 && zoneMinute < 60;
}

const text = z.string().exactOptional();

const headerSchema = z.looseObject({
  title: text,
  url: text,
  publisher: text,
  author: text,
  publishedAt: z
    .string()
    .refine(isIsoDate, { error: 'expected an ISO date such as 2020-01-07 or 2020-01-07T09:30:00Z' })
    .exactOptional(),
});

const broken = (where: string, what: string, cause?: unknown): InputError =>
  new InputError(
    'header-broken',
    `The header ${where} cannot be used: ${what}. Mend it, or remove the file; every field is optional.`,
    { cause },
  );

function parseObject(json: string, where: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw broken(where, `it is not valid JSON (${cause instanceof Error ? cause.message : 'syntax error'})`, cause);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw broken(where, 'it is not a JSON object such as {"title": "…", "publishedAt": "2020-01-07"}');
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}

/** Reads the JSON beside an article; `where` names the file. Unknown fields are kept and warned about, nothing is guessed. */
export function parseHeader(json: string, where: string): ReadHeader {
  const parsed = headerSchema.safeParse(parseObject(json, where));
  if (!parsed.success) throw broken(where, complaint(parsed.error), parsed.error);
  const { title, url, publisher, author, publishedAt, ...extra } = parsed.data;
  const unknown = Object.keys(extra);
  return {
    header: {
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(publisher !== undefined && { publisher }),
      ...(author !== undefined && { author }),
      ...(publishedAt !== undefined && { publishedAt }),
      ...(unknown.length > 0 && { extra }),
    },
    warnings: unknown.map((field) => ({
      code: 'header-unknown-field',
      message: `The header ${where} has a field "${field}" that newsgraph does not know; it is kept, and nothing is done with it.`,
    })),
  };
}
