import { describe, expect, test } from 'vitest';
import { formatByFile, formatByName, formats } from '../../../src/export/formats.ts';
import { readJson } from '../../../src/export/read-json.ts';
import { knowledge } from '../../../src/graph/knowledge.ts';
import { library } from '../../../src/graph/union.ts';
import type { Mention } from '../../../src/model/claim.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { count, day, type ReadingBuilder, readingOf } from '../../build.ts';

const written = (format: string, readings: readonly Reading[]): string =>
  [...formatByName(format)!.write(knowledge(library(readings), ontology))].join('');

describe('the table of formats', () => {
  test('has a name, an ending and a description for each', () => {
    expect(formats.map(({ name }) => name)).toEqual(['jsonl', 'json', 'flat', 'graphml', 'html']);
    for (const { ending, description } of formats) expect(`${ending} ${description}`).toMatch(/^\.\w+ \S/);
  });

  test.each([
    ['graph.jsonl', 'jsonl'],
    ['graph.json', 'json'],
    ['some/GRAPH.GRAPHML', 'graphml'],
    ['graph.html', 'html'],
    ['graph.txt', undefined],
    ['json', undefined],
  ])('takes the format of %s from its ending: %s', (file, name) => {
    expect(formatByFile(file)?.name).toBe(name);
  });

  // html needs the built viewer; html.test.ts gives it one.
  test.each(formats.map(({ name }) => name).filter((name) => name !== 'html'))(
    'writes %s in pieces, not as one string',
    (name) => {
      const readings = Array.from({ length: 20 }, (_, i) => {
        const builder = readingOf(`${i}: Ada Lark came.`, { slug: `a${i}` });
        builder.entity('Person', 'Ada Lark');
        return builder.reading();
      });
      const pieces = [...formatByName(name)!.write(knowledge(library(readings), ontology))];
      expect(pieces.length).toBeGreaterThan(2);
    },
  );
});

/** A raid that Norland is accused of, which a crowd mourned. */
function raid(): ReadingBuilder {
  const builder = readingOf(
    'Ada Lark died in a raid in Ostby on Friday. Thousands, or millions, mourned, police said.',
  );
  const [ada, ostby] = [builder.entity('Person', 'Ada Lark'), builder.entity('Place', 'Ostby')];
  const crowd = builder.entity('Group', 'Thousands', { local: true, form: 'description' });
  const police = builder.entity('Group', 'police', { local: true, form: 'description' });
  const event = builder.event('raid', 'raid', { words: ['a raid'] });
  builder.claim([ada, 'KILLED_IN', event]);
  builder.claim([event, 'OCCURRED_IN', ostby]);
  builder.claim([event, 'date', day('2020-01-03', 'Friday')]);
  builder.claim([crowd, 'ATTENDED', event], { modality: 'attributed', claimedBy: ['officials', police] });
  builder.claim([crowd, 'count', count('Thousands', 2000, 9999)]);
  builder.claim([crowd, 'count', count('millions', 2_000_000, null)], { modality: 'attributed', claimedBy: [police] });
  builder.claim([ostby, 'LOCATED_IN', builder.entity('Place', 'Norland')], { modality: 'denied' });
  return builder;
}

interface Flat {
  readonly entities: readonly { id: string; name: string; [key: string]: unknown }[];
  readonly relations: readonly { source: string; type: string; target: string; status: string; by?: string }[];
}

describe('the flat format', () => {
  const flat = JSON.parse(written('flat', [raid().reading()])) as Flat;
  const nameOf = (id: string): string => flat.entities.find((entity) => entity.id === id)!.name;

  test('gives entities with kind, date, counts in words and where they are mentioned', () => {
    expect(flat.entities.find(({ name }) => name === 'raid')).toMatchObject({
      type: 'Event',
      kind: 'raid',
      date: '2020-01-03',
      aliases: ['a raid'],
      mentions: [{ start: 17, end: 23 }],
    });
    expect(flat.entities.find(({ name }) => name === 'Thousands')).toMatchObject({ count: 'Thousands; millions' });
  });

  test('gives stated edges with status and first speaker, without derived and denied ones', () => {
    const told = flat.relations.map(({ source, type, target, status, by }) =>
      [nameOf(source), type, nameOf(target), status, by ? nameOf(by) : '-'].join(' '),
    );
    expect(told.sort()).toEqual([
      'Ada Lark KILLED_IN raid asserted -',
      'Thousands ATTENDED raid attributed police',
      'raid OCCURRED_IN Ostby asserted -',
    ]);
  });

  test('calls the named by their names alone, and the unnamed by what they are', () => {
    const builder = readingOf('The chief, Ada Lark, met a guard and the gunman.');
    builder.entity('Person', 'Ada Lark');
    builder.entity('Person', 'guard', { form: 'description', words: ['guard', 'the gunman'] });
    const reading = builder.reading();
    const [named] = reading.mentions as [Mention];
    const quote = { ...named.quote, start: 4, end: 9, text: 'chief' };
    const both = { ...reading, mentions: [...reading.mentions, { ...named, form: 'description', quote } as const] };
    const { entities } = JSON.parse(written('flat', [both])) as Flat;
    expect(entities.find(({ name }) => name === 'Ada Lark')).toMatchObject({ aliases: [] });
    expect(entities.find(({ name }) => name === 'guard')).toMatchObject({ aliases: ['the gunman'] });
  });

  test('gives no offsets when there are several texts they could mean', () => {
    const other = readingOf('Bo Finch came.', { slug: 'other' });
    other.entity('Person', 'Bo Finch');
    const { entities } = JSON.parse(written('flat', [raid().reading(), other.reading()])) as Flat;
    expect(entities.some((entity) => 'mentions' in entity)).toBe(false);
  });
});

describe('the json format', () => {
  test('gives quotes and claims as the model has them, with the reading they come from', () => {
    const document = JSON.parse(written('json', [raid().reading()])) as Record<string, Record<string, unknown>[]>;
    expect(document['claims']![0]!['quote']).toEqual({
      article: raid().article.id,
      sentence: 0,
      start: 0,
      end: raid().article.text.length,
      text: raid().article.text,
    });
    expect(document['entities']![0]).toMatchObject({ article: raid().article.id, extractor: 'reader' });
    expect(document['edges']!.find((edge) => edge['derived'])).toMatchObject({ type: 'DIED_IN' });
  });

  test.each([
    ['{', 'not valid JSON'],
    ['{"schemaVersion": 1}', 'readers'],
    ['{"schemaVersion": 2}', 'newer newsgraph'],
  ])('refuses %s and says why', (text, why) => {
    expect(() => readJson(text)).toThrow(why);
  });
});
