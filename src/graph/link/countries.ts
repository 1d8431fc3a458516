import type { PlaceTable } from '../../model/places.ts';
import { foldWords } from './fold.ts';

/** What is known of names beside the articles; it is handed in, so that linking stays a pure function. */
export interface NameKnowledge {
  /** Each country with its other names and the words for its people; the first name stands for all. */
  readonly countries: readonly (readonly string[])[];
  /** Cities and provinces: evidence, which decides nothing by itself. */
  readonly places?: PlaceTable | undefined;
}

/** Nothing is known beside the articles. */
export const NO_KNOWLEDGE: NameKnowledge = { countries: [] };

/** Finds countries among folded words. */
export interface Countries {
  /** The country that these words name from `at` on, and how many words it takes. */
  readonly at: (
    words: readonly string[],
    at: number,
  ) => { readonly country: string; readonly length: number } | undefined;
  /** The country that the words name as a whole. */
  readonly named: (words: readonly string[]) => string | undefined;
}

const LONGEST = 5;
const made = new WeakMap<NameKnowledge, Countries>();

/** The look-up of countries, made once for each body of knowledge. */
export function countriesOf(knowledge: NameKnowledge): Countries {
  const known = made.get(knowledge);
  if (known) return known;
  const byName = new Map<string, string>();
  for (const [name = '', ...others] of knowledge.countries)
    for (const form of [name, ...others]) {
      const key = foldWords(form).join(' ').replace(/^the /, '');
      if (key !== '' && !byName.has(key)) byName.set(key, foldWords(name).join(' '));
    }
  const fresh: Countries = {
    at: (words, at) => {
      for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
        const country = byName.get(words.slice(at, at + length).join(' '));
        if (country !== undefined) return { country, length };
      }
      return undefined;
    },
    named: (words) => byName.get(words.join(' ').replace(/^the /, '')),
  };
  made.set(knowledge, fresh);
  return fresh;
}
