import { ancestorsOf, childBy, childrenBy, conjuncts, type Tree } from '../language/tree.ts';
import type { Cluster } from './hint.ts';
import { tieAt } from './members.ts';

/** Some of many, as a sentence tells it: heads of the some, head of the many. */
export interface Share {
  readonly some: readonly number[];
  readonly many: number;
  /** The word that ties them. */
  readonly word: string;
}

/** Whether somebody stands for several people: a crowd, or whoever is counted. */
export const isMany = ({ type, kind, hints }: Cluster): boolean =>
  type === 'Group' && (kind === 'crowd' || hints.some(({ count }) => count !== undefined));

/** All ways in which a word of a sentence ties some to many. */
export const sharesAt = (branches: Tree, index: number, at: At): readonly Share[] => [
  ...shareBehind(branches, index, at),
  ...shareBefore(branches, index, at),
  ...shareOfOne(branches, index),
  ...shareOfVerb(branches, index),
  ...shareOfCopula(branches, index),
];

type At = (head: number) => Cluster | undefined;

/** "…, including A and B", "…, among them A": the many are the nearest group of several before. */
function shareBehind(branches: Tree, index: number, at: At): Share[] {
  const { tokens } = branches;
  const tie = tieAt(branches, index);
  const first = tie && tokens.find((token) => token.index > index && startsHere(branches, token.index, index));
  if (!first) return [];
  const many = tokens.slice(0, tie === 'among' ? index - 1 : index).findLast((token) => {
    const cluster = at(token.index);
    return cluster !== undefined && isMany(cluster);
  });
  return many ? [{ some: conjuncts(branches, first.index), many: many.index, word: tie }] : [];
}

/** Whether the phrase of a noun begins right behind a word: nothing but its own words stands between. */
const startsHere = (branches: Tree, noun: number, behind: number): boolean =>
  ['NOUN', 'PROPN', 'NUM'].includes(branches.tokens[noun]?.tag ?? '') &&
  !/^(nummod|compound|amod|flat|nmod:poss)$/.test(branches.tokens[noun]?.relation ?? '') &&
  branches.tokens
    .slice(behind + 1, noun)
    .every(({ index }) => [...ancestorsOf(branches, index)].some((above) => above.index === noun));

/** "The victims included A." */
function shareOfVerb(branches: Tree, index: number): Share[] {
  const verb = branches.tokens[index];
  if (verb?.tag !== 'VERB' || verb.lemma.toLowerCase() !== 'include') return [];
  const [many] = childrenBy(branches, index, 'nsubj');
  const [some] = childrenBy(branches, index, 'obj');
  return many && some ? [{ some: conjuncts(branches, some.index), many: many.index, word: 'include' }] : [];
}

/** "A was among nine people who died." */
function shareOfCopula(branches: Tree, index: number): Share[] {
  if (childBy(branches, index, 'case')?.lemma.toLowerCase() !== 'among' || !childBy(branches, index, 'cop')) return [];
  const [subject] = childrenBy(branches, index, 'nsubj');
  // "Among the dead was a nurse": the order is turned round.
  const head = branches.tokens[branches.tokens[index]?.head ?? -1];
  const some = subject ?? (head && head.index > index && isNominal(head) ? head : undefined);
  return some ? [{ some: conjuncts(branches, some.index), many: index, word: 'among' }] : [];
}

const isNominal = ({ tag }: Tree['tokens'][number]): boolean => tag === 'NOUN' || tag === 'PROPN';

/** "Nine nurses, Ada Moreau among them, died": the name stands before the words. */
function shareBefore(branches: Tree, index: number, at: At): Share[] {
  const { tokens } = branches;
  if (tieAt(branches, index) !== 'among' || !/^[,.;)]$/.test(tokens[index + 1]?.text ?? '.')) return [];
  const name = tokens[index - 2];
  const cluster = name?.tag === 'PROPN' ? at(name.index) : undefined;
  if (!name || !cluster) return [];
  let from = name.index;
  while (at(from - 1) === cluster) from--;
  const many =
    tokens[from - 1]?.text === ',' ? tokens.slice(0, from - 1).findLast((one) => isManyAt(at, one.index)) : undefined;
  return many ? [{ some: [name.index], many: many.index, word: 'among' }] : [];
}

const isManyAt = (at: At, index: number): boolean => {
  const cluster = at(index);
  return cluster !== undefined && isMany(cluster);
};

/** "One of them, Hugo Reyes, lost an eye". */
function shareOfOne(branches: Tree, index: number): Share[] {
  if (!/^one$/i.test(branches.tokens[index]?.text ?? '')) return [];
  if (/^(not|no)$/i.test(branches.tokens[index - 1]?.text ?? '')) return [];
  const many = childrenBy(branches, index, 'nmod').find((each) => childBy(branches, each.index, 'case')?.text === 'of');
  if (!many || branches.tokens[many.index + 1]?.text !== ',') return [];
  return branches.tokens[many.index + 2]?.tag === 'PROPN'
    ? [{ some: [many.index + 2], many: many.index, word: 'one' }]
    : [];
}
