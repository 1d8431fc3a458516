import { isoOf, parseDay } from '../language/dates/days.ts';
import type { DateMention } from '../language/dates.ts';
import type { Token } from '../language/doc.ts';
import { ancestorsOf } from '../language/tree.ts';
import { groupBy } from '../model/group-by.ts';
import type { Happening } from './happenings.ts';
import type { Frame } from './hint.ts';

/** An amount of whole days between two events of one sentence: "eleven days after". */
interface Distance {
  readonly mention: DateMention;
  /** The event that is counted from. */
  readonly from: Frame;
  readonly days: number;
}

const dayOf = ({ dates }: Frame): DateMention | undefined =>
  dates.find(({ kind, value }) => kind === 'point' && parseDay(value.edtf ?? undefined) !== undefined);

/** "Two days after the attack": it is counted from what follows. */
export const countsFromNext = (tokens: readonly Token[], { relative, to }: DateMention): boolean =>
  relative !== undefined &&
  /^(after|before|following)$/i.test(tokens[to - 1]?.text ?? '') &&
  tokens[to] !== undefined &&
  tokens[to].tag !== 'PUNCT';

/** "Two days after the attack": the mention ends in the word, and the next event of the sentence is what it is counted from. */
function distanceOf(
  { tokens }: Frame['sentence'],
  mention: DateMention,
  beside: readonly Frame[],
): Distance | undefined {
  const { relative, value, to } = mention;
  if (!relative || relative.min === null || relative.min !== relative.max || value.edtf !== null) return undefined;
  if (!countsFromNext(tokens, mention)) return undefined;
  const [from] = beside
    .filter((each) => each.clause.predicate >= to)
    .sort((a, b) => a.clause.predicate - b.clause.predicate);
  return from && { mention, from, days: relative.min };
}

/** The mention as the day that is so many days from another. */
function counted(mention: DateMention, known: DateMention, days: number): DateMention {
  const day = isoOf((parseDay(known.value.edtf ?? undefined) ?? 0) + days);
  const { basis, edtf } = known.value;
  const value = { ...mention.value, edtf: day, min: day, max: day, basis, ...(edtf !== null && { anchor: edtf }) };
  return { ...mention, kind: 'point', value };
}

/** "Died on Tuesday, eleven days after she had been knocked down": the day of the one tells that of the other. */
export function countBack(frames: readonly Frame[], datesIn: (frame: Frame) => readonly DateMention[]): Frame[] {
  const told = new Map<Frame, DateMention>();
  const bySentence = groupBy(frames, ({ sentence }) => sentence);
  for (const frame of frames) {
    const known = dayOf(frame);
    if (!known) continue;
    const beside = bySentence.get(frame.sentence) ?? [];
    for (const mention of datesIn(frame).filter(({ from }) => from > frame.clause.predicate)) {
      const distance = distanceOf(frame.sentence, mention, beside);
      if (distance && distance.from.dates.length === 0)
        told.set(distance.from, counted(mention, known, -distance.days));
    }
  }
  return withDays(frames, told);
}

/** The frames, each with the day that others tell of it. */
const withDays = (frames: readonly Frame[], told: ReadonlyMap<Frame, DateMention>): Frame[] =>
  frames.map((frame) => {
    const date = told.get(frame);
    return date ? { ...frame, dates: [date] } : frame;
  });

/** The nearest event above another in the tree. */
function above({ sentence, clause }: Frame, beside: readonly Frame[]): Frame | undefined {
  for (const { index } of ancestorsOf(sentence, clause.predicate)) {
    const frame = beside.find(({ clause: { predicate } }) => predicate === index);
    if (frame) return frame;
  }
  return undefined;
}

/** "Two days after the attack, police arrested Reyes": counted from the day of the attack, wherever that is told. */
export function countOn(
  happenings: readonly Happening[],
  datesOf: (sentence: Frame['sentence']) => readonly DateMention[],
): Happening[] {
  const all = happenings.flatMap(({ frames }) => frames);
  const owner = new Map(happenings.flatMap((each) => each.frames.map((frame) => [frame, each] as const)));
  const told = new Map<Frame, DateMention>();
  for (const [sentence, beside] of groupBy(all, (frame) => frame.sentence))
    for (const mention of datesOf(sentence)) {
      const distance = distanceOf(sentence, mention, beside);
      const event = distance && above(distance.from, beside);
      const known =
        distance &&
        owner
          .get(distance.from)
          ?.frames.map(dayOf)
          .find((each) => each !== undefined);
      if (event && known && !dayOf(event) && owner.get(event) !== owner.get(distance.from))
        told.set(event, counted(mention, known, distance.days));
    }
  return happenings.map((each) => ({ ...each, frames: withDays(each.frames, told) }));
}
