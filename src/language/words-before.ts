import { ACCUSING, CLEARING, DENYING, PROSECUTING, setOf } from '../lexicon/words.ts';
import type { Modality } from '../model/claim.ts';
import type { Token } from './doc.ts';

const accusing: ReadonlySet<string> = new Set([...ACCUSING.words, ...PROSECUTING.words]);
const clearing = setOf(CLEARING);
const denying = setOf(DENYING);

/** Words that may stand between a verb and the deed it speaks of: "denied ever having killed", "accused of killing". */
const BETWEEN =
  /^(ever|even|also|repeatedly|of|for|with|over|about|having|being|been|to|have|be|personally|deliberately)$/i;

/**
 * What the words right before a deed without tense say of it, whatever the tree made of them: "denies murdering",
 * "accused of having killed", "cleared of killing". A parser's slip must not turn a denial into a fact.
 */
export function doubtBefore(tokens: readonly Token[], { index, xpos }: Token): Modality {
  if (!/^VB[GN]?$/.test(xpos)) return 'asserted';
  let at = index - 1;
  while (at > 0 && BETWEEN.test(tokens[at]?.text ?? '')) at--;
  const word = tokens[at]?.lemma.toLowerCase() ?? '';
  const joined = at === index - 1;
  // "He denied killed": a participle right behind the verb is another clause, unless it ends in "ing".
  if (joined && xpos !== 'VBG') return 'asserted';
  if (denying.has(word)) return 'denied';
  if (tokens[at]?.tag !== 'VERB') return 'asserted';
  if (clearing.has(word)) return 'hypothetical';
  return accusing.has(word) && !joined ? 'alleged' : 'asserted';
}
