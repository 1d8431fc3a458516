import { REPORTING, setOf } from '../../lexicon/words.ts';
import type { DateMention } from '../dates.ts';
import type { Sentence } from '../doc.ts';
import { type Day, isoOf, parseDay } from './days.ts';
import { spanReach } from './reach.ts';
import type { Relative } from './scan.ts';

const speaking = setOf(REPORTING);

/** How many sentences back the event before may have been told. */
const REACH = 2;
/** An anchor that leaves more days open than this says too little: "in 2019 … the next day". */
const LONGEST = 31;

interface Anchor {
  readonly min: Day;
  readonly max: Day;
  readonly mention: DateMention;
  readonly sentence: number;
}

/**
 * "He was arrested on 3 March. A week later he was freed.": counts dates that are relative to the event told before from the
 * last day that was told. What has no such day stays unresolved.
 */
export function anchorDates(
  sentences: readonly Sentence[],
  found: readonly (readonly DateMention[])[],
): readonly (readonly DateMention[])[] {
  let last: Anchor | undefined;
  return sentences.map((sentence, at) =>
    (found[at] ?? []).map((mention) => {
      const near = last !== undefined && at - last.sentence <= REACH ? last : undefined;
      const counted = near && mention.relative ? countFrom(sentence, mention, near) : mention;
      last = anchorOf(sentence, counted, at) ?? last;
      return counted;
    }),
  );
}

/** The mention as an anchor of what follows, where it is a day, or nearly, on which something happened. */
function anchorOf(sentence: Sentence, mention: DateMention, at: number): Anchor | undefined {
  const [min, max] = [parseDay(mention.value.min ?? undefined), parseDay(mention.value.max ?? undefined)];
  const told = mention.kind === 'point' || mention.kind === 'interval';
  if (!told || min === undefined || max === undefined || max - min >= LONGEST) return undefined;
  if (sentence.block === 'byline' || sentence.block === 'boilerplate' || isDayOfSaying(sentence, mention))
    return undefined;
  return { min, max, mention, sentence: at };
}

/** "police said on Friday": the day on which it was said is not the day of what happened. */
function isDayOfSaying({ tokens }: Sentence, { from, to }: DateMention): boolean {
  const head = tokens.slice(from, to).find((token) => token.head < from || token.head >= to);
  const above = head && tokens[head.head];
  return above !== undefined && above.tag === 'VERB' && speaking.has(above.lemma.toLowerCase());
}

function countFrom({ tokens }: Sentence, mention: DateMention, anchor: Anchor): DateMention {
  const { min, max } = mention.relative as Relative;
  const next = tokens[mention.to];
  // "a day after the vote" is counted from the vote.
  const ownEvent = /^(?:after|before|of|following)$/i.test(tokens[mention.to - 1]?.text ?? '') && next?.tag !== 'PUNCT';
  if (min === null || max === null || ownEvent || /^(?:after|before|of)$/i.test(next?.text ?? '')) return mention;
  const reach = spanReach(anchor.min + min, anchor.max + max, anchor.mention.value.basis);
  return {
    ...mention,
    value: {
      ...mention.value,
      edtf: reach.edtf,
      min: isoOf(anchor.min + min),
      max: isoOf(anchor.max + max),
      basis: reach.basis,
      anchor: anchor.mention.value.edtf ?? anchor.mention.value.text,
    },
  };
}
