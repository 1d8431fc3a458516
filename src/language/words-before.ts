import { ACCUSING, CHARGES, CLEARING, DENYING, FICTIONS, PROSECUTING, setOf, UNREAL } from '../lexicon/words.ts';
import { type Modality, weaker } from '../model/claim.ts';
import { beforeClause, hasTense } from './clause-opening.ts';
import type { Token } from './doc.ts';
import { lemmaAt } from './tree.ts';

const accusing = setOf(ACCUSING);
const charging: ReadonlySet<string> = new Set([...ACCUSING.words, ...PROSECUTING.words]);
const charges = setOf(CHARGES);
const clearing = setOf(CLEARING);
const denying = setOf(DENYING);
const fictions = setOf(FICTIONS);
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

function beforeGerund(tokens: readonly Token[], token: Token): Modality {
  const { index, xpos } = token;
  if (!/^VB[GN]?$/.test(xpos)) return 'asserted';
  if (isHeldAfter(tokens, index)) return 'alleged';
  let at = index - 1;
  while (at > 0 && BETWEEN.test(tokens[at]?.text ?? '')) at--;
  const joined = at === index - 1;
  // "He denied killed": a participle right behind the verb is another clause, unless it ends in "ing".
  if (joined && xpos !== 'VBG') return 'asserted';
  const near = joined ? ofVerb(tokens, at, true) : weaker(ofVerb(tokens, at, false), ofNoun(tokens, at));
  return near === 'asserted' && xpos === 'VBG' ? behindNoun(tokens, index) : near;
}

/** "Teenager held after stabbing": why the law has somebody is not yet what he did. */
function isHeldAfter(tokens: readonly Token[], index: number): boolean {
  if (!/^(after|following)$/i.test(tokens[index - 1]?.text ?? '')) return false;
  return tokens
    .slice(Math.max(0, index - 4), index - 1)
    .some(({ tag, lemma }) => tag === 'VERB' && charging.has(lemma.toLowerCase()));
}

/** "denies murdering", "cleared of murdering", "dreamed of murdering". */
function ofVerb(tokens: readonly Token[], at: number, joined: boolean): Modality {
  const word = lemmaAt(tokens, at);
  if (denying.has(word)) return 'denied';
  if (tokens[at]?.tag !== 'VERB') return 'asserted';
  if (clearing.has(word) || unreal.has(word)) return 'hypothetical';
  return (charging.has(word) || HELD.has(word)) && !joined ? 'alleged' : 'asserted';
}

/** "thought to have died": nobody knows. */
const HELD = new Set(['think', 'believe', 'presume', 'assume', 'rumour', 'rumor', 'report', 'suppose']);

/** "under investigation for murdering", "charges of murdering". */
const ofNoun = (tokens: readonly Token[], at: number): Modality =>
  tokens[at]?.tag === 'NOUN' && charges.has(lemmaAt(tokens, at)) ? 'alleged' : 'asserted';

/** How far before a gerund the word stands that it hangs on, with a name and its appositions between. */
const REACH = 14;

/** "charges against Reyes, who led the unit, for murdering", "overturned the conviction of Reyes for murdering", "The film shows Reyes murdering". */
function behindNoun(tokens: readonly Token[], index: number): Modality {
  const before = tokens.slice(Math.max(0, index - REACH), index);
  if (/^(for|of|over|with)$/i.test(tokens[index - 1]?.text ?? '')) return behindCharge(before);
  return has(before, fictions) && has(before, SHOWING) ? 'hypothetical' : 'asserted';
}

const has = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
  tokens.some(({ lemma }) => words.has(lemma.toLowerCase()));

/** What a verb or noun of charging says of the deed, with whoever is charged between. */
function behindCharge(before: readonly Token[]): Modality {
  const verb = before.findLast(({ tag, lemma }) => tag === 'VERB' && (accusing.has(lemma) || clearing.has(lemma)));
  if (verb) return clearing.has(verb.lemma) ? 'hypothetical' : 'alleged';
  const noun = before.findLast(
    ({ lemma }, at) =>
      (charges.has(lemma) || lemma === 'conviction') && /^(against|of)$/i.test(before[at + 1]?.text ?? ''),
  );
  if (noun?.lemma === 'conviction') return has(before, CONTESTING) ? 'hypothetical' : 'asserted';
  return noun ? 'alleged' : 'asserted';
}

/** Verbs that undo a judgement. */
export const UNDOING: ReadonlySet<string> = new Set('overturn quash annul reverse void vacate'.split(' '));
/** An appeal leaves it open. */
const CONTESTING: ReadonlySet<string> = new Set([...UNDOING, 'appeal']);
const SHOWING = new Set('show depict portray feature see'.split(' '));
