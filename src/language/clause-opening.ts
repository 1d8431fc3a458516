import {
  ACCUSERS,
  ACCUSING,
  CLAIM_NOUNS,
  CONTENT_NOUNS,
  COURTS,
  DENYING,
  DOUBTFUL,
  OPEN_NOUNS,
  PROSECUTING,
  setOf,
  UNREAL,
} from '../lexicon/words.ts';
import type { Modality } from '../model/claim.ts';
import type { Token } from './doc.ts';
import { isFiniteForm, lemmaAt } from './tree.ts';

const accusing = setOf(ACCUSING);
const accusers = setOf(ACCUSERS);
const claims = setOf(CLAIM_NOUNS);
const contents = setOf(CONTENT_NOUNS);
const courts = setOf(COURTS);
const denying = setOf(DENYING);
const doubtful = setOf(DOUBTFUL);
const open = setOf(OPEN_NOUNS);
const prosecuting: ReadonlySet<string> = new Set([...PROSECUTING.words, 'charge', 'jail', 'sentence']);
const unreal = setOf(UNREAL);

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? '';

/** First word of a verb with its auxiliaries and adverbs: "had never killed". */
function startOf(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at > 0 && (tokens[at - 1]?.tag === 'AUX' || tokens[at - 1]?.tag === 'ADV' || wordAt(tokens, at - 1) === 'not'))
    at--;
  return at;
}

/** Whether a verb with its auxiliaries has a tense. */
export const hasTense = (tokens: readonly Token[], { index }: Token): boolean =>
  tokens.slice(startOf(tokens, index), index + 1).some(isFiniteForm);

const RELATIVE = /^(who|which|whom|whose)$/;

/** Words behind which another statement begins. */
const APART = /^([;:.!?"“”()]|but|because|after|before|when|while|although|though|until|since|so|yet|where)$/;

/** Walks back over the subject to what opens the clause: "whether", "that", or the verb that governs it without either. */
export function beforeClause(tokens: readonly Token[], { index }: Token): Modality {
  const start = startOf(tokens, index);
  let at = start - 1;
  while (at >= 0 && !opens(tokens, at)) at = beforeAside(tokens, at) - 1;
  const word = wordAt(tokens, at);
  if (word === 'whether' || word === 'if') return 'hypothetical';
  // "the bomb that killed": its own subject opens nothing.
  if (word === 'that') return at === start - 1 ? 'asserted' : openedBy(tokens, at);
  if (NEITHER.test(wordAt(tokens, at + 1))) return 'hypothetical';
  const subject = tokens.slice(at + 1, start).some(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON');
  if (isOfHeld(tokens.slice(at + 1, start), tokens[at])) return 'alleged';
  if (!subject || !isTensed(tokens, at) || isOneOfTwo(tokens, at, index)) return 'asserted';
  return isInverted(tokens, at) ? 'hypothetical' : governedBy(tokens, at);
}

/** "Driver held after crash kills two", "Driver held as crash kills two": between somebody and the deed the law has him for it; "was held as thousands marched" is another matter. */
const isOfHeld = (subject: readonly Token[], before: Token | undefined): boolean =>
  subject.some(
    ({ xpos, lemma }, at) =>
      xpos === 'VBN' &&
      prosecuting.has(lemma) &&
      ((at > 0 ? subject[at - 1] : before)?.tag === 'AUX' ? AFTER : AFTER_OR_AS).test(subject[at + 1]?.text ?? ''),
  );

const AFTER = /^(after|over|following)$/i;
const AFTER_OR_AS = /^(after|over|following|as|when)$/i;

/** "denies murder and his trial continues": a verb of one behind "and" with one before it has only the last for its subject. */
function isOneOfTwo(tokens: readonly Token[], opening: number, index: number): boolean {
  const first = tokens[startOf(tokens, index)];
  const and = tokens.findLastIndex(({ text }, at) => at > opening + 1 && at < index && text.toLowerCase() === 'and');
  return and > 0 && first?.xpos === 'VBZ' && /^(DET|PRON|PROPN)$/.test(tokens[and + 1]?.tag ?? '');
}

/** First word of subjects that did nothing: "Neither Reyes nor his brother". */
const NEITHER = /^neither$/;

/** "Had Reyes killed her, …": a condition. */
const isInverted = (tokens: readonly Token[], at: number): boolean =>
  /^(had|were|should)$/.test(wordAt(tokens, at)) && (at === 0 || /^[,“"(]$/.test(wordAt(tokens, at - 1)));

const isTensed = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && isFiniteForm(token);
};

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
  if (word === 'that') return tokens[at]?.tag !== 'DET';
  return isTensed(tokens, at) && beforeAside(tokens, at) === at;
}

/** How far before "that" the word stands that governs it: "said on Monday that". */
const REACH = 7;

/** What stands before "that": "a lie that", "no evidence that", "It was alleged that". */
function openedBy(tokens: readonly Token[], that: number): Modality {
  const at = governorBefore(tokens, that);
  if (at === undefined) return 'asserted';
  const word = lemmaAt(tokens, at);
  if (doubtful.has(word) || open.has(word)) return 'hypothetical';
  if (claims.has(word) && tokens[at]?.tag === 'NOUN') return 'alleged';
  if (contents.has(word)) return isNegated(tokens, at) ? 'hypothetical' : 'asserted';
  return governedBy(tokens, at);
}

/** Verbs with a hearer before what is said: "told the jury that". */
const TELLING = new Set(['tell', 'inform', 'warn', 'assure', 'remind']);

/** The word that "that" hangs on: not a time, nor whoever stands behind a preposition ("the claim by the family that"). */
function governorBefore(tokens: readonly Token[], that: number): number | undefined {
  for (let at = that - 1; at >= Math.max(0, that - REACH); at--) {
    const { tag, lemma } = tokens[at] as Token;
    if (!/^(VERB|NOUN|ADJ|PRON)$/.test(tag) || isDay(lemma)) continue;
    const before = tokens.slice(Math.max(0, at - 2), at);
    const preposition = before.findLast((token) => token.tag === 'ADP');
    if (tag !== 'NOUN' || !preposition) return before.findLast((token) => TELLING.has(token.lemma))?.index ?? at;
    at = preposition.index;
  }
  return undefined;
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
  if (accusing.has(word) || SUSPECTING.has(word) || isCharge(tokens, at)) return 'alleged';
  return unreal.has(word) || (isNegated(tokens, at) && LEFT_OPEN.has(word)) ? 'hypothetical' : 'asserted';
}

/** "Detectives think Reyes fired": a suspicion. */
const SUSPECTING = new Set(['think', 'believe', 'reckon', 'assume', 'presume', 'guess']);

/** "The court heard that", "Prosecutor Ben Cole told the jury that": evidence and charges, not yet a finding. */
function isCharge(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ lemma }) => lemma.toLowerCase());
  const words = lemmaAt(tokens, at) === 'hear' ? courts : accusers;
  return before.some((word) => words.has(word));
}

/** Verbs of thinking and showing, which say nothing of the deed once they are negated; "did not know that" and "did not regret that" do. */
const LEFT_OPEN = new Set(
  'suggest show prove indicate believe think say claim establish confirm find imply conclude allege support'.split(' '),
);
