import { type Drawable, project } from '../../src/graph/project.ts';
import { arrange } from '../drawing/arrange.ts';
import { type Progress, type Report, unpacked } from '../layout-progress.ts';
import type { App } from './app.ts';

/** Lays a graph out, telling after each batch; returns what stops it. Positions that came along are only spread. */
export function runLayout({ atlas, positions }: App, tell: (progress: Progress) => void): () => void {
  const { nodes, edges } = atlas.view;
  if (positions !== undefined) {
    const placed = arrange(positions, project({ nodes, edges }));
    const soon = setTimeout(() => tell({ positions: placed, done: 1, of: 1 }));
    return () => clearTimeout(soon);
  }
  const worker = new Worker(new URL('../layout.worker.ts', import.meta.url), { type: 'module' });
  const ids = nodes.map(({ id }) => id);
  worker.addEventListener('message', ({ data: { places, done, of } }: MessageEvent<Report>) =>
    tell({ positions: unpacked(ids, places), done, of }),
  );
  worker.postMessage({ nodes, edges } satisfies Drawable);
  return () => worker.terminate();
}
