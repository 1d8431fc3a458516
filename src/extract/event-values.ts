import type { Token } from '../language/doc.ts';
import type { Tree } from '../language/tree.ts';
import type { Value } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Attribution } from './attribution.ts';
import { confidenceOf } from './confidence.ts';
import { countOf } from './counts.ts';
import type { Happening } from './happenings.ts';
import type { Count, Frame, Instrument } from './hint.ts';
import type { Draft } from './state.ts';
import { textOf } from './text.ts';

/** One frame of an event, in its tree, on somebody's word. */
export interface Telling {
  readonly happening: Happening;
  readonly frame: Frame;
  readonly tree: Tree;
  readonly attribution: Attribution;
}

/** Claims of one telling of an event whose object is a value: when, how often, with what. */
export const valuesOf = (telling: Telling): Draft[] => [
  ...datesOf(telling),
  ...timesOf(telling),
  ...instrumentsOf(telling),
];

/** What one value claims of the event. */
interface Valued {
  readonly predicate: string;
  readonly value: Value;
  readonly rule: string;
  /** Words that the quote covers beside the event's own. */
  readonly anchors?: readonly number[];
  readonly span?: Span;
}

const claim = (
  { happening, frame, attribution }: Telling,
  { predicate, value, rule, anchors = [], span }: Valued,
): Draft => ({
  subject: happening.cluster,
  predicate,
  object: { as: 'value', value },
  qualifiers: {},
  sentence: frame.sentence,
  anchors: [frame.clause.predicate, ...anchors, ...attribution.anchors],
  ...(span && { span }),
  attribution,
  rule,
  confidence: confidenceOf(`value:${predicate}`),
});

const datesOf = (telling: Telling): Draft[] =>
  telling.frame.dates
    .filter(({ kind }) => kind !== 'duration')
    .map(({ value, from, to }) =>
      claim(telling, { predicate: 'date', value, rule: `${telling.frame.rule}/date`, anchors: [from, to - 1] }),
    );

const spanOf = ({ sentence }: Frame, { from, to }: Instrument): Span => ({
  start: sentence.tokens[from]?.start ?? sentence.start,
  end: sentence.tokens[to - 1]?.end ?? sentence.end,
});

function instrumentsOf(telling: Telling): Draft[] {
  const { frame } = telling;
  return (frame.instruments ?? []).map((instrument) => {
    const value: Value = { kind: 'text', text: textOf(frame.sentence, instrument.from, instrument.to) };
    const rule = `${frame.rule}/instrument`;
    return claim(telling, { predicate: 'instrument', value, rule, span: spanOf(frame, instrument) });
  });
}

const TWICE: Readonly<Record<string, number>> = { twice: 2, thrice: 3 };

/** How often, by the verb: "was arrested twice", "attacked the town three times". */
function timesOfVerb({ sentence, clause }: Frame, tree: Tree): Count | undefined {
  const below = sentence.tokens.filter(({ head }) => head === clause.predicate);
  const adverb = below.find(({ text }) => Object.hasOwn(TWICE, text.toLowerCase()));
  if (adverb) {
    const { start, end, text } = adverb;
    const times = TWICE[text.toLowerCase()] ?? 2;
    return { start, end, text, min: times, max: times };
  }
  const times = below.find(({ text, relation }) => text.toLowerCase() === 'times' && relation !== 'nsubj');
  return times && countOf(sentence, tree, times);
}

/** "One of three attacks" tells of one. */
const isOneOf = ({ sentence: { tokens } }: Frame, noun: Token): boolean =>
  noun.relation === 'nmod' &&
  tokens.some(({ head, relation, text }) => head === noun.index && relation === 'case' && text === 'of');

/** How often, by the noun: "three attacks on Gao". */
function timesOfNoun(frame: Frame, tree: Tree): Count | undefined {
  const { sentence, clause } = frame;
  const noun = sentence.tokens[clause.predicate];
  return noun?.xpos === 'NNS' && !isOneOf(frame, noun) ? countOf(sentence, tree, noun) : undefined;
}

function timesOf(telling: Telling): Draft[] {
  const { frame, tree } = telling;
  const times = frame.clause.form === 'verb' ? timesOfVerb(frame, tree) : timesOfNoun(frame, tree);
  if (!times) return [];
  const { text, min, max } = times;
  const value: Value = { kind: 'count', text, min, max };
  return [claim(telling, { predicate: 'times', value, rule: 'value:times', span: times })];
}
