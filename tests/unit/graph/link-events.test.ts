import { describe, expect, test } from 'vitest';
import { link } from '../../../src/graph/link/link.ts';
import type { Entity, Polarity } from '../../../src/model/claim.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { count, day, type ReadingBuilder, readingOf } from '../../build.ts';
import { forbidImpurity } from '../../setup.ts';

forbidImpurity();

const one = (readings: readonly Reading[], [a, b]: readonly [Entity, Entity]): boolean => {
  const { nodeOf } = link(readings, [], { ontology });
  return nodeOf.get(a.id) === nodeOf.get(b.id);
};

const bothOf = ([a, b]: readonly [ReadingBuilder, ReadingBuilder]): Reading[] => [a.reading(), b.reading()];

const withHeadline = (reading: Reading): Reading => ({
  ...reading,
  sentences: reading.sentences.map((sentence, at) => (at === 0 ? { ...sentence, block: 'headline' } : sentence)),
});

describe('a sentence that two papers print word for word', () => {
  const SENTENCE = 'Rescuers dug through the night after the blast in the old market.';
  const told = (text: string, word = 'blast') => {
    const builder = readingOf(text);
    return { builder, event: builder.event('attack', word, { words: [word] }) };
  };

  test('tells of one event', () => {
    const [a, b] = [told(`First. ${SENTENCE}`), told(`Elsewhere it rained. ${SENTENCE}`)];
    expect(one(bothOf([a.builder, b.builder]), [a.event, b.event])).toBe(true);
  });

  test('proves nothing when it is short, or when other words in it tell of the two events', () => {
    const [a, b] = [told('The blast was heard.'), told('Today: The blast was heard.')];
    expect(one(bothOf([a.builder, b.builder]), [a.event, b.event])).toBe(false);
    const text = 'A blast in the old market came an hour before the blast at the port.';
    const [c, d] = [readingOf(`One. ${text}`), readingOf(`Two. ${text}`)];
    const [first, second] = [
      c.event('attack', 'blast', { words: ['blast in the old market'] }),
      d.event('attack', 'blast', { words: ['blast at the port'] }),
    ];
    expect(one(bothOf([c, d]), [first, second])).toBe(false);
  });
});

describe('a headline', () => {
  interface Told {
    readonly place?: readonly [string, string];
    readonly polarity?: Polarity;
  }
  const article = (body: string, at: Told = {}) => {
    const builder = readingOf(`Dozens die in crush. ${body} In Ostby. In Westby.`);
    const { polarity = 'positive' } = at;
    const headline = builder.event('disaster', 'crush', { words: ['crush'], polarity });
    const kind = body.includes('stampede') ? 'disaster' : 'meeting';
    const word = kind === 'disaster' ? 'stampede' : 'meeting';
    const told = builder.event(kind, word, { words: [word] });
    for (const [event, place] of [headline, told].map((event, n) => [event, at.place?.[n]] as const))
      if (place !== undefined) builder.claim([event, 'OCCURRED_IN', builder.entity('Place', place)]);
    return one([withHeadline(builder.reading())], [headline, told]);
  };

  test('tells of the first event of its kind that the article opens with', () => {
    expect(article('A stampede killed 35 people at the gate.')).toBe(true);
  });

  test('tells of no event of another kind, of none farther down, and of none elsewhere', () => {
    expect(article('The meeting was put off.')).toBe(false);
    expect(article('It rained. It blew. The gate was shut. In May a stampede had killed three.')).toBe(false);
    expect(article('A stampede killed 35 people.', { place: ['Ostby', 'Westby'] })).toBe(false);
  });

  test('that nothing happened tells of nothing', () => {
    expect(article('A stampede killed 35 people.', { polarity: 'negative' })).toBe(false);
  });
});

describe('people who take part', () => {
  interface Case {
    readonly kind: string;
    readonly relation: string;
    readonly on?: string;
    readonly published?: string;
    readonly who?: string;
  }
  const tell = (text: string, { kind, relation, on, published = '2024-03-04', who = 'Ada Lark' }: Case) => {
    const builder = readingOf(text, { publishedAt: published });
    const event = builder.event(kind, kind, { words: [text.split(' ')[0]!] });
    builder.claim([builder.entity('Person', who), relation, event]);
    if (on !== undefined) builder.claim([event, 'date', day(on)]);
    return { builder, event };
  };
  const linked = (here: Case, there: Case): boolean => {
    const [a, b] = [tell('One of Ada Lark', here), tell('Two of Ada Lark', there)];
    return one(bothOf([a.builder, b.builder]), [a.event, b.event]);
  };
  const trial = { kind: 'trial', relation: 'TARGETED_IN' };
  const arrest = { kind: 'arrest', relation: 'TARGETED_IN' };

  test.each<[string, Case, Case, boolean]>([
    [
      'stand one trial in a few weeks, on many days',
      { ...trial, on: '2024-03-01' },
      { ...trial, on: '2024-03-20' },
      true,
    ],
    ['may stand another a year later', trial, { ...trial, published: '2025-06-01' }, false],
    ['are arrested once in a few weeks where no day says otherwise', arrest, arrest, true],
    ['are arrested twice on two days', { ...arrest, on: '2024-03-01' }, { ...arrest, on: '2024-03-03' }, false],
    [
      'attack more than once',
      { kind: 'attack', relation: 'CARRIED_OUT' },
      { kind: 'attack', relation: 'CARRIED_OUT' },
      false,
    ],
  ])('%s', (_, ...[here, there, expected]) => {
    expect(linked(here, there)).toBe(expected);
  });

  test('are killed once, though one article tells of it twice', () => {
    const builder = readingOf('A blast tore the car. Ada Lark was killed. It rained.');
    const lark = builder.entity('Person', 'Ada Lark');
    const [blast, killing] = [
      builder.event('attack', 'blast', { words: ['blast'] }),
      builder.event('killing', 'killing', { words: ['killed'] }),
    ];
    for (const event of [blast, killing]) builder.claim([lark, 'KILLED_IN', event]);
    expect(one([builder.reading()], [blast, killing])).toBe(true);
  });
});

describe('articles of one story', () => {
  const tell = (text: string, names: readonly string[], told: { readonly on: string; readonly place?: string }) => {
    const builder = readingOf(`${text} ${names.join(' ')} ${told.place}`);
    for (const name of names) builder.entity('Person', name);
    const event = builder.event('killing', 'shooting', { words: ['shooting'] });
    builder.claim([event, 'date', day(told.on)]);
    builder.claim([event, 'killed', count('two', 2)]);
    if (told.place !== undefined) builder.claim([event, 'OCCURRED_IN', builder.entity('Place', told.place)]);
    return { builder, event };
  };
  const STORY = ['Ada Lark', 'Bo Finch', 'Cy Heron'];
  const linked = (a: ReturnType<typeof tell>, b: ReturnType<typeof tell>) =>
    one(bothOf([a.builder, b.builder]), [a.event, b.event]);

  test('speak of one event of a kind on one day', () => {
    const on = '2024-03-04';
    expect(linked(tell('One shooting.', STORY, { on }), tell('Two: a shooting.', STORY, { on }))).toBe(true);
    expect(linked(tell('One shooting.', STORY, { on }), tell('Two: a shooting.', ['Di Wren'], { on }))).toBe(false);
  });

  test('speak of two events on two days, or in two towns', () => {
    const here = tell('One shooting.', STORY, { on: '2024-03-04', place: 'Ostby' });
    expect(linked(here, tell('Two: a shooting.', STORY, { on: '2024-03-05', place: 'Ostby' }))).toBe(false);
    expect(linked(here, tell('Two: a shooting.', STORY, { on: '2024-03-04', place: 'Westby' }))).toBe(false);
  });
});
