/** Writes src/lexicon/countries.ts from the package world-countries (ODbL 1.0): `npx tsx training/write-countries.ts`. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import countries from 'world-countries';

/** Forms that news uses and the package lacks; general English, not taken from any article. */
const NEWS_FORMS: Readonly<Record<string, readonly string[]>> = {
  US: ['US', 'U.S.', 'U.S', 'USA', 'America', 'the United States', 'the US'],
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain', 'the UK', 'the United Kingdom'],
  KR: ['South Korea'],
  KP: ['North Korea', 'DPRK'],
  CZ: ['Czechia', 'Czech Republic', 'the Czech Republic'],
  AE: ['UAE', 'the UAE', 'Emirates'],
  CD: ['DR Congo', 'DRC', 'Democratic Republic of Congo'],
  CI: ['Ivory Coast'],
  MM: ['Burma'],
  MK: ['Macedonia'],
  NL: ['the Netherlands', 'Holland'],
  PH: ['the Philippines'],
  PS: ['Palestine', 'Palestinian territories'],
  SZ: ['Swaziland'],
  TR: ['Turkey', 'Türkiye', 'Turkiye'],
  VA: ['the Vatican', 'Vatican'],
};
const NEWS_DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  GB: ['Briton', 'Britons', 'British'],
  IQ: ['Iraqi', 'Iraqis'],
  NL: ['Dutch'],
  PS: ['Palestinian', 'Palestinians'],
  TR: ['Turk', 'Turks', 'Turkish'],
  ES: ['Spaniard', 'Spaniards', 'Spanish'],
  DK: ['Dane', 'Danes', 'Danish'],
  PL: ['Pole', 'Poles', 'Polish'],
  SE: ['Swede', 'Swedes', 'Swedish'],
  FI: ['Finn', 'Finns', 'Finnish'],
  PH: ['Filipino', 'Filipinos', 'Philippine'],
  AF: ['Afghan', 'Afghans'],
  AE: ['Emirati', 'Emiratis'],
  XK: ['Kosovan', 'Kosovar'],
  CH: ['Swiss'],
  FR: ['French'],
  IE: ['Irish'],
};

const rows = countries
  .map((country) => {
    const code = country.cca2;
    const names = [
      country.name.common,
      country.name.official,
      ...(NEWS_FORMS[code] ?? []),
      ...country.altSpellings.filter((name) => name.length > 3 && /^[\p{L} .'’-]+$/u.test(name)),
    ];
    const demonyms = [country.demonyms?.['eng']?.m, country.demonyms?.['eng']?.f]
      .flatMap((names) => names?.split(', ') ?? [])
      .filter(Boolean);
    const plural = demonyms.filter((name) => /[ain]$/.test(name)).map((name) => `${name}s`);
    return {
      code,
      sovereign: country.unMember || ['TW', 'VA', 'PS', 'XK'].includes(code),
      name: country.name.common,
      names: [...new Set(names)],
      demonyms: [...new Set([...demonyms, ...plural, ...(NEWS_DEMONYMS[code] ?? [])])],
      capitals: country.capital ?? [],
    };
  })
  // Sovereign states first: where two claim a word ("French"), the first one in the table has it.
  .sort((a, b) => Number(b.sovereign) - Number(a.sovereign) || (a.code < b.code ? -1 : 1));

const body = rows
  .map(
    (row) =>
      `  [${[row.code, row.name, row.names.slice(1).join('|'), row.demonyms.join('|'), row.capitals.join('|')].map((cell) => JSON.stringify(cell)).join(', ')}],`,
  )
  .join('\n');
writeFileSync(
  'src/lexicon/countries.ts',
  `/** [ISO 3166 code, name, other names, demonyms, capitals], lists joined by "|".\n * Written by training/write-countries.ts from world-countries (ODbL 1.0); do not edit. */\nexport const COUNTRIES: readonly (readonly [string, string, string, string, string])[] = [\n${body}\n];\n`,
);
execFileSync('npx', ['biome', 'format', '--write', 'src/lexicon/countries.ts']);
