import { describe, expect, it } from 'vitest';
import {
  exponential,
  HIGHEST_PLACE,
  MIDDLE_PLACE,
  PLACES_A_ONE,
  TANH_TABLE,
} from '../../../../src/language/network/squash.ts';

describe('exponential', () => {
  it.each([-16, -3.7, -0.126, -1e-9, 0, 0.1, 0.125, 1, 5.5, 16])('is e to the power of %d', (x) => {
    expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
  });
});

describe('the table of tanh', () => {
  const tanh = (x: number): number =>
    TANH_TABLE[Math.trunc(Math.min(Math.max(x * PLACES_A_ONE + MIDDLE_PLACE, 0), HIGHEST_PLACE))]!;

  it('is never more than 0.0006 off, from one end to the other', () => {
    let worst = 0;
    for (let x = -12; x <= 12; x += 0.00037) worst = Math.max(worst, Math.abs(tanh(x) - Math.tanh(x)));
    expect(worst).toBeLessThan(6e-4);
  });

  it('ends with one and its opposite, and is zero at zero', () => {
    expect([tanh(1e300), tanh(-1e300), tanh(0)]).toEqual([1, -1, 0]);
    expect(tanh(7.99)).toBeLessThan(1);
  });
});
