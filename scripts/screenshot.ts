import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from '../src/app/build.ts';
import { BROWSER_FLAGS, browserExecutable } from '../tests/e2e/browser.ts';
import { buildViewer, serveViewer } from '../tests/e2e/serve-viewer.ts';

/** One picture for README and docs: a state of the viewer. */
interface Shot {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  readonly show: (page: Page) => Promise<void>;
}

const WIDE = { width: 1440, height: 860 } as const;
const NARROW = { width: 390, height: 844 } as const;

const SHOTS: readonly Shot[] = [
  { name: 'viewer-light', theme: 'light', ...WIDE, show: readAboutPerson },
  { name: 'viewer-dark', theme: 'dark', ...WIDE, show: readAboutPerson },
  { name: 'viewer-narrow', theme: 'light', ...NARROW, show: readAboutRelationship },
  { name: 'viewer-filter', theme: 'light', ...WIDE, show: filterBySource },
  { name: 'viewer-time', theme: 'dark', ...WIDE, show: chooseDays },
  { name: 'viewer-path', theme: 'light', ...WIDE, show: findPath },
  { name: 'viewer-query', theme: 'dark', ...WIDE, show: askQuestion },
  { name: 'viewer-reading', theme: 'light', ...WIDE, show: readAboutRelationship },
];

/** A picture in a repository is looked at, not studied. */
const MOST_BYTES = 420 * 1024;

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-screenshot-'));
const target = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));

async function goTo(page: Page, words: string): Promise<void> {
  await page.locator('#search').fill(words);
  await page.locator('#search').press('Enter');
  await page.locator('#search').blur();
}

/** A person with everything around, and a sentence about him in its article. */
async function readAboutPerson(page: Page): Promise<void> {
  await goTo(page, 'Qassem Soleimani');
  const article = page.locator('[data-panel="node"] details', { hasText: 'sentence' }).first();
  await article.locator('summary').click();
  await article.locator('[data-mention]').nth(1).click();
  await page.locator('.side').evaluate((side) => {
    side.scrollTop = 0;
  });
  await page.locator('.reading .quoted').first().waitFor();
}

/** One relationship, and the sentence behind it. */
async function readAboutRelationship(page: Page): Promise<void> {
  await goTo(page, 'Qassem Soleimani');
  await page.locator('.tie', { hasText: 'killed in' }).first().click();
  await page.locator('[data-panel="edge"] [data-quote]').first().click();
  await page.locator('.reading .quoted').first().waitFor();
}

/** What one publisher prints, with the counts of all else. */
async function filterBySource(page: Page): Promise<void> {
  await page.locator('[data-action="filters"]').click();
  await page.locator('[data-facet="publishers"] .only').first().click();
  await page.locator('[data-asked]').waitFor();
}

/** The days of most events. */
async function chooseDays(page: Page): Promise<void> {
  const bars = await page.locator('.bars').boundingBox();
  if (bars === null) throw new Error('The viewer shows no time.');
  const at = (share: number): [number, number] => [bars.x + bars.width * share, bars.y + bars.height / 2];
  await page.mouse.move(...at(0.55));
  await page.mouse.down();
  await page.mouse.move(...at(0.85));
  await page.mouse.up();
}

/** The way between two places through what happened. */
async function findPath(page: Page): Promise<void> {
  await goTo(page, 'Quds Force');
  await page.locator('[data-do="path"]').click();
  await goTo(page, 'Mashhad');
  await page.locator('[data-panel="path"]').waitFor();
}

/** A named question with its answer. */
async function askQuestion(page: Page): Promise<void> {
  await page.locator('[data-action="query"]').click();
  await page.getByLabel('Named questions').selectOption('who-led');
  await page.getByRole('button', { name: 'Run' }).click();
  await page.locator('.answer[data-rows]').waitFor();
}

async function take(browser: Browser, address: string, { name, theme, width, height, show }: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator('[data-layout="done"]').waitFor();
  await show(page);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
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
