import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../../src/app/evaluation/assign.ts';

/** The best total by trying everything. */
function best(weights: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  if (row === weights.length) return 0;
  const skip = best(weights, row + 1, taken);
  const takes = weights[row]!.map((weight, column) =>
    weight > 0 && !taken.includes(column) ? weight + best(weights, row + 1, [...taken, column]) : 0,
  );
  return Math.max(skip, ...takes);
}

describe('one-to-one assignment', () => {
  it('gives up the best single pair when the sum of two others is larger', () => {
    expect(
      assign([
        [10, 9],
        [9, 1],
      ]),
    ).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('leaves rows and columns without a positive weight alone', () => {
    expect(assign([[0, 0], [0, 2], []])).toEqual([[1, 1]]);
    expect(assign([])).toEqual([]);
    expect(assign([[]])).toEqual([]);
  });

  it('reaches the best possible total and uses nothing twice', () => {
    const grid = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
    fc.assert(
      fc.property(grid, (weights) => {
        const pairs = assign(weights);
        const reached = pairs.reduce((total, [row, column]) => total + weights[row]![column]!, 0);
        expect(reached).toBe(best(weights));
        expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
      }),
    );
  });
});
