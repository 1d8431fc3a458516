import { GENERIC_GROUP } from './common-names.ts';
import type { Countries } from './countries.ts';
import { foldWords } from './fold.ts';
import type { NameMatch } from './person-names.ts';
import { agreement, soundOf } from './sound.ts';
import { GROUP, MISSING_WORD, SPELLING } from './weights.ts';

/** A group's name taken apart. */
export interface GroupName {
  /** All words that count, in order; "X of Y" is read as "Y X". */
  readonly words: readonly string[];
  /** The same without its country. */
  readonly rest: readonly string[];
  readonly country?: string | undefined;
  /** The letters, where the name is an acronym. */
  readonly acronym?: string | undefined;
  /** Written in letters, whether they were written out here or not. */
  readonly short: boolean;
  /** Only words for a kind of body: "ministry", "national guard". */
  readonly generic: boolean;
}

const SMALL: ReadonlySet<string> = new Set([
  'the',
  'of',
  'for',
  'and',
  'in',
  'on',
  'a',
  'an',
  'at',
  's',
  'de',
  'la',
  'des',
  'du',
]);
const LEGAL: ReadonlySet<string> = new Set(['inc', 'corp', 'ltd', 'plc', 'llc', 'co', 'ag', 'sa', 'gmbh']);
/** Bodies whose country stands before or behind them: "Parliament of Iraq". */
const TURNING: ReadonlySet<string> = new Set([
  'university',
  'parliament',
  'ministry',
  'government',
  'embassy',
  'institute',
]);

/** Letters that stand inside other names, too: "U.N. Security Council". */
const WRITTEN_OUT: Readonly<Record<string, readonly string[]>> = {
  un: ['united', 'nations'],
  eu: ['european', 'union'],
};

const isAcronym = (name: string): boolean => /^(the )?(\p{Lu}\.?){2,7}$/u.test(name.trim());

function countryIn(words: readonly string[], countries: Countries): { country?: string; rest: string[] } {
  for (let at = 0; at < words.length; at++) {
    const found = countries.at(words, at);
    if (found) return { country: found.country, rest: [...words.slice(0, at), ...words.slice(at + found.length)] };
  }
  return { rest: [...words] };
}

/** Takes a group's name apart. */
export function groupName(name: string, countries: Countries): GroupName {
  const short = foldWords(name);
  const folded = short.flatMap((word) => WRITTEN_OUT[word] ?? [word]);
  const turned = TURNING.has(folded[0] ?? '') && folded[1] === 'of' ? [...folded.slice(2), folded[0]!] : folded;
  const all = turned.filter((word) => !SMALL.has(word));
  const words = all.length > 1 && LEGAL.has(all.at(-1)!) ? all.slice(0, -1) : all;
  const { country, rest: left } = countryIn(words, countries);
  const rest = left.filter((word) => !SMALL.has(word));
  const isShort = isAcronym(name);
  const acronym =
    isShort && folded.length === short.length ? folded.filter((word) => word !== 'the').join('') : undefined;
  const generic =
    acronym === undefined && rest.every((word) => GENERIC_GROUP.has(word)) && !/^bank of/.test(folded.join(' '));
  return { words, rest, country, acronym, short: isShort, generic };
}

const initials = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/** A group word without the ending that spellings add and leave out: "Guards" is "Guard". */
const stem = (word: string): string =>
  word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

function matchWords(a: readonly string[], b: readonly string[]): number | undefined {
  if (a.length !== b.length || a.length === 0) return undefined;
  let loss = 0;
  for (const [at, word] of a.entries()) {
    const found = agreement(stem(word), stem(b[at]!));
    if (found === undefined || (found === 'near' && a.length === 1)) return undefined;
    loss += SPELLING[found];
  }
  return loss;
}

function telling({ words, acronym, generic, country }: GroupName): number {
  if (acronym !== undefined) return acronym.length > 2 ? GROUP.acronym : GROUP.shortAcronym;
  if (generic) return country === undefined ? GROUP.generic : GROUP.ofCountry;
  return words.length > 1 ? GROUP.proper : GROUP.word;
}

const quoted = (words: readonly string[]): string => `"${words.join(' ')}"`;

function matchAcronym(a: GroupName, b: GroupName): NameMatch | undefined {
  const [short, long] = a.acronym === undefined ? [b, a] : [a, b];
  if (short.acronym === undefined || long.acronym !== undefined || short.acronym.length < 3) return undefined;
  if (long.words.length < 3 || ![initials(long.words), initials(long.rest)].includes(short.acronym)) return undefined;
  return {
    points: short.acronym.length > 3 ? GROUP.longAcronymOfName : GROUP.acronymOfName,
    words: `"${short.acronym.toUpperCase()}" as the initials of ${quoted(long.words)}`,
  };
}

/** A country and the word for its people begin alike: "Malaysia Airlines" and "Malaysian Airlines", but not "US airlines". */
const STEM = 4;
const oneStem = (a: GroupName, b: GroupName): boolean => {
  const [one, other] = [a, b].map(({ words, rest }) => words.find((word) => !rest.includes(word))?.slice(0, STEM));
  return one !== undefined && one.length === STEM && one === other;
};

/** A proper name may lack the country that another article sets before it: "Iran's Quds Force". */
function matchProper(a: GroupName, b: GroupName): NameMatch | undefined {
  const points = Math.min(telling(a), telling(b));
  const whole = matchWords(a.words, b.words);
  if (whole !== undefined) return { points: points + whole, words: `name ${quoted(a.words)}` };
  const variant =
    a.country !== undefined && a.country === b.country && oneStem(a, b) ? matchWords(a.rest, b.rest) : undefined;
  if (variant !== undefined)
    return { points: points + variant + SPELLING.sound, words: `name ${quoted(a.rest)} of ${a.country}` };
  const bare =
    a.rest.length > 1 && (a.country === undefined || b.country === undefined) ? matchWords(a.rest, b.rest) : undefined;
  return bare === undefined ? undefined : { points: points + bare + MISSING_WORD, words: `name ${quoted(a.rest)}` };
}

/** Two kinds of body are one only in one country. */
function matchGeneric(a: GroupName, b: GroupName): NameMatch | undefined {
  const loss = matchWords(a.rest, b.rest);
  if (loss === undefined) return undefined;
  if (a.country === undefined || a.country !== b.country)
    return { points: GROUP.generic + loss, words: `kind of body ${quoted(a.rest)}` };
  return { points: GROUP.ofCountry + loss, words: `${quoted(a.rest)} of ${a.country}` };
}

/** Compares two names of groups; undefined when they are two names. */
export function matchGroups(a: GroupName, b: GroupName): NameMatch | undefined {
  if (a.acronym !== undefined && a.acronym === b.acronym)
    return { points: telling(a), words: `"${a.acronym.toUpperCase()}"` };
  if (a.acronym !== undefined || b.acronym !== undefined) return matchAcronym(a, b);
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return undefined;
  if (a.generic !== b.generic) return undefined;
  return a.generic ? matchGeneric(a, b) : matchProper(a, b);
}

/** How a group's words sound, endings that come and go left out: spellings of one name have one key. */
export const soundKey = (words: readonly string[]): string => words.map((word) => soundOf(stem(word))).join(' ');

/** The keys under which names of one group meet. */
export function groupBlocks({ words, rest, country, acronym, generic }: GroupName): string[] {
  if (acronym !== undefined) return [`letters ${acronym}`];
  if (generic) return country === undefined ? [] : [`${country}: ${soundKey(rest)}`];
  const spelled =
    words.length > 2 ? [...new Set([initials(words), initials(rest)])].filter((text) => text.length > 2) : [];
  const ofCountry = country === undefined ? [] : [`${country}: ${soundKey(rest)}`];
  return [
    soundKey(words),
    ...ofCountry,
    ...(rest.length > 1 ? [soundKey(rest)] : []),
    ...spelled.map((text) => `letters ${text}`),
  ];
}
