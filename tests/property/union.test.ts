import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/graph/canonical.ts';
import { knowledge } from '../../src/graph/knowledge.ts';
import { libraryLines } from '../../src/graph/lines.ts';
import { library, union } from '../../src/graph/union.ts';
import type { Library } from '../../src/model/reading.ts';
import { ontology } from '../../src/ontology/ontology.ts';
import { pile } from '../arbitrary.ts';

const some = pile.map(({ readings, decisions, ontology: own }) => library(readings, decisions, own));
const bytes = (value: Library): string => [...libraryLines(value)].join('');

describe('the union of libraries', () => {
  test('is commutative', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(bytes(union(a, b))).toBe(bytes(union(b, a)));
      }),
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect(bytes(union(union(a, b), c))).toBe(bytes(union(a, union(b, c))));
      }),
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(some, (a) => {
        expect(bytes(union(a, a))).toBe(bytes(a));
      }),
    );
  });

  test('has the empty library as its unit', () => {
    fc.assert(
      fc.property(some, (a) => {
        expect(bytes(union(a, library([])))).toBe(bytes(a));
      }),
    );
  });
});

describe('adding to a library', () => {
  test('equals building it anew, in any order and with repetition', () => {
    const shuffled = pile.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray([...one.readings, ...one.readings], { minLength: one.readings.length * 2 }),
        fc.shuffledSubarray([...one.decisions], { minLength: one.decisions.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, readings, decisions]) => {
        const rebuilt = library(one.readings, one.decisions);
        const added = readings.reduce((grown, reading) => union(grown, library([reading])), library([], decisions));
        expect(bytes(added)).toBe(bytes(rebuilt));
      }),
    );
  });

  test('leaves no trace of the order in the graph', () => {
    const graphBytes = (value: Library): string => {
      const { nodes, edges, identity } = knowledge(value, ontology);
      return canonical({ nodes, edges, nodeOf: [...identity.nodeOf], links: identity.links });
    };
    fc.assert(
      fc.property(pile, ({ readings, decisions }) => {
        const there = { readings, decisions };
        const back = { readings: readings.toReversed(), decisions: decisions.toReversed() };
        expect(graphBytes(there)).toBe(graphBytes(back));
      }),
    );
  });
});

describe('canonical JSON', () => {
  test('has the same bytes whatever the order of keys, and the same content', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(canonical({ text: 'a', article: 'b', start: undefined })).toBe(canonical({ article: 'b', text: 'a' }));
  });
});
