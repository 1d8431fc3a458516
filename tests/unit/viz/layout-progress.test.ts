import { expect, test } from 'vitest';
import { packed, unpacked } from '../../../viz/layout-progress.ts';

test('places come through the way from the worker, each with its node', () => {
  const ids = ['b', 'a', 'c'];
  const positions = new Map([
    ['a', { x: 1.5, y: -2 }],
    ['b', { x: 0.25, y: 3 }],
    ['c', { x: 7, y: 8 }],
  ]);
  expect(unpacked(ids, packed(ids, positions))).toEqual(positions);
  expect(unpacked(['d'], packed(['d'], positions)).get('d')).toEqual({ x: 0, y: 0 });
});
