import type { ArticleHeader } from '../../src/model/article.ts';
import type { Entity, EntityType } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';
import { type ClaimOptions, count, day, type ReadingBuilder, readingOf } from '../build.ts';

/** What one article says of someone or something: just enough to write a reading by hand. */
export interface Side {
  /** The name as the article writes it; the first is the main one. */
  readonly name: string | readonly string[];
  /** Words before the name: "striker", "Iranian foreign minister". */
  readonly title?: string;
  /** A post: [role, body]; the body is a Group, or a Place where it is a country or city. */
  readonly leads?: readonly [role: string, body: string];
  readonly country?: string;
  readonly age?: number;
  readonly pronoun?: 'he' | 'she';
  readonly kind?: string;
  /** The place it lies in. */
  readonly within?: string;
  /** Other people and bodies of the article, by name. */
  readonly beside?: readonly string[];
  readonly on?: string;
  /** For events: role → name of a person, or a body with "the …", or a place with "in …". */
  readonly people?: Readonly<Record<string, string>>;
  readonly date?: string;
  readonly killed?: number;
  /** Whoever is asked denies it: nobody in the article says that it happened. */
  readonly denied?: boolean;
}

/** Two mentions in two articles, and why they are one or two. */
export interface Pair {
  readonly type: EntityType;
  /** The type of the second, where a reader takes it for something else. */
  readonly otherType?: EntityType;
  readonly a: Side;
  readonly b: Side;
  readonly because: string;
}

/** One side as a name alone, or with what is said of it. */
export type Sketch = string | Side;

const sideOf = (sketch: Sketch): Side => (typeof sketch === 'string' ? { name: sketch } : sketch);

/** Pairs of one type that share their reason. */
export const pairs = (type: EntityType, because: string, rows: readonly (readonly [Sketch, Sketch])[]): Pair[] =>
  rows.map(([a, b]) => ({ type, because, a: sideOf(a), b: sideOf(b) }));

/** The same pairs of events, the second of which is denied: a denial is of one event and not of another, as a report is. */
export const denied = (all: readonly Pair[]): Pair[] =>
  all.map(({ b, because, ...pair }) => ({ ...pair, b: { ...b, denied: true }, because: `${because}, one denied` }));

const namesOf = ({ name }: Side): readonly string[] => (typeof name === 'string' ? [name] : name);

function textOf(side: Side, mark: string): string {
  const title = side.title === undefined ? '' : `${side.title} `;
  const names = namesOf(side).map((name) => `Then came ${title}${name}.`);
  return `${mark}. ${names.join(' ')} ${side.pronoun ?? ''} ${(side.beside ?? []).map((name) => `So did ${name}.`).join(' ')}`;
}

/** A body is a place where its name says so or where a country or city is meant. */
function bodyOf(builder: ReadingBuilder, name: string): Entity {
  const isPlace =
    !/\b(Force|Corps|Party|Bank|Ministry|FC|United|Guard|Army|Company|Council|Court|Union|University|Agency|Airlines|Department|Group|Club|Police|Front|Institute|Orchestra|Church|Hospital)\b/.test(
      name,
    );
  return builder.entity(isPlace ? 'Place' : 'Group', name, { words: [name] });
}

function sayOfThing(builder: ReadingBuilder, entity: Entity, side: Side): void {
  if (side.leads)
    builder.claim([entity, 'LED', bodyOf(builder, side.leads[1])], { qualifiers: { role: side.leads[0] } });
  if (side.country)
    builder.claim([
      entity,
      entity.type === 'Person' ? 'CITIZEN_OF' : 'LOCATED_IN',
      builder.entity('Place', side.country),
    ]);
  if (side.age) builder.claim([entity, 'age', count(`${side.age}`, side.age)]);
  if (side.within) builder.claim([entity, 'LOCATED_IN', builder.entity('Place', side.within)]);
}

const stanceOf = ({ denied }: Side): ClaimOptions =>
  denied === true ? { modality: 'denied', polarity: 'negative', claimedBy: ['the army'] } : {};

function sayOfEvent(builder: ReadingBuilder, event: Entity, side: Side): void {
  const stance = stanceOf(side);
  for (const [role, name] of Object.entries(side.people ?? {})) {
    const isPlace = role === 'OCCURRED_IN' || name.startsWith('in ');
    const isBody = name.startsWith('the ');
    const bare = name.replace(/^(in|the) /, '');
    const other = builder.entity(isPlace ? 'Place' : isBody ? 'Group' : 'Person', bare);
    builder.claim(role === 'OCCURRED_IN' ? [event, role, other] : [other, role, event], stance);
  }
  if (side.date) builder.claim([event, 'date', day(side.date)], stance);
  if (side.killed !== undefined) builder.claim([event, 'killed', count(`${side.killed}`, side.killed)], stance);
  if (side.within) builder.claim([event, 'OCCURRED_IN', builder.entity('Place', side.within)], stance);
}

/** Writes one side as an article with its reading. */
export function readingOfSide(type: EntityType, side: Side, mark: string): { reading: Reading; entity: Entity } {
  const header: ArticleHeader & { slug: string } = { slug: mark.toLowerCase(), publishedAt: side.on ?? '2020-01-05' };
  const builder = readingOf(textOf(side, mark), header);
  const [main = ''] = namesOf(side);
  const entity =
    type === 'Event'
      ? builder.event(side.kind ?? 'attack', main, { words: [main], ...stanceOf(side) })
      : builder.entity(type, main, { words: namesOf(side), ...(side.kind && { kind: side.kind }) });
  for (const name of side.beside ?? []) builder.entity('Person', name);
  if (type === 'Event') sayOfEvent(builder, entity, side);
  else sayOfThing(builder, entity, side);
  const reading = builder.reading();
  if (side.pronoun === undefined) return { reading, entity };
  const at = builder.article.text.indexOf(` ${side.pronoun} `) + 1;
  const quote = {
    article: builder.article.id,
    sentence: 0,
    start: at,
    end: at + side.pronoun.length,
    text: side.pronoun,
  };
  return {
    entity,
    reading: {
      ...reading,
      mentions: [...reading.mentions, { entity: entity.id, quote, form: 'pronoun', rule: 'test' }],
    },
  };
}
