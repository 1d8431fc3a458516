/** Row and column of one assigned pair. */
export type Assigned = readonly [row: number, column: number];

/**
 * Maximum-weight one-to-one assignment; `weights` is rows × columns, entries of 0 or less mean "may not be paired".
 * The Hungarian method with potentials (Kuhn 1955, Munkres 1957), O(n³); arrays are 1-based, 0 is the virtual column.
 */
export function assign(weights: readonly (readonly number[])[]): Assigned[] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (!rows || !columns) return [];
  const size = Math.max(rows, columns);
  const cost = (row: number, column: number) => -Math.max(0, weights[row]?.[column] ?? 0);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) augment({ row, size, cost, rowPotential, columnPotential, rowOf });
  const pairs: Assigned[] = [];
  for (let column = 0; column < columns; column++) {
    const row = rowOf[column + 1]! - 1;
    if ((weights[row]?.[column] ?? 0) > 0) pairs.push([row, column]);
  }
  return pairs;
}

interface Step {
  readonly row: number;
  readonly size: number;
  readonly cost: (row: number, column: number) => number;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  /** Row (1-based) of each column, 0 while free. */
  readonly rowOf: Int32Array;
}

/** Columns still free to be reached: the best known reduced cost of each and the column before it on the path. */
interface Frontier {
  readonly slack: Float64Array;
  readonly used: Uint8Array;
  readonly previous: Int32Array;
}

/** Looks from `column` at all columns not yet used; returns the nearest and how far it is. */
function nearestFrom(step: Step, { slack, used, previous }: Frontier, column: number): [nearest: number, far: number] {
  const row = step.rowOf[column]!;
  let [nearest, far] = [0, Number.POSITIVE_INFINITY];
  for (let j = 1; j <= step.size; j++) {
    if (used[j]) continue;
    const reduced = step.cost(row - 1, j - 1) - step.rowPotential[row]! - step.columnPotential[j]!;
    if (reduced < slack[j]!) {
      slack[j] = reduced;
      previous[j] = column;
    }
    if (slack[j]! < far) [nearest, far] = [j, slack[j]!];
  }
  return [nearest, far];
}

/** Gives one more row a column along the shortest augmenting path. */
function augment(step: Step): void {
  const { row, size, rowPotential, columnPotential, rowOf } = step;
  const frontier: Frontier = {
    slack: new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY),
    used: new Uint8Array(size + 1),
    previous: new Int32Array(size + 1),
  };
  rowOf[0] = row;
  let column = 0;
  do {
    frontier.used[column] = 1;
    const [nearest, far] = nearestFrom(step, frontier, column);
    for (let j = 0; j <= size; j++)
      if (frontier.used[j]) {
        rowPotential[rowOf[j]!]! += far;
        columnPotential[j]! -= far;
      } else frontier.slack[j]! -= far;
    column = nearest;
  } while (rowOf[column] !== 0);
  do {
    const before = frontier.previous[column]!;
    rowOf[column] = rowOf[before]!;
    column = before;
  } while (column);
}
