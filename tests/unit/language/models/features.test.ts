import { describe, expect, it } from 'vitest';
import { ABSENT, compileFeatures } from '../../../../src/language/models/features.ts';
import { hashText } from '../../../../src/language/models/hash.ts';
import { shape } from '../../../../src/language/models/shape.ts';

const spec = { slots: ['a', 'b'], fields: ['word', 'tag'], extras: ['distance'] };

/** The keys for two tokens with the given values. */
function keysOf(templates: readonly string[], words: readonly number[], distance = 0): number[] {
  const space = compileFeatures({ ...spec, templates });
  space.columns = [Int32Array.from(words), Int32Array.from([1, 2])];
  space.positions.set([0, 1]);
  space.extras[0] = distance;
  space.expand();
  return [...space.features.keys.subarray(0, space.features.count)];
}

describe('features', () => {
  it('give one key a template, different for different templates', () => {
    const keys = keysOf(['a.word', 'b.word', 'a.word b.word', 'b.word a.word'], [7, 7]);
    expect(new Set(keys).size).toBe(4);
  });

  it('depend on every atom of their template and on no other', () => {
    const [one, pair] = keysOf(['a.word', 'a.word distance'], [7, 8], 3);
    expect(keysOf(['a.word'], [7, 9], 4)).toEqual([one]);
    expect(keysOf(['a.word distance'], [7, 8], 4)).not.toEqual([pair]);
  });

  it('leave out a template with an absent atom', () => {
    expect(keysOf(['a.word', 'a.word b.word'], [7, ABSENT])).toEqual(keysOf(['a.word'], [7, 0]));
  });

  it('refuse an atom that nobody fills', () => {
    expect(() => compileFeatures({ ...spec, templates: ['c.word'] })).toThrow('c.word');
    expect(() => compileFeatures({ ...spec, templates: ['speed'] })).toThrow('speed');
  });

  it('have a fingerprint that changes with the templates', () => {
    const print = (templates: readonly string[]) => compileFeatures({ ...spec, templates }).fingerprint;
    expect(print(['a.word', 'b.word'])).not.toBe(print(['a.word', 'b.tag']));
  });
});

describe('words as numbers', () => {
  it('hash the same on every machine', () => {
    expect(hashText('')).toBe(-2128764932);
    expect(hashText('newsgraph')).toBe(-2002001989);
  });

  it.each([
    ['Reyes', 'Xx'],
    ["O'Brien", "X'Xx"],
    ['F-16', 'X-d'],
    ['Ödön', 'Xx'],
    ['3,000', 'd,d'],
  ])('outline %s as %s', (word, outline) => {
    expect(shape(word)).toBe(outline);
  });
});
