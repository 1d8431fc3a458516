import { isName, names, normal, type Sieve, wordsOf } from './sieve.ts';

/** "Ada Moreau … Ada Moreau": the same words, the same kind of thing. */
export const sameName: Sieve = {
  name: 'same-name',
  reach: { keys: (hint) => [normal(hint.name)] },
  about: isName,
  corefers: (hint, cluster) => names(cluster).some((other) => normal(other.name) === normal(hint.name)),
};

/** "Ada Moreau … Moreau": one person's name within the other's, family name or given name alone. */
export const partOfName: Sieve = {
  name: 'part-of-name',
  reach: { keys: wordsOf },
  about: (hint) => isName(hint) && hint.type === 'Person',
  corefers: (hint, cluster) =>
    names(cluster).some((other) => {
      const [short, long] = [wordsOf(hint), wordsOf(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
      return (
        short.length < long.length &&
        short.every((word) => long.includes(word)) &&
        (short.at(-1) === long.at(-1) || short[0] === long[0] || short.length > 1)
      );
    }),
};

/** The first letters of the capitalised words. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** "Popular Mobilization Forces … PMF": the initials of a body's capitalised words. */
export const acronym: Sieve = {
  name: 'acronym',
  reach: { keys: (hint) => [hint.name.replaceAll('.', ''), initialsOf(hint.name)] },
  about: (hint) => hint.form === 'name' && hint.type === 'Group',
  corefers: (hint, cluster) =>
    names(cluster).some((other) => {
      const [short, long] = [hint.name, other.name].sort((a, b) => a.length - b.length) as [string, string];
      return short.length > 1 && short.replaceAll('.', '') === initialsOf(long);
    }),
};

/** "the Red Cross … Red Cross society": a body's name that holds the other at its start, at least two words long. */
export const shortGroupName: Sieve = {
  name: 'short-name',
  reach: { keys: (hint) => [wordsOf(hint).slice(0, 2).join(' '), wordsOf(hint).slice(-2).join(' ')] },
  about: (hint) => hint.form === 'name' && hint.type !== 'Person',
  corefers: (hint, cluster) =>
    names(cluster).some((other) => {
      const [short, long] = [normal(hint.name), normal(other.name)].sort((a, b) => a.length - b.length) as [
        string,
        string,
      ];
      return short.includes(' ') && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
    }),
};
