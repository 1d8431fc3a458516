import { genderOfName } from '../gender.ts';
import type { Hint } from '../hint.ts';
import { names, normal, type Sieve, wordsOf } from './sieve.ts';

/** Shorter words differ by a letter too easily: "Ali" and "Adi". */
const SHORTEST = 5;

/** Whether two words differ by one letter: left out, put in, exchanged or swapped with its neighbour. */
export function oneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** Endings by which one name is a woman's and the other a man's: "Marian" and "Mariana", "Julio" and "Julia". */
const tellsGender = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((word) => word.replace(/[aeio]$/, ''));
  return (
    x === y || (genderOfName(a) !== genderOfName(b) && genderOfName(a) !== undefined && genderOfName(b) !== undefined)
  );
};

/** Whether one word looks like a slip of the pen for the other; hardly anybody errs in the first two letters. */
const isSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SHORTEST &&
  a.slice(0, 2) === b.slice(0, 2) &&
  !/\d/.test(a + b) &&
  oneLetterOff(a, b);

/** Places of a name where the words differ; undefined when the names have not as many words. */
function differences(a: readonly string[], b: readonly string[]): number[] | undefined {
  if (a.length !== b.length) return undefined;
  return a.flatMap((word, at) => (word === b[at] ? [] : [at]));
}

/** The name without each of its words in turn: two names of one key differ in that word only. */
const withoutOne = (hint: Hint): string[] => {
  const words = wordsOf(hint);
  return words.length < 2
    ? []
    : words.map((word, at) => `${at} ${word.slice(0, 2)} ${words.toSpliced(at, 1).join(' ')}`);
};

/** "Philip Vorn … Phillip Vorn": a full name that is one letter off, where the two never stand in one sentence. */
export const misspelt: Sieve = {
  name: 'misspelt',
  about: (hint) => hint.form === 'name' && hint.type === 'Person' && hint.name.includes(' '),
  reach: { keys: withoutOne },
  only: true,
  apart: true,
  respells: true,
  corefers: (hint, cluster) =>
    names(cluster).some((other) => {
      const [a, b] = [wordsOf(hint), wordsOf(other)];
      const [at, more] = differences(a, b) ?? [];
      if (at === undefined || more !== undefined) return false;
      const [x, y] = [a[at] ?? '', b[at] ?? ''];
      return isSlip(x, y) && !(at === 0 && tellsGender(x, y));
    }),
};

/** "Ada Dreyer … Deyer": a family name alone that is one letter off the only full name like it. */
export const misspeltFamilyName: Sieve = {
  name: 'misspelt-family-name',
  about: (hint) => hint.form === 'name' && hint.type === 'Person',
  reach: { keys: (hint) => [wordsOf(hint).at(-1)?.slice(0, 2) ?? ''] },
  only: true,
  apart: true,
  respells: true,
  corefers: (hint, cluster) => {
    const word = normal(hint.name);
    if (word.includes(' ')) return false;
    return names(cluster).some((other) => {
      const words = wordsOf(other);
      return words.length > 1 && other.start < hint.start && isSlip(word, words.at(-1) ?? '');
    });
  },
};
