import { matchGroups } from './group-names.ts';
import { matchPersons, type NameMatch } from './person-names.ts';
import { matchPlaces } from './place-names.ts';
import type { Portrait, Traits } from './portrait.ts';
import { NEAR_WALKS } from './titles.ts';
import { AGAINST, AGE_SLACK, FOR, OFFICE_YEARS, THRESHOLD } from './weights.ts';

/** One reason for or against, in words and points. */
export interface Reason {
  readonly words: string;
  readonly points: number;
  /** What happens only once: it needs no more reasons than elsewhere where a reader kept the two apart. */
  readonly settles?: boolean;
}

/** What all evidence together says of two portraits. */
export interface Judgement {
  readonly points: number;
  readonly reasons: readonly Reason[];
  readonly same: boolean;
}

const bestOf = <T>(
  a: readonly T[],
  b: readonly T[],
  match: (x: T, y: T) => NameMatch | undefined,
): NameMatch | undefined => {
  let best: NameMatch | undefined;
  for (const x of a)
    for (const y of b) {
      const found = match(x, y);
      if (found !== undefined && (best === undefined || found.points > best.points)) best = found;
    }
  return best;
};

/** The best agreement between any name of one and any name of the other. */
export function matchNames(a: Portrait, b: Portrait): NameMatch | undefined {
  if (a.type !== b.type) return undefined;
  if (a.type === 'Person') return bestOf([...a.persons.values()], [...b.persons.values()], matchPersons);
  if (a.type === 'Group') return bestOf([...a.groups.values()], [...b.groups.values()], matchGroups);
  return bestOf([...a.places.values()], [...b.places.values()], matchPlaces);
}

const sharedOf = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].filter((one) => large.has(one));
};

const meets = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => sharedOf(a, b).length > 0;

/** Both sides say something, and nothing that both say. */
const clash = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && sharedOf(a, b).length === 0;

const listed = (words: Iterable<string | number>): string => [...words].slice(0, 3).join(', ');

const against = <K extends 'genders' | 'sureGenders' | 'generations' | 'countries' | 'containers' | 'kinds'>(
  key: K,
  [a, b]: readonly [Traits, Traits],
  points: number,
): Reason[] => (clash(a[key], b[key]) ? [{ words: `${listed(a[key])} against ${listed(b[key])}`, points }] : []);

/** One pronoun may have been another's. */
const genders = (traits: readonly [Traits, Traits]): Reason[] => {
  const sure = against('sureGenders', traits, AGAINST.gender);
  return sure.length > 0 ? sure : against('genders', traits, AGAINST.onePronoun);
};

function walks([a, b]: readonly [Traits, Traits]): Reason[] {
  if (!clash(a.walks, b.walks))
    return sharedOf(a.walks, b.walks).length > 0 ? [{ words: 'one walk of life', points: FOR.sameWalk }] : [];
  const near = [...a.walks].some((x) => [...b.walks].some((y) => NEAR_WALKS.has([x, y].sort().join(' '))));
  return near ? [] : [{ words: `${listed(a.walks)} against ${listed(b.walks)}`, points: AGAINST.walk }];
}

const sameTime = (a: Traits, b: Traits): boolean =>
  a.years.size === 0 ||
  b.years.size === 0 ||
  [...a.years].some((x) => [...b.years].some((y) => Math.abs(x - y) <= OFFICE_YEARS));

const bodyOf = (office: string): string => office.slice(office.indexOf(' of ') + 4);
const roleOf = (office: string): string => office.slice(0, office.indexOf(' of '));

function offices([a, b]: readonly [Traits, Traits]): Reason[] {
  const shared = sharedOf(a.offices, b.offices);
  if (shared.length > 0) return [{ words: `both ${shared[0]}`, points: FOR.sameOffice }];
  const role = sharedOf(a.roles, b.roles);
  const rival = [...a.offices].find((x) =>
    [...b.offices].some((y) => roleOf(x) === roleOf(y) && bodyOf(x) !== bodyOf(y)),
  );
  if (rival !== undefined && sameTime(a, b))
    return [{ words: `${roleOf(rival)} of two bodies`, points: AGAINST.office }];
  return role.length > 0 ? [{ words: `both ${role[0]}`, points: FOR.sameRole }] : [];
}

function ages([a, b]: readonly [Traits, Traits]): Reason[] {
  if (a.births.size === 0 || b.births.size === 0) return [];
  const near = [...a.births].some((x) => [...b.births].some((y) => Math.abs(x - y) <= AGE_SLACK));
  return near ? [] : [{ words: `born about ${listed(a.births)} against ${listed(b.births)}`, points: AGAINST.age }];
}

function generations([a, b]: readonly [Traits, Traits]): Reason[] {
  if (a.generations.size > 0 !== b.generations.size > 0)
    return [
      { words: `only one is ${listed([...a.generations, ...b.generations])}`, points: AGAINST.generationMissing },
    ];
  return against('generations', [a, b], AGAINST.generation);
}

const country = ([a, b]: readonly [Traits, Traits]): Reason[] => {
  const shared = sharedOf(a.countries, b.countries);
  if (shared.length > 0) return [{ words: `both of ${shared[0]}`, points: FOR.sameCountry }];
  return against('countries', [a, b], AGAINST.country);
};

/** Offices and countries that a tie repeats are not counted twice. */
const ties = ([a, b]: readonly [Traits, Traits]): Reason[] =>
  sharedOf(a.ties, b.ties)
    .slice(0, 2)
    .map((tie) => ({ words: `both ${tie}`, points: FOR.sharedTie }));

/** A kind of place whose name a city often bears as well. */
const PROVINCE = 'province';

function kinds([a, b]: readonly [Traits, Traits]): Reason[] {
  if (meets(a.kinds, b.kinds)) return [{ words: 'one kind', points: FOR.sameKind }];
  const [named, unnamed] = a.kinds.size > 0 ? [a, b] : [b, a];
  if (unnamed.kinds.size === 0 && named.kinds.has(PROVINCE))
    return [{ words: 'only one is known as a province', points: AGAINST.provinceMissing }];
  return against('kinds', [a, b], AGAINST.kind);
}

const containers = ([a, b]: readonly [Traits, Traits]): Reason[] => {
  const shared = sharedOf(a.containers, b.containers);
  return shared.length > 0
    ? [{ words: `both in ${shared[0]}`, points: FOR.sameContainer }]
    : meets(a.containers, b.outer) || meets(b.containers, a.outer)
      ? []
      : against('containers', [a, b], AGAINST.container);
};

/** Two names for one acronym are two bodies, unless one of them is the other's. */
const expansions = ([a, b]: readonly [Traits, Traits]): Reason[] =>
  clash(a.expansions, b.expansions)
    ? [{ words: `"${listed(a.expansions)}" against "${listed(b.expansions)}"`, points: AGAINST.expansion }]
    : [];

type Weigher = (traits: readonly [Traits, Traits]) => readonly Reason[];

const WEIGHERS: Readonly<Record<'Person' | 'Group' | 'Place', readonly Weigher[]>> = {
  Person: [genders, generations, walks, offices, ages, country, ties],
  Group: [country, kinds, ties, expansions],
  Place: [containers, kinds, ties],
};

/** Everything that speaks for or against two portraits being of one, beside their names. */
export function weighTraits(a: Portrait, b: Portrait): Reason[] {
  if (a.type === 'Event') return [];
  const traits = [a.traits, b.traits] as const;
  return WEIGHERS[a.type].flatMap((weigh) => weigh(traits));
}

/** Adds reasons up; in favour from `THRESHOLD` on. */
export function judgementOf(reasons: readonly Reason[]): Judgement {
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  return { points, reasons, same: points >= THRESHOLD };
}
