import { describe, expect, it } from 'vitest';
import { loadLanguageModel } from '../src/app/models.ts';
import { createReader } from '../src/extract/reader.ts';
import { knowledge } from '../src/graph/knowledge.ts';
import { library } from '../src/graph/union.ts';
import { createArticle } from '../src/model/article.ts';
import type { KnowledgeGraph } from '../src/model/graph.ts';
import { ontology } from '../src/ontology/ontology.ts';
import known from './ontology-known-failures.json' with { type: 'json' };

const read = createReader({ model: loadLanguageModel(), ontology });

/** The graph of one sentence, published on a Sunday. */
const graphOf = (sentence: string): KnowledgeGraph =>
  knowledge(library([read(createArticle('example', sentence, { publishedAt: '2020-01-05' }))], []), ontology);

/** Edges in words: people and places by name, events by kind. */
function edgesOf(graph: KnowledgeGraph): string[] {
  const label = new Map(graph.nodes.map((node) => [node.id, node.type === 'Event' ? node.kind : node.name]));
  return graph.edges.map((edge) => `${label.get(edge.source)} ${edge.type} ${label.get(edge.target)}`);
}

const failures: ReadonlySet<string> = new Set(known);
const records = [
  ...ontology.events.map((event) => ({
    name: event.kind,
    of: event,
    makes: (graph: KnowledgeGraph) =>
      graph.nodes.some((node) => node.kind === event.kind) ||
      graph.edges.some((edge) => event.direct?.some((direct) => direct.type === edge.type)),
  })),
  ...ontology.relations.map((relation) => ({
    name: relation.type,
    of: relation,
    makes: (graph: KnowledgeGraph) => graph.edges.some((edge) => edge.type === relation.type),
  })),
];

describe.each(records.filter(({ of }) => of.examples.length + of.counterexamples.length > 0))(
  'the record of $name',
  ({ of, makes }) => {
    for (const [sentence, claims] of of.examples) {
      const test = failures.has(sentence) ? it.fails : it;
      test(`reads "${sentence}"`, () => {
        expect(edgesOf(graphOf(sentence))).toEqual(expect.arrayContaining([...claims]));
      });
    }
    for (const sentence of of.counterexamples) {
      const test = failures.has(sentence) ? it.fails : it;
      test(`hears nothing of the kind in "${sentence}"`, () => {
        expect(makes(graphOf(sentence))).toBe(false);
      });
    }
  },
);

it('lists as known failures only sentences that the ontology holds', () => {
  const all = new Set(
    records.flatMap(({ of }) => [...of.examples.map(([sentence]) => sentence), ...of.counterexamples]),
  );
  expect(known.filter((sentence) => !all.has(sentence))).toEqual([]);
});
