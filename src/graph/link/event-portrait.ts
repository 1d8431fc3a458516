import type { Claim, Entity, Value } from '../../model/claim.ts';
import { foldWords } from './fold.ts';

/** First and last day, `YYYY-MM-DD`, on which something can have happened. */
export interface Days {
  readonly min: string;
  readonly max: string;
}

/** A count that articles give: how many were killed, hurt, or there. */
export interface Counted {
  readonly min: number;
  readonly max: number;
}

/** What an event can be recognised by in another article. */
export interface EventPortrait {
  readonly kinds: ReadonlySet<string>;
  readonly days: readonly Days[];
  readonly places: ReadonlySet<string>;
  /** Relation → clusters that take part by it. */
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly counts: ReadonlyMap<string, readonly Counted[]>;
  /** Proper names: "iran iraq war". */
  readonly names: ReadonlySet<string>;
  /** Days on which articles that tell of it were published, in days since 1970. */
  readonly reported: ReadonlySet<number>;
  /** Readings that tell of it. */
  readonly readings: ReadonlySet<string>;
  /** Whole sentences that tell of it, and where in them (see `tellings.ts`). */
  readonly words: ReadonlySet<string>;
  /** Headlines that it is the point of. */
  readonly openings: ReadonlySet<string>;
  /** Telling names that stand in its articles. */
  readonly story: ReadonlySet<string>;
}

/** What an event's portrait needs beside its claims. */
export interface Telling {
  readonly find: (id: string) => string;
  readonly names: readonly string[];
  readonly reading: string;
  readonly published?: string | undefined;
  readonly words: ReadonlySet<string>;
  readonly opening?: string | undefined;
  readonly story: ReadonlySet<string>;
}

/** Attributes whose numbers two tellings may share. */
const COUNTED: readonly string[] = ['killed', 'injured', 'attendance'];

/** Roles of a place that is not where the event happened. */
const JOURNEY_ENDS: readonly string[] = ['origin', 'destination'];

const MS_A_DAY = 86_400_000;

/** A date as days since 1970, so that distances are differences. */
export const dayNumber = (date: string): number => Math.floor(Date.parse(date.slice(0, 10)) / MS_A_DAY);

/** How far each of some days lies from each of others. */
export const distances = (a: Iterable<number>, b: Iterable<number>): number[] => {
  const others = [...b];
  return [...a].flatMap((x) => others.map((y) => Math.abs(x - y)));
};

const daysOf = (value: Value): Days[] =>
  value.kind === 'date' && value.min !== null && value.max !== null ? [{ min: value.min, max: value.max }] : [];

const countOf = (value: Value): Counted[] =>
  value.kind === 'count' && value.min !== null ? [{ min: value.min, max: value.max ?? Number.POSITIVE_INFINITY }] : [];

const values = (claims: readonly Claim[], event: string, attribute: string): Value[] =>
  claims.flatMap(({ subject, predicate, object }) =>
    subject === event && predicate === attribute && object.as === 'value' ? [object.value] : [],
  );

/** What the claims about an event show; `find` names the cluster of whoever takes part. */
export function eventPortrait(
  event: Entity,
  claims: readonly Claim[],
  { find, names, reading, published, words, opening, story }: Telling,
): EventPortrait {
  const roles = new Map<string, Set<string>>();
  const places = new Set<string>();
  for (const { subject, predicate, object, qualifiers } of claims) {
    if (object.as !== 'entity') continue;
    if (object.entity === event.id) roles.set(predicate, (roles.get(predicate) ?? new Set()).add(find(subject)));
    else if (predicate === 'OCCURRED_IN' && !JOURNEY_ENDS.includes(qualifiers.role ?? ''))
      places.add(find(object.entity));
  }
  const counts = COUNTED.map((attribute) => [attribute, values(claims, event.id, attribute).flatMap(countOf)] as const);
  return {
    kinds: new Set(event.kind === undefined ? [] : [event.kind]),
    days: values(claims, event.id, 'date').flatMap(daysOf),
    places,
    roles,
    counts: new Map(counts.filter(([, all]) => all.length > 0)),
    names: new Set(names.map((name) => foldWords(name).join(' ')).filter((name) => name.includes(' '))),
    reported: new Set(published === undefined ? [] : [dayNumber(published)]),
    readings: new Set([reading]),
    words,
    openings: new Set(opening === undefined ? [] : [opening]),
    story,
  };
}

/** More names than these of a cluster's articles tell no more of what the story is. */
const STORY_KEPT = 200;

const unionOf = <T>(a: ReadonlySet<T> | undefined, b: ReadonlySet<T> | undefined): ReadonlySet<T> =>
  new Set([...(a ?? []), ...(b ?? [])]);

/** Spans without repetition: a thousand tellings give few days and few numbers. */
const distinct = <T extends { readonly min: string | number; readonly max: string | number }>(
  spans: readonly T[],
): T[] => [...new Map(spans.map((span) => [`${span.min} ${span.max}`, span])).values()];

/** What two tellings of one event show together. */
export const combineEvents = (a: EventPortrait, b: EventPortrait): EventPortrait => ({
  kinds: unionOf(a.kinds, b.kinds),
  days: distinct([...a.days, ...b.days]),
  places: unionOf(a.places, b.places),
  roles: new Map(
    [...new Set([...a.roles.keys(), ...b.roles.keys()])].map((role) => [
      role,
      unionOf(a.roles.get(role), b.roles.get(role)),
    ]),
  ),
  counts: new Map(
    [...new Set([...a.counts.keys(), ...b.counts.keys()])].map((key) => [
      key,
      distinct([...(a.counts.get(key) ?? []), ...(b.counts.get(key) ?? [])]),
    ]),
  ),
  names: unionOf(a.names, b.names),
  reported: unionOf(a.reported, b.reported),
  readings: unionOf(a.readings, b.readings),
  words: unionOf(a.words, b.words),
  openings: unionOf(a.openings, b.openings),
  story: a.story.size > STORY_KEPT ? a.story : unionOf(a.story, b.story),
});
