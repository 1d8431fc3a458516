import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Name } from '../../../../src/language/doc.ts';
import {
  decodeNames,
  encodeNames,
  LABEL_COUNT,
  labelOf,
  mayEnd,
  mayFollow,
  mayStart,
} from '../../../../src/language/models/name-labels.ts';
import { bestLabels } from '../../../../src/language/models/viterbi.ts';

const none = new Int32Array(LABEL_COUNT * LABEL_COUNT);

/** Every token prefers the given label by so much. */
const preferring = (labels: readonly number[], by = 10): Int32Array => {
  const emissions = new Int32Array(labels.length * LABEL_COUNT);
  labels.forEach((label, i) => {
    emissions[i * LABEL_COUNT + label] = by;
  });
  return emissions;
};

describe('labels of names', () => {
  it('spell names and read them back', () => {
    const names: Name[] = [
      { type: 'PER', start: 0, end: 2 },
      { type: 'LOC', start: 2, end: 3 },
      { type: 'ORG', start: 4, end: 8 },
    ];
    expect(decodeNames(encodeNames(9, names))).toEqual(names);
  });

  it('allow an open name only to go on with its own type', () => {
    expect(mayFollow(labelOf('B', 'PER'), labelOf('E', 'PER'))).toBe(true);
    expect(mayFollow(labelOf('B', 'PER'), labelOf('E', 'LOC'))).toBe(false);
    expect(mayFollow(labelOf('B', 'PER'), 0)).toBe(false);
    expect(mayFollow(labelOf('S', 'PER'), labelOf('B', 'PER'))).toBe(true);
  });
});

describe('the best sequence of labels', () => {
  it('follows the scores where they are legal', () => {
    const wanted = [0, labelOf('B', 'ORG'), labelOf('I', 'ORG'), labelOf('E', 'ORG'), 0];
    expect([...bestLabels(preferring(wanted), none)]).toEqual(wanted);
  });

  it('never leaves a name open, even if a single word asks for it', () => {
    const labels = bestLabels(preferring([0, labelOf('B', 'PER')]), none);
    expect(mayEnd(labels[1]!)).toBe(true);
  });

  it('weighs a transition against what the words say', () => {
    const transitions = new Int32Array(LABEL_COUNT * LABEL_COUNT);
    const single = labelOf('S', 'LOC');
    transitions[single * LABEL_COUNT + single] = -25;
    const labels = [...bestLabels(preferring([single, single]), transitions)];
    expect(labels.filter((label) => label === single)).toHaveLength(1);
  });

  it('is empty for an empty sentence', () => {
    expect(bestLabels(new Int32Array(0), none)).toHaveLength(0);
  });

  it('is legal for any scores', () => {
    const scores = fc.array(fc.integer({ min: -5000, max: 5000 }), {
      minLength: LABEL_COUNT,
      maxLength: LABEL_COUNT * 8,
    });
    fc.assert(
      fc.property(scores, (list) => {
        const whole = list.slice(0, list.length - (list.length % LABEL_COUNT));
        const labels = bestLabels(Int32Array.from(whole), none);
        expect(mayStart(labels[0]!)).toBe(true);
        expect(mayEnd(labels.at(-1)!)).toBe(true);
        for (let i = 1; i < labels.length; i++) expect(mayFollow(labels[i - 1]!, labels[i]!)).toBe(true);
      }),
    );
  });
});
