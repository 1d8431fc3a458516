import { type Machine, shapeOf } from './recurrent.ts';
import { bestTree } from './tree.ts';
import type { Matrix, Weights } from './weights.ts';

/** Largest number of what follows the second layer: 128 products of two such still fit an int32. */
const LARGEST_HIDDEN = 4095;
/** Scores of names are rounded to thousandths. */
const NAME_STEPS = 1000;

/** A decoded tree: node 0 is the root, tokens count from 1. */
interface Tree {
  readonly heads: Int32Array;
  /** One relation a token. */
  readonly relations: Int32Array;
}

/**
 * Multiplies a matrix with `count` vectors; gives the numbers meant, a row's after the other's for each vector. They
 * stay until the next product.
 */
function apply(weights: Weights, { views, workspace, numbers }: Machine, product: Applied): Float64Array {
  const { matrix, vectors, count } = product;
  const { rows, scales, bias } = matrix;
  weights.kernel.multiply({ ...shapeOf(matrix), vectors, count, out: workspace.sums });
  const { long } = views;
  const sums = workspace.sums / 4;
  const end = count * rows;
  for (let start = 0; start < end; start += rows)
    for (let row = 0; row < rows; row++) numbers[start + row] = long[sums + start + row]! * scales[row]! + bias[row]!;
  return numbers;
}

interface Applied {
  readonly matrix: Matrix;
  readonly vectors: number;
  readonly count: number;
}

/** The place of the largest of the numbers in [start, end), counted from the start. */
function largest(numbers: Float64Array, start: number, end: number): number {
  let found = start;
  for (let at = start + 1; at < end; at++) if (numbers[at]! > numbers[found]!) found = at;
  return found - start;
}

/** The best tag of each token, from the states of the first layer. */
export function decideTags(weights: Weights, machine: Machine, count: number): Int32Array {
  const { tags } = weights.matrices;
  const scores = apply(weights, machine, { matrix: tags, vectors: machine.workspace.first, count });
  const best = new Int32Array(count);
  for (let i = 0; i < count; i++) best[i] = largest(scores, i * tags.rows, (i + 1) * tags.rows);
  return best;
}

/** From the second layer, root first: what each node is as head, as dependent, in a name; rounded, none below 0. */
export function computeHidden(weights: Weights, machine: Machine, count: number): void {
  const { workspace } = machine;
  const { sizes } = weights.meta;
  const { states } = weights.matrices;
  apply(weights, machine, { matrix: states, vectors: workspace.second, count: count + 1 });
  const parts: readonly (readonly [size: number, place: number, stride: number])[] = [
    [sizes.arc, workspace.arcHeads, sizes.arc],
    [sizes.arc, workspace.arcDependents, sizes.arc],
    [sizes.label, workspace.labelHeads, sizes.label],
    [sizes.label, workspace.labelPairs, 2 * sizes.label],
    [sizes.name, workspace.names, sizes.name],
  ];
  let row = 0;
  for (const [size, place, stride] of parts) {
    for (let node = 0; node <= count; node++)
      showRounded(machine, {
        from: node * states.rows + row,
        to: place / 2 + node * stride,
        size,
        one: weights.meta.ones.hidden,
      });
    row += size;
  }
}

function showRounded(
  { numbers, views }: Machine,
  { from, to, size, one }: { readonly from: number; readonly to: number; readonly size: number; readonly one: number },
): void {
  const { short } = views;
  for (let i = 0; i < size; i++) {
    const number = (numbers[from + i]! * one + 0.5) | 0;
    // About half of them lie below 0, in no order: a shift of the sign bit is faster than a branch.
    short[to + i] = Math.min(number & ~(number >> 31), LARGEST_HIDDEN);
  }
}

/** The scores of all name labels of each token, in thousandths. */
export function scoreNames(weights: Weights, machine: Machine, count: number): Int32Array {
  const { names } = weights.matrices;
  const vectors = machine.workspace.names + 2 * weights.meta.sizes.name;
  const numbers = apply(weights, machine, { matrix: names, vectors, count });
  const scores = new Int32Array(count * names.rows);
  for (let i = 0; i < scores.length; i++) scores[i] = Math.floor(numbers[i]! * NAME_STEPS + 0.5);
  return scores;
}

/** The best tree of a sentence with the best relation of each arc. */
export function decideTree(weights: Weights, machine: Machine, count: number): Tree {
  const heads = bestTree(scoreArcs(weights, machine, count), count + 1);
  return { heads, relations: decideRelations(weights, machine, heads) };
}

/** Scores of arcs, a row of heads for each dependent, root first (biaffine: Dozat and Manning 2017). */
function scoreArcs(weights: Weights, machine: Machine, count: number): Float64Array {
  const { views, workspace } = machine;
  const { sizes, ones } = weights.meta;
  const { arc } = weights.matrices;
  const nodes = count + 1;
  const numbers = apply(weights, machine, { matrix: arc, vectors: workspace.arcHeads, count: nodes });
  const sights = views.short.subarray(workspace.arcSights / 2);
  for (let node = 0; node < nodes; node++)
    for (let i = 0; i < sizes.arc; i++)
      sights[node * sizes.arc + i] = rounded(numbers[node * arc.rows + i]! * ones.arc);
  const matrix = workspace.arcDependents + 2 * sizes.arc;
  const product = { matrix, rows: count, columns: sizes.arc, vectors: workspace.arcSights, count: nodes };
  weights.kernel.multiply({ ...product, out: workspace.sums });
  const sums = views.long.subarray(workspace.sums / 4);
  const scores = new Float64Array(nodes * nodes);
  for (let head = 0; head < nodes; head++) {
    // The last row of the matrix says how likely a word is to be a head at all.
    const prior = numbers[head * arc.rows + sizes.arc]!;
    for (let i = 0; i < count; i++)
      scores[(i + 1) * nodes + head] = sums[head * count + i]! / (ones.hidden * ones.arc) + prior;
  }
  return scores;
}

const rounded = (value: number): number => Math.max(-LARGEST_HIDDEN, Math.min(LARGEST_HIDDEN, Math.floor(value + 0.5)));

function decideRelations(weights: Weights, machine: Machine, heads: Int32Array): Int32Array {
  const { workspace, views } = machine;
  const { label, labelLinear } = weights.matrices;
  const size = weights.meta.sizes.label;
  const count = heads.length - 1;
  const pairs = workspace.labelPairs / 2;
  const chosen = workspace.labelChosen / 2;
  for (let node = 1; node <= count; node++) {
    const head = workspace.labelHeads / 2 + heads[node]! * size;
    views.short.copyWithin(pairs + (2 * node + 1) * size, head, head + size);
    views.short.copyWithin(chosen + (node - 1) * size, head, head + size);
  }
  const linear = apply(weights, machine, { matrix: labelLinear, vectors: workspace.labelPairs + 4 * size, count });
  weights.kernel.multiply({ ...shapeOf(label), vectors: workspace.labelChosen, count, out: workspace.sums });
  const { rows } = labelLinear;
  const root = weights.meta.relations.indexOf('root');
  const relations = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const scores = i * rows;
    addBilinear(machine, label, {
      scores,
      dependent: pairs + 2 * (i + 1) * size,
      size,
      sums: workspace.sums / 4 + i * label.rows,
    });
    if (heads[i + 1] === 0) relations[i] = root;
    else {
      linear[scores + root] = Number.NEGATIVE_INFINITY;
      relations[i] = largest(linear, scores, scores + rows);
    }
  }
  return relations;
}

/** Where in memory the numbers of one dependent's relations lie. */
interface Bilinear {
  readonly scores: number;
  readonly dependent: number;
  readonly size: number;
  readonly sums: number;
}

/** Adds a dependent's vector times each relation's matrix, whose rows have been multiplied by the head's vector. */
function addBilinear(
  { numbers, views }: Machine,
  { scales, rows }: Matrix,
  { scores, dependent, size, sums }: Bilinear,
): void {
  const { short, long } = views;
  for (let row = 0, relation = scores; row < rows; row += size, relation++) {
    // Sums of whole numbers are exact up to 2^53, so four that do not wait for each other give what one would.
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < size; i += 4) {
      a += short[dependent + i]! * long[sums + row + i]!;
      b += short[dependent + i + 1]! * long[sums + row + i + 1]!;
      c += short[dependent + i + 2]! * long[sums + row + i + 2]!;
      d += short[dependent + i + 3]! * long[sums + row + i + 3]!;
    }
    // All rows of one relation have one scale.
    numbers[relation]! += (a + b + (c + d)) * scales[row]!;
  }
}
