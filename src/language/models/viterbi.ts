import { LABEL_COUNT, mayEnd, mayFollow, mayStart } from './name-labels.ts';

const IMPOSSIBLE = -1_000_000_000;
const labels = Array.from({ length: LABEL_COUNT }, (_, label) => label);
const startCost = Int32Array.from(labels, (label) => (mayStart(label) ? 0 : IMPOSSIBLE));
const endCost = Int32Array.from(labels, (label) => (mayEnd(label) ? 0 : IMPOSSIBLE));
const predecessors = labels.map((label) => Int32Array.from(labels.filter((before) => mayFollow(before, label))));

/**
 * The best legal sequence of labels. `emissions` holds `LABEL_COUNT` scores a token, `transitions` the score of label
 * `b` after label `a` at `a * LABEL_COUNT + b`; both int32, so that equal input gives equal output anywhere.
 */
export function bestLabels(emissions: Int32Array, transitions: Int32Array): Int32Array {
  const length = emissions.length / LABEL_COUNT;
  const best = new Int32Array(emissions.length);
  const from = new Uint8Array(emissions.length);
  for (let label = 0; label < LABEL_COUNT && length > 0; label++) best[label] = startCost[label]! + emissions[label]!;
  for (let row = LABEL_COUNT; row < emissions.length; row += LABEL_COUNT) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      let top = 2 * IMPOSSIBLE;
      let source = 0;
      for (const before of predecessors[label]!) {
        const score = best[row - LABEL_COUNT + before]! + transitions[before * LABEL_COUNT + label]!;
        if (score > top) {
          top = score;
          source = before;
        }
      }
      best[row + label] = Math.max(top, IMPOSSIBLE) + emissions[row + label]!;
      from[row + label] = source;
    }
  }
  return trace(best, from);
}

function trace(best: Int32Array, from: Uint8Array): Int32Array {
  const length = best.length / LABEL_COUNT;
  const path = new Int32Array(length);
  const last = best.length - LABEL_COUNT;
  let label = 0;
  let top = 2 * IMPOSSIBLE;
  for (let candidate = 0; candidate < LABEL_COUNT && length > 0; candidate++) {
    const score = best[last + candidate]! + endCost[candidate]!;
    if (score > top) {
      top = score;
      label = candidate;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = from[i * LABEL_COUNT + label]!;
  }
  return path;
}
