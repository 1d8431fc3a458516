import { isAccordingTo } from '../language/arguments.ts';
import type { Token } from '../language/doc.ts';
import { childBy, childrenBy, type Tree } from '../language/tree.ts';

/** Verbs whose object speaks: "Reuters quoted her as saying". */
export const QUOTING = new Set(['quote', 'cite']);

/** "AFP, citing ISNA", "Reuters, which quoted police": the source that a speaker names. */
export function citedBy(tree: Tree, heads: readonly number[]): readonly number[] | undefined {
  for (const head of heads) {
    // "State television, quoting police, said": the parser takes the source for what the outlet is.
    const beside = childrenBy(tree, head, 'appos').find(({ index }) =>
      childrenBy(tree, index, 'amod').some(
        ({ lemma, text }) => QUOTING.has(lemma.toLowerCase()) || /^(quot|cit)ing$/i.test(text),
      ),
    );
    if (beside) return [beside.index];
    for (const child of childrenBy(tree, head, 'acl', 'acl:relcl', 'advcl'))
      if (
        QUOTING.has(child.lemma.toLowerCase()) &&
        (child.relation === 'acl:relcl' || child.xpos === 'VBG') &&
        childBy(tree, child.index, 'mark')?.text.toLowerCase() !== 'according' &&
        !childrenBy(tree, child.index, 'nsubj').some(({ index }) => isAccordingTo(tree, index))
      )
        return childrenBy(tree, child.index, 'obj').map(({ index }) => index);
  }
  return undefined;
}

/** Whose view it is: "in her view", "in the words of the mayor". */
const OPINIONS = new Set([
  'view',
  'opinion',
  'word',
  'account',
  'version',
  'telling',
  'estimation',
  'judgement',
  'count',
  'estimate',
  'reckoning',
  'admission',
]);

/** Heads of those whose view a phrase says it is. */
export function opinionOf(tree: Tree, child: Token): readonly number[] {
  if (child.relation !== 'obl' || !OPINIONS.has(child.lemma.toLowerCase())) return [];
  if (!/^(in|by)$/i.test(childBy(tree, child.index, 'case')?.text ?? '')) return [];
  return childrenBy(tree, child.index, 'nmod:poss', 'nmod')
    .filter(
      (owner) => owner.relation === 'nmod:poss' || childBy(tree, owner.index, 'case')?.lemma.toLowerCase() === 'of',
    )
    .map(({ index }) => index);
}

/** Those behind "according to", the innermost first where one cites another: "according to AP citing ISNA". */
export function accordingTo(tree: Tree, child: Token): readonly number[] {
  if (!['obl', 'nmod', 'advcl', 'parataxis', 'advmod'].includes(child.relation)) return [];
  if (isAccordingTo(tree, child.index)) return [...(citedBy(tree, [child.index]) ?? []), child.index];
  const subject = QUOTING.has(child.lemma.toLowerCase()) ? childBy(tree, child.index, 'nsubj') : undefined;
  const marked = childBy(tree, child.index, 'mark')?.text.toLowerCase() === 'according';
  if (!subject || !(marked || isAccordingTo(tree, subject.index))) return [];
  return [...childrenBy(tree, child.index, 'obj').map(({ index }) => index), subject.index];
}

/** "killing nine people, among them two nurses, according to police": no noun has a source, so the clause around it does. */
export function sourcesBelow(tree: Tree, head: number, depth = 0): readonly number[] {
  if (depth > 4) return [];
  return childrenBy(tree, head, 'obj', 'iobj', 'obl', 'nmod', 'conj', 'appos')
    .filter((child) => /^(NOUN|PROPN)$/.test(child.tag) && !isAccordingTo(tree, child.index))
    .flatMap(({ index }) => [
      ...childrenBy(tree, index, 'nmod', 'obl')
        .filter((child) => isAccordingTo(tree, child.index))
        .map((child) => child.index),
      ...sourcesBelow(tree, index, depth + 1),
    ]);
}
