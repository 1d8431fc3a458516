import Supervisor from 'graphology-layout-forceatlas2/worker';
import Sigma from 'sigma';
import { startLayout } from '../../src/graph/layout.ts';
import { type Drawable, type DrawnGraph, project } from '../../src/graph/project.ts';
import { type Report, unpacked } from '../../viz/layout-progress.ts';
import type { Run } from './run.ts';

/** Looks every few milliseconds whether the page still answers. */
function watchStalls(): () => number {
  let [last, longest] = [performance.now(), 0];
  const beat = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 4);
  return () => {
    clearInterval(beat);
    return longest;
  };
}

function draw(drawable: Drawable): { graph: DrawnGraph; close(): void } {
  const graph = project(drawable);
  const { ids, nodes } = startLayout(graph);
  graph.forEachNode((id) => graph.mergeNodeAttributes(id, { x: 0, y: 0, size: 3 } as object));
  for (const [i, id] of ids.entries())
    graph.mergeNodeAttributes(id, { x: nodes[i * 10] ?? 0, y: nodes[i * 10 + 1] ?? 0 } as object);
  const renderer = new Sigma(graph as never, document.getElementById('picture') as HTMLElement);
  return { graph, close: () => renderer.kill() };
}

/** Our worker, from its first batch to its last. */
function ours(drawable: Drawable): Promise<Run> {
  const { graph, close } = draw(drawable);
  const ids = drawable.nodes.map(({ id }) => id);
  const worker = new Worker(new URL('../../viz/layout.worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    let first: { at: number; done: number } | undefined;
    let stalls: (() => number) | undefined;
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      first ??= { at: performance.now(), done: data.done };
      stalls ??= watchStalls();
      const places = unpacked(ids, data.places);
      graph.updateEachNodeAttributes((id, attributes) => Object.assign(attributes, places.get(id)));
      if (data.done < data.of) return;
      const seconds = (performance.now() - first.at) / 1000;
      worker.terminate();
      close();
      resolve({ iterationsPerSecond: (data.done - first.done) / seconds, longestStall: stalls() });
    });
    worker.postMessage(drawable);
  });
}

/** The library's worker with our settings, for as many iterations. */
function theirs(drawable: Drawable, iterations: number): Promise<Run> {
  const { graph, close } = draw(drawable);
  const { settings } = startLayout(graph);
  const supervisor = new Supervisor(graph as never, { settings });
  return new Promise((resolve) => {
    let [done, at] = [0, 0];
    let stalls: (() => number) | undefined;
    graph.on('eachNodeAttributesUpdated', () => {
      done++;
      if (done === 1) [at, stalls] = [performance.now(), watchStalls()];
      if (done <= iterations) return;
      const seconds = (performance.now() - at) / 1000;
      supervisor.kill();
      close();
      resolve({ iterationsPerSecond: (done - 1) / seconds, longestStall: stalls?.() ?? Number.NaN });
    });
    supervisor.start();
  });
}

Object.assign(globalThis, { ours, theirs });
