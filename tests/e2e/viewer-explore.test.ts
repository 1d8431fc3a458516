import { describe, expect, test } from 'vitest';
import { browserExecutable } from './browser.ts';
import { removeFoldersAfterwards } from './folders.ts';
import { nodePlace, viewerPages } from './viewer-page.ts';

interface Handle {
  readonly renderer: { getNodeDisplayData(node: string): { color: string } | undefined };
}

removeFoldersAfterwards();
const program = browserExecutable();

describe.skipIf(program === undefined)('exploring a graph in a browser', () => {
  const pages = viewerPages(program);

  test('filters count what they would show, a line says what they hide, and one reset shows it again', async () => {
    const page = await pages.openPicture();
    await page.locator('[data-action="filters"]').click();
    const herald = page.locator('[data-facet="publishers"] [data-value="Harrow Herald"]');
    expect(await herald.locator('.count').textContent()).toBe('1');
    await herald.getByRole('button', { name: 'Only Harrow Herald' }).click();
    const line = page.locator('.hidden-line');
    await line.getByText('Shown: only Harrow Herald.').waitFor();
    expect(await line.textContent()).toContain(
      '1 of 8 relationships shown; 7 hidden: 1 alleged, 1 planned, 5 by filters',
    );
    expect(await page.locator('[data-facet="relations"] [data-value="KILLED_IN"] .count').textContent()).toBe('0');
    await page.locator('[data-action="reset"]').click();
    await line.getByText('6 of 8 relationships shown').waitFor();
    expect(await page.locator('[data-asked]').count()).toBe(0);
  });

  test('a click on a legend entry hides its label, and undo brings it back', async () => {
    const page = await pages.openPicture();
    const places = page.locator('.legend [data-label="Place"] button');
    await places.click();
    await page.locator('.hidden-line', { hasText: 'without Places' }).waitFor();
    expect(await places.getAttribute('aria-pressed')).toBe('false');
    expect(await places.locator('.count').textContent()).toBe('0');
    await page.keyboard.press('Control+z');
    await page.locator('.legend [data-label="Place"] [aria-pressed="true"]').waitFor();
  });

  test('quotes are found though a letter is wrong, by keyboard, and open in their article', async () => {
    const page = await pages.openPicture();
    await page.keyboard.press('/');
    await page.keyboard.type('authority nine yers');
    await page.locator('[data-hit="quote"][aria-selected="true"]').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-panel="edge"]').waitFor();
    expect((await page.locator('.reading .quoted').allTextContents()).join('')).toBe(
      'Anton Brec led the port authority for nine years',
    );
  });

  test('typed filters narrow a search, and an unknown one is told', async () => {
    const page = await pages.openPicture();
    await page.locator('#search').fill('type:person source:"harrow herald"');
    await page.getByRole('option', { name: 'Anton Brec' }).waitFor();
    expect(await page.getByRole('option').allTextContents()).toEqual(['PersonAnton Brec', 'Persona colleague']);
    await page.locator('#search').fill('typ:person');
    await page.locator('.found .quiet', { hasText: 'There is no filter “typ:”' }).waitFor();
  });

  test('an address brings back filters, selection, article, shape and camera in another window', async () => {
    const page = await pages.openPicture();
    await page.locator('.legend [data-label="Place"] button').click();
    await page.locator('.node-links').getByRole('button', { name: 'Anton Brec', exact: true }).click();
    await page.locator('.picture').focus();
    await page.keyboard.press('+');
    await expect.poll(() => decodeURIComponent(page.url())).toMatch(/selection=.*filters=.*camera=/);
    const address = page.url();
    await page.context().close();
    const other = await pages.openPicture({ address });
    await other.locator('[data-panel="node"] h2', { hasText: 'Anton Brec' }).waitFor();
    expect(await other.locator('[data-asked]').textContent()).toContain('without Places');
    const ratio = await other.evaluate<number>('newsgraph.renderer.getCamera().ratio');
    expect(ratio).toBeLessThan(1);
    expect(await other.getByRole('button', { name: 'Back', exact: true }).isDisabled()).toBe(true);
  });

  test('time is narrowed by keys, dims what lies outside, counts the undated, and is let go again', async () => {
    const page = await pages.openPicture();
    const strip = page.locator('.time');
    expect(await strip.getByRole('status').textContent()).toBe('2 dated events, 28 Feb 2021 – 3 Mar 2021.');
    await page.getByRole('slider', { name: 'First day' }).focus();
    await page.keyboard.press('ArrowRight');
    await strip.getByText('3 Mar 2021: 1 event; the others are dimmed.').waitFor();
    const colour = await page.evaluate<string, string>(
      (id) => (globalThis as never as { newsgraph: Handle }).newsgraph.renderer.getNodeDisplayData(id)?.color ?? '',
      pages.nodeOf('killing of Anton Brec'),
    );
    expect(colour).not.toBe('#cc79a7');
    await page.locator('[data-action="truthy"]').click();
    await page.locator('[data-action="undated"]').click();
    await page.locator('[data-panel="node"] h2', { hasText: 'burial of Anton Brec' }).waitFor();
    await page.locator('[data-action="all-time"]').click();
    await page.locator('.time[data-time=""]').waitFor();
    await page.locator('[data-shape="timeline"]').click();
    expect(await page.locator('[data-view="timeline"] h2').allTextContents()).toEqual([
      '28 Feb 2021 1 event',
      '3 Mar 2021 1 event',
      'Undated 1 event',
    ]);
  });

  test('a double click shows a node with its neighbours only, and its panel reaches further', async () => {
    const page = await pages.openPicture();
    const { x, y } = await nodePlace(page, pages.nodeOf('port authority'));
    await page.mouse.dblclick(x, y);
    await page.locator('[data-asked]', { hasText: '1 step around port authority' }).waitFor();
    expect(await page.locator('.legend [data-label="Event"] .count').textContent()).toBe('0');
    await page.locator('[data-panel="node"] [data-do="wider"]').click();
    await page.locator('[data-asked]', { hasText: '2 steps around port authority' }).waitFor();
    expect(await page.locator('.legend [data-label="Event"] .count').textContent()).toBe('1');
  });

  test('the path between two nodes is shown with the sentences of each step', async () => {
    const page = await pages.openPicture();
    await page.locator('.node-links').getByRole('button', { name: 'port authority' }).click();
    await page.locator('[data-do="path"]').click();
    await page.locator('.wish', { hasText: 'Path from port authority' }).waitFor();
    await page.locator('#search').fill('killing of');
    await page.locator('#search').press('Enter');
    const panel = page.locator('[data-panel="path"]');
    await panel.getByText('2 steps along what is shown.').waitFor();
    expect(await panel.locator('[data-quote] mark').allTextContents()).toContain('the head of the port authority');
  });

  test('a right click opens a menu that keys walk through; a node is hidden and shown again', async () => {
    const page = await pages.openPicture();
    const { x, y } = await nodePlace(page, pages.nodeOf('port authority'));
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Only what is near' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('[data-asked]', { hasText: '1 node hidden by hand' }).waitFor();
    expect(await page.getByRole('menu').count()).toBe(0);
    await page.locator('[data-action="reset"]').click();
    expect(await page.locator('[data-asked]').count()).toBe(0);
  });

  test('a node that is drawn elsewhere stays there, and undo puts it back', async () => {
    const page = await pages.openPicture();
    const node = pages.nodeOf('port authority');
    const before = await nodePlace(page, node);
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 30, before.y + 30, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await nodePlace(page, node)).x).toBeCloseTo(before.x + 30, -1);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await nodePlace(page, node)).x).toBeCloseTo(before.x, 0);
  });
});
