import { describe, expect, it } from 'vitest';
import { graphOfSentence, missingFrom, provedRecords, saidIn } from '../src/app/examples.ts';
import { builtInReader } from '../src/app/reader.ts';
import type { KnowledgeGraph } from '../src/model/graph.ts';
import { ontology } from '../src/ontology/ontology.ts';
import known from './ontology-known-failures.json' with { type: 'json' };

const graphOf = (sentence: string): KnowledgeGraph => graphOfSentence(sentence, builtInReader(), ontology);

const failures: ReadonlySet<string> = new Set(known);
const records = provedRecords(ontology);

describe.each(records.filter(({ examples, counterexamples }) => examples.length + counterexamples.length > 0))(
  'the record of $name',
  ({ examples, counterexamples, isIn }) => {
    for (const [sentence, claims] of examples) {
      const test = failures.has(sentence) ? it.fails : it;
      test(`reads "${sentence}"`, () => {
        const graph = graphOf(sentence);
        expect({ missing: missingFrom(graph, claims), said: saidIn(graph) }).toMatchObject({ missing: [] });
      });
    }
    for (const sentence of counterexamples) {
      const test = failures.has(sentence) ? it.fails : it;
      test(`hears nothing of the kind in "${sentence}"`, () => {
        expect(isIn(graphOf(sentence))).toBe(false);
      });
    }
  },
);

it('lists as known failures only sentences that the ontology holds', () => {
  const all = new Set(
    records.flatMap(({ examples, counterexamples }) => [...examples.map(([sentence]) => sentence), ...counterexamples]),
  );
  expect(known.filter((sentence) => !all.has(sentence))).toEqual([]);
});
