import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { ACTION_NOUNS, DONE_THERE, DONE_TO } from '../../lexicon/verb-words.ts';
import { ACCUSING, SPEAKING, setOf } from '../../lexicon/words.ts';
import { isDeadline } from '../arguments.ts';
import type { Token } from '../doc.ts';
import { childBy, headOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

const actions = setOf(ACTION_NOUNS);
const done: ReadonlySet<string> = new Set([...setOf(DONE_TO), ...setOf(DONE_THERE)]);
const accusing = setOf(ACCUSING);
const times: ReadonlySet<string> = new Set([...Object.keys(WEEKDAYS), ...Object.keys(MONTHS)]);

const lemmaOf = (token: Token): string => token.lemma.toLowerCase();

/** Phrases whose preposition goes with one of two words before them, whatever stands nearer. */
export function hangPhrases(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    if (isMeasure(tree, token)) changes.set(token.index, { relation: 'obl:unmarked' });
    const charge = chargeOf(tree, token);
    if (charge) changes.set(token.index, { head: charge.index, relation: 'acl' });
    const preposition = childBy(tree, token.index, 'case');
    if (!preposition || preposition.index > token.index) continue;
    const word = preposition.text.toLowerCase();
    const phrase = { token, word, preposition };
    const change = token.relation === 'nmod' ? ofVerb(tree, phrase) : token.relation === 'obl' && ofNoun(tree, phrase);
    if (change) changes.set(token.index, change);
  }
  return changes;
}

interface Phrase {
  readonly token: Token;
  readonly word: string;
  readonly preposition: Token;
}

type Place = Partial<Pick<Token, 'head' | 'relation'>>;

/** Where a phrase that hangs on a noun belongs, if not there. */
function ofVerb(tree: Tree, { token, word }: Phrase): Place | undefined {
  const verb =
    movedInto(tree, token, word) ??
    blamedOn(tree, token, word) ??
    dayOf(tree, token, word) ??
    playedAgainst(tree, token, word);
  return verb && { head: verb.index, relation: 'obl' };
}

/** "lost 3-0 at home to Rovers", "held to a draw by Rovers": neither a score nor "at home" is what somebody is lost to. */
function playedAgainst(tree: Tree, token: Token, word: string): Token | undefined {
  const noun = headOf(tree, token);
  const verb = noun && /^(obj|obl|nmod)$/.test(noun.relation) ? headOf(tree, noun) : undefined;
  if (!noun || !/^(to|with|against|by)$/.test(word)) return undefined;
  const home = noun.lemma === 'home' && childBy(tree, noun.index, 'case')?.lemma === 'at';
  if (verb?.tag === 'NUM') return headOf(tree, verb);
  return (home || noun.tag === 'NUM' || noun.lemma === 'draw') && verb?.tag === 'VERB' ? verb : undefined;
}

/** What a phrase that hangs on a verb is, if not one of place, time or manner of that very verb. */
function ofNoun(tree: Tree, phrase: Phrase): Place | undefined {
  const noun = nounBefore(tree, phrase);
  if (noun) return { head: noun.index, relation: 'nmod' };
  if (isDoer(tree, phrase.token, phrase.word)) return { relation: 'obl:agent' };
  const going = goingOf(tree, phrase.token);
  return going && { head: going.index };
}

/** "quashed his conviction for murdering a guard": what somebody was charged with hangs on the charge, or the court did it. */
function chargeOf(tree: Tree, token: Token): Token | undefined {
  const mark = token.relation === 'advcl' ? childBy(tree, token.index, 'mark') : undefined;
  const noun = mark && tree.tokens[mark.index - 1];
  const near = noun?.head === token.head && /^(obj|obl|nsubj)/.test(noun.relation);
  return mark && near && /^(for|of|over)$/i.test(mark.text) && CHARGES.has(lemmaOf(noun)) ? noun : undefined;
}

const CHARGES = new Set([
  ...[
    'conviction',
    'sentence',
    'arrest',
    'trial',
    'prosecution',
    'warrant',
    'fine',
    'penalty',
    'extradition',
    'charge',
  ],
  ...['acquittal', 'punishment', 'suspicion', 'indictment'],
]);

/** "Profits fell 12 percent": by how much is no object. */
const isMeasure = (tree: Tree, token: Token): boolean =>
  token.relation === 'obj' &&
  /^(percent|cent|%|points?)$/i.test(token.text) &&
  MOVING.has(lemmaOf(headOf(tree, token) ?? token));

const MOVING = new Set([
  ...['rise', 'fall', 'drop', 'climb', 'jump', 'slide', 'slip', 'sink', 'soar', 'surge', 'plunge', 'tumble', 'grow'],
  ...['shrink', 'increase', 'decrease', 'decline', 'slump', 'advance', 'retreat', 'rebound', 'dip'],
]);

/** "went missing on Friday", "pleaded guilty to theft": when, where and to what are the verb's. */
function goingOf(tree: Tree, token: Token): Token | undefined {
  const state = headOf(tree, token);
  const verb = state?.relation === 'xcomp' ? headOf(tree, state) : undefined;
  if (!state || !verb) return undefined;
  const pleaded = state.text.toLowerCase() === 'guilty' && lemmaOf(verb) === 'plead';
  return pleaded || (state.text.toLowerCase() === 'missing' && verb.index === state.index - 1 && lemmaOf(verb) === 'go')
    ? verb
    : undefined;
}

/** "Man shot dead by police": a deed without an object, told with its doer, is a passive whatever the tagger says. */
function isDoer(tree: Tree, token: Token, word: string): boolean {
  const verb = headOf(tree, token);
  if (!verb || word !== 'by' || !/^VB[DN]$/.test(verb.xpos)) return false;
  if (!done.has(lemmaOf(verb)) || isDeadline(tree, token) || token.xpos === 'VBG') return false;
  return !childBy(tree, verb.index, 'obj', 'ccomp', 'iobj') && ['NOUN', 'PROPN', 'PRON'].includes(token.tag);
}

/** Nouns that "into" belongs to. */
const INTO = new Set([
  'inquiry',
  'enquiry',
  'investigation',
  'research',
  'insight',
  'probe',
  'entry',
  'look',
  'way',
  'foray',
]);

/** "turn the mill into flats": "into" belongs to the verb. */
function movedInto(tree: Tree, token: Token, word: string): Token | undefined {
  const noun = headOf(tree, token);
  const verb = noun && headOf(tree, noun);
  if (noun?.relation !== 'obj' || verb?.tag !== 'VERB' || !/^(in|on)to$/.test(word)) return undefined;
  return INTO.has(lemmaOf(noun)) || actions.has(lemmaOf(noun)) ? undefined : verb;
}

/** "blamed the bombing of the station on rebels": the last "on" says whom. */
function blamedOn(tree: Tree, token: Token, word: string): Token | undefined {
  if (word !== 'on' || times.has(token.text.toLowerCase())) return undefined;
  let noun = headOf(tree, token);
  while (noun?.relation === 'nmod') noun = headOf(tree, noun);
  const verb = noun?.relation === 'obj' ? headOf(tree, noun) : undefined;
  if (!verb || !BLAMING.has(lemmaOf(verb))) return undefined;
  const later = tree.tokens
    .slice(token.index + 1)
    .some((other) => /^(nmod|obl)$/.test(other.relation) && childBy(tree, other.index, 'case')?.text === 'on');
  return later ? undefined : verb;
}

const BLAMING = new Set(['blame', 'pin']);

/** "A court in Tunis on Friday sentenced …": a day behind a subject that is no deed is the verb's. */
function dayOf(tree: Tree, token: Token, word: string): Token | undefined {
  if (word !== 'on' || !times.has(token.text.toLowerCase())) return undefined;
  let noun = headOf(tree, token);
  if (noun?.relation === 'nmod') noun = headOf(tree, noun);
  const verb = noun && headOf(tree, noun);
  if (!noun || !verb || !/^nsubj/.test(noun.relation) || verb.tag !== 'VERB' || verb.index < token.index)
    return undefined;
  return actions.has(lemmaOf(noun)) || /(ing|[ts]ion|ment|ence|ance)$/.test(lemmaOf(noun)) ? undefined : verb;
}

/** "years in prison", "said Moreau from the union", "blamed it on a group from the south": what goes with the noun right before the preposition. */
function nounBefore(tree: Tree, { token, word, preposition }: Phrase): Token | undefined {
  const verb = headOf(tree, token);
  const last = tree.tokens[preposition.index - 1];
  const noun = last?.relation === 'flat' ? headOf(tree, last) : last;
  const home =
    /^(from|of)$/.test(word) &&
    noun?.tag === 'PROPN' &&
    noun.relation === 'nsubj' &&
    SPEAKING.has(lemmaOf(verb ?? noun));
  if (home && verb && noun.index === verb.index + 1) return noun;
  if (!noun || !verb || noun.head !== verb.index || noun.index < verb.index) return undefined;
  const penalty = word === 'in' && PRISONS.has(lemmaOf(token)) && TERMS.has(lemmaOf(noun));
  const origin = word === 'from' && accusing.has(lemmaOf(verb)) && ['NOUN', 'PROPN'].includes(noun.tag);
  const place =
    PLACED.test(word) && noun.relation === 'obj' && OF_DEEDS.has(lemmaOf(verb)) && actions.has(lemmaOf(noun));
  const cause = word === 'for' && noun.relation === 'obj' && CAUSES.has(lemmaOf(noun));
  return penalty || origin || cause || place ? noun : undefined;
}

/** "threatens strike at airport": where the deed is to be, not where one speaks of it. */
const PLACED = /^(at|in|near|outside)$/;
const OF_DEEDS = new Set(['threaten', 'plan', 'condemn', 'denounce', 'fear', 'mourn', 'plot']);

const PRISONS = new Set(['prison', 'jail', 'custody', 'detention', 'captivity']);
const TERMS = new Set(['year', 'month', 'day', 'week', 'decade']);

/** Nouns that "for" belongs to. */
const CAUSES = new Set(['responsibility', 'credit', 'blame', 'accountability', 'liability']);
