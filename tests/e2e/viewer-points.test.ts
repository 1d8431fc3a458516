import { describe, expect, test } from 'vitest';
import { randomView } from '../../bench/random-view.ts';
import { browserExecutable } from './browser.ts';
import { removeFoldersAfterwards } from './folders.ts';
import { nodePlace, viewerPages } from './viewer-page.ts';

interface Handle {
  readonly renderer: {
    getCamera(): { ratio: number };
    getNodeDisplayData(node: string): { color: string; size: number };
  };
  state(): { view: { pinned: Record<string, unknown>; time: { from: string; until: string } | null } };
}

type World = { readonly newsgraph: Handle };

removeFoldersAfterwards();
const program = browserExecutable();

describe.skipIf(program === undefined)('what the viewer promises', () => {
  const pages = viewerPages(program);

  test('claims that disagree stand side by side, and only they are shown on demand', async () => {
    const page = await pages.openPicture();
    await page.locator('.legend [data-line="disputed"] button').click();
    await page.locator('[data-asked]', { hasText: 'only where sources disagree' }).waitFor();
    await page.locator('[data-shape="table"]').click();
    const rows = page.getByRole('table', { name: 'Relationships' }).locator('tbody tr');
    expect(await rows.allTextContents()).toEqual([expect.stringContaining('Tern Brigade carried out killing')]);
    await rows.getByRole('button').click();
    const sides = page.locator('[data-panel="edge"] [data-sides="2"] > section');
    expect(await sides.locator('> h4').allTextContents()).toEqual([
      expect.stringContaining('It is so'),
      expect.stringContaining('It is not so'),
    ]);
    expect(await sides.nth(1).locator('mark').allTextContents()).toEqual(['The brigade denied the shooting']);
    const [left, right] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
  });

  test('a quote is copied with publisher, title and day', async () => {
    const context = { permissions: ['clipboard-read', 'clipboard-write'] };
    const page = await pages.openPicture({ context });
    await page.locator('.node-links').getByRole('button', { name: 'port authority' }).click();
    await page.locator('.tie', { hasText: 'Anton Brec' }).click();
    await page.locator('[data-cite]').first().click();
    await page.locator('[data-cite]', { hasText: 'Copied' }).waitFor();
    const words = await page.evaluate<string>('navigator.clipboard.readText()');
    for (const part of ['the head of the port authority', 'Vesna Post', 'Harbour master shot dead', '3 Mar 2021'])
      expect(words).toContain(part);
  });

  test('least confidence and days of publication filter, too, and each step is undone', async () => {
    const page = await pages.openPicture();
    await page.locator('[data-action="filters"]').click();
    await page.getByLabel('Published from').fill('2021-03-04');
    await page.locator('[data-asked]', { hasText: 'published from 2021-03-04' }).waitFor();
    await page.locator('.hidden-line', { hasText: '1 of 8 relationships shown' }).waitFor();
    await page.getByLabel('Least confidence').fill('90');
    await page.locator('.hidden-line', { hasText: '0 of 8 relationships shown' }).waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.locator('.hidden-line', { hasText: '1 of 8 relationships shown' }).waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.locator('.hidden-line', { hasText: '6 of 8 relationships shown' }).waitFor();
  });

  test('a filter does not change the size of the picture', async () => {
    const page = await pages.openPicture();
    const before = await page.locator('.picture').boundingBox();
    for (const label of ['Event', 'Place', 'Group'])
      await page.locator(`.legend [data-label="${label}"] button`).click();
    await page.locator('.time', { hasText: 'No event is shown' }).waitFor();
    expect(await page.locator('.picture').boundingBox()).toEqual(before);
  });

  test('time is stepped, played to its end, and brushed over the bars', async () => {
    const page = await pages.openPicture();
    const time = () => page.evaluate(() => (globalThis as never as World).newsgraph.state().view.time);
    await page.getByRole('button', { name: 'Later' }).click();
    expect(await time()).toEqual({ from: '2021-02-28', until: '2021-02-28' });
    await page.getByRole('button', { name: 'Play through time' }).click();
    await page.getByRole('button', { name: 'Stop playing' }).waitFor();
    await page.getByRole('button', { name: 'Play through time' }).waitFor();
    expect(await time()).toEqual({ from: '2021-03-03', until: '2021-03-03' });
    const bars = await page.locator('.bars').boundingBox();
    const at = (share: number): [number, number] => [
      (bars?.x ?? 0) + (bars?.width ?? 0) * share,
      (bars?.y ?? 0) + (bars?.height ?? 0) / 2,
    ];
    await page.mouse.move(...at(0.2));
    await page.mouse.down();
    await page.mouse.move(...at(0.8), { steps: 3 });
    await page.mouse.up();
    expect(await time()).toEqual({ from: '2021-02-28', until: '2021-03-03' });
  });

  test('a node is pinned and moved by keys, and let go again', async () => {
    const page = await pages.openPicture();
    const node = pages.nodeOf('port authority');
    const pinned = () => page.evaluate(() => Object.keys((globalThis as never as World).newsgraph.state().view.pinned));
    await page.locator('.node-links').getByRole('button', { name: 'port authority' }).click();
    await page.locator('.picture').focus();
    await page.keyboard.press('p');
    expect(await pinned()).toEqual([node]);
    const before = await nodePlace(page, node);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    expect((await nodePlace(page, node)).x).toBeCloseTo(before.x + 32, 0);
    await page.keyboard.press('p');
    expect(await pinned()).toEqual([]);
    expect((await nodePlace(page, node)).x).toBeCloseTo(before.x, 0);
    await page.locator('[data-panel="node"] [data-do="pin"]').click();
    expect(await pinned()).toEqual([node]);
  });

  test('communities have colours, a legend that shows only one of them, and size follows what is chosen', async () => {
    const page = await pages.openPicture();
    const look = (name: string) =>
      page.evaluate((id) => {
        const { color, size } = (globalThis as never as World).newsgraph.renderer.getNodeDisplayData(id);
        return { color, size };
      }, pages.nodeOf(name));
    const brec = await look('Anton Brec');
    expect(brec.color).not.toBe((await look('port authority')).color);
    await page.locator('[data-action="filters"]').click();
    await page.locator('[data-action="size"]').selectOption('mentions');
    await expect.poll(async () => (await look('Anton Brec')).size).not.toBe(brec.size);
    await page.locator('[data-action="colour"]').selectOption('community');
    await page.locator('.communities').waitFor();
    expect((await look('Anton Brec')).color).toBe((await look('port authority')).color);
    await page.keyboard.press('Escape');
    const legend = page.locator('.communities');
    expect(await legend.locator('li').count()).toBeGreaterThan(1);
    await legend.locator('[data-community="0"] button').click();
    await page.locator('[data-asked]', { hasText: 'only ' }).waitFor();
    await page.locator('[data-action="reset"]').click();
  });

  test('F brings what is shown into view', async () => {
    const page = await pages.openPicture();
    await page.locator('.node-links').getByRole('button', { name: 'port authority' }).click();
    await page.locator('[data-do="focus"]').click();
    await page.locator('.picture').focus();
    await page.keyboard.press('f');
    await expect
      .poll(() => page.evaluate(() => (globalThis as never as World).newsgraph.renderer.getCamera().ratio))
      .toBeLessThan(1);
  });

  test('the link that is copied is the address', async () => {
    const page = await pages.openPicture({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await page.locator('.legend [data-label="Place"] button').click();
    await page.locator('[data-action="keep"]').click();
    await expect.poll(() => page.url()).toContain('filters');
    await page.locator('[data-keep="link"]').click();
    await page.locator('[data-told]', { hasText: 'copied' }).waitFor();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(page.url());
  });

  test('of a big graph the best connected are shown, that is said, and one click shows all', async () => {
    const view = randomView(5200);
    const page = await pages.open();
    await page.route('**/api/graph', (route) => route.fulfill({ json: { ...view, edges: view.edges.slice(0, 900) } }));
    await page.reload();
    await page.locator('[data-layout="done"]').waitFor({ timeout: 60_000 });
    const line = page.locator('.hidden-line');
    await line.getByText('A graph of 5,200 nodes: the 2,000 best connected are shown.').waitFor();
    await page.locator('[data-action="all-nodes"]').click();
    await line.getByText('All 900 relationships shown.').waitFor();
  });
});
