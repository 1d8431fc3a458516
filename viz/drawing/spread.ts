import type { Point } from '../../src/graph/point.ts';
import { groupBy } from '../../src/model/group-by.ts';
import { spanOf } from './extent.ts';

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

/** Passes over all discs: many for few discs, few for many, so that it never takes long. */
const passesFor = (discs: number): number => Math.max(10, Math.min(80, Math.round(40_000 / Math.max(1, discs))));

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

/** Cells of a grid as one number each; a picture has far fewer rows than this. */
const ROWS = 1 << 20;
const cellOf = ({ x, y }: Moving, width: number): number => Math.floor(x / width) * ROWS + Math.floor(y / width);

/** A cell and those around it: of two discs in touch, one lies in a cell around the other. */
const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => dx * ROWS + dy));

function pass(discs: readonly Moving[], width: number): boolean {
  const cells = groupBy(discs.keys(), (i) => cellOf(discs[i] as Moving, width));
  let moved = false;
  for (const [i, a] of discs.entries()) {
    const cell = cellOf(a, width);
    for (const step of AROUND) {
      for (const j of cells.get(cell + step) ?? []) {
        if (j > i && part(a, discs[j] as Moving, i + j)) moved = true;
      }
    }
  }
  return moved;
}

/** Discs never ask for more than this share of the room they lie in; where they would, all ask for less. */
const FILL = 0.3;

function fitting(discs: readonly SpreadDisc[]): Moving[] {
  const room = spanOf(discs.map(({ x }) => x)) * spanOf(discs.map(({ y }) => y));
  const asked = discs.reduce((sum, { radius }) => sum + Math.PI * radius ** 2, 0);
  const scale = room > 0 ? Math.min(1, Math.sqrt((FILL * room) / asked)) : 1;
  return discs.map(({ x, y, radius }) => ({ x, y, radius: radius * scale }));
}

/** Moves discs as little as needed so that none lies on another; the same discs in the same order give the same picture. */
export function spread(discs: readonly SpreadDisc[]): Map<string, Point> {
  const moving = fitting(discs);
  const width = 2 * moving.reduce((widest, { radius }) => Math.max(widest, radius), 1e-9);
  for (let i = passesFor(discs.length); i > 0 && pass(moving, width); i--);
  return new Map(discs.map(({ id }, i) => [id, { x: moving[i]?.x ?? 0, y: moving[i]?.y ?? 0 }]));
}
