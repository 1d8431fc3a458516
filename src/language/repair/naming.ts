import type { Token } from '../doc.ts';
import { childBy, childrenBy, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

/** Verbs that say what somebody is: the second object is no second person. */
const NAMING = /^(call|brand|label|dub|deem|consider|proclaim|term|christen|pronounce)$/;

const isNominal = ({ tag }: Token): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON';

/** "called him a murderer": it is he who is spoken of, and the murderer is what he is called. */
export function findNaming(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (!NAMING.test(verb.lemma.toLowerCase()) || verb.tag !== 'VERB') continue;
    relateThat(tree, verb, changes);
    const [who, what] = childrenBy(tree, verb.index, 'iobj', 'obj', 'xcomp').filter(isNominal);
    if (who?.relation === 'obj' && what?.relation === 'xcomp') continue;
    if (!who || !what || who.index < verb.index || what.tag !== 'NOUN') continue;
    changes.set(who.index, { relation: 'obj' });
    changes.set(what.index, { relation: 'xcomp' });
  }
  return changes;
}

/** "a result that his challenger called a theft": what is called so is the noun before "that". */
function relateThat(tree: Tree, verb: Token, changes: Changes): void {
  const that = childBy(tree, verb.index, 'mark', 'obj');
  const noun = that && tree.tokens[that.index - 1];
  const [what, other] = childrenBy(tree, verb.index, 'obj', 'xcomp').filter(({ index }) => index > verb.index);
  if (that?.text.toLowerCase() !== 'that' || noun?.tag !== 'NOUN' || !what || other || what.tag !== 'NOUN') return;
  if (!childBy(tree, what.index, 'det') || !childBy(tree, verb.index, 'nsubj')) return;
  changes.set(that.index, { relation: 'obj', tag: 'PRON', xpos: 'WDT' });
  changes.set(what.index, { relation: 'xcomp' });
  changes.set(verb.index, { head: noun.index, relation: 'acl:relcl' });
}
