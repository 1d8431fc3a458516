import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/graph/check.ts';
import { knowledge } from '../../../src/graph/knowledge.ts';
import { library } from '../../../src/graph/union.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { GraphEdge, KnowledgeGraph } from '../../../src/model/graph.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { pile } from '../../arbitrary.ts';
import { readingOf } from '../../build.ts';
import { forbidImpurity } from '../../setup.ts';

forbidImpurity();

function sound(): Reading {
  const builder = readingOf('Ada Lark was killed in a raid. Norland denied the raid.', { slug: 'raid' });
  const [ada, norland] = [builder.entity('Person', 'Ada Lark'), builder.entity('Place', 'Norland', { acts: true })];
  const raid = builder.event('raid', 'raid', { words: ['a raid'], quote: 'Ada Lark was killed in a raid' });
  builder.claim([ada, 'KILLED_IN', raid]);
  builder.claim([norland, 'CARRIED_OUT', raid], { modality: 'denied', claimedBy: [norland] });
  builder.claim([norland, 'CARRIED_OUT', raid], { modality: 'alleged' });
  return builder.reading();
}

const graphOf = (reading: Reading): KnowledgeGraph => knowledge(library([reading]), ontology);
const broken = (graph: KnowledgeGraph): string[] => [...new Set(check(graph, ontology).map((each) => each.invariant))];
const everyClaim = (reading: Reading, change: (claim: Claim) => Partial<Claim>): Reading => ({
  ...reading,
  claims: reading.claims.map((claim) => ({ ...claim, ...change(claim) })),
});

describe('the check', () => {
  test('finds nothing wrong with a sound graph', () => {
    expect(check(graphOf(sound()), ontology)).toEqual([]);
  });

  test('finds nothing wrong with any graph that is derived from sound readings', () => {
    fc.assert(
      fc.property(pile, ({ readings, decisions }) => {
        expect(check(knowledge(library(readings, decisions), ontology), ontology)).toEqual([]);
      }),
    );
  });

  test.each<[string, (reading: Reading) => Reading]>([
    ['article-hash-equals-text', (r) => ({ ...r, article: { ...r.article, text: `${r.article.text} ` } })],
    ['quote-equals-slice', (r) => everyClaim(r, ({ quote }) => ({ quote: { ...quote, text: 'other words' } }))],
    ['quote-begins-in-its-sentence', (r) => everyClaim(r, ({ quote }) => ({ quote: { ...quote, sentence: 1 } }))],
    ['sentences-tile-text', (r) => ({ ...r, sentences: r.sentences.slice(1) })],
    ['ids-are-unique', (r) => ({ ...r, claims: [...r.claims, ...r.claims] })],
    ['claims-speak-of-entities', (r) => everyClaim(r, () => ({ claimedBy: [{ as: 'entity', entity: 'nobody' }] }))],
    ['entities-are-mentioned', (r) => ({ ...r, mentions: r.mentions.slice(1) })],
    ['domain-and-range', (r) => everyClaim(r, () => ({ predicate: 'BURIED_IN' }))],
    ['denied-is-negative', (r) => everyClaim(r, () => ({ modality: 'denied', polarity: 'positive' }))],
    ['claims-name-their-extractor', (r) => everyClaim(r, () => ({ extractor: 'someone else' }))],
  ])('names %s when a reading breaks it', (invariant, change) => {
    expect(broken(graphOf(change(sound())))).toContain(invariant);
  });

  const everyEdge = (graph: KnowledgeGraph, change: (edge: GraphEdge) => Partial<GraphEdge>): KnowledgeGraph => ({
    ...graph,
    edges: graph.edges.map((edge) => ({ ...edge, ...change(edge) })),
  });

  test.each<[string, (graph: KnowledgeGraph) => KnowledgeGraph]>([
    ['node-has-mention', (g) => ({ ...g, mentions: [] })],
    ['node-is-its-first-member', (g) => ({ ...g, nodes: g.nodes.map((node) => ({ ...node, members: [] })) })],
    ['event-happens', (g) => ({ ...g, claims: g.claims.filter((claim) => claim.predicate !== 'happened') })],
    ['edge-joins-nodes', (g) => everyEdge(g, () => ({ target: 'nowhere' }))],
    ['edge-id-is-its-triple', (g) => everyEdge(g, () => ({ type: 'LED' }))],
    ['edge-rests-on-a-positive-claim', (g) => everyEdge(g, ({ against }) => ({ claims: against }))],
    ['edge-claims-say-its-triple', (g) => everyEdge(g, () => ({ claims: [g.claims[0]!.id] }))],
    ['edge-against-is-negative', (g) => everyEdge(g, ({ claims }) => ({ against: claims }))],
  ])('names %s when a graph breaks it', (invariant, change) => {
    expect(broken(change(graphOf(sound())))).toContain(invariant);
  });
});

test('two people who share only an article have no path between them', () => {
  const builder = readingOf('Ada Lark led the Guard. Bo Finch led the Band.');
  for (const [person, group] of [
    ['Ada Lark', 'Guard'],
    ['Bo Finch', 'Band'],
  ] as const)
    builder.claim([builder.entity('Person', person), 'LED', builder.entity('Group', group)]);
  const { nodes, edges } = graphOf(builder.reading());
  const reached = new Set([nodes.find((node) => node.name === 'Ada Lark')!.id]);
  for (const _ of nodes)
    for (const { source, target } of edges)
      if (reached.has(source) || reached.has(target)) reached.add(source).add(target);
  expect(nodes.filter((node) => reached.has(node.id)).map((node) => node.name)).toEqual(['Guard', 'Ada Lark']);
});
