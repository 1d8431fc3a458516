import { advance, ITERATIONS, positions, startLayout } from '../src/graph/layout.ts';
import { type Drawable, project } from '../src/graph/project.ts';
import { arrange } from './drawing/arrange.ts';
import { packed, type Report } from './layout-progress.ts';

/** A batch ends after so many milliseconds, so that the picture can follow; the cuts do not change the result. */
const BATCH_MS = 50;
/** Drawing a big graph takes long itself: it follows more rarely. */
const BIG = { from: 2000, batchMs: 600 };
/** Bigger graphs get room between their discs only at the end. */
const SPREAD_ALWAYS = 400;

const scope = self as DedicatedWorkerGlobalScope;

scope.addEventListener('message', ({ data }: MessageEvent<Drawable>) => {
  const graph = project(data);
  const ids = data.nodes.map(({ id }) => id);
  const batchMs = ids.length < BIG.from ? BATCH_MS : BIG.batchMs;
  const layout = startLayout(graph);
  let done = 0;
  const batch = (): void => {
    const start = performance.now();
    while (done < ITERATIONS && performance.now() - start < batchMs) {
      advance(layout, 1);
      done++;
    }
    const isLast = done === ITERATIONS;
    const now = positions(layout, graph);
    const placed = isLast || layout.ids.length < SPREAD_ALWAYS ? arrange(now, graph) : now;
    const report: Report = { places: packed(ids, placed), done, of: ITERATIONS };
    scope.postMessage(report, [report.places.buffer]);
    if (!isLast) setTimeout(batch);
  };
  batch();
});
