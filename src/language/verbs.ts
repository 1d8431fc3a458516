import { BARRING, IMPLICATIVE, PREVENTING, SEEMING } from '../lexicon/verb-words.ts';
import {
  BELIEVED,
  CONDITIONS,
  DENYING,
  FAILING,
  HEDGES,
  MAY_BE,
  NEARLY,
  PLANNING,
  setOf,
  WISHING,
} from '../lexicon/words.ts';
import { type Modality, type Polarity, type Tense, weaker } from '../model/claim.ts';
import { isConditional, isInverted } from './conditional.ts';
import type { Token } from './doc.ts';
import { doubtOf } from './doubt.ts';
import { isNegated } from './negation.ts';
import { auxiliaries, isAlike, isToBe, tenseOf } from './tense.ts';
import { childBy, childrenBy, headOf, isVerbal, type Tree } from './tree.ts';
import { doubtBefore } from './words-before.ts';
import { doubtBehind } from './words-behind.ts';

const believed = setOf(BELIEVED);
const conditions = setOf(CONDITIONS);
const denying = setOf(DENYING);
const failing = setOf(FAILING);
const hedges = setOf(HEDGES);
const mayBe = setOf(MAY_BE);
const nearly = setOf(NEARLY);
const planning = setOf(PLANNING);
const wishing = setOf(WISHING);
const barring = setOf(BARRING);
const implicative = setOf(IMPLICATIVE);
const preventing = setOf(PREVENTING);
const seeming = setOf(SEEMING);

/** What a predicate's own words and those that govern it say about when, whether and how surely. */
export interface Mood {
  readonly tense: Tense;
  readonly modality: Modality;
  readonly polarity: Polarity;
}

const lemmaOf = (token: Token): string => token.lemma.toLowerCase();

/** "is set to", "plans to", "vowed to", "voted to": the governing word of an infinitive. */
function infinitiveMood(tree: Tree, token: Token, governor: Token): Mood | undefined {
  if (!isInfinitive(tree, token, governor)) return undefined;
  if (!['xcomp', 'advcl', 'acl', 'ccomp', 'csubj'].includes(token.relation)) return undefined;
  const word = lemmaOf(governor);
  const tense: Tense = 'future';
  const passive = childBy(tree, governor.index, 'aux:pass') !== undefined;
  if (failing.has(word)) return { tense: 'past', modality: 'asserted', polarity: 'negative' };
  if (planning.has(word)) return { tense, modality: 'planned', polarity: 'positive' };
  if (isDuty(tree, token, governor)) return { tense: 'unspecified', modality: 'hypothetical', polarity: 'positive' };
  if (word === 'go') return goingMood(tree, token, governor);
  if (believed.has(word) && passive) return { tense: 'past', modality: 'alleged', polarity: 'positive' };
  if (seeming.has(word)) return { tense: 'unspecified', modality: 'alleged', polarity: 'positive' };
  if (implicative.has(word))
    return { tense: tenseOf(tree, governor.index), modality: 'asserted', polarity: 'positive' };
  if (wishing.has(word)) return { tense, modality: 'hypothetical', polarity: 'positive' };
  if (token.relation === 'advcl' || token.relation === 'acl')
    return { tense, modality: 'planned', polarity: 'positive' };
  return undefined;
}

/** "went on to lead" is done, "is going to lead" is not. */
function goingMood(tree: Tree, token: Token, governor: Token): Mood | undefined {
  if (childBy(tree, governor.index, 'compound:prt', 'advmod')?.lemma.toLowerCase() === 'on')
    return { tense: tenseOf(tree, governor.index), modality: 'asserted', polarity: 'positive' };
  return token.relation === 'ccomp' || token.relation === 'csubj'
    ? undefined
    : { tense: 'future', modality: 'planned', polarity: 'positive' };
}

/** "has to pay", "has until May to answer"; who had to leave has left. */
const isDuty = (tree: Tree, token: Token, governor: Token): boolean =>
  lemmaOf(governor) === 'have' && token.relation === 'xcomp' && tenseOf(tree, governor.index) !== 'past';

/** Whether "to" is the infinitive's mark and not a preposition: "confessed to killing", "resorted to bribing". */
const isInfinitive = (tree: Tree, token: Token, governor: Token): boolean =>
  childrenBy(tree, token.index, 'mark').some((mark) => lemmaOf(mark) === 'to') &&
  !(token.xpos === 'VBG' && OWNING_UP.has(lemmaOf(governor)));

/** Words whose "to" leads to a deed that is done or charged, not to one that is to come. */
const OWNING_UP = new Set(['confess', 'admit', 'own', 'resort', 'plead', 'guilty', 'innocent', 'return', 'testify']);

/** "prevented the crowd from reaching it", "barred the group from entering it". */
function preventedMood(tree: Tree, token: Token, governor: Token): Mood | undefined {
  if (!childrenBy(tree, token.index, 'mark', 'case').some((mark) => lemmaOf(mark) === 'from')) return undefined;
  const open = { tense: 'unspecified', polarity: 'negative' } as const;
  if (preventing.has(lemmaOf(governor))) return { ...open, modality: 'asserted' };
  return barring.has(lemmaOf(governor)) ? { ...open, modality: 'hypothetical' } : undefined;
}

/** Verbs before a gerund that only speak of the deed: "proposed setting up a tribunal". */
const MOOTING = new Set([
  'propose',
  'consider',
  'suggest',
  'contemplate',
  'recommend',
  'discuss',
  'mull',
  'advocate',
  'envisage',
  'imagine',
  'risk',
  'oppose',
  'resist',
]);

const mootedMood = (token: Token, governor: Token): Mood | undefined =>
  token.xpos === 'VBG' && ['xcomp', 'ccomp'].includes(token.relation) && MOOTING.has(lemmaOf(governor))
    ? { tense: 'unspecified', modality: 'hypothetical', polarity: 'positive' }
    : undefined;

/** "no plans to resign", "no intention of leaving". */
const isRuledOut = (tree: Tree, token: Token, governor: Token): boolean =>
  token.relation === 'acl' &&
  childrenBy(tree, token.index, 'mark').some((mark) => ['to', 'of'].includes(lemmaOf(mark))) &&
  childrenBy(tree, governor.index, 'det').some((word) => lemmaOf(word) === 'no');

function ownModality(tree: Tree, index: number, tense: Tense): Modality {
  const lemmas = auxiliaries(tree, index).map(lemmaOf);
  const adverbs = childrenBy(tree, index, 'advmod').map(lemmaOf);
  if (childrenBy(tree, index, 'mark').some((mark) => conditions.has(lemmaOf(mark)) && lemmaOf(mark) !== 'until'))
    return 'hypothetical';
  if (isInverted(tree, index) || (lemmas.includes('would') && lemmas.includes('have'))) return 'hypothetical';
  if (tense === 'future' || isToBe(tree, index)) return isConditional(tree, index) ? 'hypothetical' : 'planned';
  if (lemmas.some((lemma) => mayBe.has(lemma)) || adverbs.some((adverb) => nearly.has(adverb))) return 'hypothetical';
  if (adverbs.some((adverb) => hedges.has(adverb))) return 'alleged';
  return 'asserted';
}

/** Relations through which a governing verb's mood reaches what it governs. */
const CARRIES = new Set(['xcomp', 'ccomp', 'obj', 'conj', 'obl', 'advcl', 'acl', 'csubj', 'nsubj:pass']);

/** Mood of a verbal predicate from its own words, from the words above it in the tree and from those right before it. */
export function moodOf(tree: Tree, index: number, depth = 0): Mood {
  const token = tree.tokens[index];
  if (!token) return { tense: 'unspecified', modality: 'asserted', polarity: 'positive' };
  const mood = moodInTree(tree, token, depth);
  const before = weaker(doubtBefore(tree.tokens, token), doubtBehind(tree.tokens, token));
  // What did not happen need not be left open, too.
  const settled = before === 'hypothetical' && mood.polarity === 'negative';
  const modality = settled ? mood.modality : weaker(mood.modality, before);
  return modality === 'denied' ? { ...mood, modality, polarity: 'negative' } : { ...mood, modality };
}

function moodInTree(tree: Tree, token: Token, depth: number): Mood {
  const { index } = token;
  const tense = tenseOf(tree, index);
  let mood: Mood = {
    tense,
    modality: ownModality(tree, index, tense),
    polarity: isNegated(tree, index) ? 'negative' : 'positive',
  };
  mood = {
    ...mood,
    modality: weaker(
      mood.modality,
      doubtOf(tree, token, (at) => isNegated(tree, at)),
    ),
  };
  if (mood.modality === 'denied') mood = { ...mood, polarity: 'negative' };
  const governor = headOf(tree, token);
  if (!governor || depth > 6 || !CARRIES.has(token.relation)) return mood;
  const above =
    infinitiveMood(tree, token, governor) ?? preventedMood(tree, token, governor) ?? mootedMood(token, governor);
  if (above) mood = join(mood, above);
  if (isRuledOut(tree, token, governor)) mood = { ...mood, polarity: 'negative' };
  return governorMood(tree, token, { governor, mood, depth });
}

function join(own: Mood, outer: Mood): Mood {
  const negative = (own.polarity === 'negative') !== (outer.polarity === 'negative');
  return {
    tense: outer.tense === 'unspecified' ? own.tense : outer.tense,
    modality: weaker(own.modality, outer.modality),
    polarity: negative ? 'negative' : 'positive',
  };
}

interface Above {
  readonly governor: Token;
  readonly mood: Mood;
  readonly depth: number;
}

/** A denied, failed, planned or conditional governor passes its mood down to its complement. */
function governorMood(tree: Tree, token: Token, { governor, mood, depth }: Above): Mood {
  if (token.relation === 'conj') return sharedMood(tree, token, { governor, mood, depth });
  // The noun "dispute" denies nothing.
  if (denying.has(lemmaOf(governor)) && isVerbal(governor) && token.relation !== 'advcl')
    return { ...mood, modality: 'denied', polarity: 'negative' };
  if (token.relation === 'advcl' && isBareParticiple(tree, token)) {
    const outer = moodOf(tree, governor.index, depth + 1);
    if (outer.modality !== 'asserted')
      return { ...mood, tense: outer.tense, modality: weaker(mood.modality, outer.modality) };
    return marksOf(tree, token).includes('by') ? { ...mood, polarity: outer.polarity } : mood;
  }
  if (token.relation === 'advcl' || token.relation === 'acl' || token.relation === 'obl') return mood;
  if (!['xcomp', 'ccomp'].includes(token.relation)) return mood;
  const outer = moodOf(tree, governor.index, depth + 1);
  const subordinate = token.relation === 'ccomp' && outer.modality === 'planned' ? 'asserted' : outer.modality;
  return { ...mood, modality: weaker(mood.modality, subordinate) };
}

const marksOf = (tree: Tree, token: Token): string[] => childrenBy(tree, token.index, 'mark', 'case').map(lemmaOf);

/** "expected to reply by striking bases", "will be shown before being buried": as sure as what it hangs on; what comes after stays told. */
function isBareParticiple(tree: Tree, token: Token): boolean {
  const finite = auxiliaries(tree, token.index).some((aux) => lemmaOf(aux) === 'have' || aux.xpos !== 'VBG');
  const participle = token.xpos === 'VBG' || (token.xpos === 'VBN' && auxiliaries(tree, token.index).length > 0);
  const own = childBy(tree, token.index, 'nsubj', 'nsubj:pass') !== undefined;
  return (
    participle && !finite && !own && !marksOf(tree, token).some((mark) => ['after', 'since', 'for'].includes(mark))
  );
}

/** "will be flown to Qom and buried": the second verb shares the first one's auxiliaries and so its mood. */
function sharedMood(tree: Tree, token: Token, { governor, mood, depth }: Above): Mood {
  const toBoth = [token, governor].every(({ index }) => childBy(tree, index, 'mark')?.text.toLowerCase() === 'to');
  const own = toBoth ? ['aux', 'aux:pass'] : ['aux', 'aux:pass', 'mark'];
  const bare = childrenBy(tree, token.index, ...own, 'nsubj', 'nsubj:pass').length === 0;
  if (!bare) return told(tree, token, { governor, mood, depth });
  if (!isAlike(tree, token, governor)) return mood;
  const first = moodOf(tree, governor.index, depth + 1);
  return { ...first, polarity: mood.polarity === 'negative' ? 'negative' : first.polarity };
}

/** Relations of a clause that somebody says, denies or doubts. */
const TOLD = new Set(['ccomp', 'csubj', 'acl', 'xcomp']);

/** "denied that it had shelled the town and had killed a nurse": two clauses behind one word of saying are as sure as each other. */
function told(tree: Tree, token: Token, { governor, mood, depth }: Above): Mood {
  const subject = childBy(tree, token.index, 'nsubj', 'nsubj:pass');
  const that = childrenBy(tree, token.index, 'mark').some((mark) => lemmaOf(mark) === 'that');
  if (!TOLD.has(governor.relation) || (subject && !that)) return mood;
  const first = moodOf(tree, governor.index, depth + 1);
  const own = ownModality(tree, governor.index, tenseOf(tree, governor.index));
  if (own !== 'asserted') return mood;
  const modality = weaker(mood.modality, first.modality);
  return { ...mood, modality, polarity: modality === 'denied' ? 'negative' : mood.polarity };
}
