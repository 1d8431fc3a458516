import type { ListedPlace, PlaceTable } from '../model/places.ts';
import { COUNTRIES } from './countries.ts';
import { DISPUTED_PLACES } from './disputed-places.ts';
import { COUNTRY_NAMES, countryNamed } from './places.ts';

/** Articles of Arabic names, as atlases write and news leaves out: "Ar Raqqah" is "Raqqa". */
const ARTICLE = /^(?:al|ar|as|ash|at|ath|az|an|ad|adh) (?=\S{3})/;
/** What names of provinces carry and news leaves out. */
const UNIT =
  /^(?:province|state|region|canton|governorate) of | (?:province|governorate|oblast|region|prefecture|county|district|state|department|canton|municipality|krai|voivodeship)$/;

const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', œ: 'oe', æ: 'ae', ł: 'l', đ: 'd', ð: 'd', ı: 'i' };

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼʻ`´ʿʾ]/gu, '')
    .toLowerCase()
    .replace(/[ßøœæłđðı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A place's name as the table is kept and asked: folded, without articles and with one ending for two transcriptions. */
export const placeKey = (name: string): string =>
  folded(name).replace(/^the /, '').replace(ARTICLE, '').replace(/ah\b/g, 'a');

/** The key without the word for what it is: "anbar province" is "anbar". */
export const withoutUnit = (key: string): string => key.replace(UNIT, '');

const nameOfCode = new Map(COUNTRIES.map(([code, name]) => [code, name]));
const wordsOfCountry = new Map(COUNTRY_NAMES.map((words) => [words[0] ?? '', words]));

const isDisputed = (code: string): boolean =>
  DISPUTED_PLACES[code] !== undefined || DISPUTED_PLACES[code.slice(0, 2)] !== undefined;

/** Population is kept in thousands, at least one. */
const THOUSAND = 1_000;

const listed = (kind: ListedPlace['kind'], code: string, people: string): ListedPlace => ({
  kind,
  country: isDisputed(code) ? undefined : nameOfCode.get(code.slice(0, 2)),
  province: code,
  people: Number(people) * THOUSAND,
});

/** The places of a line of cities, without its key: "code:thousands TAB code:thousands". */
const citiesOf = (cells: string): ListedPlace[] =>
  cells.split('\t').map((cell) => {
    const [code = '', people = ''] = cell.split(':');
    return listed('city', code, people);
  });

/** Lines by their key; the rest stays text until it is asked for, because a text names few of so many places. */
function linesByKey(lines: string): Map<string, string[]> {
  const byKey = new Map<string, string[]>();
  for (const line of lines.split('\n')) {
    const at = line.indexOf('\t');
    const [key, rest] = [line.slice(0, at), line.slice(at + 1)];
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [rest]);
    else known.push(rest);
  }
  return byKey;
}

/**
 * Reads the table that `training/write-places.ts` wrote: lines of provinces (key, code, thousands of people), an empty
 * line, lines of cities (key, then "code:thousands" of each that is called so), all parted by tabs. A code is the country's
 * (ISO 3166) and, behind a dot, GeoNames' own of the province.
 */
export function readPlaces(text: string): PlaceTable {
  const [provinceLines = '', cityLines = ''] = text.split('\n\n');
  const [provinces, cities] = [linesByKey(provinceLines), linesByKey(cityLines)];
  const namesOf = new Map<string, string[]>();
  for (const [key, lines] of provinces)
    for (const line of lines) {
      const code = line.slice(0, line.indexOf('\t'));
      namesOf.set(code, [...(namesOf.get(code) ?? []), key]);
    }
  const at = (key: string): readonly ListedPlace[] => [
    ...(provinces.get(key) ?? []).map((line) => {
      const [code = '', people = ''] = line.split('\t');
      return listed('province', code, people);
    }),
    ...(cities.get(key) ?? []).flatMap(citiesOf),
  ];
  return {
    named: (name) => {
      const key = placeKey(name);
      const found = at(key);
      const bare = withoutUnit(key);
      // "Orange County" is no province and not the town of Orange.
      return found.length > 0 || bare === key ? found : at(bare).filter(({ kind }) => kind === 'province');
    },
    countryNamed: (name) => countryNamed(name)?.name,
    countryWords: (country) => wordsOfCountry.get(country) ?? [country],
    provinceNames: (province) => namesOf.get(province) ?? [],
    folded: (words) => folded(words).replace(/ah\b/g, 'a'),
  };
}
