import { advance, ITERATIONS, type Layout, type Point, positions, startLayout } from '../src/graph/layout.ts';
import { type Drawable, type DrawnGraph, project } from '../src/graph/project.ts';
import { radiusOf } from './drawing/looks.ts';
import { spread } from './drawing/spread.ts';
import type { Progress } from './layout-progress.ts';

/** A batch ends after so many milliseconds, so that the picture can follow; the cuts do not change the result. */
const BATCH_MS = 50;
/** Pixels that the linked part of the graph is meant to fill, and the gap between its discs there. */
const PICTURE = 760;
const GAP = 5;
/** Bigger graphs get room between their discs only at the end. */
const SPREAD_ALWAYS = 400;

const scope = self as DedicatedWorkerGlobalScope;

/** The positions now, with room between the discs that have edges. */
function arrange(layout: Layout, graph: DrawnGraph): Map<string, Point> {
  const placed = positions(layout, graph);
  const linked = layout.ids.map((id) => ({ id, ...(placed.get(id) ?? { x: 0, y: 0 }) }));
  const extent = (all: readonly number[]): number => Math.max(...all) - Math.min(...all);
  const pixel = Math.max(extent(linked.map(({ x }) => x)), extent(linked.map(({ y }) => y))) / PICTURE;
  if (!(pixel > 0)) return placed;
  const discs = linked.map(({ id, x, y }) => ({
    id,
    x,
    y,
    radius: (radiusOf(graph.degree(id), layout.ids.length) + GAP / 2) * pixel,
  }));
  for (const [id, point] of spread(discs)) placed.set(id, point);
  return placed;
}

scope.addEventListener('message', ({ data }: MessageEvent<Drawable>) => {
  const graph = project(data);
  const layout = startLayout(graph);
  let done = 0;
  const batch = (): void => {
    const start = performance.now();
    while (done < ITERATIONS && performance.now() - start < BATCH_MS) {
      advance(layout, 1);
      done++;
    }
    const isLast = done === ITERATIONS;
    const placed = isLast || layout.ids.length < SPREAD_ALWAYS ? arrange(layout, graph) : positions(layout, graph);
    const progress: Progress = { positions: placed, done, of: ITERATIONS };
    scope.postMessage(progress);
    if (!isLast) setTimeout(batch);
  };
  batch();
});
