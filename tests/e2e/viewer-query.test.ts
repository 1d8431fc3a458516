import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserExecutable } from './browser.ts';
import { removeFoldersAfterwards } from './folders.ts';
import { viewerPages } from './viewer-page.ts';

const program = browserExecutable();
removeFoldersAfterwards();

describe.skipIf(program === undefined)('the form of a named question', () => {
  const { openPicture, nodeOf } = viewerPages(program);

  async function choose(name: string, expected?: RegExp): Promise<Page> {
    const page = await openPicture(expected === undefined ? {} : { expected });
    await page.locator('[data-action="query"]').click();
    await page.getByLabel('Named questions').selectOption(name);
    return page;
  }
  const run = (page: Page) => page.getByRole('button', { name: 'Run' }).click();
  const state = (page: Page) =>
    page.evaluate(() => (globalThis as never as { newsgraph: { state(): never } }).newsgraph.state()) as Promise<{
      readonly view: { readonly selection: unknown };
    }>;

  test('says what each parameter is, starts with names of this graph, and offers more', async () => {
    const page = await choose('paths-between');
    const [from, to] = [
      page.getByLabel('from the whole name of one'),
      page.getByLabel('to the whole name of the other'),
    ];
    const started = [await from.inputValue(), await to.inputValue()];
    expect(started.every((name) => name !== '')).toBe(true);
    expect(new Set(started).size).toBe(2);
    const offered = await page
      .locator('#proposed-from option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    expect(offered).toEqual(expect.arrayContaining(['Anton Brec', 'port authority']));
  });

  test('is answered with its values; columns of ids are not shown, and still select', async () => {
    const page = await choose('who-led');
    await page.getByLabel(/^group/).fill('PORT AUTH');
    await run(page);
    const row = page.locator('.answer tbody tr');
    await row.first().waitFor();
    expect(await page.locator('.answer thead th').allTextContents()).toEqual([
      'Row',
      'leader',
      'roles',
      'led',
      'sources',
    ]);
    await row.first().click();
    expect((await state(page)).view.selection).toEqual({
      as: 'nodes',
      ids: [nodeOf('Anton Brec'), nodeOf('port authority')],
    });
  });

  test('takes whole numbers where these are meant, and no half or missing ones', async () => {
    const page = await choose('most-mentioned');
    const box = page.getByLabel(/^limit/);
    expect([await box.getAttribute('type'), await box.inputValue()]).toEqual(['number', '10']);
    await box.fill('1.5');
    await run(page);
    expect(await page.locator('.answer').count()).toBe(0);
    expect(await box.evaluate((element) => (element as never as { validity: { valid: boolean } }).validity.valid)).toBe(
      false,
    );
    await box.fill('2');
    await run(page);
    await page.locator('.answer[data-rows="2"]').waitFor();
  });

  test('takes a day, a month or a year where a date is meant, by Ctrl+Enter too', async () => {
    const page = await choose('what-is-new');
    const [from, until] = [page.getByLabel(/^from/), page.getByLabel(/^until/)];
    expect(await from.inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await from.fill('last week');
    await page.getByLabel('Cypher query').press('Control+Enter');
    expect(await page.locator('.answer').count()).toBe(0);
    await from.fill('1999');
    await until.fill('2999-12');
    await page.getByLabel('Cypher query').press('Control+Enter');
    await page.locator('.answer[data-rows]').waitFor();
    expect(await page.locator('.answer tbody tr').count()).toBeGreaterThan(0);
  });

  test('has no named question any more once its Cypher is changed; values are then JSON or text', async () => {
    const page = await choose('who-led');
    await page
      .getByLabel('Cypher query')
      .fill('UNWIND $numbers AS n RETURN n + $more AS sum, $word AS word ORDER BY sum');
    expect(await page.getByLabel('Named questions').inputValue()).toBe('');
    await page.getByLabel(/^numbers/).fill('[1, 2]');
    await page.getByLabel(/^more/).fill('10');
    await page.getByLabel(/^word/).fill('ten');
    await run(page);
    await page.locator('.answer tbody tr').first().waitFor();
    expect(await page.locator('.answer tbody td').allTextContents()).toEqual(['11', 'ten', '12', 'ten']);
  });
});
