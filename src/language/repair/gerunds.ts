import { BEFORE_GERUND, CHANGING, OBJECT_CHARGED } from '../../lexicon/control-verbs.ts';
import { ACCUSING, CLEARING, setOf } from '../../lexicon/words.ts';
import type { Token } from '../doc.ts';
import { childBy, childrenOf, headOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

const beforeGerund = setOf(BEFORE_GERUND);
const changing = setOf(CHANGING);
const charged = setOf(OBJECT_CHARGED);
const charging = new Set([...setOf(ACCUSING), ...setOf(CLEARING), 'convict']);

/** Participles that the parser took for adjectives of the noun behind them. */
export function findGerunds(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    if (isGerund(tree, token)) hangGerund(tree, token, changes);
    const noun = /^(amod|compound)$/.test(token.relation) && token.xpos === 'VBG' ? headOf(tree, token) : undefined;
    if (noun && noun.index > token.index) turn(tree, { token, noun, changes });
  }
  return changes;
}

function hangGerund(tree: Tree, token: Token, changes: Changes): void {
  if (token.relation === 'acl') hangCharge(tree, token, changes);
  const charge = token.relation === 'advcl' ? chargeOver(tree, token) : undefined;
  if (charge) changes.set(token.index, { head: charge.index });
  if (isObject(tree, token)) changes.set(token.index, { relation: 'xcomp' });
}

/** "denies murdering Pike": right behind such a verb, a gerund is what is denied, not what was done meanwhile. */
function isObject(tree: Tree, token: Token): boolean {
  const verb = headOf(tree, token);
  if (token.relation !== 'advcl' || !isGerund(tree, token) || !verb || !beforeGerund.has(verb.lemma.toLowerCase()))
    return false;
  const first = childBy(tree, token.index, 'aux', 'aux:pass')?.index ?? token.index;
  const between = tree.tokens.slice(verb.index + 1, first);
  return verb.index < first && between.every(({ tag }) => tag === 'ADV' || tag === 'PART');
}

/** "bribing", "having bribed". */
const isGerund = (tree: Tree, token: Token): boolean =>
  token.xpos === 'VBG' || childBy(tree, token.index, 'aux', 'aux:pass')?.xpos === 'VBG';

function turn(tree: Tree, found: Found): void {
  if (isCharge(tree, found.token, found.noun)) turnGerund(tree, found);
  else if (isDeed(tree, found.token, found.noun)) turnObject(found);
  else giveNounBack(tree, found);
}

/** "accused Hale of bribing voters": behind a charge and "of" stands a deed. */
function isCharge(tree: Tree, token: Token, noun: Token): boolean {
  const preposition = tree.tokens[token.index - 1];
  const governor = chargeAbove(tree, noun);
  return (
    preposition?.relation === 'case' &&
    preposition.head === noun.index &&
    governor !== undefined &&
    (charging.has(governor.lemma.toLowerCase()) ||
      (preposition.text.toLowerCase() === 'for' && charged.has(governor.lemma.toLowerCase()) && isDoing(token)))
  );
}

/** The verb that a phrase belongs to, be it hung on the object: "accused Hale of bribing voters". */
function chargeAbove(tree: Tree, noun: Token): Token | undefined {
  const above = headOf(tree, noun);
  if (noun.relation === 'obl') return above;
  const charged = noun.relation === 'nmod' && /^(obj|iobj|nsubj:pass)$/.test(above?.relation ?? '');
  return charged && above ? headOf(tree, above) : undefined;
}

/** "rising losses", "working people" have no doer. */
const isDoing = (token: Token): boolean => !changing.has(token.lemma.toLowerCase());

/** "Army denies shelling hospital": behind such a verb stands a deed with its object. */
function isDeed(tree: Tree, token: Token, noun: Token): boolean {
  const verb = tree.tokens[token.index - 1];
  return (
    verb?.tag === 'VERB' &&
    noun.head === verb.index &&
    noun.relation === 'obj' &&
    beforeGerund.has(verb.lemma.toLowerCase()) &&
    isDoing(token)
  );
}

function turnObject({ token, noun, changes }: Found): void {
  changes.set(token.index, { head: noun.head, relation: 'xcomp', tag: 'VERB' });
  changes.set(noun.index, { head: token.index, relation: 'obj' });
}

/** "accused the minister of taking bribes": the deed hangs on the charge, not on the one who is charged. */
function hangCharge(tree: Tree, token: Token, changes: Changes): void {
  const noun = headOf(tree, token);
  const verb = noun && headOf(tree, noun);
  const mark = childBy(tree, token.index, 'mark', 'case');
  if (!noun || !verb || !mark || !['obj', 'iobj', 'nsubj:pass'].includes(noun.relation)) return;
  if (charging.has(verb.lemma.toLowerCase()) && /^(of|with|for|over)$/i.test(mark.text) && verb.index < token.index)
    changes.set(token.index, { head: verb.index, relation: 'advcl' });
}

/** "suspect Reyes, who led the unit, of kidnapping her": "of" goes with the charge, not with the clause between. */
function chargeOver(tree: Tree, token: Token): Token | undefined {
  const verb = headOf(tree, token);
  const of = childBy(tree, token.index, 'mark', 'case')?.text.toLowerCase() === 'of';
  const noun = of && verb?.relation === 'acl:relcl' ? headOf(tree, verb) : undefined;
  const above = noun && /^(obj|nsubj:pass)$/.test(noun.relation) ? headOf(tree, noun) : undefined;
  return above && above.index < token.index && charging.has(above.lemma.toLowerCase()) ? above : undefined;
}

interface Found {
  readonly token: Token;
  readonly noun: Token;
  readonly changes: Changes;
}

function turnGerund(tree: Tree, { token, noun, changes }: Found): void {
  changes.set(token.index, { head: chargeAbove(tree, noun)!.index, relation: 'advcl' });
  changes.set(noun.index, { head: token.index, relation: 'obj' });
  changes.set(token.index - 1, { head: token.index, relation: 'mark' });
  // What follows the object belongs to the deed.
  for (const child of childrenOf(tree, noun.index))
    if (child.relation === 'case' && child.index === token.index - 1)
      changes.set(child.index, { head: token.index, relation: 'mark' });
}

/** "A bus carrying tourists fell": of two nouns around the participle the first is the one that the sentence is about. */
function giveNounBack(tree: Tree, { token, noun, changes }: Found): void {
  const first = tree.tokens[token.index - 1];
  if (first?.head !== noun.index || first.relation !== 'compound' || noun.xpos !== 'NNS') return;
  const article = childBy(tree, noun.index, 'det');
  const single = article !== undefined && article.index < first.index && /^an?$/i.test(article.text);
  if (!single && first.xpos !== 'NNS') return;
  changes.set(first.index, { head: noun.head, relation: noun.relation });
  changes.set(token.index, { head: first.index, relation: 'acl' });
  changes.set(noun.index, { head: token.index, relation: 'obj' });
  for (const child of childrenOf(tree, noun.index))
    if (child.index < first.index) changes.set(child.index, { head: first.index });
}

/** Deeds that stand as nouns where nobody they were done to follows. */
const DEED =
  /^(stabbing|shooting|bombing|killing|beating|poisoning|kidnapping|hijacking|looting|shelling|lynching|mugging)$/i;

/** "calls stabbing an outrage": the object is what it is called. */
const CALLING = /^(call|brand|label|deem|consider|declare)$/;

/** "quizzed over stabbing", "condemns stabbing": a deed without an object and without a doer of its own is a noun, or whoever speaks of it did it. */
export function nounsOfDeeds(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    if (!DEED.test(token.text) || token.xpos !== 'VBG' || !/^(advcl|xcomp|ccomp|acl)$/.test(token.relation)) continue;
    const called = CALLING.test(headOf(tree, token)?.lemma ?? '') ? childBy(tree, token.index, 'obj') : undefined;
    if (called) changes.set(called.index, { head: token.head, relation: 'xcomp' });
    else if (childBy(tree, token.index, 'obj', 'nsubj', 'aux', 'iobj', 'compound:prt')) continue;
    const mark = childBy(tree, token.index, 'mark', 'case');
    changes.set(token.index, { tag: 'NOUN', xpos: 'NN', relation: mark ? 'obl' : 'obj' });
    if (mark) changes.set(mark.index, { relation: 'case' });
  }
  return changes;
}
