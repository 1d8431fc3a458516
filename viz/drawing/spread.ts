import type { Point } from '../../src/graph/layout.ts';

/** A disc in the units of its graph. */
export interface SpreadDisc extends Point {
  readonly id: string;
  readonly radius: number;
}

interface Moving {
  x: number;
  y: number;
  readonly radius: number;
}

const PASSES = 80;

/** Pushes two discs apart where they overlap, each by half; discs on one spot part along a direction of their own. */
function part(a: Moving, b: Moving, order: number): boolean {
  const wanted = a.radius + b.radius;
  let [dx, dy] = [b.x - a.x, b.y - a.y];
  let distance = Math.hypot(dx, dy);
  if (distance >= wanted) return false;
  if (distance < wanted * 1e-6) [dx, dy, distance] = [Math.cos(order), Math.sin(order), 1];
  const push = (wanted - Math.min(distance, wanted)) / 2 + wanted * 0.005;
  a.x -= (dx / distance) * push;
  a.y -= (dy / distance) * push;
  b.x += (dx / distance) * push;
  b.y += (dy / distance) * push;
  return true;
}

/** The discs by the cells of a grid as wide as the widest pair. */
function cellsOf(discs: readonly Moving[], width: number): Map<string, number[]> {
  const cells = new Map<string, number[]>();
  for (const [i, { x, y }] of discs.entries()) {
    const key = `${Math.floor(x / width)} ${Math.floor(y / width)}`;
    const cell = cells.get(key);
    if (cell) cell.push(i);
    else cells.set(key, [i]);
  }
  return cells;
}

/** Cells around a place: of two discs in touch, one lies in a cell around the other. */
const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));

function pass(discs: readonly Moving[], width: number): boolean {
  const cells = cellsOf(discs, width);
  let moved = false;
  for (const [i, a] of discs.entries()) {
    const [column, row] = [Math.floor(a.x / width), Math.floor(a.y / width)];
    const near = AROUND.flatMap(([dx, dy]) => cells.get(`${column + dx} ${row + dy}`) ?? []);
    for (const j of near) {
      const b = discs[j];
      if (j > i && b && part(a, b, i + j)) moved = true;
    }
  }
  return moved;
}

/** Moves discs as little as needed so that none lies on another; the same discs in the same order give the same picture. */
export function spread(discs: readonly SpreadDisc[]): Map<string, Point> {
  const moving: Moving[] = discs.map(({ x, y, radius }) => ({ x, y, radius }));
  const width = 2 * Math.max(1e-9, ...moving.map(({ radius }) => radius));
  for (let i = 0; i < PASSES && pass(moving, width); i++);
  return new Map(discs.map(({ id }, i) => [id, { x: moving[i]?.x ?? 0, y: moving[i]?.y ?? 0 }]));
}
