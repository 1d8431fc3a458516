import { TITLE_NOUNS } from '../../lexicon/title-nouns.ts';
import type { Hint } from '../hint.ts';
import { isBareDefinite } from './definite.ts';
import { headWord, normal, type Sieve } from './sieve.ts';

/** A definite description of one person, with nothing but an article before its noun. */
export const isBarePerson = (hint: Hint): boolean => hint.type === 'Person' && isBareDefinite(hint);

/** Whether a title or another description of somebody is what the noun means: "Father Leon Mazur" is "the priest". */
function holdsTitle({ title, form, name, start }: Hint, noun: string, before: number): boolean {
  if (start >= before) return false;
  const own = normal(title?.text ?? (form === 'description' ? name : ''));
  return own.split(' ').at(-1) === noun || TITLE_NOUNS.get(noun)?.test(own) === true;
}

/** "Father Leon Mazur … the priest", "Prime Minister Ada Lund … the premier": the only one whose title says so. */
export const titleNoun: Sieve = {
  name: 'title-noun',
  about: (hint) => isBarePerson(hint) && TITLE_NOUNS.has(headWord(hint)),
  reach: { window: 12 },
  only: true,
  corefers: (hint, cluster) =>
    cluster.type === 'Person' &&
    cluster.hints.some((other) => !other.plural && holdsTitle(other, headWord(hint), hint.start)),
};
