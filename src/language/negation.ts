import { NEGATIONS, setOf } from '../lexicon/words.ts';
import type { Token } from './doc.ts';
import { childrenBy, childrenOf, type Tree } from './tree.ts';

const negations = setOf(NEGATIONS);

const lemmaOf = (token: Token): string => token.lemma.toLowerCase();

/** Whether a negating word belongs to the predicate or to its subject or object: "no one was killed". */
export function isNegated(tree: Tree, index: number): boolean {
  if (childrenBy(tree, index, 'mark', 'case').some((mark) => ['without', 'instead'].includes(lemmaOf(mark))))
    return true;
  if (childrenBy(tree, index, 'cc').some((word) => lemmaOf(word) === 'nor')) return true;
  return childrenOf(tree, index).some((child) => {
    if ((child.relation === 'advmod' || child.relation === 'neg') && negations.has(lemmaOf(child))) return true;
    return ['nsubj', 'nsubj:pass', 'obj', 'det', 'cc:preconj'].includes(child.relation) && isNobody(tree, child);
  });
}

/** "nobody", "no soldiers", "neither Lund nor Reyes", "no one". */
function isNobody(tree: Tree, word: Token): boolean {
  if (['no', 'nobody', 'none', 'neither', 'nothing'].includes(lemmaOf(word))) return true;
  const before = childrenBy(tree, word.index, 'det', 'cc:preconj', 'cc').map(lemmaOf);
  if (before.includes('no') || before.includes('neither')) return true;
  return lemmaOf(word) === 'one' && childrenOf(tree, word.index).some((child) => lemmaOf(child) === 'no');
}
