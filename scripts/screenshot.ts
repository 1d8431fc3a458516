import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from '../src/app/build.ts';
import { BROWSER_FLAGS, browserExecutable } from '../tests/e2e/browser.ts';
import { buildViewer, serveViewer } from '../tests/e2e/serve-viewer.ts';

/** One picture for README and docs. */
interface Shot {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

const SHOTS: readonly Shot[] = [
  { name: 'viewer-light', theme: 'light', width: 1440, height: 860 },
  { name: 'viewer-dark', theme: 'dark', width: 1440, height: 860 },
  { name: 'viewer-narrow-light', theme: 'light', width: 390, height: 844 },
  { name: 'viewer-narrow-dark', theme: 'dark', width: 390, height: 844 },
];

/** A picture in a repository is looked at, not studied. */
const MOST_BYTES = 400 * 1024;

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-screenshot-'));
const target = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));

/** What the wide pictures show: a person with everything around, and a sentence about him in its article. */
async function readAboutPerson(page: Page): Promise<void> {
  const article = page.locator('[data-panel="node"] details', { hasText: 'sentence' }).first();
  await article.locator('summary').click();
  await article.locator('[data-mention]').nth(1).click();
  await page.locator('.side').evaluate((side) => {
    side.scrollTop = 0;
  });
}

/** What the narrow pictures show: one relationship in the picture, and the sentence behind it. */
async function readAboutRelationship(page: Page): Promise<void> {
  await page.locator('.tie', { hasText: 'killed in' }).first().click();
  await page.locator('[data-panel="edge"] [data-quote]').first().click();
}

async function readSomething(page: Page, isWide: boolean): Promise<void> {
  await page.locator('[data-layout="done"]').waitFor();
  await page.locator('#search').fill('Qassem Soleimani');
  await page.locator('#search').press('Enter');
  await page.locator('[data-panel="node"]').waitFor();
  await (isWide ? readAboutPerson(page) : readAboutRelationship(page));
  await page.locator('.reading .quoted').first().waitFor();
  await page.locator('#search').blur();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
}

async function take(browser: Browser, address: string, { name, theme, width, height }: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(address);
  await readSomething(page, width > 1000);
  const path = join(target, `${name}.png`);
  await page.screenshot({ path });
  await page.close();
  const bytes = statSync(path).size;
  if (bytes > MOST_BYTES) throw new Error(`${path} has ${bytes} bytes, more than ${MOST_BYTES}.`);
  process.stdout.write(`${path} ${Math.round(bytes / 1024)} KB\n`);
}

async function main(): Promise<void> {
  const program = browserExecutable();
  if (program === undefined) throw new Error('Without a browser there is no screenshot.');
  mkdirSync(target, { recursive: true });
  const library = join(folder, 'graph.jsonl');
  const viewer = join(folder, 'viewer');
  await build([fileURLToPath(new URL('../seeds', import.meta.url))], { output: library });
  await buildViewer(viewer);
  const served = await serveViewer(library, viewer);
  const env = { ...(process.env as Record<string, string>), ...program.env };
  const browser = await chromium.launch({ executablePath: program.executablePath, args: BROWSER_FLAGS, env });
  try {
    for (const shot of SHOTS) await take(browser, served.address, shot);
  } finally {
    await browser.close();
    await served.close();
  }
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
