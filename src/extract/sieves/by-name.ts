import type { Doc, Sentence, Token } from '../../language/doc.ts';
import type { Tree } from '../../language/tree.ts';
import { PLACE_NOUNS } from '../../lexicon/place-nouns.ts';
import type { Cluster, Hint } from '../hint.ts';
import { isTitle } from '../spot-names.ts';
import { type Context, isName, names, normal, type Sieve, wordsOf } from './sieve.ts';

/** "Ada Moreau … Ada Moreau": the same words, the same kind of thing. */
export const sameName: Sieve = {
  name: 'same-name',
  tied: true,
  reach: { keys: (hint) => [normal(hint.name)] },
  about: isName,
  corefers: (hint, cluster, context) =>
    names(cluster).some(
      (other) =>
        normal(other.name) === normal(hint.name) && bearerJustNamed(hint, context) === bearerJustNamed(other, context),
    ),
};

/** "Kwame Reyes, Adam Reyes's brother, spoke. Reyes wept": a relative in full, right before, who may be meant from here on; not the first of that name. */
function bearerJustNamed(hint: Hint, { doc }: Context): string | undefined {
  const word = normal(hint.name);
  if (hint.type !== 'Person' || word.includes(' ')) return undefined;
  const bearers = bearersOf(doc).get(word);
  if (!bearers || bearers.count < 2) return undefined;
  const near = [hint.sentence, hint.sentence - 1].flatMap((at) => bearers.bySentence.get(at) ?? []);
  const before = near.filter(({ start, acts }) => acts && start < hint.start).sort((a, b) => b.start - a.start)[0];
  return before === undefined || before.name === bearers.first.name ? undefined : before.name;
}

/** A person's full name without what stands between its ends, and where. */
interface Bearer {
  readonly name: string;
  readonly start: number;
  /** Its sentence's subject, or beside it. */
  readonly acts: boolean;
}

/** All who bear one family name in an article. */
interface Bearers {
  readonly first: Bearer;
  readonly bySentence: Map<number, Bearer[]>;
  count: number;
}

const knownBearers = new WeakMap<Doc, ReadonlyMap<string, Bearers>>();

/** Full names of people by their last word. */
function bearersOf(doc: Doc): ReadonlyMap<string, Bearers> {
  const known = knownBearers.get(doc);
  if (known) return known;
  const found = new Map<string, Bearers>();
  for (const sentence of doc.sentences)
    for (const [last, bearer] of bearersIn(sentence)) {
      const all = found.get(last) ?? { first: bearer, bySentence: new Map(), count: 0 };
      all.bySentence.set(sentence.index, [...(all.bySentence.get(sentence.index) ?? []), bearer]);
      all.count++;
      found.set(last, all);
    }
  knownBearers.set(doc, found);
  return found;
}

/** The full names of a sentence, each with its last word. */
const bearersIn = ({ tokens, names: all }: Sentence): [string, Bearer][] =>
  all.flatMap(({ type, start, end }): [string, Bearer][] => {
    const span = tokens.slice(start, end).filter((token) => !isTitle(token));
    if (type !== 'PER' || span.length < 2) return [];
    const words = normal(span.map(({ text }) => text).join(' ')).split(' ');
    const last = words.at(-1) ?? '';
    const acts = span.some(({ relation }) => /^(nsubj|nsubj:pass|appos)$/.test(relation));
    return [[last, { name: `${words[0]} ${last}`, start: span[0]?.start ?? 0, acts }]];
  });

/** Whether the words are part of a longer name: its last words, its first, or two of it. */
const isPart = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length &&
  short.every((word) => long.includes(word)) &&
  (short.at(-1) === long.at(-1) || short[0] === long[0] || short.length > 1);

/** Names of a cluster that hold a shorter one, before a place in the text. */
const holders = (hint: Hint, cluster: Cluster): Hint[] =>
  names(cluster).filter((other) => isPart(wordsOf(hint), wordsOf(other)));

/** "Maria, 34, a nurse": a given name alone that is said to be somebody is somebody new. */
const isNew = ({ sentence, to }: Hint, { doc }: Context): boolean => {
  const behind = doc.sentences[sentence]?.tokens.slice(to, to + 4).map(({ text }) => text) ?? [];
  return /^, (?:\d{1,3} , )?an?\b/.test(behind.join(' '));
};

/** "Ada Moreau … Moreau": a family name alone, or the given name of somebody named in full before; of two of one name, the one who was told of first. */
export const partOfName: Sieve = {
  name: 'part-of-name',
  reach: { keys: wordsOf },
  about: (hint) => isName(hint) && hint.type === 'Person',
  only: true,
  corefers: (hint, cluster, context) => {
    const words = wordsOf(hint);
    const held = holders(hint, cluster);
    const byFamily = words.length > 1 || held.some((other) => wordsOf(other).at(-1) === words[0]);
    if (held.length === 0 || byFamily) return held.length > 0;
    if (isMarried(hint) && isCalledByLast(hint, cluster)) return false;
    const headline = context.doc.sentences[hint.sentence]?.block === 'headline';
    return (headline || held.some(({ start }) => start < hint.start)) && !isNew(hint, context);
  },
  settles: (hint, cluster, context) =>
    holders(hint, cluster).some(({ start }) => start < hint.start) && !isAside(hint, cluster, context),
};

const isMarried = ({ title }: Hint): boolean => title !== undefined && /^(mr|mrs|ms|miss|madame)\.?$/i.test(title.text);

/** "Tran Thi Hanh … Hanh … Mrs Tran": whom the article calls by the last word of a name, it does not address by the first. */
const isCalledByLast = (hint: Hint, cluster: Cluster): boolean =>
  names(cluster).some(
    (other) =>
      !other.name.includes(' ') && holders(hint, cluster).some((long) => wordsOf(long).at(-1) === normal(other.name)),
  );

/** "Anna Berg, sister of the minister Ole Berg": whoever has only been named to say who somebody else is. */
const isAside = (hint: Hint, cluster: Cluster, { tree }: Context): boolean =>
  holders(hint, cluster)
    .filter(({ start }) => start < hint.start)
    .every(({ sentence, head }) => /^nmod/.test(standingOf(tree(sentence), head)?.relation ?? ''));

/** The word by which a name stands in its sentence: "minister" for the name behind it. */
function standingOf({ tokens }: Tree, head: number): Token | undefined {
  let token = tokens[head];
  for (let depth = 0; token && depth < 5 && /^(flat|appos|compound|nmod:desc)$/.test(token.relation); depth++)
    token = tokens[token.head];
  return token;
}

/** Last words of names for something else than what stands before them: "Harvard Medical School", "London City Airport". */
const ELSEWHERE =
  /(school|hospital|clinic|cent(er|re)|office|department|committee|institute|foundation|university|library|museum|academy|agency|bureau|command|brigade|union|trust|airport|station|port|university|college|church|stadium|park|hotel|bank|council|chapel|hall|tower|road|street|square|bridge|cemetery|market|mosque|cathedral|temple|prison|hut|lodge|mine|colliery|pit|dam|camp|base|embassy|palace|plant|building)$/;

const facilities: ReadonlySet<string> = new Set(PLACE_NOUNS['facility']?.words ?? []);

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
      return long.startsWith(`${short} `) && !ELSEWHERE.test(long) && !facilities.has(long.split(' ').at(-1) ?? '');
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
