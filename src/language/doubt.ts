import { ACCUSING, CLAIM_NOUNS, CLEARING, DOUBTFUL, OPEN_NOUNS, setOf } from '../lexicon/words.ts';
import type { Modality } from '../model/claim.ts';
import type { Token } from './doc.ts';
import { childBy, headOf, isVerbal, type Tree } from './tree.ts';

const accusing = setOf(ACCUSING);
const claimNouns = setOf(CLAIM_NOUNS);
const clearing = setOf(CLEARING);
const doubtful = setOf(DOUBTFUL);
const openNouns = setOf(OPEN_NOUNS);

const lemmaOf = (token: Token): string => token.lemma.toLowerCase();

/** Relations of a clause whose truth the word above it decides. */
const COMPLEMENT = new Set(['ccomp', 'xcomp', 'csubj', 'acl', 'acl:relcl', 'advcl', 'parataxis']);

/**
 * What the words around a clause do to it when they are no auxiliary of its own: "no evidence that", "it is not true that",
 * "acquitted of", "nobody believes", a question. Wherever the truth is left open, nothing may read as a fact.
 */
export function doubtOf(tree: Tree, token: Token, isNegated: (index: number) => boolean): Modality {
  if (tree.tokens.at(-1)?.text === '?' || tree.tokens.at(-2)?.text === '?') return 'hypothetical';
  const governor = headOf(tree, token);
  if (!governor || !COMPLEMENT.has(token.relation)) return 'asserted';
  if (isVerbal(governor)) return verbDoubt(token, governor, isNegated);
  if (childBy(tree, governor.index, 'cop') && token.relation !== 'acl:relcl' && token.relation !== 'acl')
    return doubtful.has(lemmaOf(governor)) || isNegated(governor.index) ? 'hypothetical' : 'asserted';
  return nounDoubt(tree, governor);
}

function verbDoubt(token: Token, governor: Token, isNegated: (index: number) => boolean): Modality {
  if (clearing.has(lemmaOf(governor))) return 'hypothetical';
  const told = token.relation === 'ccomp' || token.relation === 'xcomp';
  return told && isNegated(governor.index) ? 'hypothetical' : 'asserted';
}

/** "no evidence that …", "the claim that … is false", and a verb of charging that the tagger took for a noun. */
function nounDoubt(tree: Tree, noun: Token): Modality {
  const lemma = lemmaOf(noun);
  if (childBy(tree, noun.index, 'det')?.text.toLowerCase() === 'no' || openNouns.has(lemma)) return 'hypothetical';
  const predicate = /^nsubj/.test(noun.relation) ? headOf(tree, noun) : undefined;
  if (predicate && doubtful.has(lemmaOf(predicate))) return 'hypothetical';
  return claimNouns.has(lemma) || accusing.has(lemma) ? 'alleged' : 'asserted';
}
