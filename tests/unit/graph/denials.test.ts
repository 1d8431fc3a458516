import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../src/graph/contradictions.ts';
import { knowledge } from '../../../src/graph/knowledge.ts';
import { lookup } from '../../../src/graph/lookup.ts';
import { profile } from '../../../src/graph/profile.ts';
import { library } from '../../../src/graph/union.ts';
import type { KnowledgeGraph } from '../../../src/model/graph.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { type ClaimOptions, day, readingOf } from '../../build.ts';
import { forbidImpurity } from '../../setup.ts';

forbidImpurity();

/** One article on the shelling of Brod, as its own word or as what the army says of it. */
function article(slug: string, date: string, stance: ClaimOptions = {}) {
  const builder = readingOf(`${slug}: the Syrian army shelled Brod on Monday.`, {
    slug,
    title: slug,
    publishedAt: '2024-05-08',
  });
  const shelling = builder.event('attack', 'shelling of Brod', { words: ['shelled'], ...stance });
  builder.claim([builder.entity('Group', 'Syrian army'), 'CARRIED_OUT', shelling], stance);
  builder.claim([shelling, 'OCCURRED_IN', builder.entity('Place', 'Brod')], stance);
  builder.claim([shelling, 'date', day(date)], stance);
  return builder.reading();
}

const DENIED: ClaimOptions = { modality: 'denied', polarity: 'negative', claimedBy: ['the army'] };

const graphOf = (denied: string): KnowledgeGraph =>
  knowledge(library([article('report', '2024-05-06'), article('denial', denied, DENIED)]), ontology);

describe('a denial in one article of what another reports', () => {
  const graph = graphOf('2024-05-06');

  test('stands against who is said to have done it', () => {
    const [edge] = graph.edges.filter(({ type }) => type === 'CARRIED_OUT');
    expect(edge).toMatchObject({ status: 'asserted', disputed: true });
    expect(edge?.against).toHaveLength(1);
    const said = contradictions(graph).map(({ a, b }) => [a, b].map((id) => lookup(graph).claims.get(id)!.predicate));
    expect(said).toEqual([['CARRIED_OUT', 'CARRIED_OUT']]);
  });

  test('says nothing against the day, the place, or that it happened at all', () => {
    const [event] = graph.nodes.filter(({ type }) => type === 'Event');
    expect(graph.edges.filter(({ type }) => type === 'OCCURRED_IN')).toMatchObject([{ disputed: false, against: [] }]);
    expect(profile(event!, graph)).toMatchObject({ status: 'asserted', disputed: false });
  });

  test('may name the day of denying, which is no other event', () => {
    expect(graphOf('2024-05-08').edges.find(({ type }) => type === 'CARRIED_OUT')?.against).toHaveLength(1);
  });

  test('is of another event where the day is another', () => {
    expect(graphOf('2024-05-02').edges.find(({ type }) => type === 'CARRIED_OUT')).toMatchObject({ against: [] });
  });
});

test('a denial without a doer is against that it happened', () => {
  const tell = (slug: string, stance: ClaimOptions = {}) => {
    const builder = readingOf(`${slug}: no raid took place in Brod on Monday.`, { slug, title: slug });
    const raid = builder.event('attack', 'raid', { words: ['raid'], ...stance });
    builder.claim([raid, 'OCCURRED_IN', builder.entity('Place', 'Brod')], stance);
    builder.claim([raid, 'date', day('2024-05-06')], stance);
    return builder.reading();
  };
  const graph = knowledge(library([tell('report'), tell('denial', DENIED)]), ontology);
  const [event] = graph.nodes.filter(({ type }) => type === 'Event');
  expect(profile(event!, graph).disputed).toBe(true);
  expect(graph.edges.find(({ type }) => type === 'OCCURRED_IN')).toMatchObject({ disputed: false });
});
