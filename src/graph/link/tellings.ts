import type { Entity, Mention } from '../../model/claim.ts';
import { compareText } from '../../model/hash.ts';
import type { Reading, SentenceSpan } from '../../model/reading.ts';
import type { Gathered } from '../gather.ts';
import { isPositive } from '../stance.ts';
import type { Happenings } from './happenings.ts';

/** What the layout of an article says of the events it tells. */
export interface Tellings {
  /** Event → its words with the whole sentence around them: papers print one sentence of a wire story after another. */
  readonly wordsOf: (event: string) => ReadonlySet<string>;
  /** Event → a key that the headline's event shares with the one that the article opens with. */
  readonly openingOf: (event: string) => string | undefined;
}

/** A shorter sentence may stand in two articles by chance: "The search continues." */
const TELLING_WORDS = 8;

/** An article comes to its point within so many sentences of its body. */
const LEAD = 3;

const wordCount = (text: string): number => text.split(/\s+/).length;

interface Told {
  readonly event: Entity;
  readonly start: number;
  readonly block: SentenceSpan['block'];
  /** Position among the sentences of the body. */
  readonly at: number;
}

function toldIn({ sentences }: Reading, events: readonly Entity[], mentionsOf: Gathered['mentionsOf']): Told[] {
  const body = new Map<number, number>();
  for (const [index, { block }] of sentences.entries()) if (block === 'body') body.set(index, body.size);
  const all = events.flatMap((event) =>
    (mentionsOf.get(event.id) ?? []).flatMap(({ quote }): Told[] => {
      const block = sentences[quote.sentence]?.block;
      return block === undefined ? [] : [{ event, start: quote.start, block, at: body.get(quote.sentence) ?? -1 }];
    }),
  );
  return all.sort((a, b) => a.start - b.start || compareText(a.event.id, b.event.id));
}

const kindsOf = ({ kind }: Entity): ReadonlySet<string> => new Set(kind === undefined ? [] : [kind]);

/** The headline tells what the article opens with: its event is the first of a fitting kind in the first lines. */
function openings(told: readonly Told[], { mayBeOne }: Happenings): (readonly [string, string])[] {
  const lead = told.filter(({ block, at }) => block === 'body' && at < LEAD).map(({ event }) => event);
  const headed = new Set(told.filter(({ block }) => block === 'headline').map(({ event }) => event));
  return [...headed].flatMap((event) => {
    const first = lead.find((other) => mayBeOne(kindsOf(event), kindsOf(other)));
    return first === undefined || first === event || headed.has(first)
      ? []
      : [[event.id, event.id] as const, [first.id, event.id] as const];
  });
}

/** The sentence around a mention, and where in it the mention stands; undefined where that says nothing. */
function wordsAround({ article, sentences }: Reading, { quote }: Mention): string | undefined {
  const sentence = sentences[quote.sentence];
  if (sentence === undefined || sentence.block === 'boilerplate') return undefined;
  const text = article.text.slice(sentence.start, sentence.end).trim();
  return wordCount(text) < TELLING_WORDS ? undefined : `${quote.start - sentence.start} ${text}`;
}

/** Reads from the layout of all articles how their events are told. */
export function tellingsIn(
  readings: readonly Reading[],
  { claims, mentionsOf }: Gathered,
  happenings: Happenings,
): Tellings {
  // "No one was hurt" tells of nothing that the article could go on to tell.
  const happened = new Set(
    claims.filter((claim) => claim.predicate === 'happened' && isPositive(claim)).map(({ subject }) => subject),
  );
  const opening = new Map<string, string>();
  const words = new Map<string, ReadonlySet<string>>();
  for (const reading of readings) {
    const events = reading.entities.filter(({ type, local }) => type === 'Event' && local !== true);
    const told = toldIn(reading, events, mentionsOf).filter(({ event }) => happened.has(event.id));
    for (const [event, key] of openings(told, happenings)) opening.set(event, key);
    for (const { id } of events) {
      const around = (mentionsOf.get(id) ?? []).map((mention) => wordsAround(reading, mention));
      words.set(id, new Set(around.filter((text) => text !== undefined)));
    }
  }
  return { wordsOf: (event) => words.get(event) ?? new Set(), openingOf: (event) => opening.get(event) };
}
