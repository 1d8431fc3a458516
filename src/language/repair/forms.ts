import { PARTICIPLES, PAST_FORMS, UNCHANGED } from '../../lexicon/irregular-verbs.ts';
import { isMany } from '../compounds.ts';
import type { Token } from '../doc.ts';
import { childBy, childrenBy, headOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';
import { verbInNoun } from './noun-verbs.ts';

/** Tags that the form of a word, or its place in the tree, rules out. */
export function mendForms(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    const change = pastOf(tree, token) ?? nameOf(tree, token) ?? verbOf(tree, token);
    if (change) changes.set(token.index, change);
    else if (isSporting(tree, token)) nameWhole(token, changes);
  }
  return changes;
}

/** "An earthquake struck Lyon", "the man who police say killed him": no present, no participle, no infinitive. */
function pastOf(tree: Tree, token: Token): Partial<Token> | undefined {
  if (token.xpos === 'VBP') return pastForm(tree, token);
  if (token.xpos === 'VBD' && PARTICIPLES.has(token.text.toLowerCase())) return { xpos: 'VBN' };
  if (isUnderModal(tree, token)) return { xpos: 'VB', lemma: token.text.toLowerCase() };
  if (isStatement(tree, token)) return { relation: 'ccomp', xpos: token.xpos === 'VBN' ? 'VBD' : token.xpos };
  if (!/^VBN?$/.test(token.xpos) || !standsFinite(tree, token)) return undefined;
  if (token.xpos === 'VB') return token.relation === 'ccomp' ? undefined : { xpos: 'VBP' };
  // "Two killed in crash": without an object it may be a passive.
  return childBy(tree, token.index, 'obj', 'ccomp') ? { xpos: 'VBD' } : undefined;
}

/** "Suppose Reyes killed her": a verb has no clause that describes it; with a subject of its own it is what is said or supposed. */
function isStatement(tree: Tree, token: Token): boolean {
  const above = token.relation === 'acl' ? headOf(tree, token) : undefined;
  const subject = childBy(tree, token.index, 'nsubj');
  return above?.tag === 'VERB' && above.index < token.index && subject !== undefined && subject.index > above.index;
}

/** Past forms that are another verb's plain form, or their own. */
const PLAIN_TOO = /^(lay|come|become|overcome|run|found|fell|bind|wind)$/i;

/** "It would shut the mill and lay off all workers": "would" is said once, of both. */
function isUnderModal(tree: Tree, token: Token): boolean {
  if (!/^VB[DN]$/.test(token.xpos) || token.relation !== 'conj') return false;
  if (!UNCHANGED.has(token.text.toLowerCase()) && !PLAIN_TOO.test(token.text)) return false;
  if (childBy(tree, token.index, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass', 'mark')) return false;
  const above = headOf(tree, token);
  const aux = above ? childrenBy(tree, above.index, 'aux') : [];
  const denied =
    above !== undefined && childrenBy(tree, above.index, 'advmod').some(({ lemma }) => /^n[o']t$/i.test(lemma));
  return above?.xpos === 'VB' && !denied && aux.some(({ lemma }) => /^(will|would|shall|['’]ll)$/i.test(lemma));
}

/** "An earthquake struck Lyon", "Varga scored as Rovers beat Linden": by its form, or as the verb that it belongs to. */
function pastForm(tree: Tree, token: Token): Partial<Token> | undefined {
  const lemma = PAST_FORMS.get(token.text.toLowerCase());
  if (lemma) return { xpos: 'VBD', lemma };
  if (!UNCHANGED.has(token.text.toLowerCase())) return undefined;
  const subject = childBy(tree, token.index, 'nsubj');
  const single = subject !== undefined && /^(NN|NNP)$/.test(subject.xpos) && isOne(tree, subject);
  const above = /^(advcl|ccomp|conj)$/.test(token.relation) ? headOf(tree, token) : undefined;
  return single || (above && (above.xpos === 'VBD' || standsFinite(tree, above))) ? { xpos: 'VBD' } : undefined;
}

/** Whether a verb has a subject of its own before it and no auxiliary, so that it must itself be finite; "his hands tied" is no clause with a verb. */
function standsFinite(tree: Tree, token: Token): boolean {
  if (!/^(root|acl:relcl|ccomp|parataxis|conj|advcl)$/.test(token.relation)) return false;
  if (childBy(tree, token.index, 'aux', 'aux:pass', 'cop', 'nsubj:pass')) return false;
  const marks = childrenBy(tree, token.index, 'mark');
  if (marks.some(({ text }) => /^to$/i.test(text)) || (token.relation === 'advcl' && marks.length === 0)) return false;
  if (token.relation === 'conj' && !childBy(tree, token.index, 'cc')) return false;
  const subject = childBy(tree, token.index, 'nsubj');
  // "had he killed her"
  return subject !== undefined && subject.index < token.index && !isTurnedAround(tree, subject);
}

/** An auxiliary right before a subject that it does not belong to. */
const isTurnedAround = (tree: Tree, subject: Token): boolean =>
  /^(had|were|should)$/i.test(tree.tokens[subject.index - 1]?.text ?? '');

/** "Boko village", "left for Sporting Huanta", "two MPs": capitals within a sentence. */
function nameOf(tree: Tree, token: Token): Partial<Token> | undefined {
  if (token.xpos === 'NN' && isMany(token.text)) return { xpos: 'NNS' };
  // "Riga-born Popova"
  if (token.relation === 'nmod:desc' && token.xpos === 'VBN') return { relation: 'amod' };
  if (
    token.tag === 'ADJ' &&
    token.relation === 'compound' &&
    tree.tokens[token.index + 1]?.text !== '-' &&
    /^\p{Lu}\p{Ll}/u.test(token.text)
  )
    return { tag: 'PROPN', xpos: 'NNP', lemma: token.text };
  if (token.tag === 'PROPN' && /^\p{Lu}{2,4}s$/u.test(token.text) && !childBy(tree, token.index, 'flat', 'compound'))
    return { tag: 'NOUN', xpos: 'NNS', lemma: token.text.slice(0, -1) };
  return undefined;
}

/** Adjectives and adverbs that are verbs as well: "Polling stations close at eight". */
const VERBS_TOO = /^(close|open|clear|dry|slow|narrow|cool|warm|free|empty)$/;

function verbOf(tree: Tree, token: Token): Partial<Token> | undefined {
  const verb = verbInNoun(tree, token);
  if (verb) return verb;
  const subject =
    /^AD[JV]$/.test(token.tag) && VERBS_TOO.test(token.text) ? childBy(tree, token.index, 'nsubj') : undefined;
  if (subject?.xpos !== 'NNS' || subject.index !== token.index - 1) return undefined;
  return childBy(tree, token.index, 'cop', 'aux') ? undefined : { tag: 'VERB', xpos: 'VBP' };
}

/** A noun for one thing: many say "police", "staff" or a team of several. */
const isOne = (tree: Tree, subject: Token): boolean =>
  !childBy(tree, subject.index, 'conj') && childBy(tree, subject.index, 'det', 'nmod:poss') !== undefined;

/** "left for Sporting Huanta": a participle in capitals before a name and behind a preposition is a part of it. */
const isSporting = (tree: Tree, token: Token): boolean =>
  token.xpos === 'VBG' &&
  token.relation === 'advcl' &&
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  childBy(tree, token.index, 'obj')?.index === token.index + 1 &&
  tree.tokens[token.index + 1]?.tag === 'PROPN' &&
  tree.tokens[token.index - 1]?.tag === 'ADP';

function nameWhole(token: Token, changes: Changes): void {
  const name = token.index + 1;
  changes.set(name, { head: token.head, relation: 'obl' });
  changes.set(token.index, { head: name, relation: 'compound', tag: 'PROPN', xpos: 'NNP', lemma: token.text });
  changes.set(token.index - 1, { head: name, relation: 'case' });
}
