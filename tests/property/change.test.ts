import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/graph/canonical.ts';
import { withoutArticles, withReadings } from '../../src/graph/change.ts';
import { diff } from '../../src/graph/diff.ts';
import { knowledge } from '../../src/graph/knowledge.ts';
import { libraryLines } from '../../src/graph/lines.ts';
import { library } from '../../src/graph/union.ts';
import type { Library } from '../../src/model/reading.ts';
import { ontology } from '../../src/ontology/ontology.ts';
import { pile } from '../arbitrary.ts';
import { readingOf } from '../build.ts';

const bytes = (value: Library): string => [...libraryLines(value)].join('');

const graphBytes = (value: Library): string => {
  const { nodes, edges, identity } = knowledge(value, ontology);
  return canonical({ nodes, edges, nodeOf: [...identity.nodeOf], links: identity.links });
};

/** A library cut in two at some place. */
const cut = pile.chain(({ readings, decisions }) =>
  fc.nat(readings.length).map((at) => ({ first: readings.slice(0, at), second: readings.slice(at), decisions })),
);

describe('adding readings', () => {
  test('equals building from all of them, in bytes and in the graph', () => {
    fc.assert(
      fc.property(cut, ({ first, second, decisions }) => {
        const whole = library([...first, ...second], decisions);
        const grown = withReadings(library(first, decisions), second).library;
        expect(bytes(grown)).toBe(bytes(whole));
        expect(graphBytes(grown)).toBe(graphBytes(whole));
      }),
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(cut, ({ first, decisions }) => {
        const there = library(first, decisions);
        expect(bytes(withReadings(there, first).library)).toBe(bytes(there));
      }),
    );
  });

  test('of a corrected text supersedes the old one of the same address, and says so', () => {
    const url = 'https://post.example/1';
    const [old, corrected] = ['Ada Lark died.', 'Ada Lark was hurt.'].map((text, day) =>
      readingOf(text, { url, publishedAt: `2020-01-0${day + 1}` }).reading(),
    );
    const { library: grown, superseded } = withReadings(library([old!]), [corrected!]);
    expect(grown.readings).toEqual([corrected]);
    expect(superseded).toEqual([{ old, by: corrected }]);
    expect(withReadings(library([corrected!]), [old!]).library.readings).toEqual([corrected]);
  });
});

describe('removing articles', () => {
  test('equals never having read them, in bytes and in the graph', () => {
    fc.assert(
      fc.property(cut, ({ first, second, decisions }) => {
        const gone = new Set(second.map(({ article }) => article.id));
        const rest = library(
          first.filter(({ article }) => !gone.has(article.id)),
          decisions,
        );
        const shrunk = withoutArticles(library([...first, ...second], decisions), gone);
        expect(bytes(shrunk)).toBe(bytes(rest));
        expect(graphBytes(shrunk)).toBe(graphBytes(rest));
      }),
    );
  });
});

describe('the difference', () => {
  test('of a graph from itself is nothing', () => {
    fc.assert(
      fc.property(pile, ({ readings, decisions }) => {
        const graph = knowledge(library(readings, decisions), ontology);
        const { articles, nodes, edges, merged, split } = diff(graph, graph);
        expect([articles, nodes].flatMap(({ added, removed }) => [...added, ...removed])).toEqual([]);
        expect([...edges.added, ...edges.removed, ...edges.changed, ...merged, ...split]).toEqual([]);
      }),
    );
  });

  test('names what came, what went, and which nodes became one', () => {
    const [a, b] = [readingOf('One. Qassem Sole came.'), readingOf('Two. Qasem Sole left.')];
    a.entity('Person', 'Qassem Sole');
    b.entity('Person', 'Qasem Sole');
    const [one, two] = [a.reading(), b.reading()];
    const apart = {
      kind: 'different' as const,
      targets: [one, two].map(({ article, mentions }) => ({
        sha256: article.sha256,
        start: mentions[0]!.quote.start,
        end: mentions[0]!.quote.end,
      })),
    };
    const [before, after] = [
      knowledge(library([one, two], [apart]), ontology),
      knowledge(library([one, two]), ontology),
    ];
    expect(diff(before, after).merged).toMatchObject([{ from: [{ type: 'Person' }, { type: 'Person' }] }]);
    expect(diff(after, before).split).toHaveLength(1);
    const smaller = knowledge(library([one]), ontology);
    expect(diff(after, smaller)).toMatchObject({ articles: { added: [], removed: [two.article.id] } });
  });
});
