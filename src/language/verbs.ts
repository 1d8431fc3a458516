import {
  BELIEVED,
  CONDITIONS,
  DENYING,
  FAILING,
  HEDGES,
  MAY_BE,
  NEGATIONS,
  PLANNING,
  setOf,
  WISHING,
} from '../lexicon/words.ts';
import { MODALITIES, type Modality, type Polarity, type Tense } from '../model/claim.ts';
import type { Token } from './doc.ts';
import { doubtOf } from './doubt.ts';
import { childBy, childrenBy, childrenOf, headOf, type Tree } from './tree.ts';

const believed = setOf(BELIEVED);
const conditions = setOf(CONDITIONS);
const denying = setOf(DENYING);
const failing = setOf(FAILING);
const hedges = setOf(HEDGES);
const mayBe = setOf(MAY_BE);
const negations = setOf(NEGATIONS);
const planning = setOf(PLANNING);
const wishing = setOf(WISHING);

/** What a predicate's own words and those that govern it say about when, whether and how surely. */
export interface Mood {
  readonly tense: Tense;
  readonly modality: Modality;
  readonly polarity: Polarity;
}

/** Auxiliaries of a predicate, those of the first conjunct included where it has none: "was shot and killed". */
export function auxiliaries(tree: Tree, index: number): readonly Token[] {
  const own = childrenBy(tree, index, 'aux', 'aux:pass', 'cop');
  const token = tree.tokens[index];
  if (own.length > 0 || token?.relation !== 'conj') return own;
  const first = headOf(tree, token);
  if (!first || childrenBy(tree, index, 'nsubj', 'nsubj:pass').length > 0) return own;
  return token.xpos === first.xpos ? auxiliaries(tree, first.index) : own;
}

/** Past, present or future as the verb group shows it. */
export function tenseOf(tree: Tree, index: number): Tense {
  const token = tree.tokens[index];
  if (!token) return 'unspecified';
  const group = auxiliaries(tree, index);
  const lemmas = group.map((word) => word.lemma.toLowerCase());
  if (lemmas.some((lemma) => lemma === 'will' || lemma === 'shall' || lemma === "'ll")) return 'future';
  if (lemmas.includes('would')) return 'future';
  const finite = [...group, token]
    .sort((a, b) => a.index - b.index)
    .find((word) => ['VBD', 'VBZ', 'VBP'].includes(word.xpos));
  if (finite?.xpos === 'VBD' || (lemmas.includes('have') && token.xpos === 'VBN')) return 'past';
  if (finite) return 'present';
  return token.xpos === 'VBN' ? 'past' : 'unspecified';
}

const lemmaOf = (token: Token): string => token.lemma.toLowerCase();

/** Whether a negating word belongs to the predicate or to its subject or object: "no one was killed". */
function isNegated(tree: Tree, index: number): boolean {
  if (childrenBy(tree, index, 'mark', 'case').some((mark) => ['without', 'instead'].includes(lemmaOf(mark))))
    return true;
  for (const child of childrenOf(tree, index)) {
    if ((child.relation === 'advmod' || child.relation === 'neg') && negations.has(lemmaOf(child))) return true;
    if (!['nsubj', 'nsubj:pass', 'obj', 'det', 'cc:preconj'].includes(child.relation)) continue;
    if (['no', 'nobody', 'none', 'neither', 'nothing'].includes(lemmaOf(child))) return true;
    if (childrenBy(tree, child.index, 'det').some((word) => lemmaOf(word) === 'no' || lemmaOf(word) === 'neither'))
      return true;
    if (lemmaOf(child) === 'one' && childrenOf(tree, child.index).some((word) => lemmaOf(word) === 'no')) return true;
  }
  return false;
}

/** "is set to", "plans to", "vowed to", "voted to": the governing word of an infinitive. */
function infinitiveMood(tree: Tree, token: Token, governor: Token): Mood | undefined {
  if (childBy(tree, token.index, 'mark')?.lemma.toLowerCase() !== 'to') return undefined;
  if (!['xcomp', 'advcl', 'acl', 'ccomp', 'csubj'].includes(token.relation)) return undefined;
  const word = lemmaOf(governor);
  const tense: Tense = 'future';
  const passive = childBy(tree, governor.index, 'aux:pass') !== undefined;
  if (failing.has(word)) return { tense: 'past', modality: 'asserted', polarity: 'negative' };
  if (planning.has(word)) return { tense, modality: 'planned', polarity: 'positive' };
  if (word === 'go' && token.relation === 'xcomp') return { tense, modality: 'planned', polarity: 'positive' };
  if (believed.has(word) && passive) return { tense: 'past', modality: 'alleged', polarity: 'positive' };
  if (wishing.has(word)) return { tense, modality: 'hypothetical', polarity: 'positive' };
  if (token.relation === 'advcl' || token.relation === 'acl')
    return { tense, modality: 'planned', polarity: 'positive' };
  return undefined;
}

/** "is to be buried": be + infinitive. */
const isToBe = (tree: Tree, index: number): boolean =>
  childrenBy(tree, index, 'mark').some((mark) => lemmaOf(mark) === 'to') &&
  childrenBy(tree, index, 'aux', 'cop').some(
    (aux) => lemmaOf(aux) === 'be' && ['VBZ', 'VBP', 'VBD'].includes(aux.xpos),
  );

function ownModality(tree: Tree, index: number, tense: Tense): Modality {
  const lemmas = auxiliaries(tree, index).map(lemmaOf);
  const adverbs = childrenBy(tree, index, 'advmod').map(lemmaOf);
  if (childrenBy(tree, index, 'mark').some((mark) => conditions.has(lemmaOf(mark)) && lemmaOf(mark) !== 'until'))
    return 'hypothetical';
  if (tense === 'future' || isToBe(tree, index)) return 'planned';
  if (lemmas.some((lemma) => mayBe.has(lemma))) return 'hypothetical';
  if (adverbs.some((adverb) => hedges.has(adverb))) return 'alleged';
  return 'asserted';
}

/** The weaker of two moods wins: a condition around a plan is a condition. */
export const weaker = (a: Modality, b: Modality): Modality => (MODALITIES.indexOf(a) >= MODALITIES.indexOf(b) ? a : b);

/** Relations through which a governing verb's mood reaches what it governs. */
const CARRIES = new Set(['xcomp', 'ccomp', 'obj', 'conj', 'obl', 'advcl', 'acl', 'csubj', 'nsubj:pass']);

/** Mood of a verbal predicate from its own words and, for complements, from the words above it. */
export function moodOf(tree: Tree, index: number, depth = 0): Mood {
  const token = tree.tokens[index];
  if (!token) return { tense: 'unspecified', modality: 'asserted', polarity: 'positive' };
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
  const governor = headOf(tree, token);
  if (!governor || depth > 6 || !CARRIES.has(token.relation)) return mood;
  const infinitive = infinitiveMood(tree, token, governor);
  if (infinitive) mood = join(mood, infinitive);
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
  if (denying.has(lemmaOf(governor)) && token.relation !== 'advcl')
    return { ...mood, modality: 'denied', polarity: 'negative' };
  if (token.relation === 'advcl' || token.relation === 'acl' || token.relation === 'obl') return mood;
  if (!['xcomp', 'ccomp'].includes(token.relation)) return mood;
  const outer = moodOf(tree, governor.index, depth + 1);
  const subordinate = token.relation === 'ccomp' && outer.modality === 'planned' ? 'asserted' : outer.modality;
  return { ...mood, modality: weaker(mood.modality, subordinate) };
}

/** "will be flown to Qom and buried": the second verb shares the first one's auxiliaries and so its mood. */
function sharedMood(tree: Tree, token: Token, { governor, mood, depth }: Above): Mood {
  const bare = childrenBy(tree, token.index, 'aux', 'aux:pass', 'mark', 'nsubj', 'nsubj:pass').length === 0;
  if (!bare || token.xpos !== governor.xpos) return mood;
  const first = moodOf(tree, governor.index, depth + 1);
  return { ...first, polarity: mood.polarity === 'negative' ? 'negative' : first.polarity };
}
