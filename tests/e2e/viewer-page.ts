import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { BROWSER_FLAGS, type BrowserProgram } from './browser.ts';
import { folderWith } from './folders.ts';
import { buildViewer, serveViewer } from './serve-viewer.ts';
import { writeViewerLibrary } from './viewer-graph.ts';

/** What has not come by then will not come. */
const PATIENCE_MS = 12_000;

/** How a page is opened: where, with what run before it, and which errors belong to the test. */
export interface Opening {
  readonly address?: string;
  readonly script?: string;
  readonly expected?: RegExp;
  readonly context?: BrowserContextOptions;
}

/** One browser and one served viewer for a file of tests; no test may break the CSP or write an error. */
export function viewerPages(program: BrowserProgram | undefined) {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveViewer>>;
  let folder: string;
  let page: Page | undefined;
  let troubles: string[] = [];

  beforeAll(async () => {
    folder = folderWith();
    await buildViewer(join(folder, 'viewer'));
    served = await serveViewer(await writeViewerLibrary(folder), join(folder, 'viewer'));
    const env = { ...(process.env as Record<string, string>), ...program?.env };
    browser = await chromium.launch({ executablePath: program?.executablePath ?? '', args: BROWSER_FLAGS, env });
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  beforeEach(() => {
    troubles = [];
  });

  afterEach(async () => {
    const violations = await page?.evaluate<string[]>('globalThis.violations ?? []');
    await page?.context().close();
    page = undefined;
    expect([...(violations ?? []), ...troubles]).toEqual([]);
  });

  /** Opens a page that takes note of everything that may not happen. */
  async function open(options: Opening = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1000, height: 600 },
      reducedMotion: 'reduce',
      ...options.context,
    });
    const opened = await context.newPage();
    page = opened;
    opened.setDefaultTimeout(PATIENCE_MS);
    opened.on('pageerror', (error) => troubles.push(error.message));
    opened.on('console', (message) => {
      if (message.type() === 'error' && !options.expected?.test(message.text())) troubles.push(message.text());
    });
    await opened.addInitScript(
      `globalThis.violations = [];
       document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI));
       ${options.script ?? ''}`,
    );
    await opened.goto(options.address ?? served.address);
    return opened;
  }

  return {
    open,
    /** Opens a page and waits until its picture stands still. */
    openPicture: async (options: Opening = {}): Promise<Page> => {
      const opened = await open(options);
      await opened.locator('[data-layout="done"]').waitFor();
      return opened;
    },
    address: () => served.address,
    library: () => join(folder, 'graph.jsonl'),
    folder: () => folder,
    nodeOf: (name: string): string =>
      served.service.view().nodes.find((node) => node.name === name)?.id ?? expect.fail(`no node ${name}`),
  };
}

/** Where a node is drawn in the window, once two frames were drawn. */
export async function nodePlace(page: Page, id: string): Promise<{ x: number; y: number }> {
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  const inPicture = await page.evaluate<{ x: number; y: number }, string>((node) => {
    const { renderer } = (globalThis as never as { newsgraph: { renderer: Renderer } }).newsgraph;
    return renderer.framedGraphToViewport(renderer.getNodeDisplayData(node) ?? { x: 0, y: 0 });
  }, id);
  const box = await page.locator('.picture').boundingBox();
  return { x: inPicture.x + (box?.x ?? 0), y: inPicture.y + (box?.y ?? 0) };
}

interface Renderer {
  getNodeDisplayData(node: string): { x: number; y: number } | undefined;
  framedGraphToViewport(point: { x: number; y: number }): { x: number; y: number };
}
