import { type Counted, type Days, dayNumber, type EventPortrait } from './event-portrait.ts';
import type { Reason } from './judge.ts';
import { EVENT } from './weights.ts';

/** What is known of those who take part, and of places. */
export interface Scene {
  /** How a cluster is called in evidence. */
  readonly nameOf: (root: string) => string;
  /** A named person or body: one that tells. Countries, crowds and descriptions do not. */
  readonly tells: (root: string) => boolean;
  readonly isPerson: (root: string) => boolean;
  readonly isCountry: (root: string) => boolean;
  /** Whether one place lies in the other, however far. */
  readonly within: (inner: string, outer: string) => boolean;
}

const overlap = (a: Days, b: Days): boolean => a.min <= b.max && b.min <= a.max;
const isDay = ({ min, max }: Days): boolean => min === max && min.length === 10;

/** How many days lie between the nearest ends of two spans; 0 where they meet. */
const gap = (a: Days, b: Days): number =>
  Math.max(0, dayNumber(a.min) - dayNumber(b.max), dayNumber(b.min) - dayNumber(a.max));

function days(a: readonly Days[], b: readonly Days[]): Reason[] {
  if (a.length === 0 || b.length === 0) return [];
  const pairs = a.flatMap((x) => b.map((y) => [x, y] as const));
  const [first, ...others] = pairs.filter(([x, y]) => overlap(x, y));
  if (first === undefined) {
    const near = pairs.some(([x, y]) => gap(x, y) <= EVENT.misdatedBy && !(isDay(x) && isDay(y)));
    return [{ words: `${a[0]?.min} against ${b[0]?.min}`, points: near ? EVENT.otherDaysNearby : EVENT.otherDay }];
  }
  const exact = [first, ...others].find(([x, y]) => isDay(x) && isDay(y));
  if (exact !== undefined) return [{ words: `both on ${exact[0].min}`, points: EVENT.sameDay }];
  return [{ words: `both about ${first[0].min}`, points: EVENT.nearDay }];
}

const distances = (a: Iterable<number>, b: Iterable<number>): number[] => {
  const others = [...b];
  return [...a].flatMap((x) => others.map((y) => Math.abs(x - y)));
};

const exactDays = ({ days: all }: EventPortrait): number[] => all.filter(isDay).map(({ min }) => dayNumber(min));

/** News is told while it is new: an undated telling was printed soon after the day that another gives, or beside it. */
function reported(a: EventPortrait, b: EventPortrait): Reason[] {
  if (a.days.length > 0 && b.days.length > 0) return [];
  const both = a.days.length === 0 && b.days.length === 0;
  const when = both
    ? distances(a.reported, b.reported)
    : distances([...exactDays(a), ...exactDays(b)], a.days.length > 0 ? b.reported : a.reported);
  const soon = when.some((days) => days <= (both ? EVENT.sameNewsDays : EVENT.newsDays));
  if (!soon) return [];
  return [{ words: 'told in the same days', points: both ? EVENT.sameNews : EVENT.freshNews }];
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((one) => b.has(one)).sort();

/** "the cemetery" says nothing: only named places are compared. */
const named = (places: ReadonlySet<string>, scene: Scene): ReadonlySet<string> =>
  new Set([...places].filter((place) => scene.tells(place) || scene.isCountry(place)));

function places(all: ReadonlySet<string>, others: ReadonlySet<string>, scene: Scene): Reason[] {
  const [a, b] = [named(all, scene), named(others, scene)];
  if (a.size === 0 || b.size === 0) return [];
  const both = shared(a, b);
  const telling = both.find((place) => !scene.isCountry(place));
  if (telling !== undefined) return [{ words: `both in ${scene.nameOf(telling)}`, points: EVENT.samePlace }];
  const inner = [...a]
    .flatMap((x) => [...b].map((y) => [x, y] as const))
    .find(([x, y]) => scene.within(x, y) || scene.within(y, x));
  if (inner !== undefined) {
    const large = inner.some(scene.isCountry);
    const words = `${scene.nameOf(inner[0])} and ${scene.nameOf(inner[1])}, one in the other`;
    return [{ words, points: large ? EVENT.sameCountry : EVENT.placeWithin }];
  }
  if (both.length > 0) return [{ words: `both in ${scene.nameOf(both[0]!)}`, points: EVENT.sameCountry }];
  // A country without any known link to the other place may still hold it: that is no reason against.
  if ([...a, ...b].some(scene.isCountry)) return [];
  return [{ words: `${scene.nameOf([...a][0]!)} against ${scene.nameOf([...b][0]!)}`, points: EVENT.otherPlace }];
}

const ROLE_POINTS: Readonly<Record<string, number>> = EVENT.roles;

/** Roles in which two different named people mean two events. */
const LEADING: ReadonlySet<string> = new Set(['HONORED_IN', 'KILLED_IN', 'TARGETED_IN', 'CARRIED_OUT']);

interface Roles {
  readonly relation: string;
  readonly both: readonly string[];
  /** What happens to a person only once: being killed, being buried. */
  readonly once: boolean;
}

function sharedRole({ relation, both, once }: Roles, scene: Scene): Reason | undefined {
  const known = both.find(scene.tells);
  const words = (root: string): string => `${scene.nameOf(root)} ${relation} both`;
  if (known !== undefined) {
    const points = once && scene.isPerson(known) ? EVENT.onlyOnce : (ROLE_POINTS[relation] ?? 0);
    return { words: words(known), points };
  }
  const country = both.find(scene.isCountry);
  return country === undefined ? undefined : { words: words(country), points: EVENT.country };
}

function role(roles: Roles, [a, b]: readonly [ReadonlySet<string>, ReadonlySet<string>], scene: Scene): Reason[] {
  const found = sharedRole(roles, scene);
  if (found !== undefined) return [found];
  const people = [a, b].map((roots) => [...roots].filter((root) => scene.isPerson(root) && scene.tells(root)));
  if (!LEADING.has(roles.relation) || people.some((some) => some.length === 0)) return [];
  const [one, other] = people.map(([first]) => scene.nameOf(first!));
  return [{ words: `${one} against ${other} by ${roles.relation}`, points: EVENT.otherPeople }];
}

/** Relations that join a person to one event only, with the kind of event for which that holds; none means any kind. */
const ONCE: Readonly<Record<string, string | undefined>> = { KILLED_IN: undefined, HONORED_IN: 'burial' };

const isOnce = (relation: string, [a, b]: readonly [EventPortrait, EventPortrait]): boolean => {
  const kind = ONCE[relation];
  return relation in ONCE && (kind === undefined || (a.kinds.has(kind) && b.kinds.has(kind)));
};

function roles(a: EventPortrait, b: EventPortrait, scene: Scene): Reason[] {
  const found = [...a.roles].flatMap(([relation, roots]) => {
    const other = b.roles.get(relation);
    if (other === undefined) return [];
    const once = isOnce(relation, [a, b]);
    return role({ relation, once, both: shared(roots, other) }, [roots, other], scene);
  });
  const sum = found.reduce((total, { points }) => total + points, 0);
  const excess = sum - EVENT.rolesAtMost;
  return excess > 0 ? [...found, { words: 'people count no more than that', points: -excess }] : found;
}

const apart = (a: Counted, b: Counted): boolean => a.max < b.min || b.max < a.min;

/** A number that two articles hardly share by chance: of two digits or more, and not round. */
export const isTellingCount = ({ min }: Counted): boolean => min >= 20 && min % 10 !== 0;

function counts(a: EventPortrait, b: EventPortrait): Reason[] {
  const near = distances(a.reported, b.reported).some((days) => days <= EVENT.newsDays);
  return [...a.counts].flatMap(([attribute, all]): Reason[] => {
    const other = b.counts.get(attribute);
    if (other === undefined) return [];
    const equal = all.find((x) => isTellingCount(x) && other.some((y) => x.min === y.min));
    if (equal !== undefined && near)
      return [{ words: `${equal.min} ${attribute} in both`, points: EVENT.tellingCount }];
    const agree = all.some((x) => other.some((y) => !apart(x, y)));
    const points = agree ? EVENT.sameCount : EVENT.otherCount;
    return [{ words: `numbers ${attribute} ${agree ? 'agree' : 'differ'}`, points }];
  });
}

const KIND_POINTS: Readonly<Record<string, number>> = EVENT.rareKinds;

/** Everything that speaks for or against two tellings being of one event. */
export function weighEvents(a: EventPortrait, b: EventPortrait, scene: Scene): Reason[] {
  const name = shared(a.names, b.names)[0];
  const kind = shared(a.kinds, b.kinds)[0];
  return [
    kind === undefined
      ? { words: `${[...a.kinds][0]} and ${[...b.kinds][0]}`, points: EVENT.otherKind }
      : { words: `both a ${kind}`, points: KIND_POINTS[kind] ?? 0 },
    ...(name === undefined ? [] : [{ words: `name "${name}"`, points: EVENT.sameName }]),
    ...days(a.days, b.days),
    ...reported(a, b),
    ...places(a.places, b.places, scene),
    ...roles(a, b, scene),
    ...counts(a, b),
  ];
}
