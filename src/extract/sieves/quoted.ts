import type { Doc } from '../../language/doc.ts';
import type { Slot } from '../../model/grammar.ts';
import type { Hint } from '../hint.ts';
import { type Speech, sentenceAt, speechAt } from '../speech.ts';
import { range } from '../text.ts';
import type { Context } from './sieve.ts';

/** A quotation that opens like a sentence is the speaker's own words; in borrowed ones "her plans" may be the speaker's. */
const WHOLE = /^["“«„]\p{Lu}/u;
/** Who speaks, to whom and by what means: "Ada Moreau told Lima Radio", "he wrote on Twitter"; not of whom. */
const TAKING_PART: readonly Slot[] = ['subject', 'passive:by', 'indirect', 'to', 'on', 'in', 'with', 'at', 'through'];
/** Prepositions before those who are spoken of. */
const ABOUT = /^(about|of|against|for|after)$/i;

/** Mentions of one sentence by which those are meant who take part in a speech. */
export interface Partners {
  readonly sentence: number;
  readonly areMeant: (mention: Hint) => boolean;
}

/** In their own words, speakers call themselves "I" and those they speak to "you": whom "he", "it" or "they" cannot mean there. */
export function partnersAt(context: Context, pronoun: Hint): readonly Partners[] {
  const { doc, speeches } = context;
  const speech = speechAt(speeches, pronoun.start);
  if (!speech) return spokenOfBy(context, pronoun);
  if (!WHOLE.test(doc.article.text.slice(speech.start, speech.start + 2))) return [];
  return [...(speech.said ? [sayingIt(speech.said)] : []), standingBefore(doc, speech)];
}

/** "“He killed my sister,” she added": who says it is nobody of whom it is said. */
const spokenOfBy = ({ doc, saidIn }: Context, pronoun: Hint): Partners[] =>
  saidIn(pronoun.sentence)
    .filter(({ said }) => said?.clause.slots.get('subject')?.some(({ head }) => head === pronoun.head))
    .flatMap(({ start, end }) => {
      const [first, last] = [sentenceAt(doc, start), sentenceAt(doc, end - 1)];
      const areMeant = (mention: Hint) => mention.form !== 'pronoun' && start <= mention.start && mention.start < end;
      return range(first, last + 1).map((sentence) => ({ sentence, areMeant }));
    });

const standingAt = (sentence: number, heads: ReadonlySet<number>): Partners => ({
  sentence,
  areMeant: ({ head }) => heads.has(head),
});

function sayingIt({ sentence, clause }: NonNullable<Speech['said']>): Partners {
  const phrases = TAKING_PART.flatMap((slot) => clause.slots.get(slot) ?? []);
  return standingAt(sentence.index, new Set(phrases.map(({ head }) => head)));
}

/** "Ada Moreau on Twitter: “…”": whoever stands before the colon, but for those the speech is about. */
function standingBefore(doc: Doc, { start }: Speech): Partners {
  const sentence = doc.sentences[sentenceAt(doc, start)];
  const before = sentence?.tokens.filter((token) => token.end <= start) ?? [];
  const topics = new Set(before.filter(({ text }) => ABOUT.test(text)).map(({ head }) => head));
  const heads = before.at(-1)?.text === ':' ? before.map(({ index }) => index).filter((at) => !topics.has(at)) : [];
  return standingAt(sentence?.index ?? -1, new Set(heads));
}
