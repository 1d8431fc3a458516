import {
  ALLEGED_ADJECTIVES,
  DOUBT_ADJECTIVES,
  FAILING,
  FUTURE_ADJECTIVES,
  HALTING,
  INTENT_NOUNS,
  LAPSING,
  LIGHT,
  MOMENTS,
  PLANNING,
  setOf,
  WISHING,
} from '../lexicon/words.ts';
import type { Token } from './doc.ts';
import { childBy, childrenBy, childrenOf, headOf, isVerbal, type Tree, verbLemma } from './tree.ts';
import { type Mood, moodOf } from './verbs.ts';

const light = setOf(LIGHT);
const planning = setOf(PLANNING);
const wishing = setOf(WISHING);
const failing = setOf(FAILING);
const halting = setOf(HALTING);
const moments = setOf(MOMENTS);
const future = setOf(FUTURE_ADJECTIVES);
const doubt = setOf(DOUBT_ADJECTIVES);
const alleged = setOf(ALLEGED_ADJECTIVES);
const intent = setOf(INTENT_NOUNS);
const lapsing = setOf(LAPSING);

const PLAIN: Mood = { tense: 'unspecified', modality: 'asserted', polarity: 'positive' };

/** "No talks", "Moreau, not a French citizen"; "not only the mayor" is one. */
function isRuledOutBy(tree: Tree, { relation, text, index }: Token): boolean {
  if (relation === 'det') return /^no$/i.test(text);
  const more = /^(only|just|merely|least)$/i.test(tree.tokens[index + 1]?.text ?? '');
  return relation === 'advmod' && /^(not|never)$/i.test(text) && !more;
}

/** What the words before a noun say: "planned", "alleged", "no". */
function adjectiveMood(tree: Tree, index: number): Mood | undefined {
  for (const child of childrenOf(tree, index)) {
    const word = child.text.toLowerCase();
    if (isRuledOutBy(tree, child)) return { ...PLAIN, polarity: 'negative' };
    // "a mock attack", where the tagger sees a noun.
    if (child.relation === 'compound' && doubt.has(word)) return { ...PLAIN, modality: 'hypothetical' };
    if (child.relation !== 'amod') continue;
    if (future.has(word)) return { tense: 'future', modality: 'planned', polarity: 'positive' };
    if (doubt.has(word)) return { ...PLAIN, modality: 'hypothetical' };
    if (alleged.has(word)) return { ...PLAIN, modality: 'alleged' };
  }
  return undefined;
}

/** The light verb that carries an event noun, if one does: "carried out an attack", "the vote took place". */
export function lightVerbOf(tree: Tree, index: number): Token | undefined {
  const token = tree.tokens[index];
  if (!token || !['nsubj', 'nsubj:pass', 'nsubj:outer', 'obj', 'obl'].includes(token.relation)) return undefined;
  const verb = headOf(tree, token);
  if (!verb || !isVerbal(verb) || !light.has(verb.lemma.toLowerCase())) return undefined;
  return token.relation === 'obl' && !['begin', 'end', 'take', 'go'].includes(verb.lemma) ? undefined : verb;
}

const CALLED_OFF: Mood = { ...PLAIN, modality: 'hypothetical', polarity: 'negative' };

/** "Planned talks were cancelled": what is called off is planned no more. */
function isCalledOff(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  const verb = token && headOf(tree, token);
  if (!verb || !isVerbal(verb) || !['obj', 'nsubj:pass'].includes(token.relation)) return false;
  return verbGoverned(tree, token, verb).polarity === 'negative';
}

const MAYBE = /^(would|could|might|may)$/i;

/** Mood of an event noun: from its adjectives, its light verb, or the word that plans, wants or prevents it. */
export function nounMood(tree: Tree, index: number): Mood {
  const fromAdjective = adjectiveMood(tree, index);
  if (fromAdjective) return isCalledOff(tree, index) ? CALLED_OFF : fromAdjective;
  const token = tree.tokens[index];
  const governor = token && headOf(tree, token);
  if (!token || !governor) return PLAIN;
  if (isVerbal(governor)) return verbGoverned(tree, token, governor);
  if (isDue(tree, token, governor)) return { tense: 'future', modality: 'planned', polarity: 'positive' };
  // "The arrest of Adam Reyes would be a mistake."
  if (token.relation === 'nsubj' && childrenBy(tree, governor.index, 'aux').some(({ text }) => MAYBE.test(text)))
    return { ...PLAIN, modality: 'hypothetical' };
  if (isUndone(tree, token, governor)) return { ...PLAIN, modality: 'hypothetical' };
  if (token.relation === 'nmod' && intent.has(governor.lemma.toLowerCase()))
    return { ...PLAIN, modality: 'hypothetical' };
  return PLAIN;
}

/** "Their trial is due to begin in June": planned by an adjective. */
const isDue = (tree: Tree, token: Token, governor: Token): boolean =>
  /^nsubj/.test(token.relation) &&
  planning.has(governor.lemma.toLowerCase()) &&
  childBy(tree, governor.index, 'xcomp') !== undefined;

/** Verbs whose object is spoken to, not wished for: "told the inquest". */
const ADDRESSING = new Set([
  'tell',
  'ask',
  'urge',
  'order',
  'encourage',
  'advise',
  'invite',
  'allow',
  'permit',
  'request',
]);

/** Verbs that ask for what stands behind "for": "called for his arrest". */
const PLEADING = new Set([
  'call',
  'push',
  'press',
  'lobby',
  'campaign',
  'plead',
  'beg',
  'ask',
  'appeal',
  'hope',
  'pray',
]);

/** Verbs of getting ready for a deed, or of acting it out: "practised for a bombing", "simulated an attack". */
const REHEARSING = new Set(
  'practise practice rehearse simulate drill train prepare brace ready exercise envisage model'.split(' '),
);

const isRehearsed = (tree: Tree, token: Token, verb: string): boolean =>
  REHEARSING.has(verb) && !isDefinite(tree, token) && (token.relation === 'obj' || isBehindFor(tree, token));

const isBehindFor = (tree: Tree, token: Token): boolean =>
  token.relation === 'obl' && childBy(tree, token.index, 'case')?.text.toLowerCase() === 'for';

/** "quashed her conviction for the murder of a guard": whoever was convicted of it did not do it, and perhaps nobody did. */
function isUndone(tree: Tree, token: Token, governor: Token): boolean {
  if (!/^(for|of|over)$/i.test(childBy(tree, token.index, 'case')?.text ?? '')) return false;
  const conviction = isVerbal(governor) ? childBy(tree, governor.index, 'obj', 'nsubj:pass') : governor;
  if (!conviction || !/^(conviction|verdict|sentence)$/i.test(conviction.lemma)) return false;
  const verb = isVerbal(governor) ? governor : headOf(tree, conviction);
  return verb !== undefined && isVerbal(verb) && lapsing.has(verbLemma(tree, verb));
}

/** "lifted sanctions on Peru": what was in force and is no more; nobody is under it by this sentence. */
const isLifted = (tree: Tree, token: Token, governor: Token): boolean =>
  /^(obj|nsubj:pass)$/.test(token.relation) &&
  /^(sanctions?|embargo|boycott|blockade)$/i.test(token.lemma) &&
  lapsing.has(verbLemma(tree, governor));

const isDefinite = (tree: Tree, token: Token): boolean =>
  childrenOf(tree, token.index).some(
    (child) => child.relation === 'nmod:poss' || /^(the|this|that|these|those)$/i.test(child.text),
  );

function verbGoverned(tree: Tree, token: Token, governor: Token): Mood {
  const word = governor.lemma.toLowerCase();
  const wanted =
    token.relation === 'obj' || token.relation === 'nsubj:pass'
      ? wantedMood(tree, token, verbLemma(tree, governor))
      : undefined;
  if (wanted) return wanted;
  const open = PLEADING.has(word) && isBehindFor(tree, token);
  if (open || isRehearsed(tree, token, word) || isUndone(tree, token, governor) || isLifted(tree, token, governor))
    return { ...PLAIN, modality: 'hypothetical' };
  const mood = moodOf(tree, governor.index);
  const brought = isBrought(tree, token, governor);
  if (brought === 'cause') return PLAIN;
  if (lightVerbOf(tree, token.index)) return mood;
  if (brought === 'result' && (mood.polarity === 'negative' || OPEN.has(mood.modality))) return mood;
  const subject = token.relation.startsWith('nsubj');
  return subject && mood.modality === 'planned' && light.has(word) ? mood : PLAIN;
}

const OPEN = new Set(['hypothetical', 'planned', 'denied']);

/** Verbs that bring about what stands behind "to" or "in". */
const LEADING = new Set(['lead', 'result', 'escalate', 'culminate']);

/** What has been lived through was there, whether one came through it or not. */
const ENDURING = new Set([
  'survive',
  'escape',
  'forget',
  'remember',
  'recognise',
  'recognize',
  'explain',
  'understand',
]);

/**
 * "Could spark riots", "did not lead to a strike": some deed or other is no surer than the verb that brings it about;
 * what brought it about was there all the same.
 */
function isBrought(tree: Tree, token: Token, governor: Token): 'cause' | 'result' | undefined {
  const word = governor.lemma.toLowerCase();
  const led = childrenBy(tree, governor.index, 'obl').find(({ index }) =>
    ['to', 'in', 'into'].includes(childBy(tree, index, 'case')?.text.toLowerCase() ?? ''),
  );
  if (LEADING.has(word) && led !== undefined) {
    if (token === led && !isDefinite(tree, token)) return 'result';
    return token.relation === 'nsubj' ? 'cause' : undefined;
  }
  const some = token.relation === 'obj' && token.tag === 'NOUN' && !isDefinite(tree, token);
  return some && !ENDURING.has(word) ? 'result' : undefined;
}

/** What a verb says of the deed that is its object: averted, denied, planned, wished for. */
function wantedMood(tree: Tree, token: Token, verb: string): Mood | undefined {
  if (failing.has(verb)) return CALLED_OFF;
  // "denied any involvement in the fraud"; who denies "the attack" does not say that there was none.
  if (verb === 'deny' && !isDefinite(tree, token)) return { ...PLAIN, modality: 'denied', polarity: 'negative' };
  if (planning.has(verb) && !light.has(verb)) return { tense: 'future', modality: 'planned', polarity: 'positive' };
  if (halting.has(verb) && moments.has(token.lemma.toLowerCase())) return { ...PLAIN, modality: 'hypothetical' };
  const wished = wishing.has(verb) && !light.has(verb) && !ADDRESSING.has(verb);
  return wished ? { ...PLAIN, modality: 'hypothetical' } : undefined;
}
