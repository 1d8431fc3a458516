// `npx tsx bench/viewer.ts`: milliseconds of main thread in a real browser, at two sizes in one run: what counts is how
// they grow, not the seconds. Software drawing: a real graphics card is faster. Nothing here is asserted.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import type { Service } from '../src/app/service.ts';
import type { GraphView } from '../src/graph/view.ts';
import { listAssets } from '../src/server/assets.ts';
import { createServer } from '../src/server/create-server.ts';
import { listen } from '../src/server/listen.ts';
import { BROWSER_FLAGS, browserExecutable } from '../tests/e2e/browser.ts';
import { buildViewer } from '../tests/e2e/serve-viewer.ts';
import { randomView } from './random-view.ts';

const SIZES = [1000, 10_000];
/** Acts done before any is measured: what runs often is compiled by then. */
const WARMING = 3;
const REPEATS = 9;

const serviceOf = (view: GraphView): Service => ({
  view: () => view,
  questions: () => [],
  formats: () => [],
  exported: () => ({ file: 'none', parts: [] }),
  ask: async () => ({ columns: [], rows: [] }),
  close: async () => undefined,
});

/** Milliseconds that the page's main thread has worked so far, as the browser counts them. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** The middle of several runs of an act: milliseconds of main thread until it is painted. */
async function median(page: Page, act: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const times: number[] = [];
  for (let i = -WARMING; i < REPEATS; i++) {
    const before = await worked(session);
    await page.evaluate(
      `new Promise((done) => { ${act}; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))); })`,
    );
    if (i >= 0) times.push((await worked(session)) - before);
  }
  await session.detach();
  return times.sort((a, b) => a - b)[REPEATS >> 1] ?? Number.NaN;
}

const ACTS = {
  'refresh of the picture': 'newsgraph.renderer.refresh()',
  'selection to painted highlight': `document.querySelector('.picture').dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }))`,
  'filter change to painted picture': `document.querySelector('.legend [data-label="Place"] button').click()`,
};

async function measure(page: Page, address: string): Promise<Record<string, number>> {
  await page.goto(address);
  await page.locator('[data-layout="done"]').waitFor({ timeout: 240_000 });
  if (await page.locator('[data-action="all-nodes"]').count()) await page.locator('[data-action="all-nodes"]').click();
  await page.waitForTimeout(1000);
  const found: Record<string, number> = {};
  for (const [name, act] of Object.entries(ACTS)) found[name] = await median(page, act);
  return found;
}

async function main(): Promise<void> {
  const program = browserExecutable();
  if (program === undefined) throw new Error('Without a browser there is nothing to measure.');
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'));
  await buildViewer(folder);
  const env = { ...(process.env as Record<string, string>), ...program.env };
  const browser = await chromium.launch({ executablePath: program.executablePath, args: BROWSER_FLAGS, env });
  try {
    const results: Record<string, number>[] = [];
    for (const order of SIZES) {
      const server = createServer({ service: serviceOf(randomView(order)), assets: listAssets(folder) });
      const listening = await listen(server, { port: 0 });
      const page = await browser.newPage({ viewport: { width: 1000, height: 600 }, reducedMotion: 'reduce' });
      results.push(await measure(page, listening.address));
      await page.close();
      await listening.close();
    }
    for (const name of Object.keys(ACTS)) {
      const [small = Number.NaN, big = Number.NaN] = results.map((one) => one[name]);
      const sizes = SIZES.map((order, i) => `${order} nodes ${(results[i]?.[name] ?? Number.NaN).toFixed(1)} ms`);
      process.stdout.write(`${name}: ${sizes.join(', ')}, ratio ${(big / small).toFixed(1)}\n`);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
