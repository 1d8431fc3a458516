import type { ListedPlace, PlaceTable } from '../../model/places.ts';
import { DOMINANT, largest, SMALL } from '../place-size.ts';

/**
 * What a gazetteer says of two names of places: inside where the largest place of the name is, elsewhere only where every
 * place of the name is; "unclear" where names alone do not tell.
 */
export type Containment = 'inside' | 'elsewhere' | 'unclear';

/** The places of a name in the one country that it surely means. */
function meant(name: string, places: PlaceTable): readonly ListedPlace[] {
  const all = places.named(name);
  const people = largest(all);
  const country = all.find((place) => place.people === people)?.country;
  if (country === undefined || people < SMALL) return [];
  const others = all.filter((place) => place.country !== country);
  return people >= DOMINANT * largest(others) ? all.filter((place) => place.country === country) : [];
}

/** What is known of a name: the country it is, or the places in one country that it surely means. */
interface Known {
  readonly country?: string | undefined;
  /** Every place of that name lies in one country. */
  readonly alone: boolean;
  readonly places: readonly ListedPlace[];
}

/** Tells by names alone whether a place lies in a country or a province; each name is looked up once. */
export function containmentIn(places: PlaceTable): (inner: string, outer: string) => Containment {
  const seen = new Map<string, Known>();
  const look = (name: string): Known => {
    const known = seen.get(name);
    if (known !== undefined) return known;
    const country = places.countryNamed(name);
    const alone = new Set(places.named(name).map((place) => place.country)).size === 1;
    const fresh = { country, alone, places: country === undefined ? meant(name, places) : [] };
    seen.set(name, fresh);
    return fresh;
  };
  return (innerName, outerName) => {
    const { places: inner, alone } = look(innerName);
    if (inner.length === 0) return 'unclear';
    const outer = look(outerName);
    if (outer.country !== undefined && inner[0]?.country === outer.country) return 'inside';
    if (outer.country !== undefined) return alone ? 'elsewhere' : 'unclear';
    const [city] = inner.filter(({ kind }) => kind === 'city').toSorted((a, b) => b.people - a.people);
    const provinces = outer.places.filter(({ kind }) => kind === 'province').map(({ province }) => province);
    return city !== undefined && provinces.includes(city.province) ? 'inside' : 'unclear';
  };
}
