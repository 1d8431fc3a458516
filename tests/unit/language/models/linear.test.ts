import { describe, expect, it } from 'vitest';
import { openBundle, readKeys, readNumbers } from '../../../../src/language/models/bundle.ts';
import { argmax, readScorer } from '../../../../src/language/models/linear.ts';
import { byKey, writeBundle, writeKeys, writeNumbers } from '../../../../training/bundle-writer.ts';
import { createPerceptron } from '../../../../training/perceptron.ts';

const features = (...keys: number[]) => ({ keys: Int32Array.from(keys), count: keys.length });

describe('model files', () => {
  it('keep numbers, keys, names and characters beyond ASCII', () => {
    const keys = [5, -3, 0, 2147483647, -2147483648].sort(byKey);
    const bundle = openBundle<{ word: string }>(
      writeBundle({ word: 'Zürich' }, { keys: writeKeys(keys), numbers: writeNumbers([0, 127, 128, 70000]) }),
    );
    expect(bundle.meta.word).toBe('Zürich');
    expect([...readKeys(bundle.section('keys'))]).toEqual(keys);
    expect([...readNumbers(bundle.section('numbers'))]).toEqual([0, 127, 128, 70000]);
    expect(() => bundle.section('other')).toThrow('other');
  });
});

describe('a linear model', () => {
  it('learns from its mistakes and scores the same after being written and read', () => {
    const perceptron = createPerceptron(3);
    const examples = [
      { seen: features(1, 10), gold: 0 },
      { seen: features(1, 20), gold: 1 },
      { seen: features(0, 30), gold: 2 },
    ];
    const scores = new Int32Array(3);
    for (let round = 0; round < 10; round++)
      for (const { seen, gold } of examples) {
        perceptron.score(seen, scores);
        if (argmax(scores) !== gold) perceptron.update(seen, gold, argmax(scores));
        perceptron.tick();
      }
    const sections = { ...perceptron.compress({ scale: 200, least: 0 }) };
    const scorer = readScorer(openBundle(writeBundle(null, sections)), 3);
    for (const { seen, gold } of examples) {
      scorer.score(seen, scores);
      expect(argmax(scores)).toBe(gold);
    }
  });

  it('keeps weights beyond int8 whole', () => {
    const perceptron = createPerceptron(2);
    for (let i = 0; i < 5; i++) perceptron.update(features(42), 1, 0);
    for (let i = 1; i < 100; i++) perceptron.tick();
    const sections = { ...perceptron.compress({ scale: 100, least: 0 }) };
    const scores = new Int32Array(2);
    readScorer(openBundle(writeBundle(null, sections)), 2).score(features(42), scores);
    expect([...scores]).toEqual([-495, 495]);
  });

  it('ignores features it has never seen', () => {
    const scorer = createPerceptron(2);
    const scores = Int32Array.from([9, 9]);
    scorer.score(features(1, 2, 3), scores);
    expect([...scores]).toEqual([0, 0]);
  });

  it('gives a feature a row only after it has waited', () => {
    const perceptron = createPerceptron(2, { patience: 1 });
    perceptron.update(features(7), 0, 1);
    expect(perceptron.size()).toBe(0);
    perceptron.update(features(7), 0, 1);
    expect(perceptron.size()).toBe(1);
  });
});
