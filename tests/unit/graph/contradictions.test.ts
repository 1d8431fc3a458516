import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../src/graph/contradictions.ts';
import { knowledge } from '../../../src/graph/knowledge.ts';
import { lookup } from '../../../src/graph/lookup.ts';
import { profile } from '../../../src/graph/profile.ts';
import { library } from '../../../src/graph/union.ts';
import type { KnowledgeGraph } from '../../../src/model/graph.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { count, day, type ReadingBuilder, readingOf } from '../../build.ts';
import { forbidImpurity } from '../../setup.ts';

forbidImpurity();

type Teller = (builder: ReadingBuilder) => void;

/** The graph of articles, each of which says of Ada Lark what its teller tells. */
const graphOf = (...tellers: readonly Teller[]): KnowledgeGraph =>
  knowledge(
    library(
      tellers.map((tell, at) => {
        const builder = readingOf('Ada Lark was killed in a raid in Lund or Malmo in Sweden or Denmark.', {
          slug: `a${at}`,
          publisher: `Paper ${at}`,
          title: `${at}`,
        });
        tell(builder);
        return builder.reading();
      }),
    ),
    ontology,
  );

/** The quotes of each pair of claims that cannot both hold, as predicates. */
const clashesOf = (graph: KnowledgeGraph): string[] =>
  contradictions(graph).map(({ a, b }) => {
    const { claims } = lookup(graph);
    return [a, b].map((id) => claims.get(id)!.predicate).join(' | ');
  });

const ada = (builder: ReadingBuilder) => builder.entity('Person', 'Ada Lark');
const raidOn = (builder: ReadingBuilder) => {
  const raid = builder.event('raid', 'raid', { words: ['raid'] });
  builder.claim([ada(builder), 'KILLED_IN', raid]);
  builder.claim([raid, 'date', day('2020-01-03')]);
  return raid;
};

const killed =
  (text: string, number: number): Teller =>
  (builder) =>
    void builder.claim([raidOn(builder), 'killed', count(text, number)]);

const born =
  (place: string, kind?: string, within?: string): Teller =>
  (builder) => {
    const there = builder.entity('Place', place, kind === undefined ? {} : { kind });
    builder.claim([ada(builder), 'BORN_IN', there]);
    if (within !== undefined)
      builder.claim([there, 'LOCATED_IN', builder.entity('Place', within, { kind: 'country' })]);
  };

describe('claims contradict each other', () => {
  test('by numbers that cannot both be right', () => {
    expect(clashesOf(graphOf(killed('four', 4), killed('nine', 9)))).toEqual(['killed | killed']);
    expect(clashesOf(graphOf(killed('four', 4), killed('4', 4)))).toEqual([]);
  });

  test('by two days of what happened once', () => {
    const on =
      (date: string): Teller =>
      (builder) =>
        void builder.claim([ada(builder), 'birthDate', day(date)]);
    expect(clashesOf(graphOf(on('1970-01-03'), on('1971-01-03')))).toEqual(['birthDate | birthDate']);
    expect(clashesOf(graphOf(on('1970-01-03'), on('1970-01-03')))).toEqual([]);
  });

  test('by two places where someone was born, died or is buried', () => {
    expect(clashesOf(graphOf(born('Lund', 'city'), born('Malmo', 'city')))).toEqual(['BORN_IN | BORN_IN']);
    expect(clashesOf(graphOf(born('Sweden', 'country'), born('Denmark', 'country')))).toEqual(['BORN_IN | BORN_IN']);
    expect(clashesOf(graphOf(born('Lund', undefined, 'Sweden'), born('Denmark', 'country')))).toEqual([
      'BORN_IN | BORN_IN',
    ]);
  });

  test('but not by a place and what it lies in, nor where nothing says that two lie apart', () => {
    expect(clashesOf(graphOf(born('Lund', 'city', 'Sweden'), born('Sweden', 'country')))).toEqual([]);
    expect(clashesOf(graphOf(born('Lund', 'city'), born('Sweden', 'country')))).toEqual([]);
    expect(clashesOf(graphOf(born('Lund', 'city'), born('Malmo')))).toEqual([]);
  });

  test('by a denial of what another says', () => {
    const led: Teller = (builder) => void builder.claim([ada(builder), 'CARRIED_OUT', raidOn(builder)]);
    const denied: Teller = (builder) =>
      void builder.claim([ada(builder), 'CARRIED_OUT', raidOn(builder)], {
        modality: 'denied',
        polarity: 'negative',
        claimedBy: ['Ada Lark'],
      });
    expect(clashesOf(graphOf(led, denied))).toEqual(['CARRIED_OUT | CARRIED_OUT']);
  });

  test('by one saying that it was done and one that it was not', () => {
    const attended =
      (polarity: 'positive' | 'negative'): Teller =>
      (builder) =>
        void builder.claim([builder.entity('Place', 'Denmark'), 'BORDERS', builder.entity('Place', 'Sweden')], {
          polarity,
        });
    expect(clashesOf(graphOf(attended('positive'), attended('negative')))).toEqual(['BORDERS | BORDERS']);
    expect(clashesOf(graphOf(attended('negative'), attended('negative')))).toEqual([]);
  });
});

describe('one voice within one article', () => {
  const eleven = count('eleven', 11);
  const nine = count('nine', 9);
  const told =
    (others: readonly string[]): Teller =>
    (builder) => {
      const raid = raidOn(builder);
      builder.claim([raid, 'killed', eleven]);
      builder.claim([raid, 'killed', nine], { claimedBy: others });
    };
  const disputed = (graph: KnowledgeGraph): boolean | undefined =>
    graph.nodes.filter(({ type }) => type === 'Event').map((node) => profile(node, graph).facts['killed']?.disputed)[0];

  test('does not contradict itself: "eleven, nine of them children"', () => {
    const graph = graphOf(told([]));
    expect(clashesOf(graph)).toEqual([]);
    expect(disputed(graph)).toBe(false);
  });

  test('may be contradicted by whom the article quotes', () => {
    const graph = graphOf(told(['rebels']));
    expect(clashesOf(graph)).toEqual(['killed | killed']);
    expect(disputed(graph)).toBe(true);
  });
});
