import { OBJECT_CONTROL, SENT_TO } from '../../lexicon/control-verbs.ts';
import { HEADLINE_NOUNS } from '../../lexicon/headline-verbs.ts';
import { setOf } from '../../lexicon/words.ts';
import type { Token } from '../doc.ts';
import { childBy, childrenOf, headOf, type Tree } from '../tree.ts';
import { isActing } from './acting.ts';
import type { Changes } from './amend.ts';

const controlling = setOf(OBJECT_CONTROL);
const sentTo = setOf(SENT_TO);
const nouns = setOf(HEADLINE_NOUNS);
const lemmaOf = (token: Token): string => token.lemma.toLowerCase();

/** Infinitives that were hung on the wrong word, and nouns and verbs mixed up behind "to". */
export function mendInfinitives(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    if (token.relation === 'acl' && token.xpos === 'VB') hangOnControl(tree, token, changes);
    else if (token.relation === 'xcomp') giveNounBack(tree, token, changes);
    else if (token.relation === 'obl' && token.xpos === 'NN') findPurpose(tree, token, changes);
  }
  return changes;
}

/** "expect the firm to raise prices": what somebody is expected or told to do hangs on that word, not on who does it. */
function hangOnControl(tree: Tree, token: Token, changes: Changes): void {
  const actor = headOf(tree, token);
  const verb = actor && headOf(tree, actor);
  if (!actor || !verb || !['obj', 'iobj'].includes(actor.relation) || !controlling.has(lemmaOf(verb))) return;
  if (childBy(tree, token.index, 'mark')?.text.toLowerCase() !== 'to') return;
  if (actor.tag === 'PROPN' || actor.tag === 'PRON' || isActing(actor))
    changes.set(token.index, { head: verb.index, relation: 'xcomp' });
}

/** "threatens strike at the port": without "to" it is what is threatened. */
function giveNounBack(tree: Tree, token: Token, changes: Changes): void {
  const verb = headOf(tree, token);
  if (token.xpos !== 'VBP' || verb?.index !== token.index - 1 || !nouns.has(lemmaOf(token))) return;
  const children = childrenOf(tree, token.index);
  if (!children.every(({ relation }) => relation === 'obl' || relation === 'nmod')) return;
  changes.set(token.index, { relation: 'obj', tag: 'NOUN', xpos: 'NN' });
  for (const child of children) changes.set(child.index, { relation: 'nmod' });
}

/** "was sent to search for survivors": a purpose, not a place. */
function findPurpose(tree: Tree, token: Token, changes: Changes): void {
  const verb = headOf(tree, token);
  const [to, ...rest] = childrenOf(tree, token.index);
  if (!verb || !to || to.text.toLowerCase() !== 'to' || to.index !== token.index - 1) return;
  if (!controlling.has(lemmaOf(verb)) || !sentTo.has(lemmaOf(token)) || rest.length === 0) return;
  if (rest.some((child) => child.index < token.index)) return;
  changes.set(token.index, { relation: 'advcl', tag: 'VERB', xpos: 'VB' });
  changes.set(to.index, { relation: 'mark', tag: 'PART', xpos: 'TO' });
  for (const child of rest) if (child.relation === 'nmod') changes.set(child.index, { relation: 'obl' });
}
