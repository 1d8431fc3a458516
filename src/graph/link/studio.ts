import type { Claim, Entity } from '../../model/claim.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Gathered } from '../gather.ts';
import { isPositive } from '../stance.ts';
import { type Countries, countriesOf, type NameKnowledge } from './countries.ts';
import { foldWords } from './fold.ts';

/** All that painting a portrait looks at beside the entity. */
export interface Studio {
  readonly countries: Countries;
  readonly mentionsOf: Gathered['mentionsOf'];
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Names of places that a place of that name lies in: as some article says, or the one country that has a province called so. */
  readonly around: (place: string) => Iterable<string>;
  /** Article id → its text and year. */
  readonly texts: ReadonlyMap<string, { readonly text: string; readonly year?: number }>;
}

/** A place by the name it is compared by: a country by one of its names. */
export function placeKey(name: string, countries: Countries): string {
  const words = foldWords(name);
  return countries.named(words) ?? words.join(' ');
}

function placesAround(claims: readonly Claim[], entities: ReadonlyMap<string, Entity>, countries: Countries) {
  const around = new Map<string, Set<string>>();
  for (const { predicate, subject, object } of claims) {
    const [inner, outer] = [entities.get(subject), object.as === 'entity' ? entities.get(object.entity) : undefined];
    if (predicate !== 'LOCATED_IN' || inner?.type !== 'Place' || outer === undefined) continue;
    const key = placeKey(inner.name, countries);
    around.set(key, (around.get(key) ?? new Set()).add(placeKey(outer.name, countries)));
  }
  return around;
}

const PROVINCE = / (province|region|governorate|oblast|prefecture|state)$/;

/** The country of a province's name, if every place of that name lies in one: "in Iran" and "in Khuzestan" exclude nothing then. */
function listedAround(names: NameKnowledge, countries: Countries): (place: string) => readonly string[] {
  const seen = new Map<string, readonly string[]>();
  return (place) => {
    const known = seen.get(place);
    if (known) return known;
    const listed = names.places?.named(place.replace(PROVINCE, '')) ?? [];
    const [country, more] = new Set(listed.map((each) => each.country));
    const sure = country !== undefined && more === undefined && listed.some(({ kind }) => kind === 'province');
    const found = sure ? [placeKey(country, countries)] : [];
    seen.set(place, found);
    return found;
  };
}

/** Prepares the look-ups for portraits of everything gathered. */
export function createStudio({ articles, entities, claims, mentionsOf }: Gathered, names: NameKnowledge): Studio {
  const positive = claims.filter(isPositive);
  const about = positive.flatMap((claim) => [
    { id: claim.subject, claim },
    ...(claim.object.as === 'entity' ? [{ id: claim.object.entity, claim }] : []),
  ]);
  const claimsOf = new Map([...groupBy(about, ({ id }) => id)].map(([id, all]) => [id, all.map(({ claim }) => claim)]));
  const texts = articles.map(({ id, text, publishedAt }) => {
    const year = Number.parseInt(publishedAt ?? '', 10);
    return [id, Number.isNaN(year) ? { text } : { text, year }] as const;
  });
  const countries = countriesOf(names);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const said = placesAround(positive, byId, countries);
  const listed = listedAround(names, countries);
  return {
    countries,
    around: (place) => [...(said.get(place) ?? []), ...listed(place)],
    mentionsOf,
    claimsOf,
    entities: byId,
    texts: new Map(texts),
  };
}
