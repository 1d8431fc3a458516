import type { Token } from '../language/doc.ts';
import { treeOf } from '../language/tree.ts';
import type { Value } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Attribution } from './attribution.ts';
import { confidenceOf } from './confidence.ts';
import { countOf } from './counts.ts';
import type { Happening } from './happenings.ts';
import type { Count, Frame, Instrument } from './hint.ts';
import type { Draft } from './state.ts';
import { textOf } from './text.ts';

/** Claims of one telling of an event whose object is a value: when, how often, with what. */
export const valuesOf = (happening: Happening, frame: Frame, attribution: Attribution): Draft[] => [
  ...datesOf(happening, frame, attribution),
  ...timesOf(happening, frame, attribution),
  ...instrumentsOf(happening, frame, attribution),
];

function datesOf(happening: Happening, frame: Frame, attribution: Attribution): Draft[] {
  return frame.dates
    .filter((date) => date.kind !== 'duration')
    .map((date) => ({
      subject: happening.cluster,
      predicate: 'date',
      object: { as: 'value' as const, value: date.value },
      qualifiers: {},
      sentence: frame.sentence,
      anchors: [frame.clause.predicate, date.from, date.to - 1, ...attribution.anchors],
      attribution,
      rule: `${frame.rule}/date`,
      confidence: confidenceOf('value:date'),
    }));
}

const spanOf = ({ sentence }: Frame, { from, to }: Instrument): Span => ({
  start: sentence.tokens[from]?.start ?? sentence.start,
  end: sentence.tokens[to - 1]?.end ?? sentence.end,
});

function instrumentsOf(happening: Happening, frame: Frame, attribution: Attribution): Draft[] {
  return (frame.instruments ?? []).map((instrument) => ({
    subject: happening.cluster,
    predicate: 'instrument',
    object: {
      as: 'value' as const,
      value: { kind: 'text', text: textOf(frame.sentence, instrument.from, instrument.to) },
    },
    qualifiers: {},
    sentence: frame.sentence,
    anchors: [frame.clause.predicate, ...attribution.anchors],
    span: spanOf(frame, instrument),
    attribution,
    rule: `${frame.rule}/instrument`,
    confidence: confidenceOf('value:instrument'),
  }));
}

const TWICE: Readonly<Record<string, number>> = { twice: 2, thrice: 3 };

/** How often, by the verb: "was arrested twice", "attacked the town three times". */
function timesOfVerb({ sentence, clause }: Frame): Count | undefined {
  const below = sentence.tokens.filter(({ head }) => head === clause.predicate);
  const adverb = below.find(({ text }) => Object.hasOwn(TWICE, text.toLowerCase()));
  if (adverb) {
    const { start, end, text } = adverb;
    const times = TWICE[text.toLowerCase()] ?? 2;
    return { start, end, text, min: times, max: times };
  }
  const times = below.find(({ text, relation }) => text.toLowerCase() === 'times' && relation !== 'nsubj');
  return times && countOf(sentence, treeOf(sentence.tokens), times);
}

/** "One of three attacks" tells of one. */
const isOneOf = ({ sentence: { tokens } }: Frame, noun: Token): boolean =>
  noun.relation === 'nmod' &&
  tokens.some(({ head, relation, text }) => head === noun.index && relation === 'case' && text === 'of');

/** How often, by the noun: "three attacks on Gao". */
function timesOfNoun(frame: Frame): Count | undefined {
  const { sentence, clause } = frame;
  const noun = sentence.tokens[clause.predicate];
  return noun?.xpos === 'NNS' && !isOneOf(frame, noun) ? countOf(sentence, treeOf(sentence.tokens), noun) : undefined;
}

function timesOf(happening: Happening, frame: Frame, attribution: Attribution): Draft[] {
  const times = frame.clause.form === 'verb' ? timesOfVerb(frame) : timesOfNoun(frame);
  if (!times) return [];
  const { text, min, max } = times;
  const value: Value = { kind: 'count', text, min, max };
  return [
    {
      subject: happening.cluster,
      predicate: 'times',
      object: { as: 'value', value },
      qualifiers: {},
      sentence: frame.sentence,
      anchors: [frame.clause.predicate, ...attribution.anchors],
      span: times,
      attribution,
      rule: 'value:times',
      confidence: confidenceOf('value:times'),
    },
  ];
}
