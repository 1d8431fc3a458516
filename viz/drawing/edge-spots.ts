import type { Point } from '../../src/graph/point.ts';

interface End extends Point {
  readonly radius: number;
}

/** A place on an edge where words can stand, along its direction there, upright. */
export interface Spot extends Point {
  /** Radians. */
  readonly angle: number;
}

/** Shares of the way from source to target: the middle first, then away from it by turns. */
const SHARES = [0.5, 0.4, 0.6, 0.31, 0.69, 0.23, 0.77] as const;

const upright = (angle: number): number =>
  angle > Math.PI / 2 ? angle - Math.PI : angle < -Math.PI / 2 ? angle + Math.PI : angle;

/** Where words can stand on a bent edge on the screen (y grows downwards), the best first, and the room for them. */
export function edgeSpots(source: End, target: End, curvature: number) {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const control = { x: (source.x + target.x) / 2 + dy * curvature, y: (source.y + target.y) / 2 - dx * curvature };
  const spots = SHARES.map((t): Spot => {
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    const along = {
      x: (1 - t) * (control.x - source.x) + t * (target.x - control.x),
      y: (1 - t) * (control.y - source.y) + t * (target.y - control.y),
    };
    return {
      x: a * source.x + b * control.x + c * target.x,
      y: a * source.y + b * control.y + c * target.y,
      angle: upright(Math.atan2(along.y, along.x)),
    };
  });
  return { spots, room: Math.hypot(dx, dy) - source.radius - target.radius - 12 };
}
