import type { Sentence, Token } from '../language/doc.ts';
import { CLAIM_NOUNS, CONTENT_NOUNS, DOUBTFUL, setOf } from '../lexicon/words.ts';
import type { Modality } from '../model/claim.ts';

const doubtful = setOf(DOUBTFUL);
const contents: ReadonlySet<string> = new Set([
  ...setOf(CLAIM_NOUNS),
  ...setOf(CONTENT_NOUNS),
  ...['story', 'account', 'post', 'video', 'version', 'footage'],
]);

const lemmaOf = ({ lemma }: Token): string => lemma.toLowerCase();

/** What a sentence about the one before says of it: "The claim is false." takes it back, "The report could not be verified." leaves it open. */
export function verdictOf({ tokens }: Sentence): Modality {
  const words = tokens.filter(({ tag }) => tag !== 'PUNCT');
  const verb = words.findIndex(({ tag }) => tag === 'AUX');
  if (verb < 1) return 'asserted';
  const parts: Parts = { subject: words.slice(0, verb), said: words.slice(verb).map(lemmaOf) };
  const negated =
    parts.said.some((word) => /^(not|n't|n’t|never)$/.test(word)) ||
    /^(neither|none|nothing)$/i.test(words[0]?.text ?? '');
  if (negated && isUnchecked(parts)) return 'alleged';
  return words.length <= LONGEST && isCalledFalse(parts, negated) ? 'hypothetical' : 'asserted';
}

/** A short statement, cut before its first auxiliary. */
interface Parts {
  readonly subject: readonly Token[];
  readonly said: readonly string[];
}

/** Longer sentences say more than that the one before is false. */
const LONGEST = 9;

/** "could not be independently verified", "Reuters could not confirm the account"; asked of a negated statement. */
const isUnchecked = ({ subject, said }: Parts): boolean =>
  /^(could|can|have|be)$/.test(said[0] ?? '') &&
  said.some((word) => /^(verify|confirm|corroborate|substantiate|verified|confirmed)$/.test(word)) &&
  (isAbout(subject) || said.some((word) => contents.has(word)));

function isCalledFalse({ subject, said }: Parts, negated: boolean): boolean {
  const last = said.at(-1) ?? '';
  if (said[0] !== 'be' || !isAbout(subject)) return false;
  return negated
    ? /^(true|correct|accurate|real|so)$/.test(last)
    : doubtful.has(last) || /^(fake|fabricated|bogus|debunked|invented|fictitious)$/.test(last);
}

/** "The claim", "These reports", "This", "None of it": what the sentence before says. */
const isAbout = (subject: readonly Token[]): boolean =>
  subject.length < 5 &&
  (contents.has(lemmaOf(subject.at(-1) as Token)) ||
    subject.every(({ text }) => /^(this|that|it|these|those|none|of|all|both|neither|nothing)$/i.test(text)));
