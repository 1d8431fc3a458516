import { headWord, type Sieve } from './sieve.ts';

/** Who somebody is to a relative, from the other's side. */
const RECIPROCAL: Readonly<Record<string, RegExp>> = {
  husband: /^(wife|widow)$/,
  wife: /^(husband|widower)$/,
  son: /^(mother|father|parents)$/,
  daughter: /^(mother|father|parents)$/,
  brother: /^(sister|brother)$/,
  sister: /^(sister|brother)$/,
  mother: /^(son|daughter)$/,
  father: /^(son|daughter)$/,
};

/** "Reyes's wife said her husband was ill": the relative of a relative, within one sentence. */
export const relativeOfRelative: Sieve = {
  name: 'relative-of-relative',
  about: (hint) => hint.form === 'description' && /^(her|his|their) /i.test(hint.name) && headWord(hint) in RECIPROCAL,
  reach: { window: 0 },
  only: true,
  corefers: (hint, cluster, { tree }) => {
    const { tokens } = tree(hint.sentence);
    const other = RECIPROCAL[headWord(hint)];
    return cluster.hints.some(({ sentence, head }) => {
      const token = sentence === hint.sentence ? tokens[head] : undefined;
      const relative = token?.relation === 'nmod:poss' ? tokens[token.head] : undefined;
      return relative !== undefined && relative.index < hint.head && other?.test(relative.lemma.toLowerCase()) === true;
    });
  },
};
