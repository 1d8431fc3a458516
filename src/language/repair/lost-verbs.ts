import { PAST_FORMS, PAST_OR_NOUN } from '../../lexicon/irregular-verbs.ts';
import type { Token } from '../doc.ts';
import { childBy, childrenBy, headOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

/** Verbs that the parser hung as nouns on a neighbour, so that their clause is left without one. */
export function raiseLost(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens)
    if (isAsked(tree, token)) raiseAsked(tree, token, changes);
    else if (isBareVerb(tree, token)) raiseBare(tree, token, changes);
    else if (isTitleLike(tree, token)) raiseOver(tree, token, changes);
    else if (isBehindPhrase(tree, token)) raiseFromPhrase(tree, token, changes);
    else if (isHungAsObject(tree, token)) raiseFromObject(tree, token, changes);
    else if (isPastNoun(token)) raisePast(tree, token, changes);
  return changes;
}

/** "a choir sang", taken for a noun. */
const isPastNoun = ({ tag, text }: Token): boolean =>
  tag === 'NOUN' && PAST_FORMS.has(text.toLowerCase()) && !PAST_OR_NOUN.has(text.toLowerCase());

/** The verb in place of such a noun, with the noun before it as its subject. */
function raisePast(tree: Tree, token: Token, changes: Changes): void {
  changes.set(token.index, { tag: 'VERB', xpos: 'VBD', lemma: PAST_FORMS.get(token.text.toLowerCase())! });
  const subject = tree.tokens[token.index - 1];
  if (subject?.relation !== 'compound' || subject.head !== token.index) return;
  changes.set(subject.index, { relation: 'nsubj' });
  for (const word of childrenBy(tree, token.index, 'det', 'amod', 'compound', 'nmod:poss', 'nummod'))
    if (word.index < subject.index) changes.set(word.index, { head: subject.index });
}

/** "Did rebels attack Gao?": an auxiliary that hangs on the noun behind it, where another noun hangs on that one as its object. */
const isAsked = (tree: Tree, token: Token): boolean => {
  const subject = headOf(tree, token);
  return (
    token.relation === 'obj' &&
    token.tag === 'NOUN' &&
    /^(NOUN|PROPN)$/.test(subject?.tag ?? '') &&
    childBy(tree, token.head, 'aux')?.lemma.toLowerCase() === 'do' &&
    subject!.index === token.index - 1
  );
};

/** Makes the second noun the verb, with all that hung on the first. */
function raiseAsked(tree: Tree, token: Token, changes: Changes): void {
  const subject = headOf(tree, token)!;
  changes.set(token.index, { head: subject.head, relation: subject.relation, tag: 'VERB', xpos: 'VB' });
  changes.set(subject.index, { head: token.index, relation: 'nsubj' });
  for (const child of childrenBy(tree, subject.index, 'aux', 'punct', 'advmod', 'obl'))
    changes.set(child.index, { head: token.index });
  for (const child of childrenBy(tree, token.index, 'vocative', 'appos')) changes.set(child.index, { relation: 'obj' });
}

/** "said that a gunman with a rifle shot Ada Moreau": a past form right before a name, in a clause that is left without a verb. */
function isBehindPhrase(tree: Tree, token: Token): boolean {
  const clause = headOf(tree, token);
  const name = childBy(tree, token.index, 'appos');
  if (token.tag !== 'NOUN' || !PAST_FORMS.has(token.text.toLowerCase()) || name?.index !== token.index + 1)
    return false;
  if (name.tag !== 'PROPN' || clause?.tag !== 'NOUN' || clause.index > token.index) return false;
  if (!/^(ccomp|root|advcl)$/.test(clause.relation) || childBy(tree, clause.index, 'cop')) return false;
  return tree.tokens[token.index - 1]?.relation === 'compound' && childBy(tree, token.index, 'case') !== undefined;
}

/** Gives the clause its verb, with the noun that stood in its place as the subject. */
function raiseFromPhrase(tree: Tree, token: Token, changes: Changes): void {
  const subject = headOf(tree, token)!;
  const last = tree.tokens[token.index - 1]!;
  const lemma = PAST_FORMS.get(token.text.toLowerCase())!;
  changes.set(token.index, { head: subject.head, relation: subject.relation, tag: 'VERB', xpos: 'VBD', lemma });
  changes.set(subject.index, { head: token.index, relation: 'nsubj' });
  changes.set(last.index, { head: subject.index, relation: 'nmod' });
  for (const word of childrenBy(tree, token.index, 'case', 'det', 'amod', 'nummod', 'nmod:poss'))
    changes.set(word.index, { head: last.index });
  for (const word of childrenBy(tree, token.index, 'appos')) changes.set(word.index, { relation: 'obj' });
  for (const word of childrenBy(tree, subject.index, 'mark', 'cc', 'punct'))
    changes.set(word.index, { head: token.index });
}

/** "Police suspect Adam Reyes of …": a noun with an object, and a noun for many right before it, is a verb. */
const isBareVerb = (tree: Tree, token: Token): boolean => {
  const subject = tree.tokens[token.index - 1];
  const object = childBy(tree, token.index, 'obj');
  // "Police suspect that …", "Neighbours report she was killed": a noun has no such complement.
  const that = childrenBy(tree, token.index, 'ccomp').some(({ index }) => index > token.index);
  const named = object?.tag === 'PROPN' && object.index > token.index;
  if (token.xpos !== 'NN' || token.relation !== 'root' || !(named || that)) return false;
  const many = subject?.xpos === 'NNS' || /^(police|staff|people)$/i.test(subject?.text ?? '');
  return many && subject?.relation === 'compound' && subject.head === token.index;
};

function raiseBare(tree: Tree, token: Token, changes: Changes): void {
  changes.set(token.index, { tag: 'VERB', xpos: 'VBP' });
  changes.set(token.index - 1, { relation: 'nsubj' });
  for (const word of childrenBy(tree, token.index, 'det', 'amod', 'nummod', 'nmod:poss'))
    changes.set(word.index, { head: token.index - 1 });
}

/** "The possibility that he fled worries his family": a finite verb as the object of another, in a sentence that has none but in a clause beside a noun. */
function isHungAsObject(tree: Tree, token: Token): boolean {
  const clause = token.relation === 'obj' && /^VB[DZP]$/.test(token.xpos) ? headOf(tree, token) : undefined;
  const noun = clause && /^acl/.test(clause.relation) ? headOf(tree, clause) : undefined;
  return (
    noun?.relation === 'root' && noun.tag === 'NOUN' && !childBy(tree, noun.index, 'cop') && clause!.index < token.index
  );
}

function raiseFromObject(tree: Tree, token: Token, changes: Changes): void {
  const noun = headOf(tree, headOf(tree, token)!)!;
  changes.set(token.index, { head: -1, relation: 'root' });
  changes.set(noun.index, { head: token.index, relation: 'nsubj' });
  for (const mark of childrenBy(tree, noun.index, 'punct')) changes.set(mark.index, { head: token.index });
}

/** Verbs of saying and suspecting that are nouns as well, or that taggers take for some. */
const STATING = /^(suspect|allege|claim|report|fear|charge)$/i;

/** "Police suspect Adam Reyes leads the gang": what looks like a title of the name is a verb, as its noun for many is nobody's attribute. */
function isTitleLike(tree: Tree, token: Token): boolean {
  const subject = tree.tokens[token.index - 1];
  const many = subject?.xpos === 'NNS' || /^police$/i.test(subject?.text ?? '');
  if (!STATING.test(token.lemma) || token.tag !== 'NOUN' || !many) return false;
  return subject?.index === 0 && subject.head === token.index && toldOver(tree, token) !== undefined;
}

/** The verb that the name behind such a word, or the word itself, is the subject of. */
function toldOver(tree: Tree, token: Token): Token | undefined {
  const name = tree.tokens[token.index + 1];
  if (name?.tag !== 'PROPN') return undefined;
  const subject = token.head === name.index ? name : token;
  const tied = subject === name || name.head === token.index || name.head === token.head;
  return tied && /^nsubj/.test(subject.relation) ? headOf(tree, subject) : undefined;
}

function raiseOver(tree: Tree, token: Token, changes: Changes): void {
  const told = toldOver(tree, token)!;
  const relation = childBy(tree, told.index, 'aux:pass') ? 'nsubj:pass' : 'nsubj';
  changes.set(token.index, { head: told.head, relation: told.relation, tag: 'VERB', xpos: 'VBP' });
  changes.set(told.index, { head: token.index, relation: 'ccomp' });
  changes.set(token.index - 1, { relation: 'nsubj' });
  changes.set(token.index + 1, { head: told.index, relation });
}
