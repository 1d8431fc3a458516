import { commonNameOf } from '../../lexicon/other-names.ts';
import type { Hint } from '../hint.ts';
import { names, normal, type Sieve } from './sieve.ts';

/** Words of a body's name that lend no letter to its initials. */
const SMALL = /^(of|the|and|for|in|on|to|de|la|des|du|und|der)$/i;

/** The first letters of the words, each part of a hyphened one by itself. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word) && !SMALL.test(word))
    .map((word) => word[0]?.toUpperCase())
    .join('');

const bare = (name: string): string => name.replaceAll('.', '');

/** "PMF", "AfD", "U.N.": letters that stand for words. */
export const isAcronym = (name: string): boolean =>
  /^\p{Lu}[\p{L}\d]{0,6}\p{Lu}[\p{Ll}\d]{0,2}$/u.test(bare(name)) && !/\p{Ll}{3}/u.test(name);

/** "Popular Mobilization Forces … PMF": the initials of a body's words. */
export const acronym: Sieve = {
  name: 'acronym',
  reach: { keys: (hint) => [bare(hint.name).toUpperCase(), initialsOf(hint.name)] },
  about: (hint) => hint.form === 'name' && hint.type === 'Group',
  corefers: (hint, cluster) =>
    names(cluster).some((other) => {
      const [short, long] = [hint.name, other.name].sort((a, b) => a.length - b.length) as [string, string];
      return short.length > 1 && isAcronym(short) && bare(short).toUpperCase() === initialsOf(long);
    }),
};

/** "Federal Weather Service (DWD)", "DWD (Federal Weather Service)": letters in brackets behind a name, or the name behind its letters. */
export const bracketed: Sieve = {
  name: 'bracketed',
  tied: true,
  about: ({ form, type, sentence, from, to }, { doc }) => {
    const tokens = doc.sentences[sentence]?.tokens ?? [];
    return form === 'name' && type === 'Group' && tokens[from - 1]?.text === '(' && tokens[to]?.text === ')';
  },
  reach: { window: 0 },
  corefers: (hint, cluster, { doc }) => {
    const tokens = doc.sentences[hint.sentence]?.tokens ?? [];
    return cluster.hints.some(
      (other) =>
        other.form === 'name' &&
        other.sentence === hint.sentence &&
        (other.to === hint.from - 1 || (other.to === hint.from - 2 && /^['’]s?$/.test(tokens[other.to]?.text ?? ''))) &&
        isAcronym(hint.name) !== isAcronym(other.name),
    );
  },
};

const commonName = (hint: Hint): string | undefined => commonNameOf(hint.name.replace(/^the /i, ''));

/** "Islamic State … ISIS": names that the lexicon knows to be one. */
export const otherName: Sieve = {
  name: 'other-name',
  tied: true,
  about: (hint) => hint.form === 'name' && hint.type !== 'Person' && commonName(hint) !== undefined,
  reach: { keys: (hint) => [commonName(hint) ?? normal(hint.name)] },
  corefers: (hint, cluster) => names(cluster).some((other) => commonName(other) === commonName(hint)),
};
