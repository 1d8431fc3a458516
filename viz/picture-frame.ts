import type Sigma from 'sigma';
import type { Point } from '../src/graph/point.ts';
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../src/graph/project.ts';
import { extentOf } from './drawing/extent.ts';

/** The frame of the picture: what relationships hold together, and the rings around it only where they are shown. */
export function frame(graph: DrawnGraph, linkedOnly: boolean) {
  const inside = graph.nodes().filter((id) => !linkedOnly || graph.degree(id) > 0);
  const points = inside.map((id) => graph.getNodeAttributes(id) as unknown as Point);
  if (points.length === 0) return null;
  return { x: extentOf(points.map(({ x }) => x)), y: extentOf(points.map(({ y }) => y)) };
}

/** A camera that sees the whole frame. */
const WHOLE = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
/** Pixels that names need beside the outermost discs. */
const ROOM = { x: 120, y: 48 };
/** No nearer than this: one node is seen with what is around it. */
const NEAREST = { one: 0.5, several: 0.2 };

/** Where the camera must stand to show some nodes, and how near. */
export function cameraFor(renderer: Sigma<DrawnNode, DrawnEdge>, nodes: readonly string[]) {
  const points = nodes.flatMap((id) => renderer.getNodeDisplayData(id) ?? []);
  if (points.length === 0) return undefined;
  const [[left, right], [low, high]] = [extentOf(points.map(({ x }) => x)), extentOf(points.map(({ y }) => y))];
  const [a, b] = [
    { x: left, y: low },
    { x: right, y: high },
  ].map((corner) => renderer.framedGraphToViewport(corner, { cameraState: WHOLE })) as [Point, Point];
  const { width, height } = renderer.getDimensions();
  const share = (length: number, of: number, room: number): number =>
    Math.abs(length) / Math.max(of / 3, of - 2 * room);
  const wanted = Math.max(share(b.x - a.x, width, ROOM.x), share(b.y - a.y, height, ROOM.y));
  const nearest = points.length === 1 ? NEAREST.one : NEAREST.several;
  return { x: (left + right) / 2, y: (low + high) / 2, ratio: Math.max(nearest, Math.min(1, wanted)) };
}
