import type { Token } from '../doc.ts';
import { childrenBy, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

/** Verbs that say what somebody is: the second object is no second person. */
const NAMING = /^(call|brand|label|dub|deem|consider|proclaim|term|christen|pronounce)$/;

const isNominal = ({ tag }: Token): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON';

/** "called him a murderer": it is he who is spoken of, and the murderer is what he is called. */
export function findNaming(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (!NAMING.test(verb.lemma.toLowerCase()) || verb.tag !== 'VERB') continue;
    const [who, what] = childrenBy(tree, verb.index, 'iobj', 'obj', 'xcomp').filter(isNominal);
    if (who?.relation === 'obj' && what?.relation === 'xcomp') continue;
    if (!who || !what || who.index < verb.index || what.tag !== 'NOUN') continue;
    changes.set(who.index, { relation: 'obj' });
    changes.set(what.index, { relation: 'xcomp' });
  }
  return changes;
}
