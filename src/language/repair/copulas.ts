import type { Token } from '../doc.ts';
import { childBy, childrenOf, headOf, type Tree } from '../tree.ts';
import { isActing } from './acting.ts';
import type { Changes } from './amend.ts';

const BEING = new Set(['be', "'s", "'re", "'m", 'ai', 'is', 'are', 'was', 'were']);
/** Children of the predicate that belong to the verb once it stands above it. */
const MOVING = new Set(['nsubj', 'nsubj:pass', 'aux', 'cc', 'mark', 'punct', 'obl', 'advcl', 'conj', 'parataxis']);

/** Verbs and names whose head the parser chose too low or too high. */
export function raiseVerbs(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    if (token.relation === 'cop' && token.tag === 'VERB' && !BEING.has(token.lemma.toLowerCase()))
      raiseVerb(tree, token, changes);
    joinTitle(tree, token, changes);
  }
  return changes;
}

/** "pleaded not guilty": no verb but "be" is a copula; it governs what it says of its subject. */
function raiseVerb(tree: Tree, verb: Token, changes: Changes): void {
  const predicate = headOf(tree, verb);
  if (!predicate || predicate.index < verb.index) return;
  changes.set(verb.index, { head: predicate.head, relation: predicate.relation });
  changes.set(predicate.index, { head: verb.index, relation: 'xcomp' });
  for (const child of childrenOf(tree, predicate.index))
    if (child !== verb && MOVING.has(child.relation)) changes.set(child.index, { head: verb.index });
}

/** "Mum Tina Marsh has begged": a noun right before a name is no second subject. */
function joinTitle(tree: Tree, token: Token, changes: Changes): void {
  const name = tree.tokens[token.index + 1];
  if (token.tag !== 'NOUN' || name?.tag !== 'PROPN' || name.head !== token.head || name.relation !== token.relation)
    return;
  if (!/^nsubj/.test(token.relation) || token.xpos === 'NNS' || !isActing(token)) return;
  // "the agency ANSA" is another matter: there the noun comes first.
  if (childBy(tree, token.index, 'det', 'nmod:poss')) return;
  changes.set(token.index, { head: name.index, relation: 'compound' });
  for (const child of childrenOf(tree, token.index)) changes.set(child.index, { head: name.index });
}
