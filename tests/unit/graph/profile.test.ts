import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../src/graph/knowledge.ts';
import { type Profile, profile } from '../../../src/graph/profile.ts';
import { library } from '../../../src/graph/union.ts';
import { conflict, valueKey } from '../../../src/graph/values.ts';
import type { ArticleHeader } from '../../../src/model/article.ts';
import type { EntityType, Value } from '../../../src/model/claim.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { type ClaimOptions, count, day, readingOf, words } from '../../build.ts';
import { forbidImpurity } from '../../setup.ts';

forbidImpurity();

interface Told extends ClaimOptions {
  readonly value: Value;
  readonly article?: ArticleHeader;
}

/** The profile of Ada Lark, or of the Norland Guard, of whom each article says one thing. */
function profileOf(attribute: string, told: readonly Told[], type: EntityType = 'Person'): Profile {
  const name = type === 'Person' ? 'Ada Lark' : 'Norland Guard';
  const readings = told.map(({ value, article = {}, ...options }, i) => {
    const builder = readingOf(`${i}. ${name} came.`, { slug: `a${i}`, ...article });
    builder.claim([builder.entity(type, name), attribute, value], options);
    return builder.reading();
  });
  const graph = knowledge(library(readings), ontology);
  expect(graph.nodes).toHaveLength(1);
  return profile(graph.nodes[0]!, graph);
}

const chosen = (told: readonly Told[]): string | undefined => profileOf('title', told).facts['title']?.value.text;

describe('the profile', () => {
  test('takes what is asserted before what only many report', () => {
    const reported = { value: words('major'), modality: 'attributed' as const };
    expect(
      chosen([
        { ...reported, article: { publisher: 'A' } },
        { ...reported, article: { publisher: 'B' } },
        { value: words('colonel'), article: { publisher: 'C' } },
      ]),
    ).toBe('colonel');
  });

  test('takes what most publishers say, and counts a publisher once', () => {
    expect(
      chosen([
        { value: words('colonel'), article: { publisher: 'A' } },
        { value: words('colonel'), article: { publisher: 'A' } },
        { value: words('major'), article: { publisher: 'A' } },
        { value: words('major'), article: { publisher: 'B' } },
      ]),
    ).toBe('major');
  });

  test('takes the latest article last of all', () => {
    expect(
      chosen([
        { value: words('major'), article: { publishedAt: '2020-01-07' } },
        { value: words('colonel'), article: { publishedAt: '2020-01-03' } },
        { value: words('admiral') },
      ]),
    ).toBe('major');
  });

  test('never takes what is negative or hypothetical', () => {
    expect(
      profileOf('title', [
        { value: words('major'), polarity: 'negative' },
        { value: words('colonel'), modality: 'hypothetical' },
      ]).facts,
    ).toEqual({});
  });

  test('lists rival numbers and says when they cannot both hold', () => {
    const thousands = count('hundreds of thousands', 200_000, 999_999);
    const fact = profileOf(
      'count',
      [
        { value: thousands },
        { value: count('millions', 2_000_000, null), modality: 'attributed', claimedBy: ['police'] },
      ],
      'Group',
    ).facts['count'];
    expect(fact).toMatchObject({ value: thousands, status: 'asserted', disputed: true });
    expect(fact?.rivals).toEqual([expect.objectContaining({ status: 'attributed', publishers: 1 })]);
  });

  test('takes a date that says something before one that stays open', () => {
    const open: Value = { kind: 'date', text: 'Friday', edtf: null, min: null, max: null, basis: 'unresolved' };
    const builder = readingOf('A raid on Friday, or on 3 January.');
    const raid = builder.event('raid', 'raid', { words: ['raid'], modality: 'attributed' });
    builder.claim([raid, 'date', open]);
    builder.claim([raid, 'date', day('2020-01-03', '3 January')], { modality: 'attributed' });
    builder.claim([raid, 'happened', words('raid')], { modality: 'denied' });
    const graph = knowledge(library([builder.reading()]), ontology);
    const shown = profile(graph.nodes[0]!, graph);
    expect(shown).toMatchObject({ kind: 'raid', status: 'attributed', disputed: true });
    expect(shown.facts['date']?.value).toMatchObject({ edtf: '2020-01-03' });
  });
});

const week = (min: string, max: string): Value => ({ ...day(min, 'last week'), edtf: `${min}/${max}`, max });

describe('values', () => {
  test.each<[Value, Value, boolean]>([
    [count('5', 5), count('five', 5), false],
    [count('5', 5), count('6', 6), true],
    [count('millions', 2_000_000, null), count('3 million', 3_000_000), false],
    [day('2020-01-03'), day('2020-01-04'), true],
    // "last week" is meant loosely, a month is not.
    [week('2019-12-23', '2019-12-29'), day('2020-01-03'), false],
    [week('2019-12-23', '2019-12-29'), day('2020-01-14'), true],
    [week('2019-12-01', '2019-12-31'), day('2020-01-03'), true],
    [words('major'), words('colonel'), false],
    [words('major'), count('5', 5), false],
  ])('%o against %o: conflict is %s', (a, b, expected) => {
    expect(conflict(a, b)).toBe(expected);
    expect(conflict(b, a)).toBe(expected);
  });

  test('that say the same in other words have one key', () => {
    expect(valueKey(count('5', 5))).toBe(valueKey(count('five', 5)));
    expect(valueKey(words(' Major  General'))).toBe(valueKey(words('major general')));
    expect(valueKey(count('some', null))).not.toBe(valueKey(count('many', null)));
  });
});

describe('the date of an event that one article leaves open', () => {
  const vague: Value = { kind: 'date', text: 'Friday', edtf: null, min: null, max: null, basis: 'unresolved' };
  const tell = (slug: string, text: string, date: Value) => {
    const builder = readingOf(text, { slug, publisher: slug });
    const event = builder.event('attack', 'strike', { words: ['strike'] });
    builder.claim([builder.entity('Person', 'Ada Lark'), 'KILLED_IN', event]);
    builder.claim([event, 'date', date]);
    return builder.reading();
  };

  test('is learned from another, and labelled as inferred', () => {
    const readings = [
      tell('a', 'On Friday a strike killed Ada Lark.', vague),
      tell('b', 'The strike killed Ada Lark.', day('2020-01-03')),
    ];
    const graph = knowledge(library(readings), ontology);
    const [event] = graph.nodes.filter(({ type }) => type === 'Event');
    const { value, rivals, disputed } = profile(event!, graph).facts['date']!;
    expect(value).toMatchObject({ edtf: '2020-01-03', basis: 'explicit' });
    expect(rivals.map((rival) => rival.value)).toMatchObject([
      { text: 'Friday', edtf: '2020-01-03', basis: 'corpus-inferred' },
    ]);
    expect(disputed).toBe(false);
  });

  test('stays open where nobody tells it', () => {
    const graph = knowledge(library([tell('a', 'On Friday a strike killed Ada Lark.', vague)]), ontology);
    const [event] = graph.nodes.filter(({ type }) => type === 'Event');
    expect(profile(event!, graph).facts['date']!.value).toMatchObject({ edtf: null, basis: 'unresolved' });
  });
});
