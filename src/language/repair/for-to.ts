import { childBy, childrenBy, headOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

/** "called for her to resign": who stands between "for" and "to" is the one who is to do it, not the one who calls. */
export function findForTo(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    const above = headOf(tree, verb);
    if (!above || !/^(xcomp|advcl|acl|ccomp)$/.test(verb.relation) || verb.index < above.index) continue;
    if (childBy(tree, verb.index, 'nsubj', 'nsubj:pass') || !hasTo(tree, verb.index)) continue;
    const actor = childrenBy(tree, above.index, 'obl', 'nmod', 'obj').find(
      ({ index }) => index > above.index && index < verb.index,
    );
    const before = actor && forBefore(tree, actor.index);
    if (!actor || before === undefined || before < above.index) continue;
    const passive = childBy(tree, verb.index, 'aux:pass') !== undefined;
    changes.set(actor.index, { head: verb.index, relation: passive ? 'nsubj:pass' : 'nsubj' });
    changes.set(before, { head: verb.index, relation: 'mark' });
    if (verb.relation === 'xcomp') changes.set(verb.index, { relation: 'advcl' });
  }
  return changes;
}

const hasTo = (tree: Tree, index: number): boolean =>
  childrenBy(tree, index, 'mark').some(({ text }) => text.toLowerCase() === 'to');

/** The "for" that opens the phrase of a noun, wherever the parser hung it. */
function forBefore(tree: Tree, index: number): number | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const word = tree.tokens[at];
    if (!word || word.tag === 'VERB' || word.tag === 'PUNCT') return undefined;
    if (word.text.toLowerCase() === 'for') return at;
  }
  return undefined;
}

/** How far before its noun "for" may stand: "for the new prime minister to". */
const REACH = 6;
