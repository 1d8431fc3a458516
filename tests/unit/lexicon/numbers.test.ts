import { describe, expect, it } from 'vitest';
import { amountOf } from '../../../src/lexicon/numbers.ts';

describe('a number in words', () => {
  it.each([
    ['five', 5, 5],
    ['176', 176, 176],
    ['1,400', 1_400, 1_400],
    ['about 5000', 5_000, 5_000],
    ['three hundred and fifty thousand', 350_000, 350_000],
    ['2 million', 2_000_000, 2_000_000],
    ['a dozen', 12, 12],
    ['dozens', 24, 99],
    ['hundreds', 200, 999],
    ['tens of thousands', 20_000, 99_999],
    ['hundreds of thousands', 200_000, 999_999],
    ['millions', 2_000_000, null],
    ['at least 56', 56, null],
    ['more than a million', 1_000_000, null],
    ['up to 8,000', 0, 8_000],
    ['several', 3, 9],
    ['several hundred', 300, 999],
    ['a few thousand', 3_000, 9_999],
    ['a couple of hundred', 200, 200],
    ['a handful', 3, 9],
    ['half a dozen', 6, 6],
    ['twenty-two', 22, 22],
    ['as many as 90', 0, 90],
    ['between 20 and 30', 20, 30],
    ['from 20 to 30', 20, 30],
    ['some 200 to 300', 200, 300],
    ['20-30', 20, 30],
    ['20–30', 20, 30],
    ['two or three', 2, 3],
    ['two to three hundred', 200, 300],
    ['20 to 30 thousand', 20_000, 30_000],
    ['between 200 and 1,000', 200, 1_000],
    ['at least 20 to 30', 20, null],
    ['one hundred and fifty', 150, 150],
  ])('%s lies between %s and %s', (words, min, max) => {
    expect(amountOf(words)).toEqual({ min, max });
  });

  it.each(['mourners', '', 'of and'])('"%s" is no number', (words) => {
    expect(amountOf(words)).toBeUndefined();
  });
});
