import type { Hint } from '../hint.ts';
import { headWord, isName, names, type Sieve, wordsOf } from './sieve.ts';

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

/** What shows whose side the other relative is on: "her brother" is a man, who had "his sister" before. */
const OWNER: Readonly<Record<string, RegExp>> = {
  husband: /^his$/i,
  son: /^his$/i,
  brother: /^his$/i,
  father: /^his$/i,
  wife: /^her$/i,
  daughter: /^her$/i,
  sister: /^her$/i,
  mother: /^her$/i,
};

/** "Karl Roos and his sister Dalva … Dalva suspended her brother": the other side of a tie told before. */
export const relativeAgain: Sieve = {
  name: 'relative-again',
  about: (hint) => hint.form === 'description' && /^(her|his) /i.test(hint.name) && headWord(hint) in RECIPROCAL,
  reach: { window: 20 },
  only: true,
  corefers: (hint, cluster, { tree }) => {
    const here = tree(hint.sentence).tokens.slice(0, hint.from);
    const [other, owner] = [RECIPROCAL[headWord(hint)], OWNER[headWord(hint)]];
    return cluster.hints.some(({ sentence, head }) => {
      if (sentence >= hint.sentence) return false;
      const { tokens } = tree(sentence);
      const token = tokens[head];
      const relative = token?.relation === 'nmod:poss' ? tokens[token.head] : undefined;
      if (!token || !relative || !owner?.test(token.text) || !other?.test(relative.lemma.toLowerCase())) return false;
      const name = tokens[tokens[relative.index + 1]?.text === ',' ? relative.index + 2 : relative.index + 1];
      return name?.tag === 'PROPN' && here.some(({ text, tag }) => tag === 'PROPN' && text === name.text);
    });
  },
};

/** "Celso Antunes and his sister Dalva … Dalva Antunes": a relative introduced by a given name, later with the family's. */
export const relativeInFull: Sieve = {
  name: 'relative-in-full',
  about: (hint) => isName(hint) && hint.type === 'Person',
  reach: { keys: (hint) => wordsOf(hint).slice(0, 1) },
  only: true,
  corefers: (hint, cluster, { doc }) => {
    const [first, ...more] = wordsOf(hint);
    const introduced = cluster.hints.find((other) => other.form === 'description' && isRelative(other));
    if (!introduced || more.length === 0 || introduced.start > hint.start) return false;
    const family = more.at(-1);
    const before = doc.sentences[introduced.sentence]?.names.some(
      ({ type, end, start }) =>
        type === 'PER' &&
        end - start > 1 &&
        end <= introduced.from &&
        doc.sentences[introduced.sentence]?.tokens[end - 1]?.text.toLowerCase() === family,
    );
    return (
      before === true && names(cluster).every((other) => wordsOf(other).length === 1 && wordsOf(other)[0] === first)
    );
  },
};

const isRelative = (hint: Hint): boolean => /^(her|his|their) /i.test(hint.name) && headWord(hint) in RECIPROCAL;
