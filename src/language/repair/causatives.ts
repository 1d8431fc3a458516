import type { Token } from '../doc.ts';
import { ancestorsOf, childBy, childrenBy, headOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

/** "had his rival, Ada Moreau, killed", "have the minister shot": it is done to the object, and not to who has it done. */
export function findCausatives(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const done of tree.tokens) {
    const having = headOf(tree, done);
    if (having?.tag !== 'VERB' || having.lemma.toLowerCase() !== 'have' || done.index < having.index) continue;
    // "Had the army fired": a condition, with nobody who has anything done.
    if (!/^[\p{L}\p{N}]/u.test(tree.tokens[having.index - 1]?.text ?? '')) continue;
    const object = childBy(tree, having.index, 'obj');
    if (object && object.index < done.index && isDone(tree, done, object)) {
      changes.set(done.index, { relation: 'xcomp', xpos: 'VBN' });
      changes.set(object.index, { head: done.index, relation: 'nsubj:pass' });
    } else if (isShotAt(tree, done)) {
      for (const name of childrenBy(tree, done.index, 'compound')) changes.set(name.index, { relation: 'nsubj:pass' });
      changes.set(done.index, { relation: 'xcomp', tag: 'VERB', xpos: 'VBN', lemma: 'shoot' });
    }
  }
  return changes;
}

/** A participle without a subject of its own right behind the object, or behind the comma that ends an aside on it. */
function isDone(tree: Tree, done: Token, object: Token): boolean {
  if (!/^VB[ND]$/.test(done.xpos) || !/^(xcomp|ccomp|advcl|conj|acl|dep)$/.test(done.relation)) return false;
  if (childBy(tree, done.index, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'cc', 'mark')) return false;
  return tree.tokens
    .slice(object.index + 1, done.index)
    .every(({ text, tag, index }) => text === ',' || tag === 'ADV' || [...ancestorsOf(tree, index)].includes(object));
}

/** "have Ada Moreau shot", where the parser takes the participle for the noun. */
const isShotAt = (tree: Tree, done: Token): boolean =>
  done.relation === 'obj' &&
  done.text.toLowerCase() === 'shot' &&
  tree.tokens[done.index - 1]?.tag === 'PROPN' &&
  !childBy(tree, done.index, 'det', 'amod');
