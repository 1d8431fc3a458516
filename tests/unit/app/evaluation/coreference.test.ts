import { describe, expect, it } from 'vitest';
import {
  addCoreference,
  conllF1,
  figuresOf,
  type Partition,
  scoreCoreference,
} from '../../../../src/app/evaluation/coreference.ts';
import { mentionsIn } from '../../../../src/app/evaluation/gum-coref.ts';

const clusters = (...words: string[]): Partition => words.map((word) => [...word]);

/** Recall and precision of each measure, rounded to three places. */
function figures(gold: Partition, predicted: Partition) {
  const { muc, bCubed, ceafE } = scoreCoreference(gold, predicted);
  const round = (share: number) => Math.round(share * 1000) / 1000;
  return [muc, bCubed, ceafE].map((ratio) => {
    const { recall, precision } = figuresOf(ratio);
    return [round(recall), round(precision)];
  });
}

describe('coreference scores', () => {
  it('are all 1 for the gold itself, whatever the order', () => {
    expect(figures(clusters('abc', 'de'), clusters('ed', 'bca'))).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  // Worked by hand: gold {abc} {defg}, answer {ab} {cd} {fghi}.
  // MUC: recall (3-2 + 4-3)/(2+3) = 2/5; precision (2-1 + 2-2 + 4-3)/(1+1+3) = 2/5.
  // B³: recall ((4+1)/3 + (1+4)/4)/7 = 0.417; precision (4/2 + 2/2 + 4/4)/8 = 0.5.
  // CEAF-e: {abc}={ab} 4/5, {defg}={fghi} 4/8: 1.3 of 2 and of 3.
  it('agree with a case worked by hand, with spurious and missing mentions', () => {
    expect(figures(clusters('abc', 'defg'), clusters('ab', 'cd', 'fghi'))).toEqual([
      [0.4, 0.4],
      [0.417, 0.5],
      [0.65, 0.433],
    ]);
  });

  // The example of Luo (2005) for which B³ and MUC disagree: all in one cluster.
  // MUC: recall (2 + 1)/(2+1) = 1; precision (5-2)/(5-1) = 0.75. B³: precision (9+4)/5/5 = 0.52. CEAF-e: 2·3/(3+5) = 0.75.
  it('punish one cluster of everything by precision only', () => {
    expect(figures(clusters('abc', 'de'), clusters('abcde'))).toEqual([
      [1, 0.75],
      [1, 0.52],
      [0.375, 0.75],
    ]);
  });

  it('leave singletons out on both sides', () => {
    expect(scoreCoreference(clusters('ab', 'c'), clusters('ab', 'd', 'e'))).toEqual(
      scoreCoreference(clusters('ab'), clusters('ab')),
    );
  });

  it('are 0, not broken, where one side is empty', () => {
    expect(conllF1(scoreCoreference(clusters('ab'), []))).toBe(0);
    expect(conllF1(scoreCoreference([], []))).toBe(0);
  });

  it('add up counts over documents, not averages', () => {
    const [good, bad] = [scoreCoreference(clusters('abcd'), clusters('abcd')), scoreCoreference(clusters('ef'), [])];
    expect(figuresOf(addCoreference([good, bad]).muc).recall).toBe(0.75);
  });
});

describe('a column of mentions', () => {
  it('opens and closes them, nested and of one cluster twice', () => {
    expect(
      mentionsIn(['(person-1(place-2-Rome)', '_', 'person-1)', '(person-1)', '(time-3(time-3)', 'time-3)']),
    ).toEqual([
      { cluster: '2', first: 0, last: 0 },
      { cluster: '1', first: 0, last: 2 },
      { cluster: '1', first: 3, last: 3 },
      { cluster: '3', first: 4, last: 4 },
      { cluster: '3', first: 4, last: 5 },
    ]);
  });
});
