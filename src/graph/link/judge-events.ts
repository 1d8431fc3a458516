import type { Counted, Days, EventPortrait } from './event-portrait.ts';
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

function days(a: readonly Days[], b: readonly Days[]): Reason[] {
  if (a.length === 0 || b.length === 0) return [];
  const pairs = a.flatMap((x) => b.map((y) => [x, y] as const)).filter(([x, y]) => overlap(x, y));
  const [first] = pairs;
  if (first === undefined) return [{ words: `${a[0]?.min} against ${b[0]?.min}`, points: EVENT.otherDay }];
  const exact = pairs.find(([x, y]) => isDay(x) && isDay(y));
  if (exact !== undefined) return [{ words: `both on ${exact[0].min}`, points: EVENT.sameDay }];
  return [{ words: `both about ${first[0].min}`, points: EVENT.nearDay }];
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((one) => b.has(one)).sort();

function places(a: ReadonlySet<string>, b: ReadonlySet<string>, scene: Scene): Reason[] {
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

function role(relation: string, [a, b]: readonly [ReadonlySet<string>, ReadonlySet<string>], scene: Scene): Reason[] {
  const both = shared(a, b);
  const known = both.filter(scene.tells);
  const points =
    relation === 'KILLED_IN' && known.some(scene.isPerson) ? EVENT.namedVictim : (ROLE_POINTS[relation] ?? 0);
  if (known.length > 0) return [{ words: `${scene.nameOf(known[0]!)} ${relation} both`, points }];
  const country = both.find(scene.isCountry);
  if (country !== undefined) return [{ words: `${scene.nameOf(country)} ${relation} both`, points: EVENT.country }];
  const people = [a, b].map((roots) => [...roots].filter((root) => scene.isPerson(root) && scene.tells(root)));
  return LEADING.has(relation) && people.every((some) => some.length > 0)
    ? [
        {
          words: `${scene.nameOf(people[0]![0]!)} against ${scene.nameOf(people[1]![0]!)} by ${relation}`,
          points: EVENT.otherPeople,
        },
      ]
    : [];
}

function roles(a: EventPortrait, b: EventPortrait, scene: Scene): Reason[] {
  const found = [...a.roles].flatMap(([relation, roots]) => {
    const other = b.roles.get(relation);
    return other === undefined ? [] : role(relation, [roots, other], scene);
  });
  const sum = found.reduce((total, { points }) => total + points, 0);
  const excess = sum - EVENT.rolesAtMost;
  return excess > 0 ? [...found, { words: 'people count no more than that', points: -excess }] : found;
}

const apart = (a: Counted, b: Counted): boolean => a.max < b.min || b.max < a.min;

const counts = (a: EventPortrait, b: EventPortrait): Reason[] =>
  [...a.counts].flatMap(([attribute, all]) => {
    const other = b.counts.get(attribute);
    if (other === undefined) return [];
    const agree = all.some((x) => other.some((y) => !apart(x, y)));
    return [
      {
        words: `numbers ${attribute} ${agree ? 'agree' : 'differ'}`,
        points: agree ? EVENT.sameCount : EVENT.otherCount,
      },
    ];
  });

/** Everything that speaks for or against two tellings being of one event. */
export function weighEvents(a: EventPortrait, b: EventPortrait, scene: Scene): Reason[] {
  const name = shared(a.names, b.names)[0];
  const kind = shared(a.kinds, b.kinds)[0];
  return [
    kind === undefined
      ? { words: `${[...a.kinds][0]} and ${[...b.kinds][0]}`, points: EVENT.otherKind }
      : { words: `both a ${kind}`, points: 0 },
    ...(name === undefined ? [] : [{ words: `name "${name}"`, points: EVENT.sameName }]),
    ...days(a.days, b.days),
    ...places(a.places, b.places, scene),
    ...roles(a, b, scene),
    ...counts(a, b),
  ];
}
