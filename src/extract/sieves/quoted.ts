import type { Cluster, Hint } from '../hint.ts';
import type { Context } from './sieve.ts';

/** A quotation that opens like a sentence is the speaker's own words; in borrowed ones "her plans" may be the speaker's. */
const WHOLE = /^["“«„]\p{Lu}/u;

/** "“He lied,” Moreau said": in their own words, speakers call themselves "I", so that "he" is somebody else. */
export function inOwnWords(hint: Hint, cluster: Cluster, { doc, speeches }: Context): boolean {
  const speech = speeches.find(({ start, end }) => start < hint.start && hint.start < end);
  if (!speech?.said || !WHOLE.test(doc.article.text.slice(speech.start, speech.start + 2))) return false;
  const { sentence, clause } = speech.said;
  const speakers = [...(clause.slots.get('subject') ?? []), ...(clause.slots.get('passive:by') ?? [])];
  return cluster.hints.some(
    (other) => other.sentence === sentence.index && speakers.some(({ head }) => head === other.head),
  );
}
