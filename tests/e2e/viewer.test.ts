import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSER_FLAGS, browserExecutable } from './browser.ts';
import { folderWith, removeFoldersAfterwards } from './folders.ts';
import { buildViewer, serveViewer } from './serve-viewer.ts';
import { MARKUP, writeEmptyLibrary, writeViewerLibrary } from './viewer-graph.ts';

/** What the page shows tests: where things are on the screen, and the state. */
interface Handle {
  readonly renderer: {
    getGraph(): {
      nodes(): string[];
      extremities(edge: string): [string, string];
      getNodeAttributes(node: string): { x: number; y: number; label: string };
    };
    getNodeDisplayData(node: string): { x: number; y: number; color: string; hidden: boolean } | undefined;
    getEdgeDisplayData(edge: string): { hidden: boolean; dash: number } | undefined;
    framedGraphToViewport(point: { x: number; y: number }): { x: number; y: number };
    getDimensions(): { width: number; height: number };
    getCamera(): { x: number; ratio: number };
  };
  labels(): string[];
  state(): { view: { selection: unknown }; session: { hover: string | null } };
}

type World = typeof globalThis & { newsgraph: Handle; violations: string[]; ran?: number };

removeFoldersAfterwards();
const program = browserExecutable();

describe.skipIf(program === undefined)('the viewer in a browser', () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveViewer>>;
  let viewer: string;
  let folder: string;
  let page: Page;
  let troubles: string[];
  const ids: Record<string, string> = {};
  const edges: Record<string, string> = {};

  beforeAll(async () => {
    folder = folderWith();
    viewer = join(folder, 'viewer');
    await buildViewer(viewer);
    served = await serveViewer(await writeViewerLibrary(folder), viewer);
    for (const node of served.service.view().nodes) ids[node.name] = node.id;
    for (const edge of served.service.view().edges) edges[`${edge.type} ${edge.status}`] = edge.id;
    browser = await chromium.launch({
      executablePath: program?.executablePath ?? '',
      args: BROWSER_FLAGS,
      env: { ...(process.env as Record<string, string>), ...program?.env },
    });
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  beforeEach(() => {
    troubles = [];
  });

  afterEach(async () => {
    const violations = await page.evaluate(() => (globalThis as World).violations);
    await page.context().close();
    expect([...violations, ...troubles]).toEqual([]);
  });

  /** Opens the viewer with a listener for everything that may not happen. */
  async function open(options: { address?: string; script?: string; expected?: RegExp } = {}): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 600 }, reducedMotion: 'reduce' });
    page = await context.newPage();
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !options.expected?.test(message.text())) troubles.push(message.text());
    });
    await page.addInitScript(
      `globalThis.violations = [];
       document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI));
       ${options.script ?? ''}`,
    );
    await page.goto(options.address ?? served.address);
  }

  const openPicture = async (): Promise<void> => {
    await open();
    await page.locator('[data-layout="done"]').waitFor();
  };

  /** Where a node is drawn in the window. */
  const nodePlace = (id: string) =>
    page.evaluate(
      ({ node }) => {
        const { renderer } = (globalThis as World).newsgraph;
        const data = renderer.getNodeDisplayData(node);
        return renderer.framedGraphToViewport(data ?? { x: 0, y: 0 });
      },
      { node: id },
    );

  /** Waits until a node stands in the middle of the picture. */
  const centred = (id: string) =>
    page.waitForFunction((node) => {
      const { renderer } = (globalThis as World).newsgraph;
      const { x, y } = renderer.framedGraphToViewport(renderer.getNodeDisplayData(node) ?? { x: 0, y: 0 });
      const { width, height } = renderer.getDimensions();
      return Math.hypot(x - width / 2, y - height / 2) < 3;
    }, id);

  async function inWindow(point: { x: number; y: number }): Promise<{ x: number; y: number }> {
    const box = await page.locator('.picture').boundingBox();
    return { x: point.x + (box?.x ?? 0), y: point.y + (box?.y ?? 0) };
  }

  async function clickNode(id: string): Promise<void> {
    const { x, y } = await inWindow(await nodePlace(id));
    await page.mouse.click(x, y);
  }

  async function clickEdge(id: string): Promise<void> {
    const ends = await page.evaluate(
      (edge) => (globalThis as World).newsgraph.renderer.getGraph().extremities(edge),
      id,
    );
    const [a, b] = [await nodePlace(ends[0]), await nodePlace(ends[1])];
    const { x, y } = await inWindow({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
    await page.mouse.click(x, y);
  }

  const positions = () =>
    page.evaluate(() => {
      const graph = (globalThis as World).newsgraph.renderer.getGraph();
      return graph.nodes().map((id) => [id, graph.getNodeAttributes(id).x, graph.getNodeAttributes(id).y]);
    });

  const nodeOf = (name: string): string => ids[name] ?? expect.fail(`no node ${name}`);
  const edgeOf = (key: string): string => edges[key] ?? expect.fail(`no edge ${key}, but ${Object.keys(edges)}`);

  test('the graph is laid out the same every time', async () => {
    await openPicture();
    const first = await positions();
    await page.reload();
    await page.locator('[data-layout="done"]').waitFor();
    expect(await positions()).toEqual(first);
    expect(first.length).toBe(served.service.view().nodes.length);
    expect(new Set(first.map(([, x, y]) => `${x} ${y}`)).size).toBe(first.length);
  });

  test('every label has a colour and an icon in the legend', async () => {
    await openPicture();
    const entries = page.locator('.legend [data-label]');
    expect(await entries.count()).toBe(4);
    const colours = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.legend [data-label] .disc')].map((disc) => getComputedStyle(disc).backgroundColor)`,
    );
    expect(new Set(colours).size).toBe(4);
    expect(await page.locator('.legend [data-label] svg path').count()).toBe(4);
  });

  test('a slash and some letters find a node by name, and Enter selects and centres it', async () => {
    await openPicture();
    await page.keyboard.press('/');
    await page.keyboard.type('anton');
    await page
      .getByRole('option', { name: /Anton Brec/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-panel="node"] h2', { hasText: 'Anton Brec' }).waitFor();
    await centred(nodeOf('Anton Brec'));
    expect(await page.locator('[data-announcement]').textContent()).toContain('Selected: Anton Brec, Person');
  });

  test('the pointer on a node lets all but its neighbours fade', async () => {
    await openPicture();
    const colour = (id: string) =>
      page.evaluate((node) => (globalThis as World).newsgraph.renderer.getNodeDisplayData(node)?.color, id);
    const before = await colour(nodeOf('Lidia Soran'));
    const { x, y } = await inWindow(await nodePlace(nodeOf('Anton Brec')));
    await page.mouse.move(x, y);
    await page.waitForFunction(
      (id) => (globalThis as World).newsgraph.state().session.hover === id,
      nodeOf('Anton Brec'),
    );
    expect(await colour(nodeOf('Lidia Soran'))).not.toBe(before);
    expect(await colour(nodeOf('port authority'))).toBe('#d55e00');
    expect(await page.evaluate(() => (globalThis as World).newsgraph.labels())).toEqual(
      expect.arrayContaining([nodeOf('Anton Brec'), nodeOf('port authority'), nodeOf('killing of Anton Brec')]),
    );
  });

  test('a click on a node shows what is said of it, with the quotes', async () => {
    await openPicture();
    await clickNode(nodeOf('Anton Brec'));
    const panel = page.locator('[data-panel="node"]');
    await panel.locator('h2', { hasText: 'Anton Brec' }).waitFor();
    expect(await panel.locator('.tie-words').allTextContents()).toEqual([
      'died in Port Vesna',
      'killed in killing of Anton Brec',
      'led port authority',
    ]);
    await panel.getByText('title', { exact: true }).click();
    await panel.locator('[data-quote] mark', { hasText: 'head' }).waitFor();
  });

  test('a click on an edge shows every claim: publisher, title, date, speaker, modality and the quote in its sentence', async () => {
    await openPicture();
    await clickEdge(edgeOf('LED asserted'));
    const panel = page.locator('[data-panel="edge"]');
    await panel.waitFor();
    expect(await panel.locator('.publisher').allTextContents()).toEqual([
      'Vesna Post 1 claim',
      'Harrow Herald 1 claim',
    ]);
    const [post, herald] = [panel.locator('.claim').nth(0), panel.locator('.claim').nth(1)];
    expect(await post.textContent()).toContain('stated as fact');
    expect(await post.textContent()).toContain('in the article’s own voice');
    expect(await post.textContent()).toContain('Harbour master shot dead');
    expect(await post.textContent()).toContain('3 Mar 2021');
    expect(await herald.textContent()).toContain('told by someone');
    expect(await herald.textContent()).toContain('says a colleague');
    expect(await herald.locator('.quote').textContent()).toBe(
      'Anton Brec led the port authority for nine years, a colleague said.',
    );
    expect(await herald.locator('mark').textContent()).toBe('Anton Brec led the port authority for nine years');
  });

  test('a click on a quote opens the article with the sentence marked and in view', async () => {
    await openPicture();
    await clickEdge(edgeOf('LED asserted'));
    await page.locator('[data-quote]').first().click();
    const article = page.locator('.reading');
    await article.waitFor();
    expect(await article.locator('.masthead h2').textContent()).toBe('Harbour master shot dead');
    expect((await article.locator('.quoted').allTextContents()).join('')).toBe('the head of the port authority');
    expect((await article.locator('.marked').allTextContents()).join('')).toBe(
      'Anton Brec, the head of the port authority, was killed in Port Vesna on Sunday.',
    );
    const [mark, pane] = [await article.locator('.quoted').first().boundingBox(), await article.boundingBox()];
    expect(mark?.y).toBeGreaterThan(pane?.y ?? 0);
    expect(mark?.y).toBeLessThan((pane?.y ?? 0) + (pane?.height ?? 0));
  });

  test('a click on a mention selects its node and centres it', async () => {
    await openPicture();
    await page.locator('[data-open]').first().click();
    await page.locator('.mention.person', { hasText: 'Mayor Lidia Soran' }).click();
    await page.waitForFunction(
      (id) => JSON.stringify((globalThis as World).newsgraph.state().view.selection).includes(id),
      nodeOf('Lidia Soran'),
    );
    await centred(nodeOf('Lidia Soran'));
    expect(await page.locator('.mention.chosen').allTextContents()).toEqual(['Mayor Lidia Soran']);
  });

  test('a Cypher query is answered in a table whose rows select nodes', async () => {
    await openPicture();
    await page.locator('[data-action="query"]').click();
    await page
      .getByLabel('Cypher query')
      .fill('MATCH (p:Person)-[:LED]->(g:Group) RETURN p.name AS leader, g.id AS id ORDER BY leader');
    await page.keyboard.press('Control+Enter');
    const row = page.locator('.answer tbody tr');
    await row.waitFor();
    expect(await page.locator('.answer thead th').allTextContents()).toEqual(['Row', 'leader', 'id']);
    await row.click();
    const selected = await page.evaluate(() => (globalThis as World).newsgraph.state().view.selection);
    expect(selected).toEqual({ as: 'nodes', ids: [nodeOf('Anton Brec'), nodeOf('port authority')] });
    await page.locator('[data-panel="nodes"]', { hasText: '2 nodes selected' }).waitFor();
  });

  test('a named question is filled in with its parameters and run', async () => {
    await openPicture();
    await page.locator('[data-action="query"]').click();
    const questions = page.getByLabel('Named questions');
    const names = await questions.locator('option').allTextContents();
    expect(names.length).toBe(served.service.questions().length + 1);
    await questions.selectOption({ index: 1 });
    const written = await page.getByLabel('Cypher query').inputValue();
    expect(written).toMatch(/^MATCH/);
    expect(served.service.questions()[0]?.text).toContain(written);
    await page.getByRole('button', { name: 'Run' }).click();
    await page.locator('.answer[data-rows]').waitFor();
  });

  test('a wrong query is answered in words', async () => {
    await open({ expected: /status of 4\d\d/ });
    await page.locator('[data-layout="done"]').waitFor();
    await page.locator('[data-action="query"]').click();
    await page.getByLabel('Cypher query').fill('MATCH (p RETURN p');
    await page.keyboard.press('Control+Enter');
    expect((await page.locator('.answer[role="alert"]').textContent())?.length).toBeGreaterThan(10);
  });

  test('what is only alleged or planned is hidden, said to be hidden, and shown dashed or dotted on demand', async () => {
    await openPicture();
    const look = (key: string) =>
      page.evaluate((id) => {
        const { hidden, dash } = (globalThis as World).newsgraph.renderer.getEdgeDisplayData(id) ?? {};
        return { hidden, dash };
      }, edgeOf(key));
    const line = page.locator('.hidden-line');
    expect(await line.textContent()).toContain('6 of 8 relationships shown; 2 hidden: 1 alleged, 1 planned.');
    expect((await look('CARRIED_OUT alleged')).hidden).toBe(true);
    await page.locator('[data-action="truthy"]').click();
    await page.locator('[data-truthy-only="false"]').waitFor();
    expect(await look('CARRIED_OUT alleged')).toEqual({ hidden: false, dash: 1 });
    expect(await look('OCCURRED_IN planned')).toEqual({ hidden: false, dash: 2 });
    await clickEdge(edgeOf('CARRIED_OUT alleged'));
    expect(await page.locator('[data-panel="edge"] .standing').textContent()).toContain('Only alleged (dashed line)');
  });

  test('nothing from an article is markup', async () => {
    await openPicture();
    await page.locator('[data-shape="table"]').click();
    await page.locator('.tables').getByText(MARKUP).first().click();
    await page.locator('[data-panel="node"] h2', { hasText: MARKUP }).waitFor();
    await page.locator('[data-panel="node"] [data-mention]').first().click();
    expect(await page.locator('.reading .quoted').allTextContents()).toEqual([MARKUP]);
    expect(await page.evaluate(() => (globalThis as World).ran)).toBeUndefined();
    expect(await page.locator('.viewer img, .viewer script').count()).toBe(0);
  });

  test('back undoes and forward redoes what was looked at', async () => {
    await openPicture();
    await clickNode(nodeOf('Anton Brec'));
    await page.locator('[data-panel="node"] .tie').first().click();
    await page.locator('[data-panel="edge"]').waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.locator('[data-panel="node"]').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await page.locator('[data-panel="edge"]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-panel="overview"]').waitFor();
  });

  test('the picture is moved and zoomed by keys', async () => {
    await openPicture();
    const camera = () =>
      page.evaluate(() => {
        const { x, ratio } = (globalThis as World).newsgraph.renderer.getCamera();
        return { x, ratio };
      });
    await page.locator('.picture').focus();
    await page.keyboard.press('+');
    expect((await camera()).ratio).toBeCloseTo(1 / 1.5);
    await page.keyboard.press('ArrowRight');
    expect((await camera()).x).toBeGreaterThan(0.5);
    await page.keyboard.press('0');
    expect(await camera()).toEqual({ x: 0.5, ratio: 1 });
  });

  test('dark and light can be chosen, and the choice is kept', async () => {
    await openPicture();
    const theme = () => page.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('light');
    await page.locator('[data-action="theme"]').click();
    await page.locator('[data-action="theme"]').click();
    expect(await theme()).toBe('dark');
    await page.reload();
    await page.locator('[data-layout="done"]').waitFor();
    expect(await theme()).toBe('dark');
  });

  test('without WebGL the same graph is two tables', async () => {
    await open({ script: 'HTMLCanvasElement.prototype.getContext = () => null;' });
    await page.locator('[data-view="table"]', { hasText: 'no WebGL' }).waitFor();
    await page.getByRole('button', { name: 'Anton Brec led port authority' }).click();
    await page.locator('[data-panel="edge"] [data-quote]').first().waitFor();
  });

  test('an empty graph says so and how to go on', async () => {
    const empty = await serveViewer(await writeEmptyLibrary(folder), viewer);
    try {
      await open({ address: empty.address });
      await page.locator('[data-view="empty"]', { hasText: 'newsgraph build' }).waitFor();
      // The page asks on for its chunks; they must have come before this server ends.
      await page.waitForLoadState('networkidle');
    } finally {
      await empty.close();
    }
  });

  test('a server that is gone is told in words, with a way on', async () => {
    await open({ expected: /ERR_FAILED/ });
    await page.route('**/api/graph', (route) => route.abort());
    await page.reload();
    await page.locator('[data-view="trouble"]', { hasText: 'The server does not answer' }).waitFor();
    await page.unroute('**/api/graph');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-layout="done"]').waitFor();
  });

  test('nothing is wider than a window of 390 pixels', async () => {
    await openPicture();
    await page.setViewportSize({ width: 390, height: 844 });
    const widest = () => page.evaluate<number>('document.documentElement.scrollWidth');
    expect(await widest()).toBeLessThanOrEqual(390);
    await page.waitForFunction(() => (globalThis as World).newsgraph.renderer.getDimensions().width <= 390);
    await clickNode(nodeOf('Anton Brec'));
    await page.locator('[data-panel="node"]').waitFor();
    expect(await widest()).toBeLessThanOrEqual(390);
    await page.locator('[data-action="query"]').click();
    expect(await widest()).toBeLessThanOrEqual(390);
  });

  test('the initial script stays within 120 KB gzipped, without zod', async () => {
    await openPicture();
    const assets = join(viewer, 'assets');
    const html = readFileSync(join(viewer, 'index.html'), 'utf8');
    const initial = [...html.matchAll(/assets\/[\w-]+\.js/g)].map(([path]) => readFileSync(join(viewer, path)));
    expect(initial.length).toBeGreaterThan(0);
    expect(initial.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThan(120 * 1024);
    for (const file of readdirSync(assets))
      expect(readFileSync(join(assets, file), 'utf8')).not.toMatch(/ZodError|\$ZodType/);
  });
});
