import type { Token } from '../language/doc.ts';
import type { Frame } from './hint.ts';

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

/** Words before a noun, and beside a verb, that tell of one more. */
const MORE = /^(another|further|fresh|separate|new|renewed|repeat|similar|follow-up)$/i;
const AGAIN = /^(again|anew)$/i;

/** Words that set one apart as long past, if it has a time of its own or is any: "the last strike, in 2019", "a previous attack". */
const PAST = /^(last|previous|earlier|prior|past)$/i;

const beside = ({ sentence, clause }: Frame, ...relations: readonly string[]): Token[] =>
  sentence.tokens.filter(({ head, relation }) => head === clause.predicate && relations.includes(relation));

/** Which of several the words call it: "the second strike", "for the third time". */
export function ordinalOf(frame: Frame): number | undefined {
  const { tokens } = frame.sentence;
  const times = beside(frame, 'obl').filter(({ lemma }) => lemma === 'time');
  const words =
    frame.clause.form === 'verb'
      ? tokens.filter(({ head }) => times.some(({ index }) => index === head))
      : beside(frame, 'amod');
  return words.map(({ text }) => ORDINALS[text.toLowerCase()]).find((each) => each !== undefined);
}

/** "Another attack", "a new strike", "was arrested again": one more than those told so far. */
function isOneMore(frame: Frame): boolean {
  if (frame.clause.form === 'verb') return beside(frame, 'advmod').some(({ text }) => AGAIN.test(text));
  const before = beside(frame, 'det', 'amod');
  const any = before.some(({ text }) => /^an?$/i.test(text));
  const past = before.some(({ text }) => PAST.test(text)) && (any || frame.dates.length > 0);
  return past || before.some(({ text }) => MORE.test(text));
}

/** "The second attack", where a second one was told. */
export function isSameOrdinal(told: ReadonlySet<number>, frame: Frame): boolean {
  const number = ordinalOf(frame);
  return number !== undefined && told.has(number);
}

/** Whether the frame tells of one more event of the kind, or of the second where the first was told; "the second strike" again is that one. */
export function isAnother(told: ReadonlySet<number>, frame: Frame): boolean {
  const number = ordinalOf(frame);
  if (number !== undefined && told.size > 0) return !told.has(number);
  return (number !== undefined && number > 1) || isOneMore(frame);
}
