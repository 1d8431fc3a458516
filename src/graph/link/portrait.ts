import type { EntityType } from '../../model/claim.ts';
import type { GroupName } from './group-names.ts';
import type { PersonName } from './person-names.ts';
import type { PlaceName } from './place-names.ts';

/** What one article, or a growing cluster, lets someone be recognised by. */
export interface Portrait {
  readonly type: EntityType;
  /** Full names, by their words. */
  readonly persons: ReadonlyMap<string, PersonName>;
  /** Name words of a person that stood alone: "Soleimani". */
  readonly singles: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, GroupName>;
  readonly places: ReadonlyMap<string, PlaceName>;
  readonly traits: Traits;
  /** Articles it appears in. */
  readonly articles: readonly string[];
}

/** Everything that speaks for or against beside the name; each a small set of comparable words. */
export interface Traits {
  readonly genders: ReadonlySet<string>;
  /** Told by a title, or by more than one pronoun. */
  readonly sureGenders: ReadonlySet<string>;
  readonly generations: ReadonlySet<string>;
  /** "commander", "foreign minister". */
  readonly roles: ReadonlySet<string>;
  readonly walks: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** "foreign minister of iran". */
  readonly offices: ReadonlySet<string>;
  /** "LED quds force": relations and whom they join to. */
  readonly ties: ReadonlySet<string>;
  /** Larger places it is said to lie in. */
  readonly containers: ReadonlySet<string>;
  /** Places in which those lie, as any article says: Khuzestan lies in Iran. */
  readonly outer: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  /** Full names for which an acronym stood in its own article. */
  readonly expansions: ReadonlySet<string>;
  /** Year of birth as the ages given suggest. */
  readonly births: ReadonlySet<number>;
  readonly years: ReadonlySet<number>;
}

const TRAIT_NAMES = [
  'genders',
  'sureGenders',
  'generations',
  'roles',
  'walks',
  'countries',
  'offices',
  'ties',
  'containers',
  'outer',
  'kinds',
  'expansions',
  'births',
  'years',
] as const satisfies readonly (keyof Traits)[];

const joined = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> => {
  if (b.size === 0) return a;
  if (a.size === 0) return b;
  for (const one of b) if (!a.has(one)) return new Set([...a, ...b]);
  return a;
};

const joinedNames = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): ReadonlyMap<string, T> => {
  for (const key of b.keys()) if (!a.has(key)) return new Map([...b, ...a]);
  return a;
};

/** Most members add nothing new: then the traits stay the very same value, and nothing is allocated. */
function joinedTraits(a: Traits, b: Traits): Traits {
  let traits = a;
  for (const name of TRAIT_NAMES) {
    const both = joined<string | number>(a[name], b[name]);
    if (both !== a[name]) traits = { ...traits, [name]: both };
  }
  return traits;
}

/** No more articles than this are kept for a cluster: enough to find neighbours, and bounded. */
const ARTICLES_KEPT = 12;

/** What two portraits show together, once they are known to be of one. */
export const combine = (a: Portrait, b: Portrait): Portrait => ({
  type: a.type,
  persons: joinedNames(a.persons, b.persons),
  singles: joined(a.singles, b.singles),
  groups: joinedNames(a.groups, b.groups),
  places: joinedNames(a.places, b.places),
  traits: joinedTraits(a.traits, b.traits),
  articles: a.articles.length >= ARTICLES_KEPT ? a.articles : [...a.articles, ...b.articles].slice(0, ARTICLES_KEPT),
});
