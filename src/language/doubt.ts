import {
  ACCUSING,
  CLAIM_NOUNS,
  CLEARING,
  CONTENT_NOUNS,
  COURTS,
  DENYING,
  DOUBTFUL,
  FICTIONS,
  GUESSING,
  LAPSING,
  OPEN_NOUNS,
  PROSECUTING,
  setOf,
  UNREAL,
} from '../lexicon/words.ts';
import type { Modality } from '../model/claim.ts';
import type { Token } from './doc.ts';
import { childBy, childrenBy, childrenOf, headOf, isVerbal, phraseOf, type Tree, verbLemma } from './tree.ts';

const accusing = setOf(ACCUSING);
const claimNouns = setOf(CLAIM_NOUNS);
const clearing = setOf(CLEARING);
const contents = setOf(CONTENT_NOUNS);
const courts = setOf(COURTS);
const denying = setOf(DENYING);
const doubtful = setOf(DOUBTFUL);
const fictions = setOf(FICTIONS);
const guessing = setOf(GUESSING);
const unreal = setOf(UNREAL);
const lapsing = setOf(LAPSING);
const openNouns = setOf(OPEN_NOUNS);
const prosecuting = setOf(PROSECUTING);

/** Adverbs that take back what the verb says of somebody. */
const WRONGLY = /^(wrongly|wrongfully|falsely|mistakenly|unjustly|erroneously|incorrectly)$/i;
/** "Wrongly convicted", "falsely accused". */
export const isMistaken = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'advmod').some(({ text }) => WRONGLY.test(text));

/** What "has it that" somebody did something. */
const HEARSAY = /^(word|legend|myth|tradition|gossip|folklore)$/;
/** Verbs that point at something without saying it. */
const HINTING = new Set(['suggest', 'hint', 'imply', 'insinuate', 'indicate']);
/** Verbs whose passive leaves open who says so. */
const UNTOLD = new Set([
  'report',
  'presume',
  'fear',
  'believe',
  'think',
  'rumour',
  'rumor',
  'allege',
  'suppose',
  'assume',
  'understand',
]);

const lemmaOf = (token: Token): string => token.lemma.toLowerCase();

/** Relations of a clause whose truth the word above it decides. */
const COMPLEMENT = new Set(['ccomp', 'xcomp', 'csubj', 'csubj:pass', 'acl', 'acl:relcl', 'advcl', 'parataxis']);

/**
 * What the words around a clause do to it when they are no auxiliary of its own: "no evidence that", "it is not true that",
 * "acquitted of", "nobody believes", a question. Wherever the truth is left open, nothing may read as a fact.
 */
export function doubtOf(tree: Tree, token: Token, isNegated: (index: number) => boolean): Modality {
  if (tree.tokens.at(-1)?.text === '?' || tree.tokens.at(-2)?.text === '?') return 'hypothetical';
  if (isFiction(tree, token)) return 'hypothetical';
  if (isListedDenial(tree, token)) return 'denied';
  const governor = headOf(tree, token);
  const topic = topicOf(tree, token, governor);
  if (topic) return openNouns.has(topic) ? 'hypothetical' : 'alleged';
  if (!governor || !COMPLEMENT.has(token.relation)) return 'asserted';
  // "Far from killing her, he saved her."
  if (lemmaOf(governor) === 'far') return 'hypothetical';
  if (isVerbal(governor)) return verbDoubt(tree, token, { governor, isNegated });
  return nominalDoubt(tree, token, { governor, isNegated });
}

/** "Fears grew that he had fired", "The suggestion is that he fired": the noun for what is merely said, above its clause. */
function topicOf(tree: Tree, token: Token, governor: Token | undefined): string | undefined {
  const outer = childBy(tree, token.index, 'nsubj:outer');
  const subject = token.relation === 'ccomp' && governor ? childBy(tree, governor.index, 'nsubj') : undefined;
  const noun = (outer ?? subject)?.lemma.toLowerCase();
  return noun !== undefined && (openNouns.has(noun) || claimNouns.has(noun) || HEARSAY.test(noun)) ? noun : undefined;
}

/** "In the film, he shoots the king." */
const isFiction = (tree: Tree, token: Token): boolean =>
  childrenBy(tree, token.index, 'obl').some(
    (world) => fictions.has(lemmaOf(world)) && childBy(tree, world.index, 'case')?.lemma.toLowerCase() === 'in',
  );

/** What a noun or an adjective above a clause does to it. */
function nominalDoubt(tree: Tree, token: Token, { governor, isNegated }: Above): Modality {
  if (isDenyingCleft(tree, token, governor) && isNegated(governor.index)) return 'hypothetical';
  if (childBy(tree, governor.index, 'cop') && token.relation !== 'acl:relcl' && token.relation !== 'acl') {
    if (isTriedFor(tree, token, governor)) return 'alleged';
    return doubtful.has(lemmaOf(governor)) || isNegated(governor.index) ? 'hypothetical' : 'asserted';
  }
  if (isTriedFor(tree, token, governor) || isPlea(tree, governor)) return 'alleged';
  // "dismissed his aide, whom he accused": it is the aide who is dismissed, not what is told of him.
  const beside =
    token.relation === 'acl:relcl' && childrenOf(tree, token.index).some(({ text }) => /^whom?$/i.test(text));
  return beside ? 'asserted' : nounDoubt(tree, governor);
}

/** "pleaded not guilty to killing her": what somebody is tried for, whatever they plead. */
const isPlea = (tree: Tree, governor: Token): boolean =>
  ['guilty', 'innocent'].includes(lemmaOf(governor)) &&
  ['plead', 'plea'].includes(lemmaOf(headOf(tree, governor) ?? governor));

/** "It was not Reyes who fired": somebody did, and it is not said who; "not Reyes but Lund" says it. */
const isDenyingCleft = (tree: Tree, token: Token, governor: Token): boolean =>
  token.relation === 'acl:relcl' &&
  childBy(tree, governor.index, 'cop') !== undefined &&
  !childBy(tree, governor.index, 'conj') &&
  childBy(tree, governor.index, 'nsubj', 'expl')?.text.toLowerCase() === 'it';

/** "denies ordering, approving or knowing of it": one deed in a list of what is denied, also where the first looks like a noun. */
function isListedDenial(tree: Tree, token: Token): boolean {
  if (token.xpos !== 'VBG' || token.relation !== 'conj') return false;
  const first = headOf(tree, token);
  const verb = first?.relation === 'obj' && first.text.endsWith('ing') ? headOf(tree, first) : undefined;
  return verb !== undefined && denying.has(lemmaOf(verb)) && isVerbal(verb);
}

interface Above {
  readonly governor: Token;
  readonly isNegated: (index: number) => boolean;
}

function verbDoubt(tree: Tree, token: Token, { governor, isNegated }: Above): Modality {
  if (clearing.has(lemmaOf(governor))) return 'hypothetical';
  if (isHearsay(tree, token, governor)) return 'alleged';
  // "Wrongly convicted of killing her."
  if (isMistaken(tree, governor.index)) return 'hypothetical';
  if (isCharge(tree, token, governor) || isTriedFor(tree, token, governor) || isHeardInCourt(tree, token, governor))
    return 'alleged';
  // "did not say who had fired": that somebody had is not in doubt.
  if (isOpenedByQuestion(tree, token)) return 'asserted';
  const told = ['ccomp', 'xcomp', 'csubj', 'csubj:pass'].includes(token.relation);
  if (told && isToldOfOneself(tree, token, governor)) return 'alleged';
  if (told && (unreal.has(lemmaOf(governor)) || verbLemma(tree, governor) === 'rule out')) return 'hypothetical';
  if (told && guessing.has(lemmaOf(governor))) return 'alleged';
  return told && isNegated(governor.index) ? 'hypothetical' : 'asserted';
}

/** "They told me I had shot a man": whoever is told so does not say that it is so. */
const isToldOfOneself = (tree: Tree, token: Token, governor: Token): boolean =>
  lemmaOf(governor) === 'tell' &&
  childrenBy(tree, governor.index, 'obj', 'iobj').some(({ text }) => /^(me|us)$/i.test(text)) &&
  childrenBy(tree, token.index, 'nsubj').some(({ text }) => /^(I|we)$/i.test(text));

/** "who had fired", "how many men it lost": a question word opens the clause, alone or in its first phrase. */
const isOpenedByQuestion = (tree: Tree, token: Token): boolean =>
  childrenOf(tree, token.index).some((word) => {
    if (word.index > token.index) return false;
    const first = tree.tokens[phraseOf(tree, word.index).from];
    return [word, first].some((each) => each !== undefined && /^W(P|RB|DT)/.test(each.xpos));
  });

/** "Evidence suggests that he fired", "he was reported killed", "feared drowned": nobody says that it is so. */
const isHearsay = (tree: Tree, token: Token, governor: Token): boolean =>
  (token.relation === 'ccomp' && HINTING.has(lemmaOf(governor)) && token.xpos !== 'VB') ||
  (['xcomp', 'ccomp'].includes(token.relation) && UNTOLD.has(lemmaOf(governor)) && isUntold(tree, governor));

/** "Is thought", "thought to have": a passive or a participle, and nobody named who thinks so. */
const isUntold = (tree: Tree, { index, relation }: Token): boolean =>
  (childBy(tree, index, 'aux:pass') !== undefined || relation === 'acl') && !childBy(tree, index, 'obl:agent');

/** "accused the minister of taking bribes", "charged with killing". */
const isCharge = (tree: Tree, token: Token, governor: Token): boolean =>
  accusing.has(lemmaOf(governor)) &&
  (token.relation !== 'advcl' ||
    childrenBy(tree, token.index, 'mark', 'case').some((mark) =>
      ['of', 'with', 'for', 'over'].includes(lemmaOf(mark)),
    ));

/** "arrested for killing", "on trial over killing": not yet proved. */
function isTriedFor(tree: Tree, token: Token, governor: Token): boolean {
  const marks = childrenBy(tree, token.index, 'mark', 'case').map(lemmaOf);
  if (token.relation === 'ccomp' || !marks.some((mark) => mark === 'for' || mark === 'over')) return false;
  return (
    prosecuting.has(lemmaOf(governor)) ||
    childrenBy(tree, governor.index, 'obl', 'obj').some((word) => prosecuting.has(lemmaOf(word)))
  );
}

/** "The court heard that he had fired." */
const isHeardInCourt = (tree: Tree, token: Token, governor: Token): boolean =>
  token.relation === 'ccomp' &&
  lemmaOf(governor) === 'hear' &&
  childrenBy(tree, governor.index, 'nsubj').some((word) => courts.has(lemmaOf(word)));

/** "no evidence that …", "the claim that … is false", and a verb of charging that the tagger took for a noun. */
function nounDoubt(tree: Tree, noun: Token): Modality {
  const lemma = lemmaOf(noun);
  if (childBy(tree, noun.index, 'det')?.text.toLowerCase() === 'no' || openNouns.has(lemma)) return 'hypothetical';
  const verb = headOf(tree, noun);
  const refused = verb && denying.has(lemmaOf(verb)) && ['obj', 'nsubj:pass'].includes(noun.relation);
  if (refused && contents.has(lemma)) return 'denied';
  // "turned down an offer to join", "dropped a plan to attack".
  if (verb && lapsing.has(verbLemma(tree, verb)) && ['obj', 'nsubj:pass'].includes(noun.relation))
    return 'hypothetical';
  if (verb && noun.relation === 'obj' && contents.has(lemma) && isCalledLie(tree, noun, verb)) return 'denied';
  const predicate = /^nsubj/.test(noun.relation) ? headOf(tree, noun) : undefined;
  if (predicate && doubtful.has(lemmaOf(predicate))) return 'hypothetical';
  return claimNouns.has(lemma) || accusing.has(lemma) ? 'alleged' : 'asserted';
}

/** "called the report that he had fired a lie", "dismissed as false". */
const isCalledLie = (tree: Tree, noun: Token, verb: Token): boolean =>
  ['call', 'brand', 'label', 'describe'].includes(lemmaOf(verb)) &&
  tree.tokens.some((word) => word.index > noun.index && doubtful.has(lemmaOf(word)));
