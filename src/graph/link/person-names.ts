import { COMMON_FAMILY, COMMON_GIVEN } from './common-names.ts';
import { foldWords } from './fold.ts';
import { agreement, skeletonOf } from './sound.ts';
import { CROWNED, GENERATIONS, TITLES } from './titles.ts';
import { MISSING_WORD, OTHER_INITIALS, PERSON, SPELLING } from './weights.ts';

/** A person's name taken apart. */
export interface PersonName {
  /** Given names first, the family name last; titles, generations and Arabic articles left out. */
  readonly words: readonly string[];
  /** "jr", "sr", "ii" … */
  readonly generation?: string | undefined;
  /** "pope", "king": with it, one word names a person. */
  readonly crown?: string | undefined;
  /** Titles that stood before the name. */
  readonly titles: readonly string[];
}

/** Arabic articles and "bin", which spellings add, leave out and join at will. */
const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ul',
  'as',
  'ash',
  'ad',
  'at',
  'ar',
  'bin',
  'ibn',
  'ben',
  'bint',
]);

/** "abd al", "abdel", "abdul" and "abdol" are one word with what follows: "Abdul Mahdi" is "Abdel-Mahdi". */
function joinServants(words: readonly string[]): string[] {
  const out: string[] = [];
  for (const word of words) {
    const last = out.at(-1);
    if (last !== undefined && /^abd([aeou]l)?$/.test(last) && PARTICLES.has(word)) out[out.length - 1] = 'abdul';
    else if (last !== undefined && /^abd[aeou]l$/.test(last)) out[out.length - 1] = `abdul${word}`;
    else out.push(/^abd[aeou]l./.test(word) ? `abdul${word.slice(5)}` : word);
  }
  return out;
}

const isParticle = (word: string, at: number, words: readonly string[]): boolean =>
  PARTICLES.has(word) &&
  words.length > 1 &&
  (at > 0 || words.length > 2 || !['ben', 'bin', 'ar', 'as', 'at', 'ad'].includes(word));

/** Takes a person's name apart; `words` is empty when only titles were given. */
export function personName(name: string): PersonName {
  let words = [...foldWords(name.replace(/["“”«»][^"“”«»]*["“”«»]|\([^)]*\)/g, ' '))];
  const titles: string[] = [];
  while (words.length > 0 && TITLES.has(words[0]!)) titles.push(words.shift()!);
  const last = words.at(-1);
  const generation = words.length > 1 && last !== undefined ? GENERATIONS[last] : undefined;
  if (generation !== undefined) words = words.slice(0, -1);
  words = words.filter((word) => word !== 'the');
  const plain = joinServants(words).filter((word, at, all) => !isParticle(word, at, all));
  const crown = titles.find((title) => CROWNED.has(title));
  return { words: plain, generation, crown, titles };
}

/** Whether a name can stand for one person across articles: two words, or a crowned one. */
export const isFull = ({ words, crown }: PersonName): boolean =>
  words.filter((word) => word.length > 1).length > 1 || (crown !== undefined && words.length === 1);

/** Frequent on either side: some peoples put the family first, and many family names are given names as well. */
const isCommon = (word: string): boolean => word.length < 3 || COMMON_FAMILY.has(word) || COMMON_GIVEN.has(word);

/** How much a full name tells of who bears it. */
export function tellingOf({ words, crown }: PersonName): number {
  const real = words.filter((word) => word.length > 1);
  if (real.length < 2) return crown === undefined ? PERSON.single : PERSON.crowned;
  const further = real
    .slice(1, -1)
    .reduce((sum, word) => sum + (isCommon(word) ? PERSON.furtherCommonWord : PERSON.furtherWord), 0);
  const [given, family] = [isCommon(real[0]!), isCommon(real.at(-1)!)];
  if (given && family) return PERSON.common + further;
  if (family) return PERSON.commonFamily + further;
  return (given ? PERSON.commonGiven : PERSON.rare) + further;
}

/** What was found when two names were laid side by side. */
export interface NameMatch {
  readonly points: number;
  readonly words: string;
}

interface Alignment {
  readonly pairs: readonly (readonly [string, string])[];
  readonly loss: number;
}

/** Every word of the shorter name in order among those of the longer, initials standing for names; else undefined. */
function align(short: readonly string[], long: readonly string[]): Alignment | undefined {
  let at = 0;
  let loss = 0;
  const pairs: (readonly [string, string])[] = [];
  for (const word of short) {
    const from = at;
    while (at < long.length && !meets(word, long[at]!)) at++;
    const found = long[at];
    if (found === undefined) return undefined;
    loss += long.slice(from, at).filter((left) => left.length > 1).length * MISSING_WORD;
    if (word.length > 1 && found.length > 1) {
      pairs.push([word, found]);
      loss += SPELLING[agreement(word, found) ?? 'near'];
    }
    at++;
  }
  return { pairs, loss };
}

const meets = (a: string, b: string): boolean =>
  a.length === 1 || b.length === 1 ? a[0] === b[0] : agreement(a, b) !== undefined;

const initialsOf = (words: readonly string[]): string => words.filter((word) => word.length === 1).join('');

/** "George H. W." is not "George W.": where both give initials, these must be the same. */
const initialsApart = (a: readonly string[], b: readonly string[]): number => {
  const [one, other] = [initialsOf(a), initialsOf(b)];
  return one !== '' && other !== '' && one !== other ? OTHER_INITIALS : 0;
};

/** Compares two full names: the family must agree, and at least one given name beside it. */
export function matchPersons(a: PersonName, b: PersonName): NameMatch | undefined {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.crown !== undefined && short.words.length === 1) {
    const same = long.crown === short.crown && long.words.length === 1 && short.words[0] === long.words[0];
    return same ? { points: PERSON.crowned, words: `"${short.crown} ${short.words[0]}"` } : undefined;
  }
  if (!meets(short.words.at(-1)!, long.words.at(-1)!)) return undefined;
  const found = align(short.words, long.words);
  if (found === undefined || found.pairs.length < 2) return undefined;
  const shared: PersonName = { words: found.pairs.map(([word]) => word), titles: [] };
  const other: PersonName = { words: found.pairs.map(([, word]) => word), titles: [] };
  const telling = Math.min(tellingOf(shared), tellingOf(other));
  const [one, two] = [a.words.join(' '), b.words.join(' ')];
  const points = telling + found.loss + initialsApart(short.words, long.words);
  return { points, words: one === two ? `full name "${one}"` : `names "${one}" and "${two}"` };
}

/** The keys under which variants of a full name meet: the family's consonants with those of each given name. */
export function personBlocks({ words, crown }: PersonName): string[] {
  if (words.length === 1) return crown === undefined ? [] : [`${crown} ${words[0]}`];
  const family = skeletonOf(words.at(-1)!);
  const given = words.slice(0, -1).filter((word) => word.length > 1);
  return [...new Set(given.map((word) => `${family} ${skeletonOf(word)}`))];
}
