import { ACCUSERS, COURTS, setOf } from '../lexicon/words.ts';
import type { Modality } from '../model/claim.ts';
import type { Token } from './doc.ts';
import { lemmaAt } from './tree.ts';

const courts = setOf(COURTS);
const accusers = setOf(ACCUSERS);

/** How many words may stand between the comma and the verb, and behind the verb: "a jury at Leeds Crown Court has been told on Monday". */
const BEFORE_VERB = 9;
const BEHIND_VERB = 3;

/**
 * What a sentence's last words say of the deeds before them, whatever the tree made of them: "Kovac killed his wife, court
 * hears", "…, prosecutors say". Evidence and charges are no finding.
 */
export function doubtBehind(tokens: readonly Token[], { index }: Token): Modality {
  const comma = tokens.findLastIndex(({ text }, at) => at > index && /^[,–—-]$/.test(text) && isOfCourt(tokens, at));
  return comma < 0 ? 'asserted' : 'alleged';
}

/** Whether behind a comma nothing stands but a court that hears or is told, or a prosecutor who says. */
function isOfCourt(tokens: readonly Token[], comma: number): boolean {
  const end = tokens.findIndex(({ text, index }) => index > comma && /^["”’]$/.test(text));
  const rest = tokens.slice(comma + 1, end < 0 ? undefined : end).filter(({ tag }) => tag !== 'PUNCT');
  const verb = rest.findIndex(({ lemma }) => /^(hear|tell|say|allege|claim)$/i.test(lemma));
  if (verb < 1 || verb > BEFORE_VERB || rest.length - verb - 1 > BEHIND_VERB) return false;
  const subject = rest.slice(0, verb);
  const words = /^(hear|tell)$/i.test(lemmaAt(rest, verb)) ? courts : accusers;
  return !/^[CS]CONJ$/.test(subject[0]?.tag ?? '') && subject.some(({ lemma }) => words.has(lemma.toLowerCase()));
}
