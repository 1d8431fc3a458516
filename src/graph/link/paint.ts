import type { Entity, Mention } from '../../model/claim.ts';
import type { Countries } from './countries.ts';
import { foldWords } from './fold.ts';
import { type GroupName, groupName, matchGroups } from './group-names.ts';
import { isFull, matchPersons, type PersonName, personName } from './person-names.ts';
import { type PlaceName, placeName } from './place-names.ts';
import type { Portrait } from './portrait.ts';
import { setOf } from './sets.ts';
import type { Studio } from './studio.ts';
import { createTraits } from './traits.ts';

/**
 * What an entity is called by name. A body or place that is only described needs a proper name among several words, or
 * is a country: "the Israeli envoy" names Israel.
 */
function namesOf({ name, type }: Entity, mentions: readonly Mention[], countries: Countries): string[] {
  const named = mentions.filter(({ form }) => form === 'name').map(({ quote }) => quote.text);
  if (named.length > 0) return [...new Set([name, ...named])];
  if (type === 'Person' || !/\p{Lu}/u.test(name)) return [];
  const words = foldWords(name);
  return words.length > 1 || countries.named(words) !== undefined ? [name] : [];
}

interface Names {
  readonly persons: ReadonlyMap<string, PersonName>;
  readonly singles: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, GroupName>;
  readonly places: ReadonlyMap<string, PlaceName>;
}

const NONE: Names = { persons: new Map(), singles: setOf<string>([]), groups: new Map(), places: new Map() };

/** A person's other full names count where they are forms of the first: a reader may have mixed two people. */
function personNames(all: readonly string[]): Names {
  const parsed = all.map(personName).filter(({ words }) => words.length > 0);
  const full = parsed.filter(isFull);
  const [first] = full;
  const forms = first === undefined ? [] : full.filter((name) => name === first || matchPersons(first, name));
  const singles = parsed.filter((name) => !isFull(name) && name.words.length === 1).map(({ words }) => words[0]!);
  return {
    ...NONE,
    persons: new Map(forms.map((name) => [[name.crown ?? '', ...name.words].join(' '), name])),
    singles: setOf(singles),
  };
}

/** A group's other names count where the article spells an acronym out, or where they are forms of the first. */
function groupNames(all: readonly string[], countries: Countries): Names {
  const parsed = all
    .map((name) => groupName(name, countries))
    .filter(({ rest, words }) => rest.length + words.length > 0);
  const [first] = parsed;
  const kept = parsed.filter(
    (name) => name === first || name.short || first?.short === true || matchGroups(first!, name),
  );
  return { ...NONE, groups: new Map(kept.map((name) => [`${name.acronym ?? ''} ${name.words.join(' ')}`, name])) };
}

/** A country has only names of countries; of another place the capitalised words count. */
function placeNames(all: readonly string[], countries: Countries): Names {
  const parsed = all.map((name) => placeName(name, countries)).filter(({ words }) => words.length > 0);
  const [first] = parsed;
  const kept = parsed.filter((name) => name.country === first?.country && !name.generic);
  return { ...NONE, places: new Map(kept.map((name) => [name.words.join(' '), name])) };
}

function namesIn(entity: Entity, all: readonly string[], countries: Countries): Names {
  if (entity.type === 'Person') return personNames(all);
  return entity.type === 'Group' ? groupNames(all, countries) : placeNames(all, countries);
}

/** Paints what one article shows of an entity; undefined for events and for what is local to its article. */
export function paint(entity: Entity, studio: Studio): Portrait | undefined {
  if (entity.local === true || entity.type === 'Event') return undefined;
  const mentions = studio.mentionsOf.get(entity.id) ?? [];
  const names = namesIn(entity, namesOf(entity, mentions, studio.countries), studio.countries);
  const article = mentions[0]?.quote.article;
  if (names.persons.size + names.singles.size + names.groups.size + names.places.size === 0) return undefined;
  return {
    type: entity.type,
    ...names,
    traits: createTraits(entity, names, studio),
    articles: article === undefined ? [] : [article],
  };
}
