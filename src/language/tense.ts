import type { Tense } from '../model/claim.ts';
import type { Token } from './doc.ts';
import { childrenBy, headOf, type Tree } from './tree.ts';
import { isPassive } from './voice.ts';

const lemmaOf = (token: Token): string => token.lemma.toLowerCase();

/** Whether two verbs side by side share their auxiliaries: "flown to Qom and buried", whatever tense the tagger saw. */
export const isAlike = (tree: Tree, token: Token, first: Token): boolean =>
  token.xpos === first.xpos ||
  isSecondParticiple(tree, token, first) ||
  (isPassive(tree, token.index) && isPassive(tree, first.index));

/** "having fired or taken hostages": a participle beside one with "have", which the tagger took for a past tense. */
const isSecondParticiple = (tree: Tree, token: Token, first: Token): boolean =>
  token.xpos === 'VBD' &&
  first.xpos === 'VBN' &&
  childrenBy(tree, first.index, 'aux').some((word) => lemmaOf(word) === 'have') &&
  (/(?:[eow]n|ne)$/.test(token.text) || childrenBy(tree, token.index, 'cc').some((word) => /^n?or$/i.test(word.text)));

/** Auxiliaries of a predicate, those of the first conjunct included where it has none: "was shot and killed". */
export function auxiliaries(tree: Tree, index: number): readonly Token[] {
  const own = childrenBy(tree, index, 'aux', 'aux:pass', 'cop');
  const token = tree.tokens[index];
  if (own.length > 0 || token?.relation !== 'conj') return own;
  const first = headOf(tree, token);
  if (!first || childrenBy(tree, index, 'nsubj', 'nsubj:pass').length > 0) return own;
  return isAlike(tree, token, first) ? auxiliaries(tree, first.index) : own;
}

/** Past, present or future as the verb group shows it. */
export function tenseOf(tree: Tree, index: number): Tense {
  const token = tree.tokens[index];
  if (!token) return 'unspecified';
  const group = auxiliaries(tree, index);
  const lemmas = group.map((word) => word.lemma.toLowerCase());
  if (lemmas.some((lemma) => lemma === 'will' || lemma === 'shall' || lemma === "'ll")) return 'future';
  if (lemmas.includes('would')) return 'future';
  if (isToBe(tree, index) && !group.some((word) => word.xpos === 'VBD')) return 'future';
  if (isOpen(group)) return 'unspecified';
  const finite = [...group, token]
    .sort((a, b) => a.index - b.index)
    .find((word) => ['VBD', 'VBZ', 'VBP'].includes(word.xpos));
  if (finite?.xpos === 'VBD' || (lemmas.includes('have') && token.xpos === 'VBN')) return 'past';
  if (finite) return 'present';
  return token.xpos === 'VBN' ? 'past' : 'unspecified';
}

/** "should be repaired", "to be repaired": a participle that tells of no past. */
const isOpen = (group: readonly Token[]): boolean =>
  group.some(({ xpos, lemma }) => xpos === 'MD' || (xpos === 'VB' && lemma === 'be')) &&
  !group.some(({ lemma }) => lemma === 'have');

/** "is to be buried": be + infinitive. */
export const isToBe = (tree: Tree, index: number): boolean =>
  childrenBy(tree, index, 'mark').some((mark) => lemmaOf(mark) === 'to') &&
  childrenBy(tree, index, 'aux', 'cop').some(
    (aux) => lemmaOf(aux) === 'be' && ['VBZ', 'VBP', 'VBD'].includes(aux.xpos),
  );
