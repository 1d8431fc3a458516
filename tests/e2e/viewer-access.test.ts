import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserExecutable } from './browser.ts';
import { removeFoldersAfterwards } from './folders.ts';
import { nodePlace, viewerPages } from './viewer-page.ts';

removeFoldersAfterwards();
const program = browserExecutable();

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds that is serious or critical, with where. */
async function serious(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const violations = await page.evaluate<Violation[]>('axe.run().then(({ violations }) => violations)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.skipIf(program === undefined)('the viewer without a mouse or a picture', () => {
  const pages = viewerPages(program);
  // Axe has to be put into the page, which the viewer's own policy rightly refuses.
  const looked = { context: { bypassCSP: true } };

  test.each([
    ['light', 'the picture with filters', ['[data-action="filters"]']],
    ['dark', 'the picture with filters', ['[data-action="filters"]']],
    [
      'light',
      'an article beside a node',
      ['.node-links [data-node]', 'details summary', '[data-open], [data-mention]'],
    ],
    ['dark', 'an article beside the overview', ['[data-open]']],
    ['light', 'the tables', ['[data-shape="table"]']],
    ['light', 'the Cypher box', ['[data-action="query"]']],
  ] as const)('axe finds nothing serious in the %s theme in %s', async (colorScheme, _state, clicks) => {
    const page = await pages.openPicture({ context: { ...looked.context, colorScheme } });
    for (const selector of clicks) await page.locator(selector).first().click();
    expect(await serious(page)).toEqual([]);
  });

  test('axe finds nothing serious in search results', async () => {
    const page = await pages.openPicture(looked);
    await page.locator('#search').fill('brec');
    await page.getByRole('option').first().waitFor();
    expect(await serious(page)).toEqual([]);
  });

  test.each([
    ['the timeline', '[data-shape="timeline"]'],
    ['the sheet of keys', '[data-action="keys"]'],
    ['keep and share', '[data-action="keep"]'],
  ] as const)('axe finds nothing serious in %s, in either theme', async (_state, selector) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await pages.openPicture({ context: { ...looked.context, colorScheme } });
      await page.locator(selector).click();
      expect(await serious(page)).toEqual([]);
      if (colorScheme === 'light') await page.context().close();
    }
  });

  test('axe finds nothing serious in a path and where there is no WebGL', async () => {
    const page = await pages.openPicture(looked);
    const names = page.locator('.node-links');
    await names.getByRole('button', { name: 'port authority' }).click();
    await page.locator('[data-do="path"]').click();
    await page.locator('#search').fill('port vesna');
    await page.locator('#search').press('Enter');
    await page.locator('[data-panel="path"]').waitFor();
    expect(await serious(page)).toEqual([]);
    await page.context().close();
    const script = 'HTMLCanvasElement.prototype.getContext = () => null;';
    const plain = await pages.open({ ...looked, script });
    await plain.locator('[data-view="table"]', { hasText: 'no WebGL' }).waitFor();
    expect(await serious(plain)).toEqual([]);
  });

  test.each([
    ['claims that disagree', ['[data-action="truthy"]', '[data-shape="table"]', 'tr:has-text("carried out") button']],
    ['communities', ['[data-action="filters"]', '[data-value="Event"] .only']],
    ['a question with its answer', ['[data-action="query"]', 'button[type="submit"]']],
    ['what is not shown', ['.legend [data-label="Event"] button', '.legend [data-label="Place"] button']],
  ] as const)('axe finds nothing serious in %s, in either theme', async (state, clicks) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await pages.openPicture({ context: { ...looked.context, colorScheme } });
      for (const selector of clicks) {
        if (selector.startsWith('button[type')) await page.getByLabel('Named questions').selectOption({ index: 1 });
        await page.locator(selector).first().click();
      }
      if (state === 'communities') await page.locator('[data-action="colour"]').selectOption('community');
      expect(await serious(page)).toEqual([]);
      if (colorScheme === 'light') await page.context().close();
    }
  });

  test('axe finds nothing serious in an open menu, on a narrow page, and where the graph cannot be had', async () => {
    const page = await pages.openPicture(looked);
    const { x, y } = await nodePlace(page, pages.nodeOf('port authority'));
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menu').waitFor();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await serious(page)).toEqual([]);
    await page.route('**/api/graph', (route) => route.fulfill({ json: { hello: 'world' } }));
    await page.reload();
    await page.locator('[data-view="trouble"]').waitFor();
    expect(await serious(page)).toEqual([]);
  });

  test('everything is reached by keyboard: keys sheet, neighbours, and the table as a list of the same', async () => {
    const page = await pages.openPicture();
    await page.keyboard.press('?');
    await page.locator('#keys').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('#keys').count()).toBe(0);
    await page.locator('.picture').focus();
    await page.keyboard.press('n');
    const said = page.locator('[data-announcement]');
    await expect.poll(() => said.textContent()).toContain('Selected: Anton Brec');
    await page.keyboard.press('n');
    await expect.poll(() => said.textContent()).not.toContain('Selected: Anton Brec');
    await page.locator('[data-shape="table"]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: 'Relationships' }).waitFor();
  });

  test('a picture that the graphics card takes away is drawn again', async () => {
    const page = await pages.openPicture();
    await page.locator('.picture').evaluate((picture) => {
      const lost = [...picture.querySelectorAll('canvas')].map((canvas) =>
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
      );
      lost.find((one) => one)?.loseContext();
    });
    const isLost = (): Promise<boolean> =>
      page
        .locator('.picture')
        .evaluate((picture) =>
          [...picture.querySelectorAll('canvas')].some((canvas) => canvas.getContext('webgl2')?.isContextLost()),
        );
    // The browser tells of the loss a moment later, and only then is the picture made anew.
    await expect.poll(isLost).toBe(false);
    await page.locator('[data-layout="done"]').waitFor();
    expect(await page.evaluate<number>('newsgraph.renderer.getGraph().order')).toBeGreaterThan(0);
  });

  test('a graph that is not ours is refused in words', async () => {
    const page = await pages.open();
    await page.route('**/api/graph', (route) => route.fulfill({ json: { hello: 'world' } }));
    await page.reload();
    await page.locator('[data-view="trouble"]', { hasText: 'no graph that this viewer can show' }).waitFor();
  });
});
