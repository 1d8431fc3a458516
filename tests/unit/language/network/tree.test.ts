import { describe, expect, it } from 'vitest';
import { bestTree } from '../../../../src/language/network/tree.ts';

/** Every tree over so many nodes in which the root has one dependent, as heads. */
function allTrees(size: number): number[][] {
  let found: number[][] = [[0]];
  for (let node = 1; node < size; node++)
    found = found.flatMap((heads) =>
      Array.from({ length: size }, (_, head) => head)
        .filter((head) => head !== node)
        .map((head) => [...heads, head]),
    );
  const reachesRoot = (heads: readonly number[], from: number): boolean => {
    let node = from;
    for (let steps = 0; node !== 0 && steps < size; steps++) node = heads[node]!;
    return node === 0;
  };
  return found.filter(
    (heads) =>
      heads.slice(1).filter((head) => head === 0).length === 1 && heads.every((_, node) => reachesRoot(heads, node)),
  );
}

const total = (scores: Float64Array, heads: readonly number[]): number =>
  heads.slice(1).reduce((sum, head, i) => sum + scores[(i + 1) * heads.length + head]!, 0);

describe('bestTree', () => {
  it('finds the best of all trees, cycles within cycles included', () => {
    let state = 3;
    const next = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state >>> 8) % 40;
    };
    for (const size of [2, 3, 4, 5]) {
      const trees = allTrees(size);
      for (let round = 0; round < 60; round++) {
        const scores = Float64Array.from({ length: size * size }, next);
        const best = Math.max(...trees.map((heads) => total(scores, heads)));
        const found = [...bestTree(scores, size)];
        expect(trees).toContainEqual(found);
        expect(total(scores, found)).toBe(best);
      }
    }
  });

  it('lets the root have one dependent even where two would score higher', () => {
    const scores = Float64Array.from([0, 0, 0, 9, 0, 1, 8, 1, 0]);
    expect([...bestTree(scores, 3)]).toEqual([0, 0, 1]);
  });

  it('reads a sentence of one word and a long chain of cycles', () => {
    expect([...bestTree(new Float64Array(4), 2)]).toEqual([0, 0]);
    const size = 161;
    const scores = new Float64Array(size * size);
    // Each odd word and the next one want each other.
    for (let node = 1; node < size; node++) scores[node * size + (node % 2 ? node + 1 : node - 1)] = 5;
    const heads = bestTree(scores, size);
    expect([...heads].slice(1).filter((head) => head === 0)).toHaveLength(1);
  });
});
