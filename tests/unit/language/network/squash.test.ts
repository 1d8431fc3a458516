import { describe, expect, it } from 'vitest';
import { exponential, sigmoid, tanh } from '../../../../src/language/network/squash.ts';

describe('exponential', () => {
  it.each([-16, -3.7, -0.126, -1e-9, 0, 0.1, 0.125, 1, 5.5, 16])('is e to the power of %d', (x) => {
    expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
  });
});

describe('tanh', () => {
  it('is never more than 0.0006 off, from one end to the other', () => {
    let worst = 0;
    for (let x = -12; x <= 12; x += 0.00037) {
      worst = Math.max(worst, Math.abs(tanh(x) - Math.tanh(x)), 2 * Math.abs(sigmoid(x) - 1 / (1 + Math.exp(-x))));
    }
    expect(worst).toBeLessThan(6e-4);
  });

  it('keeps to its ends for numbers of any size', () => {
    expect(tanh(1e300)).toBe(1);
    expect(tanh(-1e300)).toBe(-1);
    expect(tanh(7.9999)).toBeCloseTo(1, 5);
  });

  it('is zero at zero', () => {
    expect(tanh(0)).toBe(0);
    expect(sigmoid(0)).toBe(0.5);
  });
});
