import type { Doc } from '../../language/doc.ts';
import type { Slot } from '../../model/grammar.ts';
import type { Hint } from '../hint.ts';
import { type Speech, sentenceAt, speechAt } from '../speech.ts';
import type { Context } from './sieve.ts';

/** A quotation that opens like a sentence is the speaker's own words; in borrowed ones "her plans" may be the speaker's. */
const WHOLE = /^["“«„]\p{Lu}/u;
/** Who speaks, to whom and by what means: "Ada Moreau told Lima Radio", "he wrote on Twitter"; not of whom. */
const TAKING_PART: readonly Slot[] = ['subject', 'passive:by', 'indirect', 'to', 'on', 'in', 'with', 'at', 'through'];
/** Prepositions before those who are spoken of. */
const ABOUT = /^(about|of|against|for|after)$/i;

/** Words of one sentence that name who takes part in a speech. */
interface Partners {
  readonly sentence: number;
  readonly heads: ReadonlySet<number>;
}

/** In their own words, speakers call themselves "I" and those they speak to "you": whom "he", "it" or "they" cannot mean there. */
export function partnersAt({ doc, speeches }: Context, pronoun: Hint): ((mention: Hint) => boolean) | undefined {
  const speech = speechAt(speeches, pronoun.start);
  if (!speech) return spokenOfBy({ doc, speeches }, pronoun);
  if (!WHOLE.test(doc.article.text.slice(speech.start, speech.start + 2))) return undefined;
  const partners = [...(speech.said ? [sayingIt(speech.said)] : []), standingBefore(doc, speech)];
  return (mention) => partners.some(({ sentence, heads }) => mention.sentence === sentence && heads.has(mention.head));
}

/** "“He killed my sister,” she added": who says it is nobody of whom it is said. */
function spokenOfBy(
  { speeches }: Pick<Context, 'doc' | 'speeches'>,
  pronoun: Hint,
): ((mention: Hint) => boolean) | undefined {
  const own = speeches.filter(
    ({ said }) =>
      said?.sentence.index === pronoun.sentence &&
      (said.clause.slots.get('subject') ?? []).some(({ head }) => head === pronoun.head),
  );
  if (own.length === 0) return undefined;
  return ({ form, start }) => form !== 'pronoun' && own.some((each) => each.start <= start && start < each.end);
}

function sayingIt({ sentence, clause }: NonNullable<Speech['said']>): Partners {
  const phrases = TAKING_PART.flatMap((slot) => clause.slots.get(slot) ?? []);
  return { sentence: sentence.index, heads: new Set(phrases.map(({ head }) => head)) };
}

/** "Ada Moreau on Twitter: “…”": whoever stands before the colon, but for those the speech is about. */
function standingBefore(doc: Doc, { start }: Speech): Partners {
  const sentence = doc.sentences[sentenceAt(doc, start)];
  const before = sentence?.tokens.filter((token) => token.end <= start) ?? [];
  const topics = new Set(before.filter(({ text }) => ABOUT.test(text)).map(({ head }) => head));
  const heads = before.at(-1)?.text === ':' ? before.map(({ index }) => index).filter((at) => !topics.has(at)) : [];
  return { sentence: sentence?.index ?? -1, heads: new Set(heads) };
}
