import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../src/graph/knowledge.ts';
import { library } from '../../../src/graph/union.ts';
import type { Entity } from '../../../src/model/claim.ts';
import type { GraphEdge, KnowledgeGraph } from '../../../src/model/graph.ts';
import type { Decision } from '../../../src/model/reading.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { type ReadingBuilder, readingOf } from '../../build.ts';
import { forbidImpurity } from '../../setup.ts';

forbidImpurity();

const graphOf = (builders: readonly ReadingBuilder[], decisions: readonly Decision[] = []): KnowledgeGraph =>
  knowledge(
    library(
      builders.map((builder) => builder.reading()),
      decisions,
    ),
    ontology,
  );

const named = (graph: KnowledgeGraph): string[] => {
  const nameOf = new Map(graph.nodes.map((node) => [node.id, node.name]));
  return graph.edges.map((edge) => `${nameOf.get(edge.source)} ${edge.type} ${nameOf.get(edge.target)}`).sort();
};

const only = (graph: KnowledgeGraph, type: string): GraphEdge => {
  const found = graph.edges.filter((edge) => edge.type === type);
  expect(found).toHaveLength(1);
  return found[0]!;
};

const TEXT = 'Ada Lark was killed in a raid in Ostby. Norland denied that it had carried out the raid.';

/** A raid that Norland is said to have carried out, as each test wants it said. */
function raid(say: (builder: ReadingBuilder, norland: string) => void): KnowledgeGraph {
  const builder = readingOf(TEXT);
  say(builder, 'Norland');
  return graphOf([builder]);
}

describe('which edges exist', () => {
  test('a denial alone makes no edge, and stays a claim', () => {
    const graph = raid((builder, name) => {
      const norland = builder.entity('Place', name, { acts: true });
      const event = builder.event('raid', 'raid', { words: ['a raid'] });
      builder.claim([norland, 'CARRIED_OUT', event], { modality: 'denied', claimedBy: [norland] });
    });
    expect(graph.edges).toEqual([]);
    expect(graph.claims.map((claim) => claim.predicate)).toContain('CARRIED_OUT');
  });

  test.each(['hypothetical', 'denied'] as const)('a %s claim is no reason for an edge', (modality) => {
    const graph = raid((builder, name) => {
      const norland = builder.entity('Place', name);
      builder.claim([norland, 'CARRIED_OUT', builder.event('raid', 'raid')], { modality });
    });
    expect(graph.edges).toEqual([]);
  });

  test.each([
    ['asserted', true],
    ['attributed', true],
    ['alleged', false],
    ['planned', false],
  ] as const)('an edge that is only %s has that status, and truthy is %s', (modality, truthy) => {
    const graph = raid((builder, name) => {
      builder.claim([builder.entity('Place', name), 'CARRIED_OUT', builder.event('raid', 'raid')], { modality });
    });
    expect(only(graph, 'CARRIED_OUT')).toMatchObject({ status: modality, truthy, disputed: false, derived: false });
  });

  test('the strongest positive claim gives the status', () => {
    const graph = raid((builder, name) => {
      const [norland, event] = [builder.entity('Place', name), builder.event('raid', 'raid')];
      for (const modality of ['planned', 'attributed', 'alleged'] as const)
        builder.claim([norland, 'CARRIED_OUT', event], { modality });
    });
    const edge = only(graph, 'CARRIED_OUT');
    expect(edge.status).toBe('attributed');
    expect(edge.claims).toHaveLength(3);
  });

  test.each([
    ['asserted', true],
    ['attributed', false],
  ] as const)('an %s edge that someone denies is disputed, and truthy is %s', (modality, truthy) => {
    const graph = raid((builder, name) => {
      const [norland, event] = [builder.entity('Place', name), builder.event('raid', 'raid')];
      builder.claim([norland, 'CARRIED_OUT', event], { modality });
      builder.claim([norland, 'CARRIED_OUT', event], { modality: 'denied', claimedBy: [norland] });
    });
    const edge = only(graph, 'CARRIED_OUT');
    expect(edge).toMatchObject({ truthy, disputed: true });
    expect(edge.against).toHaveLength(1);
    expect(edge.claims).toHaveLength(1);
  });

  test('a negative statement counts against, a hypothetical negative does not', () => {
    const graph = raid((builder, name) => {
      const [norland, event] = [builder.entity('Place', name), builder.event('raid', 'raid')];
      builder.claim([norland, 'CARRIED_OUT', event]);
      builder.claim([norland, 'CARRIED_OUT', event], { polarity: 'negative' });
      builder.claim([norland, 'CARRIED_OUT', event], { polarity: 'negative', modality: 'hypothetical' });
    });
    expect(only(graph, 'CARRIED_OUT').against).toHaveLength(1);
  });

  test('roles are listed on one edge', () => {
    const builder = readingOf('Ada Lark, commander and later chief of the Guard.');
    const [ada, guard] = [builder.entity('Person', 'Ada Lark'), builder.entity('Group', 'Guard')];
    for (const role of ['commander', 'chief', 'commander'])
      builder.claim([ada, 'LED', guard], { qualifiers: { role } });
    expect(only(graphOf([builder]), 'LED').roles).toEqual(['chief', 'commander']);
  });

  test('two terms that cannot both hold make an edge disputed; a less precise one agrees', () => {
    const led = (from: readonly string[]): GraphEdge => {
      const builder = readingOf('Ada Lark led the Guard.');
      const [ada, guard] = [builder.entity('Person', 'Ada Lark'), builder.entity('Group', 'Guard')];
      for (const each of from) builder.claim([ada, 'LED', guard], { qualifiers: { from: each } });
      return only(graphOf([builder]), 'LED');
    };
    expect(led(['1997', '1998']).disputed).toBe(true);
    expect(led(['1998', '1998-03']).disputed).toBe(false);
  });

  test('a symmetric relation is stored once, from the smaller id to the larger', () => {
    const builder = readingOf('Ada Lark met Bo Finch.');
    const [ada, bo] = [builder.entity('Person', 'Ada Lark'), builder.entity('Person', 'Bo Finch')];
    builder.claim([ada, 'MET_WITH', bo]);
    builder.claim([bo, 'MET_WITH', ada]);
    const edge = only(graphOf([builder]), 'MET_WITH');
    expect(edge.claims).toHaveLength(2);
    expect(edge.source < edge.target).toBe(true);
  });

  test('a rejected claim is gone by content, whatever its id', () => {
    const builder = readingOf('Ada Lark led the Guard. Bo Finch led the Band.');
    const [ada, guard] = [builder.entity('Person', 'Ada Lark'), builder.entity('Group', 'Guard')];
    const [bo, band] = [builder.entity('Person', 'Bo Finch'), builder.entity('Group', 'Band')];
    builder.claim([ada, 'LED', guard], { quote: 'Ada Lark led the Guard' });
    builder.claim([bo, 'LED', band], { quote: 'Bo Finch led the Band' });
    const target = { sha256: builder.article.sha256, start: 0, end: 22, predicate: 'LED' };
    expect(named(graphOf([builder], [{ kind: 'reject', targets: [target] }]))).toEqual(['Bo Finch LED Band']);
  });
});

describe('which events exist', () => {
  test.each([
    ['hypothetical', 'positive', 0],
    ['denied', 'negative', 0],
    ['asserted', 'negative', 0],
    ['planned', 'positive', 1],
    ['alleged', 'positive', 1],
  ] as const)('an event that is only %s and %s makes %i nodes', (modality, polarity, nodes) => {
    const builder = readingOf('Norland would raid Ostby.');
    const norland = builder.entity('Place', 'Norland');
    const event = builder.event('raid', 'raid', { words: ['raid'], modality, polarity });
    builder.claim([norland, 'CARRIED_OUT', event]);
    const graph = graphOf([builder]);
    expect(graph.nodes.filter((node) => node.type === 'Event')).toHaveLength(nodes);
    expect(graph.edges).toHaveLength(nodes);
    expect(graph.identity.nodeOf.has(event.id)).toBe(nodes === 1);
  });
});

describe('the place of death', () => {
  const death = (
    change: (builder: ReadingBuilder) => void = () => {},
    modality: 'asserted' | 'alleged' = 'asserted',
  ) => {
    const builder = readingOf(TEXT);
    const [ada, ostby] = [builder.entity('Person', 'Ada Lark'), builder.entity('Place', 'Ostby')];
    const event = builder.event('raid', 'raid', { words: ['a raid'] });
    builder.claim([ada, 'KILLED_IN', event], { modality });
    builder.claim([event, 'OCCURRED_IN', ostby]);
    change(builder);
    return graphOf([builder]);
  };

  test('is derived from the event and rests on the claims of both edges', () => {
    const edge = only(death(), 'DIED_IN');
    expect(edge).toMatchObject({ derived: true, status: 'asserted', truthy: true });
    expect(edge.claims).toHaveLength(2);
  });

  test('is not derived from what is only alleged', () => {
    expect(named(death(undefined, 'alleged'))).not.toContain('Ada Lark DIED_IN Ostby');
  });

  test('is not derived for a group', () => {
    const graph = death((builder) => {
      const guards = builder.entity('Group', 'guards', { local: true, form: 'description', words: ['killed'] });
      const event = builder.reading().entities.find((entity) => entity.type === 'Event')!;
      builder.claim([guards, 'KILLED_IN', event]);
    });
    expect(named(graph).filter((edge) => edge.includes('DIED_IN'))).toEqual(['Ada Lark DIED_IN Ostby']);
  });

  test('is not derived from where a journey began or ended', () => {
    const builder = readingOf(TEXT);
    const [ada, ostby] = [builder.entity('Person', 'Ada Lark'), builder.entity('Place', 'Ostby')];
    const event = builder.event('crash', 'crash', { words: ['a raid'] });
    builder.claim([ada, 'KILLED_IN', event]);
    builder.claim([event, 'OCCURRED_IN', ostby], { qualifiers: { role: 'origin' } });
    expect(named(graphOf([builder])).some((edge) => edge.includes('DIED_IN'))).toBe(false);
  });

  test('is disputed when someone denies it in so many words', () => {
    const graph = death((builder) => {
      const [ada, ostby] = builder.reading().entities as [Entity, Entity];
      builder.claim([ada, 'DIED_IN', ostby], { modality: 'denied', claimedBy: ['doctors'] });
    });
    const edge = only(graph, 'DIED_IN');
    expect(edge).toMatchObject({ derived: true, disputed: true });
    expect(edge.against).toHaveLength(1);
  });

  test('that is stated wins over the derived one', () => {
    const graph = death((builder) => {
      const ada = builder.reading().entities.find((entity) => entity.type === 'Person')!;
      builder.claim([ada, 'DIED_IN', builder.entity('Place', 'Norland')]);
    });
    expect(only(graph, 'DIED_IN')).toMatchObject({ derived: false });
    expect(named(graph)).toContain('Ada Lark DIED_IN Norland');
  });
});
