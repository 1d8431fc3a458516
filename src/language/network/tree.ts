/**
 * The best tree over a sentence (Chu and Liu 1965, Edmonds 1967): every node but node 0, the root, gets one head, and
 * the sum of scores is the highest of all trees in which the root has one dependent. `scores` holds a row of heads for
 * each dependent, `size` times `size`; entry 0 of the answer means nothing.
 */
export function bestTree(scores: Float64Array, size: number): Int32Array {
  // Most often every word's best head already gives such a tree, and no tree can score more.
  const greedy = greedyHeads(scores, size);
  if (hasOneRoot(greedy) && findCycle(greedy).length === 0) return greedy;
  const one = scores.slice();
  // A second dependent of the root would cost more than all other arcs can gain.
  for (let node = 1; node < size; node++) one[node * size]! -= ROOT_COST;
  return arborescence(one, size);
}

const ROOT_COST = 1e7;
const NEVER = -1e12;

function arborescence(scores: Float64Array, size: number): Int32Array {
  const heads = greedyHeads(scores, size);
  const cycle = findCycle(heads);
  return cycle.length === 0 ? heads : expand(contract(scores, size, { heads, cycle }));
}

function hasOneRoot(heads: Int32Array): boolean {
  let roots = 0;
  for (let node = 1; node < heads.length; node++) if (heads[node] === 0) roots++;
  return roots === 1;
}

function greedyHeads(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let node = 1; node < size; node++) {
    let best = NEVER * 2;
    for (let head = 0; head < size; head++) {
      const score = scores[node * size + head]!;
      if (head !== node && score > best) {
        best = score;
        heads[node] = head;
      }
    }
  }
  return heads;
}

/** The nodes of one cycle, or none. */
function findCycle(heads: Int32Array): number[] {
  const visitor = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node !== 0 && visitor[node] === 0) {
      visitor[node] = start;
      node = heads[node]!;
    }
    if (node === 0 || visitor[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return [];
}

/** A graph in which one cycle has become its last node. */
interface Contraction {
  readonly heads: Int32Array;
  readonly cycle: readonly number[];
  /** The nodes outside the cycle, by their new numbers. */
  readonly outside: readonly number[];
  /** For each node outside: the member of the cycle that would be its head. */
  readonly leaving: Int32Array;
  /** For each node outside: the member of the cycle that would hang on it. */
  readonly entering: Int32Array;
  readonly scores: Float64Array;
}

function contract(
  scores: Float64Array,
  size: number,
  { heads, cycle }: { readonly heads: Int32Array; readonly cycle: readonly number[] },
): Contraction {
  const members = new Set(cycle);
  const outside = Array.from({ length: size }, (_, node) => node).filter((node) => !members.has(node));
  const last = outside.length;
  const smaller = new Float64Array((last + 1) * (last + 1)).fill(NEVER);
  const leaving = new Int32Array(last);
  const entering = new Int32Array(last);
  outside.forEach((node, i) => {
    for (let j = 0; j < last; j++) if (i !== j) smaller[i * (last + 1) + j] = scores[node * size + outside[j]!]!;
    const gain = (member: number): number => scores[member * size + node]! - scores[member * size + heads[member]!]!;
    leaving[i] = bestMember(cycle, (member) => scores[node * size + member]!);
    entering[i] = bestMember(cycle, gain);
    smaller[i * (last + 1) + last] = scores[node * size + leaving[i]!]!;
    smaller[last * (last + 1) + i] = gain(entering[i]!);
  });
  return { heads, cycle, outside, leaving, entering, scores: smaller };
}

function bestMember(cycle: readonly number[], score: (member: number) => number): number {
  let best = cycle[0]!;
  for (const member of cycle) if (score(member) > score(best)) best = member;
  return best;
}

function expand({ heads, cycle, outside, leaving, entering, scores }: Contraction): Int32Array {
  const last = outside.length;
  const found = arborescence(scores, last + 1);
  const all = new Int32Array(heads.length);
  for (const member of cycle) all[member] = heads[member]!;
  for (let i = 1; i < last; i++) all[outside[i]!] = found[i] === last ? leaving[i]! : outside[found[i]!]!;
  const above = found[last]!;
  all[entering[above]!] = outside[above]!;
  return all;
}
