import { FIRST_NAMES } from '../lexicon/first-names.ts';
import type { Gender } from './hint.ts';

const namesOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

let known: Readonly<Record<Gender, ReadonlySet<string>>> | undefined;

/** Gender of those who bear a first name, if only one does. */
export function genderOfName(name: string): Gender | undefined {
  known ??= { female: namesOf(FIRST_NAMES.female), male: namesOf(FIRST_NAMES.male) };
  const key = name.toLowerCase();
  if (known.female.has(key)) return 'female';
  return known.male.has(key) ? 'male' : undefined;
}
