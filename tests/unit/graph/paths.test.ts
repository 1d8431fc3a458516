import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { path, type WalkOptions } from '../../../src/graph/paths.ts';
import { forbidImpurity } from '../../setup.ts';
import { type BareEdge, bareGraph } from './bare-graph.ts';

/** How many steps it takes, by asking all nodes again and again. */
function distance(edges: readonly BareEdge[], [from, to]: readonly [string, string]): number | undefined {
  let reached = new Set([from]);
  for (let length = 0; ; length++) {
    if (reached.has(to)) return length;
    const more = edges.flatMap(({ source, target }) =>
      reached.has(source) ? [target] : reached.has(target) ? [source] : [],
    );
    const all = new Set([...reached, ...more]);
    if (all.size === reached.size) return undefined;
    reached = all;
  }
}

const node = fc.nat(11).map((n) => `n${n}`);
const edges = fc.array(fc.record({ source: node, target: node, truthy: fc.boolean() }), { maxLength: 24 });

describe('A walk between two nodes', () => {
  forbidImpurity();

  const walk = (of: readonly BareEdge[], ends: readonly [string, string], options?: WalkOptions) =>
    path(bareGraph(of), ends, options);

  test('leads from one to the other in as few steps as there can be', () => {
    fc.assert(
      fc.property(edges, fc.tuple(node, node), fc.boolean(), (all, [from, to], doubtful) => {
        const found = walk(all, [from, to], { all: doubtful });
        const allowed = all.filter(({ truthy }) => doubtful || truthy);
        expect(found?.length).toBe(distance(allowed, [from, to]));
        let at = from;
        for (const { edge, to: next } of found ?? []) {
          expect([edge.source, edge.target].sort()).toEqual([at, next].sort());
          expect(doubtful || edge.truthy).toBe(true);
          at = next;
        }
        if (found !== undefined) expect(at).toBe(to);
      }),
      { numRuns: 500 },
    );
  });

  test('goes round what is only alleged, unless all relationships are asked for', () => {
    const way = [
      { source: 'a', target: 'd', truthy: false },
      { source: 'a', target: 'b' },
      { source: 'c', target: 'b' },
      { source: 'c', target: 'd' },
    ];
    expect(walk(way, ['a', 'd'])?.map(({ to }) => to)).toEqual(['b', 'c', 'd']);
    expect(walk(way, ['a', 'd'], { all: true })?.map(({ to }) => to)).toEqual(['d']);
  });

  test('is none where none leads, and empty where one already is', () => {
    expect(walk([{ source: 'a', target: 'b' }], ['a', 'c'])).toBeUndefined();
    expect(walk([], ['a', 'a'])).toEqual([]);
  });
});
