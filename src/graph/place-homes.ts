import type { ListedPlace, PlaceTable } from '../model/places.ts';
import { DOMINANT, largest, SMALL } from './place-size.ts';

/** Where the gazetteer, with an article's own words, has a place. */
export interface Home {
  readonly country: string;
  /** Whether the article calls that country by name; else it names the province alone. */
  readonly isCountryNamed: boolean;
  /** The province it lies in or is, where that is as clear. */
  readonly province?: string | undefined;
  /** Whether it is a province itself. */
  readonly isProvince: boolean;
}

/** What an article says beside a place's name. */
export interface Setting {
  readonly text: string;
  /** The text as the gazetteer folds it, with a blank at either end. */
  readonly folded: string;
  /** Countries that it calls by name. */
  readonly countries: ReadonlySet<string>;
}

const holds = ({ folded }: Setting, words: string): boolean => words !== '' && folded.includes(` ${words} `);

/** Short names are words, too: "US" is told from "us" by its capitals. */
function speaksOf(country: string, setting: Setting, places: PlaceTable): boolean {
  return places
    .countryWords(country)
    .some((form) =>
      form.length < 5 && form === form.toUpperCase()
        ? new RegExp(`(?<!\\p{L})${form.replaceAll('.', '\\.')}(?!\\p{L})`, 'u').test(setting.text)
        : holds(setting, places.folded(form)),
    );
}

/** Whether the article names a place's province, otherwise than by the place's own name: "Basra". */
const namesProvince = ({ province }: ListedPlace, { setting, places, name }: Omit<Safety, 'people'>): boolean =>
  places.provinceNames(province).some((each) => each !== name && holds(setting, each));

/** Nothing in the article, and no size, speaks for a namesake elsewhere. */
function isSafe(rival: ListedPlace, safety: Safety): boolean {
  const { people, setting, places } = safety;
  if (namesProvince(rival, safety)) return false;
  if (rival.people * DOMINANT < people) return true;
  return rival.country !== undefined && !speaksOf(rival.country, setting, places);
}

interface Safety {
  readonly people: number;
  readonly setting: Setting;
  readonly places: PlaceTable;
  /** The place's own name, folded. */
  readonly name: string;
}

/** The one province of all that bear a name in a country: the only one, the one the article names, or by far the largest. */
function provinceOf(all: readonly ListedPlace[], safety: Safety) {
  const codes = new Set(all.map(({ province }) => province));
  if (codes.size === 1) return all[0]?.province;
  const named = [...codes].filter((code) => all.some((one) => one.province === code && namesProvince(one, safety)));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const [first, ...others] = all.toSorted((a, b) => b.people - a.people);
  const rest = others.filter(({ province }) => province !== first?.province);
  return first !== undefined && first.people >= DOMINANT * largest(rest) ? first.province : undefined;
}

/**
 * Where a place of this name lies, by the gazetteer and the article that names it: in the country of the largest place
 * that is called so, if the article calls that country or the province by name and nothing in it speaks for a namesake elsewhere.
 * "unsafe" where something does; undefined where the gazetteer or the article says too little.
 */
export function settle(name: string, setting: Setting, places: PlaceTable): Home | 'unsafe' | undefined {
  const all = places.named(name);
  if (all.length === 0) return undefined;
  const people = largest(all);
  const country = all.find((place) => place.people === people)?.country;
  const ours = all.filter((place) => place.country === country);
  const safety = { people, setting, places, name: places.folded(name) };
  if (all.some((place) => place.country !== country && !isSafe(place, safety))) return 'unsafe';
  if (country === undefined) return undefined;
  const isCountryNamed = setting.countries.has(country);
  const isProvinceNamed = ours.some((place) => namesProvince(place, safety));
  const isProvince = ours.every(({ kind }) => kind === 'province');
  // A province is what its cities lie in, even where nobody names the country.
  const isNamed = isProvinceNamed || isProvince || (isCountryNamed && people >= SMALL);
  if (!isNamed) return undefined;
  const mixed = !isProvince && ours.some(({ kind }) => kind === 'province');
  // A name of both a city and its province is neither surely.
  return { country, isCountryNamed, isProvince, province: mixed ? undefined : provinceOf(ours, safety) };
}

/** What several articles that tell of one place agree on; undefined where one speaks for another place. */
export function agreed(homes: readonly (Home | 'unsafe' | undefined)[]): Home | undefined {
  const found = homes.filter((home) => home !== undefined);
  const [first, ...others] = found.filter((home) => home !== 'unsafe');
  if (first === undefined || found.includes('unsafe')) return undefined;
  if (others.some((home) => home.country !== first.country || home.isProvince !== first.isProvince)) return undefined;
  const provinces = new Set([first, ...others].map(({ province }) => province));
  const isCountryNamed = [first, ...others].some((home) => home.isCountryNamed);
  return { ...first, isCountryNamed, province: provinces.size === 1 ? first.province : undefined };
}
