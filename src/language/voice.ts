import { DONE_TO } from '../lexicon/verb-words.ts';
import { INTRANSITIVE, setOf } from '../lexicon/words.ts';
import type { Token } from './doc.ts';
import { childBy, childrenBy, headOf, isVerbal, type Tree } from './tree.ts';

const intransitive = setOf(INTRANSITIVE);
const doneTo = setOf(DONE_TO);

/** A bare participle behind a noun that has an object, or can have none, is a past tense the tagger missed: "the minister, accused Kenya". */
export const isMissedPast = (tree: Tree, token: Token): boolean =>
  token.relation === 'acl' &&
  (childBy(tree, token.index, 'obj') !== undefined || intransitive.has(token.lemma.toLowerCase())) &&
  !/^(given|shown|sent|told|paid|awarded|offered|called|named|dubbed)$/i.test(token.text);

/** "35 were killed and 48 injured": the second passive leaves its auxiliary unsaid. */
function isGapped(tree: Tree, token: Token): boolean {
  if (
    token.relation !== 'conj' ||
    !/^VB[DN]$/.test(token.xpos) ||
    childBy(tree, token.index, 'obj', 'aux', 'aux:pass', 'xcomp', 'ccomp')
  )
    return false;
  const first = headOf(tree, token);
  const own = childBy(tree, token.index, 'nsubj', 'nsubj:pass');
  return (
    first !== undefined &&
    own !== undefined &&
    childBy(tree, first.index, 'aux:pass') !== undefined &&
    (own.tag === 'NUM' || doneTo.has(token.lemma.toLowerCase()) || QUANTITIES.has(own.text.toLowerCase()))
  );
}

const QUANTITIES = new Set([
  'dozens',
  'hundreds',
  'thousands',
  'scores',
  'many',
  'several',
  'others',
  'another',
  'more',
]);

/**
 * "He was arrested and charged", "Former mayor kidnapped in Lima": a verb that always names what it is done to, here
 * without an object, as main verb or beside a passive.
 */
function isObjectless(tree: Tree, token: Token): boolean {
  if (!/^VB[DN]$/.test(token.xpos) || childBy(tree, token.index, 'obj', 'aux', 'ccomp', 'obl:unmarked')) return false;
  const lemma = token.lemma.toLowerCase();
  const outcome = childBy(tree, token.index, 'xcomp');
  if (outcome ? !(JUDGED.has(lemma) && outcome.tag === 'ADJ') : !doneTo.has(lemma)) return false;
  if (token.relation === 'conj') {
    const first = headOf(tree, token);
    return first !== undefined && !childBy(tree, token.index, 'nsubj') && isPassive(tree, first.index);
  }
  const subject = childBy(tree, token.index, 'nsubj');
  return (
    token.relation === 'root' && subject !== undefined && subject.index < token.index && !sharesObject(tree, token)
  );
}

/** "found dead", "declared bankrupt": verbs that say how their object is. */
const JUDGED = new Set(['find', 'declare', 'deem', 'label']);

/** "kidnapped and killed two men": the object stands with the next verb. */
const sharesObject = (tree: Tree, token: Token): boolean =>
  childrenBy(tree, token.index, 'conj').some((next) => childBy(tree, next.index, 'obj') !== undefined);

/** Whether a verb stands in the passive: by its auxiliary, its subject, or as a bare participle after a noun. */
export function isPassive(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (!token) return false;
  if (childBy(tree, index, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent')) return true;
  if (isGapped(tree, token) || isObjectless(tree, token)) return true;
  if (token.xpos !== 'VBN' || isMissedPast(tree, token)) return false;
  const have = childrenBy(tree, index, 'aux').some((aux) => aux.lemma.toLowerCase() === 'have');
  if (have) return false;
  if (token.relation === 'conj') {
    const first = headOf(tree, token);
    return first !== undefined && isVerbal(first) && !childBy(tree, index, 'nsubj') && isPassive(tree, first.index);
  }
  return (
    token.relation === 'acl' || token.relation === 'advcl' || token.relation === 'amod' || token.relation === 'xcomp'
  );
}
