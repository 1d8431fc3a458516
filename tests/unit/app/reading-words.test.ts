import { describe, expect, it } from 'vitest';
import { linkWords } from '../../../src/app/reading-words.ts';
import { sieves } from '../../../src/extract/sieves/sieves.ts';

describe('the words of explain', () => {
  it('tell every sieve that brings people together', () => {
    const untold = sieves.filter(({ name }) => linkWords(name) === name);
    expect(untold.map(({ name }) => name)).toEqual([]);
  });
});
