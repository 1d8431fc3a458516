import { describe, expect, it } from 'vitest';
import { contentStems, keysOf, normalName, overlap } from '../../../../src/app/evaluation/names.ts';

describe('names in scoring', () => {
  it.each([
    ['The Café of José’s', 'cafe of jose'],
    ['U.S. Army', 'us army'],
    ['the farmers’ union', 'farmers union'],
    ['  An  Inquest ', 'inquest'],
  ])('compares %j as %j', (given, expected) => {
    expect(normalName(given)).toBe(expected);
  });

  it('finds a person with and without titles', () => {
    expect(keysOf({ name: 'Chief Constable Ruth Varga', aliases: ['Gen. Ruth Varga', 'the general'] })).toEqual(
      new Set(['chief constable ruth varga', 'gen ruth varga', 'ruth varga', 'general']),
    );
  });

  it('compares event names by the stems of their meaningful words', () => {
    expect(contentStems('the killing of a driver')).toEqual(new Set(['kill', 'driv']));
    expect(overlap(contentStems('killing of the driver'), contentStems('the killings'))).toBeCloseTo(2 / 3);
    expect(overlap(new Set(), new Set(['kill']))).toBe(0);
  });
});
