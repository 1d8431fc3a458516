import type { Claim, Entity, Mention, Value } from '../../model/claim.ts';
import { LYING_IN, widerPlaces } from '../wider-places.ts';
import type { Countries } from './countries.ts';
import { foldWords } from './fold.ts';
import { type GroupName, soundKey } from './group-names.ts';
import type { PersonName } from './person-names.ts';
import type { PlaceName } from './place-names.ts';
import type { Traits } from './portrait.ts';
import { setOf } from './sets.ts';
import { placeKey, type Studio } from './studio.ts';
import { TITLES, WALKS } from './titles.ts';

/** The names that an entity's traits are read beside. */
interface Named {
  readonly persons: ReadonlyMap<string, PersonName>;
  readonly groups: ReadonlyMap<string, GroupName>;
  readonly places: ReadonlyMap<string, PlaceName>;
}

const FEMALE: ReadonlySet<string> = new Set([
  'she',
  'her',
  'hers',
  'herself',
  'mrs',
  'ms',
  'miss',
  'queen',
  'princess',
  'lady',
  'actress',
]);
const MALE: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself', 'mr', 'king', 'prince', 'lord', 'sir']);

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its']);

/** Relations in whose object a person holds an office. */
const OFFICES: ReadonlySet<string> = new Set(['LED', 'MEMBER_OF']);
/** Relations that join to a country one belongs to. */
const BELONGING: ReadonlySet<string> = new Set(['CITIZEN_OF', 'LED', 'MEMBER_OF', 'LOCATED_IN', 'PART_OF']);

/** No more words before a name are looked at for its title. */
const BEFORE_NAME = 6;
const CHARACTERS_BEFORE = 60;

const isTitle = (word: string): boolean => TITLES.has(word) || Object.values(WALKS).some((words) => words.has(word));

interface Title {
  readonly words: string[];
  readonly country?: string | undefined;
}

/** The title that the words before a name end with, and the country before it: "Iranian foreign minister". */
function titleBefore(words: readonly string[], countries: Countries): Title {
  let at = words.length;
  while (at > 0 && isTitle(words[at - 1]!)) at--;
  const title = words.slice(at);
  if (title.length === 0) return { words: [] };
  const found =
    at > 0 ? (countries.at(words, at - 1) ?? (at > 1 ? countries.at(words, at - 2) : undefined)) : undefined;
  return { words: title, country: found?.country };
}

function textBefore({ quote }: Mention, studio: Studio): string[] {
  const text = studio.texts.get(quote.article)?.text ?? '';
  const before = text.slice(Math.max(0, quote.start - CHARACTERS_BEFORE), quote.start);
  // A title stands in the same sentence, right before the name.
  const near = before.split(/[.!?;:\n,](?=\s)/).at(-1) ?? '';
  return foldWords(near).slice(-BEFORE_NAME);
}

const genderOf = (words: readonly string[]): string[] =>
  words.flatMap((word) => (FEMALE.has(word) ? ['female'] : MALE.has(word) ? ['male'] : []));

/** The gender that at least `least` more words speak for than for the other; a tie says nothing. */
function majority(genders: readonly string[], least = 1): string[] {
  const female = genders.filter((gender) => gender === 'female').length;
  const ahead = 2 * female - genders.length;
  return Math.abs(ahead) < least ? [] : [ahead > 0 ? 'female' : 'male'];
}

/** So many pronouns are not all another's: a reader takes about one in fifteen for the wrong person's. */
const SURE_PRONOUNS = 2;

const walksOf = (words: Iterable<string>): string[] =>
  [...words].flatMap((word) =>
    Object.entries(WALKS)
      .filter(([, members]) => members.has(word))
      .map(([walk]) => walk),
  );

const nameOfOther = (claim: Claim, self: string, studio: Studio): Entity | undefined => {
  const other = claim.subject === self ? (claim.object.as === 'entity' ? claim.object.entity : '') : claim.subject;
  return studio.entities.get(other);
};

interface Said {
  readonly roles: string[];
  readonly offices: string[];
  readonly countries: string[];
  readonly ties: string[];
  readonly containers: string[];
  readonly births: number[];
}

const keyOf = (name: string, { countries }: Studio): string => placeKey(name, countries);

/** No chain of places in names is longer than this. */
const DEEPEST = 4;

/** Everything around some places. */
const outerOf = (places: readonly string[], { around }: Studio): string[] => [...widerPlaces(places, around, DEEPEST)];

/** The country that an entity is, or that its name holds. */
function countryOf(entity: Entity, { countries }: Studio): string[] {
  const words = foldWords(entity.name);
  const found = words.map((_, at) => countries.at(words, at)?.country).find((country) => country !== undefined);
  return found === undefined ? [] : [found];
}

function hearValue(claim: Claim, value: Value, studio: Studio): Partial<Said> {
  if (claim.predicate === 'title' && value.kind === 'text') return { roles: [foldWords(value.text).join(' ')] };
  const year = studio.texts.get(claim.quote.article)?.year;
  const age = claim.predicate === 'age' && value.kind === 'count' && value.min === value.max ? value.min : null;
  return age === null || year === undefined ? {} : { births: [year - age] };
}

/** What a claim says of whom it begins at. */
function hearOutwards({ predicate, qualifiers }: Claim, other: Entity, studio: Studio): Partial<Said> {
  const key = keyOf(other.name, studio);
  const role = qualifiers.role === undefined ? undefined : foldWords(qualifiers.role).join(' ');
  return {
    ties: [`${predicate} ${key}`],
    ...(role !== undefined && { roles: [role] }),
    ...(role !== undefined && OFFICES.has(predicate) && { offices: [`${role} of ${key}`] }),
    ...(BELONGING.has(predicate) && { countries: countryOf(other, studio) }),
    ...(LYING_IN.has(predicate) && { containers: [key] }),
  };
}

function hear(claim: Claim, self: string, studio: Studio): Partial<Said> {
  if (claim.object.as === 'value') return hearValue(claim, claim.object.value, studio);
  const other = nameOfOther(claim, self, studio);
  if (other === undefined || other.local === true || other.type === 'Event') return {};
  if (claim.subject === self) return hearOutwards(claim, other, studio);
  return { ties: [`${claim.predicate} of ${keyOf(other.name, studio)}`] };
}

const years = (mentions: readonly Mention[], studio: Studio): number[] => {
  const year = studio.texts.get(mentions[0]?.quote.article ?? '')?.year;
  return year === undefined ? [] : [year];
};

/** Names that stood in one article with an acronym: what the letters mean there. */
const expansionsOf = (groups: Named['groups']): string[] => {
  const all = [...groups.values()];
  return all.some(({ acronym }) => acronym !== undefined)
    ? all.filter(({ acronym, words }) => acronym === undefined && words.length > 1).map(({ words }) => soundKey(words))
    : [];
};

/** Gathers what an article says of an entity beside its name: claims, titles before the name, descriptions, pronouns. */
export function createTraits(entity: Entity, named: Named, studio: Studio): Traits {
  const mentions = studio.mentionsOf.get(entity.id) ?? [];
  const said = (studio.claimsOf.get(entity.id) ?? []).map((claim) => hear(claim, entity.id, studio));
  const all = <K extends keyof Said>(key: K): Said[K][number][] =>
    said.flatMap((one) => (one[key] ?? []) as Said[K][number][]);
  const isPerson = entity.type === 'Person';
  const titles = isPerson
    ? mentions
        .filter(({ form }) => form === 'name')
        .map((mention) => titleBefore([...textBefore(mention, studio), ...ownTitles(mention)], studio.countries))
    : [];
  // "her minister" says nothing of the minister's gender.
  const described = isPerson
    ? mentions
        .filter(({ form }) => form === 'description')
        .map(({ quote }) => foldWords(quote.text).filter((word) => !POSSESSIVES.has(word)))
    : [];
  const roles = [...all('roles'), ...titles.map(({ words }) => words.join(' ')).filter((role) => role !== '')];
  const words = new Set([...roles.flatMap((role) => role.split(' ')), ...described.flat()]);
  const pronouns = mentions.filter(({ form }) => form === 'pronoun').flatMap(({ quote }) => foldWords(quote.text));
  const demonyms = described.flatMap((each) => each.flatMap((_, at) => studio.countries.at(each, at)?.country ?? []));
  const own = isPerson ? [] : countriesInNames(named);
  return {
    genders: setOf(majority(genderOf([...pronouns, ...words]))),
    sureGenders: setOf([...majority(genderOf([...words])), ...majority(genderOf(pronouns), SURE_PRONOUNS)]),
    generations: setOf([...named.persons.values()].flatMap(({ generation }) => generation ?? [])),
    roles: setOf(roles),
    walks: setOf(walksOf(words)),
    countries: setOf([...all('countries'), ...titles.flatMap(({ country }) => country ?? []), ...demonyms, ...own]),
    offices: setOf([
      ...all('offices'),
      ...titles.flatMap(({ words: title, country }) =>
        country === undefined ? [] : [`${title.join(' ')} of ${country}`],
      ),
    ]),
    ties: setOf(all('ties')),
    containers: setOf(all('containers')),
    outer: setOf(outerOf(all('containers'), studio)),
    kinds: setOf(kindsOf(entity, named)),
    expansions: setOf(expansionsOf(named.groups)),
    births: setOf(all('births')),
    years: setOf(years(mentions, studio)),
  };
}

/** Its kind as the reader has it, else as its name tells. */
const kindsOf = ({ kind }: Entity, { places }: Named): string[] =>
  kind === undefined ? [...places.values()].flatMap((place) => place.kind ?? []) : [kind];

const countriesInNames = ({ groups }: Named): string[] => [...groups.values()].flatMap(({ country }) => country ?? []);

/** Titles inside a mention stand before the name: "General Qassem Soleimani". */
function ownTitles({ quote }: Mention): string[] {
  const words = foldWords(quote.text);
  const end = words.findIndex((word) => !isTitle(word));
  return end < 0 ? [] : words.slice(0, end);
}
