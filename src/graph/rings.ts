import type { Point } from './point.ts';

/** Gap between the drawn nodes and the first ring, and between rings, as a share of the picture's radius. */
const GAP = 0.12;

/** Points in rings around others, evenly spaced from the top: the place of nodes that nothing holds. */
export function ringsAround(points: readonly Point[], count: number): Point[] {
  const mean = (pick: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + pick(point), 0) / Math.max(1, points.length);
  const center = { x: mean((point) => point.x), y: mean((point) => point.y) };
  const radius = points.reduce((far, { x, y }) => Math.max(far, Math.hypot(x - center.x, y - center.y)), 1);
  const placed: Point[] = [];
  for (let ring = 1; placed.length < count; ring++) {
    const distance = radius * (1 + ring * GAP);
    const room = Math.floor((2 * Math.PI * distance) / (radius * GAP));
    const here = Math.min(room, count - placed.length);
    for (let i = 0; i < here; i++) {
      const angle = (2 * Math.PI * i) / here;
      placed.push({ x: center.x + distance * Math.sin(angle), y: center.y + distance * Math.cos(angle) });
    }
  }
  return placed;
}
