import type { Claim } from '../../model/claim.ts';
import { compareText } from '../../model/hash.ts';
import { dayNumber, type EventPortrait } from './event-portrait.ts';
import { isTellingCount } from './judge-events.ts';
import { EVENT } from './weights.ts';

/** Under what a telling meets others: by its own article alone, so that no other article changes it. */
export interface Meeting {
  readonly keys: readonly string[];
  /** When it happened, or else was told, in days since 1970. */
  readonly time: number;
}

/** What finding a telling's keys looks up. */
export interface Directory {
  readonly familyOf: (kinds: ReadonlySet<string>) => string;
  /** The keys under which an entity meets those of like names; none for whom nobody names. */
  readonly keysOf: (entity: string) => readonly string[];
  readonly isCountry: (entity: string) => boolean;
}

/** Two of whatever is compared. */
export type PairOf<T> = readonly [T, T];

/** Of many tellings under one key each is compared with so many that follow it in time. */
const REACH = 16;

/** Days that lie within a week of each other share one of these: an undated telling meets a dated one beside it. */
const weeksOf = ({ days, reported }: EventPortrait): number[] => {
  const exact = exactDays(days).map(dayNumber);
  const weeks = (exact.length > 0 ? exact : [...reported]).map((day) => Math.floor(day / EVENT.newsDays));
  return [...new Set(weeks.flatMap((week) => [week, week + 1]))];
};

const exactDays = (days: EventPortrait['days']): string[] =>
  days.filter(({ min, max }) => min === max).map(({ min }) => min);

/** The keys under which tellings of one event meet: its family with whom, where and when. */
export function meetingOf(
  { id, portrait }: { readonly id: string; readonly portrait: EventPortrait },
  claims: readonly Claim[],
  { familyOf, keysOf, isCountry }: Directory,
): Meeting {
  const { kinds, days, names, counts, words, openings, reported } = portrait;
  const family = familyOf(kinds);
  const exact = exactDays(days);
  const ends = claims.flatMap(({ subject, predicate, object }) =>
    object.as === 'entity' ? [{ subject, predicate, object: object.entity }] : [],
  );
  const who = ends
    .filter(({ subject, object }) => object === id && !isCountry(subject))
    .flatMap(({ subject }) => keysOf(subject));
  const where = ends
    .filter(({ subject, predicate }) => subject === id && predicate === 'OCCURRED_IN')
    .flatMap(({ object }) => keysOf(object));
  const keys = [
    ...[...names].map((name) => `name ${name}`),
    ...[...words, ...[...openings].map((opening) => `opening ${opening}`)],
    ...[...counts].flatMap(([attribute, all]) =>
      all.filter(isTellingCount).map(({ min }) => `${family} ${attribute} ${min}`),
    ),
    ...exact.map((day) => `${family} on ${day}`),
    ...who.flatMap((key) => [`${family} with ${key}`, ...where.map((place) => `${family} with ${key} in ${place}`)]),
    ...where.flatMap((place) => weeksOf(portrait).map((week) => `${family} in ${place} week ${week}`)),
  ];
  const time = exact[0] === undefined ? ([...reported][0] ?? 0) : dayNumber(exact[0]);
  return { keys: [...new Set(keys)], time };
}

/** Orders tellings by time, so that those of one time lie side by side. */
export const byTime =
  (meetings: ReadonlyMap<string, Meeting>) =>
  (a: string, b: string): number =>
    (meetings.get(a)?.time ?? 0) - (meetings.get(b)?.time ?? 0) || compareText(a, b);

/** Pairs to compare among tellings in the order of time: all of a few, of many only those told beside each other. */
export const nearPairs = (inOrder: readonly string[]): PairOf<string>[] =>
  inOrder.flatMap((a, at) => inOrder.slice(at + 1, at + 1 + REACH).map((b) => [a, b] as const));

/** A telling's place in the row of those under one of its keys. */
interface Seat {
  readonly row: readonly string[];
  readonly at: number;
}

/** Seats all under their keys, in the order of time. */
function seated(meetings: ReadonlyMap<string, Meeting>): Map<string, Seat[]> {
  const rows = new Map<string, string[]>();
  const seatOf = (id: string, key: string): Seat => {
    const row = rows.get(key) ?? [];
    rows.set(key, row);
    return { row, at: row.push(id) - 1 };
  };
  const inOrder = [...meetings.keys()].sort(byTime(meetings));
  return new Map(inOrder.map((id) => [id, (meetings.get(id)?.keys ?? []).map((key) => seatOf(id, key))]));
}

/** All pairs that meet under some key, each once: the one order of time holds in every row. */
export function* meetingPairs(meetings: ReadonlyMap<string, Meeting>): Iterable<PairOf<string>> {
  for (const [id, seats] of seated(meetings)) {
    const others = new Set(seats.flatMap(({ row, at }) => row.slice(at + 1, at + 1 + REACH)));
    for (const other of others) yield compareText(id, other) < 0 ? [id, other] : [other, id];
  }
}
