// `npx tsx bench/viewer-layout.ts`: our layout worker against the library's own in a real browser, each drawn by Sigma,
// and our start against a start by chance. All in one run: the ratios count. Nothing here is asserted.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { advance, ITERATIONS, type Layout, startLayout } from '../src/graph/layout.ts';
import { type Drawable, type DrawnGraph, project } from '../src/graph/project.ts';
import { createRandom } from '../src/graph/seeded.ts';
import { BROWSER_FLAGS, browserExecutable } from '../tests/e2e/browser.ts';
import { randomView } from './random-view.ts';
import type { Run } from './viewer-layout/run.ts';

const WORKER_SIZES = [300, 1000, 5000];
const START_SIZES = [1000, 5000];
const PER_NODE = 10;
const STEP = 10;
const MOST = 600;
const REPEATS = 3;
const root = fileURLToPath(new URL('./viewer-layout', import.meta.url));

type Workers = Readonly<Record<'ours' | 'theirs', (drawable: Drawable, iterations: number) => Promise<Run>>>;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Mean length of an edge in shares of the picture's radius: the shorter, the better are neighbours together. */
function stretch(layout: Layout, graph: DrawnGraph): number {
  const { ids, nodes } = layout;
  const at = new Map(ids.map((id, i) => [id, [nodes[i * PER_NODE] ?? 0, nodes[i * PER_NODE + 1] ?? 0] as const]));
  const [mx, my] = [0, 1].map((axis) => [...at.values()].reduce((sum, one) => sum + (one[axis] ?? 0), 0) / at.size);
  const radius = Math.sqrt(
    [...at.values()].reduce((sum, [x, y]) => sum + (x - (mx ?? 0)) ** 2 + (y - (my ?? 0)) ** 2, 0) / at.size,
  );
  const lengths = graph.edges().map((id) => {
    const [[a, b], [c, d]] = graph.extremities(id).map((end) => at.get(end) ?? [0, 0]) as [number[], number[]];
    return Math.hypot((a ?? 0) - (c ?? 0), (b ?? 0) - (d ?? 0));
  });
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length / radius;
}

/** Puts every node somewhere by chance, in a square as wide as the picture will be. */
function byChance(layout: Layout): Layout {
  const random = createRandom(7);
  const nodes = layout.nodes.slice();
  const width = 100 * Math.sqrt(layout.ids.length);
  for (let i = 0; i < nodes.length; i += PER_NODE) nodes.set([random() * width, random() * width], i);
  return { ...layout, nodes };
}

/** The quality after every ten iterations. */
function course(layout: Layout, graph: DrawnGraph, iterations: number): number[] {
  const found = [stretch(layout, graph)];
  for (let done = 0; done < iterations; done += STEP) {
    advance(layout, STEP);
    found.push(stretch(layout, graph));
  }
  return found;
}

/** The first iteration from which on a course is as good as wanted. */
const reaches = (found: readonly number[], wanted: number): number =>
  STEP * (found.findLastIndex((quality) => quality > wanted) + 1);

function compareStarts(order: number): void {
  const graph = project(randomView(order));
  const start = startLayout(graph);
  const chance = course(byChance(start), graph, MOST);
  const seeded = course(start, graph, ITERATIONS);
  for (const done of [20, ITERATIONS]) {
    const quality = seeded[done / STEP] ?? 0;
    const needed = reaches(chance, quality);
    const words = needed > MOST ? `more than ${MOST}` : String(needed);
    say(
      `${order} nodes: edge length by radius ${quality.toFixed(3)} after ${done} iterations from our start, ${words} from chance; ratio ${(needed / done).toFixed(1)}`,
    );
  }
}

/** The best of several runs: what else the machine did meanwhile is not the worker's. */
const best = (runs: readonly Run[]): Run => ({
  iterationsPerSecond: Math.max(...runs.map((run) => run.iterationsPerSecond)),
  longestStall: Math.min(...runs.map((run) => run.longestStall)),
});

async function compareWorkers(page: Page, order: number): Promise<void> {
  const { nodes, edges } = randomView(order);
  const drawable = { nodes, edges };
  const run = (name: 'ours' | 'theirs'): Promise<Run> =>
    page.evaluate(([worker, given, iterations]) => (globalThis as never as Workers)[worker](given, iterations), [
      name,
      drawable,
      ITERATIONS,
    ] as const);
  const runs: Record<'ours' | 'theirs', Run[]> = { ours: [], theirs: [] };
  for (let i = 0; i < REPEATS; i++) for (const name of ['ours', 'theirs'] as const) runs[name].push(await run(name));
  const [own, library] = [best(runs.ours), best(runs.theirs)];
  const speed = own.iterationsPerSecond / library.iterationsPerSecond;
  say(
    `${order} nodes: ours ${own.iterationsPerSecond.toFixed(0)} iterations a second, longest stall ${own.longestStall.toFixed(0)} ms; the library's ${library.iterationsPerSecond.toFixed(0)}, ${library.longestStall.toFixed(0)} ms; ratio ${speed.toFixed(1)}, stall ${(own.longestStall / library.longestStall).toFixed(2)}`,
  );
}

async function main(): Promise<void> {
  for (const order of START_SIZES) compareStarts(order);
  const program = browserExecutable();
  if (program === undefined) throw new Error('Without a browser the workers cannot be measured.');
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'));
  const where = {
    root,
    configFile: false,
    logLevel: 'silent',
    build: { outDir: folder },
    worker: { format: 'es' },
  } as const;
  await build(where);
  const server = await preview({ ...where, preview: { host: '127.0.0.1', port: 4790 } });
  const env = { ...(process.env as Record<string, string>), ...program.env };
  const browser = await chromium.launch({ executablePath: program.executablePath, args: BROWSER_FLAGS, env });
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    for (const order of WORKER_SIZES) await compareWorkers(page, order);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
