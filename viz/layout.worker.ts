import { advance, ITERATIONS, positions, startLayout } from '../src/graph/layout.ts';
import { type Drawable, project } from '../src/graph/project.ts';
import { arrange } from './drawing/arrange.ts';
import type { Progress } from './layout-progress.ts';

/** A batch ends after so many milliseconds, so that the picture can follow; the cuts do not change the result. */
const BATCH_MS = 50;
/** Bigger graphs get room between their discs only at the end. */
const SPREAD_ALWAYS = 400;

const scope = self as DedicatedWorkerGlobalScope;

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
    const now = positions(layout, graph);
    const placed = isLast || layout.ids.length < SPREAD_ALWAYS ? arrange(now, graph) : now;
    const progress: Progress = { positions: placed, done, of: ITERATIONS };
    scope.postMessage(progress);
    if (!isLast) setTimeout(batch);
  };
  batch();
});
