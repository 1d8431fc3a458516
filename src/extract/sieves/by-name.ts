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

/** Last words of names for something else than what stands before them: "Harvard Medical School", "London City Airport". */
const ELSEWHERE =
  /(school|hospital|clinic|cent(er|re)|office|department|committee|institute|foundation|university|library|museum|academy|agency|bureau|command|brigade|union|trust|airport|station|port|university|college|church|stadium|park|hotel|bank|council)$/;

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
      if (!short.includes(' ')) return false;
      if (long.endsWith(` ${short}`)) return true;
      return long.startsWith(`${short} `) && !ELSEWHERE.test(long);
    }),
};

/** Words that say what kind of place a name is of, and no town is called after: "the Gaza Strip … Gaza". */
const LANDFORM = /^(sea|ocean|strip|heights|mountains?|hills|desert|islands|peninsula)$/;

/** "Muslim Brotherhood … the Brotherhood", "Golan Heights … Golan": one word of the only longer name that has it. */
export const wordOfName: Sieve = {
  name: 'word-of-name',
  reach: { keys: (hint) => [wordsOf(hint)[0] ?? '', wordsOf(hint).at(-1) ?? ''] },
  about: (hint) => hint.form === 'name' && hint.type !== 'Person' && hint.kind !== 'country',
  only: true,
  corefers: (hint, cluster) => {
    const [word, more] = wordsOf(hint);
    if (!word || more !== undefined) return false;
    const holds = hint.type === 'Place' ? isLandOf : isEndOf;
    return names(cluster).some((other) => other.kind !== 'country' && holds(word, wordsOf(other)));
  },
};

const isEndOf = (word: string, words: readonly string[]): boolean =>
  words.length > 1 &&
  word.length > 2 &&
  (words.at(-1) === word || (words.length === 2 && words[0] === word && !ELSEWHERE.test(words[1] ?? '')));

const isLandOf = (short: string, words: readonly string[]): boolean =>
  words.length === 2 && words[0] === short && LANDFORM.test(words[1] ?? '');
