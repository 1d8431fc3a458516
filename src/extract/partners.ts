import type { Doc } from '../language/doc.ts';
import type { Slot } from '../model/grammar.ts';
import type { Hint } from './hint.ts';
import { findSpeeches, type Speech } from './speech.ts';

/** Who speaks, to whom and by what means: "Ada Moreau told Lima Radio", "he wrote on Twitter"; not of whom. */
const TAKING_PART: readonly Slot[] = ['subject', 'passive:by', 'indirect', 'to', 'on', 'in', 'with', 'at', 'through'];
/** Prepositions before those who are spoken of. */
const ABOUT = /^(about|of|against|for|after)$/i;

/** Words of one sentence that name who takes part in a speech. */
interface Partners {
  readonly sentence: number;
  readonly heads: ReadonlySet<number>;
}

const spoken = new WeakMap<Doc, readonly Speech[]>();

function speechesOf(doc: Doc): readonly Speech[] {
  const known = spoken.get(doc) ?? findSpeeches(doc);
  spoken.set(doc, known);
  return known;
}

/** Whether a mention names somebody whom "he", "it" or "they" cannot mean where it stands: who is speaking there, and to whom. */
export function partnersAt(doc: Doc, pronoun: Hint): ((mention: Hint) => boolean) | undefined {
  const speech = speechesOf(doc).findLast(({ start, end }) => start <= pronoun.start && pronoun.start < end);
  if (!speech) return undefined;
  const { sentence, heads } = speech.said ? sayingIt(speech.said) : standingBefore(doc, speech);
  return (mention) => mention.sentence === sentence && heads.has(mention.head);
}

function sayingIt({ sentence, clause }: NonNullable<Speech['said']>): Partners {
  const phrases = TAKING_PART.flatMap((slot) => clause.slots.get(slot) ?? []);
  return { sentence: sentence.index, heads: new Set(phrases.map(({ head }) => head)) };
}

/** "Ada Moreau on Twitter: “…”": whoever stands before the colon, but for those the speech is about. */
function standingBefore(doc: Doc, { start }: Speech): Partners {
  const sentence = doc.sentences.find((each) => each.start <= start && start < each.end);
  const before = sentence?.tokens.filter((token) => token.end <= start) ?? [];
  const topics = new Set(before.filter(({ text }) => ABOUT.test(text)).map(({ head }) => head));
  const heads = before.at(-1)?.text === ':' ? before.map(({ index }) => index).filter((at) => !topics.has(at)) : [];
  return { sentence: sentence?.index ?? -1, heads: new Set(heads) };
}
