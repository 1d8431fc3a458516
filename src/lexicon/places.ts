import { COUNTRIES } from './countries.ts';

/** What the lexicon knows of a country; evidence, never a claim. */
export interface Country {
  readonly code: string;
  readonly name: string;
}

const byName = new Map<string, Country>();
const byDemonym = new Map<string, Country>();
const byCapital = new Map<string, Country>();

for (const [code, name, names, demonyms, capitals] of COUNTRIES) {
  const country = { code, name };
  for (const form of [name, ...names.split('|')]) if (form) setOnce(byName, form.toLowerCase(), country);
  for (const form of demonyms.split('|')) if (form) setOnce(byDemonym, form.toLowerCase(), country);
  for (const form of capitals.split('|')) {
    if (!form) continue;
    setOnce(byCapital, form.toLowerCase(), country);
    // News writes "Washington" for what the table calls "Washington D.C.".
    setOnce(byCapital, form.toLowerCase().replace(/,? d\.c\.$/, ''), country);
  }
}

const byStyle = new Map<string, Country[]>();
for (const [code, name, names] of COUNTRIES)
  for (const form of names.split('|')) {
    const style = /^(\p{Lu}\p{L}+ (?:Republic|Kingdom|Federation|Union|State))(?: of .*)?$/u.exec(form)?.[1];
    if (style) byStyle.set(style.toLowerCase(), [...(byStyle.get(style.toLowerCase()) ?? []), { code, name }]);
  }

/** Countries whose full name opens with the words: "the Islamic Republic" of Iran, of Pakistan. */
export const countriesStyled = (name: string): readonly Country[] =>
  byStyle.get(name.toLowerCase().replace(/^the /, '')) ?? [];

/** The first entry of the table that claims a form has it. */
function setOnce(map: Map<string, Country>, form: string, country: Country): void {
  if (!map.has(form)) map.set(form, country);
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '')
    .trim();

/** The country of that name: "the US", "Iran". */
export const countryNamed = (name: string): Country | undefined =>
  byName.get(name.toLowerCase()) ?? byName.get(bare(name));

/** The country whose people or things an adjective names: "Iraqi", "Britons". */
export const countryOfDemonym = (word: string): Country | undefined =>
  byDemonym.get(bare(word)) ?? byDemonym.get(bare(word).replace(MAN, ''));

/** "Dutchman", "Frenchwomen": one of a people that is called by an adjective. */
const MAN = /(?<=sh|ch)(?:wo)?m[ae]n$/;

/** The country whose government sits there: "Tehran" for Iran. */
export const countryOfCapital = (name: string): Country | undefined => byCapital.get(bare(name));

/** Every country with its other names and the words for its people: names that mean one and the same. */
export const COUNTRY_NAMES: readonly (readonly string[])[] = COUNTRIES.map(([, name, names, demonyms]) =>
  [name, ...names.split('|'), ...demonyms.split('|').flatMap((form) => form.split(', '))].filter((form) => form !== ''),
);
