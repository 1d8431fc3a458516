import {
  ACCUSING,
  CLAIM_NOUNS,
  CLEARING,
  CONTENT_NOUNS,
  DENYING,
  DOUBTFUL,
  OPEN_NOUNS,
  PROSECUTING,
  setOf,
  UNREAL,
} from '../lexicon/words.ts';
import type { Modality } from '../model/claim.ts';
import type { Token } from './doc.ts';

const accusing = setOf(ACCUSING);
const charging: ReadonlySet<string> = new Set([...ACCUSING.words, ...PROSECUTING.words]);
const claims = setOf(CLAIM_NOUNS);
const clearing = setOf(CLEARING);
const contents = setOf(CONTENT_NOUNS);
const denying = setOf(DENYING);
const doubtful = setOf(DOUBTFUL);
const open = setOf(OPEN_NOUNS);
const unreal = setOf(UNREAL);

/**
 * What the words before a deed say of it, whatever the tree made of them: "denies murdering", "accused of having killed",
 * "a lie that he killed", "whether Reyes, a former minister, killed". A parser's slip must not turn a denial into a fact.
 */
export function doubtBefore(tokens: readonly Token[], token: Token): Modality {
  if (hasTense(tokens, token)) return beforeClause(tokens, token);
  const gerund = beforeGerund(tokens, token);
  if (gerund !== 'asserted' || token.xpos !== 'VBN') return gerund;
  // A past tense that the tagger took for a participle may be left open, but nobody denies "the man killed in Lima".
  const clause = beforeClause(tokens, token);
  return clause === 'denied' ? 'asserted' : clause;
}

/** Words that may stand between a verb and the deed it speaks of: "denied ever having killed", "accused of killing". */
const BETWEEN =
  /^(ever|even|also|repeatedly|of|for|with|over|about|having|being|been|to|have|be|personally|deliberately)$/i;

function beforeGerund(tokens: readonly Token[], { index, xpos }: Token): Modality {
  if (!/^VB[GN]?$/.test(xpos)) return 'asserted';
  let at = index - 1;
  while (at > 0 && BETWEEN.test(tokens[at]?.text ?? '')) at--;
  const word = lemmaAt(tokens, at);
  const joined = at === index - 1;
  // "He denied killed": a participle right behind the verb is another clause, unless it ends in "ing".
  if (joined && xpos !== 'VBG') return 'asserted';
  if (denying.has(word)) return 'denied';
  if (tokens[at]?.tag !== 'VERB') return 'asserted';
  if (clearing.has(word)) return 'hypothetical';
  return charging.has(word) && !joined ? 'alleged' : 'asserted';
}

const lemmaAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lemma.toLowerCase() ?? '';
const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? '';

const FINITE = /^(VB[DZP]|MD)$/;

/** First word of a verb with its auxiliaries and adverbs: "had never killed". */
function startOf(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at > 0 && (tokens[at - 1]?.tag === 'AUX' || tokens[at - 1]?.tag === 'ADV' || wordAt(tokens, at - 1) === 'not'))
    at--;
  return at;
}

const hasTense = (tokens: readonly Token[], { index }: Token): boolean =>
  tokens.slice(startOf(tokens, index), index + 1).some(({ xpos }) => FINITE.test(xpos));

const RELATIVE = /^(who|which|whom|whose)$/;

/** Words behind which another statement begins. */
const APART = /^([;:.!?"“”()]|but|because|after|before|when|while|although|though|until|since|so|yet|where)$/;

/** Walks back over the subject to what opens the clause: "whether", "that", or the verb that governs it without either. */
function beforeClause(tokens: readonly Token[], { index }: Token): Modality {
  const start = startOf(tokens, index);
  let at = start - 1;
  while (at >= 0 && !opens(tokens, at)) at = beforeAside(tokens, at) - 1;
  const word = wordAt(tokens, at);
  if (word === 'whether' || word === 'if') return 'hypothetical';
  if (word === 'that') return openedBy(tokens, at);
  const subject = tokens.slice(at + 1, start).some(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON');
  return subject && isTensed(tokens, at) ? governedBy(tokens, at) : 'asserted';
}

const isTensed = (tokens: readonly Token[], at: number): boolean => FINITE.test(tokens[at]?.xpos ?? '');

/** First word of a clause beside the subject, if one ends here: "who led the unit"; else the word itself. */
function beforeAside(tokens: readonly Token[], at: number): number {
  const before = isTensed(tokens, at) ? startOf(tokens, at) - 1 : -1;
  return isRelative(wordAt(tokens, before)) ? before : at;
}

const isRelative = (word: string): boolean => RELATIVE.test(word) || word === 'that';

/** Whether a clause, and no clause beside its subject, begins behind this word. */
function opens(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (APART.test(word) || RELATIVE.test(word) || word === 'whether' || word === 'if') return true;
  if (word === 'that') return tokens[at]?.tag === 'SCONJ';
  return isTensed(tokens, at) && beforeAside(tokens, at) === at;
}

/** How far before "that" the word stands that governs it: "said on Monday that". */
const REACH = 5;

/** What stands before "that": "a lie that", "no evidence that", "It was alleged that". */
function openedBy(tokens: readonly Token[], that: number): Modality {
  const first = Math.max(0, that - REACH);
  const at = tokens
    .slice(first, that)
    .findLast(({ tag, lemma }) => /^(VERB|NOUN|ADJ|PRON)$/.test(tag) && !isDay(lemma))?.index;
  if (at === undefined) return 'asserted';
  const word = lemmaAt(tokens, at);
  if (doubtful.has(word) || open.has(word)) return 'hypothetical';
  if (claims.has(word) && tokens[at]?.tag === 'NOUN') return 'alleged';
  if (contents.has(word)) return isNegated(tokens, at) ? 'hypothetical' : 'asserted';
  return governedBy(tokens, at);
}

/** "It was said last week that": a time says nothing. */
const isDay = (lemma: string): boolean =>
  /^(day|week|month|year|night|morning|today|yesterday|last|early|later?)$/i.test(lemma);

const NEGATION = /^(no|not|n't|n’t|never|nothing|nobody|none|neither|little|without|cannot|hardly)$/i;

/** Negated right before, and not in a phrase that a comma parts from it. */
function isNegated(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at);
  const comma = before.findLastIndex(({ text }) => text === ',');
  return before.slice(comma + 1).some(({ text }) => NEGATION.test(text));
}

function governedBy(tokens: readonly Token[], at: number): Modality {
  const word = lemmaAt(tokens, at);
  if (tokens[at]?.tag !== 'VERB') return 'asserted';
  if (denying.has(word)) return 'denied';
  if (accusing.has(word)) return 'alleged';
  return unreal.has(word) || (isNegated(tokens, at) && LEFT_OPEN.has(word)) ? 'hypothetical' : 'asserted';
}

/** Verbs of thinking and showing, which say nothing of the deed once they are negated; "did not know that" and "did not regret that" do. */
const LEFT_OPEN = new Set(
  'suggest show prove indicate believe think say claim establish confirm find imply conclude allege support'.split(' '),
);
