import { describe, expect, test } from 'vitest';
import { brier, calibrate, hitsOf, leftOut, measure, pledgesOf } from '../../../../src/app/evaluation/confidence.ts';
import { confidenceOf, familiesOf, precisionOf } from '../../../../src/extract/confidence.ts';
import { MEASURED } from '../../../../src/extract/measured.ts';

const tally = (right: number, predicted: number) => ({ right, predicted, gold: 0, found: 0 });

describe('the precision of a rule', () => {
  test('is its families’ where nothing is measured, and a stated prior where there is none', () => {
    expect(precisionOf('event:attack/verb/agent:subject', {})).toBeCloseTo(0.7);
    expect(precisionOf('value:age', {})).toBeCloseTo(0.85);
    expect(precisionOf('somebody else', {})).toBeCloseTo(0.5);
    expect(precisionOf('event:raid/noun/agent:by', { event: [32, 32] })).toBeCloseTo((32 + 32 * 0.7) / 64);
  });

  test('is what was measured, the more the more there was', () => {
    const measured = (told: number) => ({ 'value:age': [0, told] as const });
    expect(precisionOf('value:age', measured(32))).toBeCloseTo(0.85 / 2);
    expect(precisionOf('value:age', measured(3200))).toBeLessThan(0.01);
  });

  test('is asked of its families, widest first; a value has none', () => {
    expect(familiesOf('event:attack/verb/agent:subject')).toEqual([
      'event',
      'event:attack',
      'event:attack/verb',
      'event:attack/verb/agent:subject',
    ]);
    expect(familiesOf('value:date')).toEqual(['value:date']);
  });
});

describe('measuring', () => {
  const score = (right: number, predicted: number) =>
    hitsOf({
      rules: { 'event:attack/verb': tally(right, predicted) },
      types: { Event: tally(1, 2) },
      dates: { matched: 3, given: 2, exact: 1, compatible: 2 },
    });

  test('counts each article for its rules and all their families', () => {
    expect(measure([score(1, 4), score(2, 2)])).toEqual({
      event: [3, 6],
      'event:attack': [3, 6],
      'event:attack/verb': [3, 6],
      'value:date': [2, 4],
      'value:happened': [2, 4],
    });
  });

  test('promises an article nothing that was learned from itself', () => {
    const [first] = leftOut([score(4, 4), score(0, 4)]);
    expect(first?.hits).toEqual([4, 4]);
    expect(first?.confidence).toBeLessThan(0.7);
  });

  test('tells what was promised and what was kept, bucket by bucket', () => {
    const pledges = pledgesOf({ sure: tally(9, 10), unsure: tally(1, 10) }, (rule) => (rule === 'sure' ? 0.9 : 0.2));
    expect(calibrate(pledges)).toEqual([
      { from: 0, to: 0.5, promised: 0.2, right: 1, told: 10 },
      { from: 0.9, to: 1, promised: 0.9, right: 9, told: 10 },
    ]);
    expect(brier(pledges)).toBeCloseTo((9 * 0.01 + 0.81 + 0.64 + 9 * 0.04) / 20);
  });
});

describe('the table that is kept', () => {
  test('holds no more right than told, and gives every rule a confidence between 0 and 1', () => {
    for (const [name, [right, told]] of Object.entries(MEASURED)) {
      expect(right).toBeLessThanOrEqual(told);
      expect(confidenceOf(name)).toBeGreaterThan(0);
      expect(confidenceOf(name)).toBeLessThan(1);
    }
    expect(MEASURED['event']?.[1]).toBeGreaterThan(100);
  });
});
