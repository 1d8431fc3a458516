import type { Point } from '../../src/graph/point.ts';

interface End extends Point {
  readonly radius: number;
}

/** An edge on the screen, in CSS pixels. */
export interface Line {
  readonly source: End;
  readonly target: End;
  /** As `curvatures` gives it. */
  readonly bend: number;
  readonly color: string;
  readonly width: number;
  /** As in DASHES. */
  readonly dash: number;
  readonly arrow: boolean;
}

/** What a pen needs to draw an edge: a quadratic curve from the source, and an arrow head. */
export interface LineShape {
  readonly control: Point;
  readonly end: Point;
  /** Pixels drawn and left out by turns; empty for a solid line. */
  readonly dashes: readonly number[];
  /** Tip and corners; undefined without an arrow. */
  readonly head: readonly [Point, Point, Point] | undefined;
}

/** Dashes in multiples of the line's width, in the order of DASHES; like the shader's. */
const DASH_SHARES = [[], [6, 4], [1.5, 3], [1.5, 5.5]] as const;
/** Arrow head in multiples of the line's width; like the shader's. */
const HEAD = { length: 5, width: 4 };

/** The shape of an edge, the same as the shader draws it. */
export function lineShape({ source, target, bend, width, dash, arrow }: Line): LineShape {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const control = { x: (source.x + target.x) / 2 + dy * bend, y: (source.y + target.y) / 2 - dx * bend };
  const dashes = (DASH_SHARES[dash] ?? []).map((share) => share * width);
  if (!arrow) return { control, end: target, dashes, head: undefined };
  const length = Math.hypot(target.x - control.x, target.y - control.y) || 1;
  const along = { x: (target.x - control.x) / length, y: (target.y - control.y) / length };
  const tip = { x: target.x - along.x * target.radius, y: target.y - along.y * target.radius };
  const back = { x: tip.x - along.x * HEAD.length * width, y: tip.y - along.y * HEAD.length * width };
  const half = (HEAD.width * width) / 2;
  const left = { x: back.x - along.y * half, y: back.y + along.x * half };
  const right = { x: back.x + along.y * half, y: back.y - along.x * half };
  return { control, end: back, dashes, head: [tip, left, right] };
}
