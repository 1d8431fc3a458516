import { CONTENT_NOUNS, INTRANSITIVE, setOf } from '../../lexicon/words.ts';
import type { Token } from '../doc.ts';
import { childBy, childrenBy, headOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

const contents = setOf(CONTENT_NOUNS);
const intransitive = setOf(INTRANSITIVE);

/** "told the council that she would resign", "rumours that Lund had died": a "that" which is no object of its clause. */
export function markThat(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const that of tree.tokens) {
    const verb = that.relation === 'obj' && that.lemma.toLowerCase() === 'that' ? headOf(tree, that) : undefined;
    if (!verb || verb.index < that.index || !childBy(tree, verb.index, 'nsubj', 'nsubj:pass', 'expl')) continue;
    if (verb.relation === 'acl:relcl' && that.xpos !== 'IN' && !tellsContent(tree, verb, that)) continue;
    changes.set(that.index, { relation: 'mark' });
    const noun = headOf(tree, verb);
    if (verb.relation === 'acl:relcl' && noun && contents.has(noun.lemma.toLowerCase()))
      changes.set(verb.index, { relation: 'acl' });
  }
  return changes;
}

/** Whether a clause behind "rumour" or the like has no gap that the noun could fill. */
function tellsContent(tree: Tree, verb: Token, that: Token): boolean {
  const noun = headOf(tree, verb);
  if (!noun || !contents.has(noun.lemma.toLowerCase())) return false;
  if (intransitive.has(verb.lemma.toLowerCase()) || childBy(tree, verb.index, 'aux:pass', 'cop')) return true;
  return childrenBy(tree, verb.index, 'obj', 'ccomp', 'xcomp').some((child) => child !== that);
}
