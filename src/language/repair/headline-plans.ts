import { HEADLINE_TRANSITIVE } from '../../lexicon/headline-verbs.ts';
import { setOf } from '../../lexicon/words.ts';
import type { Token } from '../doc.ts';
import { childBy, childrenBy, phraseOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

const transitive = setOf(HEADLINE_TRANSITIVE);

/** "Mayor to resign": the line is about a mayor who is going to, not about something that happened. */
export function hangPlanned(tree: Tree, root: Token, changes: Changes): boolean {
  const to = tree.tokens[root.index - 1];
  const subject = childBy(tree, root.index, 'nsubj', 'nsubj:pass');
  if (root.xpos !== 'VB' || to?.xpos !== 'TO' || to.head !== root.index || !subject) return false;
  if (phraseOf(tree, subject.index).to > to.index + 1 || childBy(tree, root.index, 'aux', 'cop')) return false;
  changes.set(subject.index, { head: -1, relation: 'root' });
  changes.set(root.index, { head: subject.index, relation: 'acl' });
  return true;
}

/** "Council backs plan, work to start": what is to happen is told of the noun behind the comma, which is no second thing backed. */
export function findPlans(tree: Tree, changes: Changes): void {
  for (const noun of tree.tokens) {
    const [to, verb] = tree.tokens.slice(noun.index + 1, noun.index + 3);
    if (noun.relation !== 'conj' || tree.tokens[noun.index - 1]?.text !== ',' || to?.xpos !== 'TO') continue;
    if (verb?.xpos !== 'VB' || verb.head !== noun.index || childBy(tree, noun.index, 'cc')) continue;
    changes.set(noun.index, { relation: 'appos' });
    changes.set(verb.index, { relation: 'acl' });
  }
}

/** "Carmaker to close plant", "Poland, Denmark to expel envoys": the infinitive belongs to the noun that the line is about. */
export function findInfinitive(tree: Tree, root: Token, changes: Changes): void {
  const to = tree.tokens.find(({ text, index }) => index > root.index && text.toLowerCase() === 'to');
  const verb = to && tree.tokens[to.index + 1];
  if (!to || !verb || !/^(NOUN|PROPN)$/.test(root.tag)) return;
  if (verb.xpos === 'VB' && verb.head === root.index) changes.set(verb.index, { relation: 'acl' });
  if (verb.head === root.index && to.head === verb.index && transitive.has(verb.text.toLowerCase()))
    changes.set(verb.index, { relation: 'acl', tag: 'VERB', xpos: 'VB', lemma: verb.text.toLowerCase() });
  const object = tree.tokens[verb.head];
  const missed = ['ADJ', 'NOUN'].includes(verb.tag) && transitive.has(verb.text.toLowerCase());
  if (!missed || !object || object.index < verb.index || object.head !== root.index) return;
  if (to.head !== object.index || childrenBy(tree, object.index, 'det', 'nmod:poss').length > 0) return;
  changes.set(verb.index, {
    head: root.index,
    relation: 'acl',
    tag: 'VERB',
    xpos: 'VB',
    lemma: verb.text.toLowerCase(),
  });
  changes.set(to.index, { head: verb.index, relation: 'mark', tag: 'PART', xpos: 'TO' });
  changes.set(object.index, { head: verb.index, relation: 'obj' });
}
