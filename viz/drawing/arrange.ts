import type { Point } from '../../src/graph/point.ts';
import type { DrawnGraph } from '../../src/graph/project.ts';
import { spanOf } from './extent.ts';
import { radiusOf } from './looks.ts';
import { spread } from './spread.ts';

/** Pixels that the linked part of the graph is meant to fill, and the gap between its discs there. */
const PICTURE = 760;
const GAP = 5;

/** Positions with room between the discs that have edges. */
export function arrange(positions: ReadonlyMap<string, Point>, graph: DrawnGraph): Map<string, Point> {
  const placed = new Map(positions);
  const linked = graph
    .nodes()
    .filter((id) => graph.degree(id) > 0)
    .map((id) => ({ id, ...(placed.get(id) ?? { x: 0, y: 0 }) }));
  const pixel = Math.max(spanOf(linked.map(({ x }) => x)), spanOf(linked.map(({ y }) => y))) / PICTURE;
  if (!(pixel > 0)) return placed;
  const discs = linked.map(({ id, x, y }) => ({
    id,
    x,
    y,
    radius: (radiusOf(graph.degree(id), linked.length) + GAP / 2) * pixel,
  }));
  for (const [id, point] of spread(discs)) placed.set(id, point);
  return placed;
}
