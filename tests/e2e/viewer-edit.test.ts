import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openEditableService } from '../../src/app/edit.ts';
import { builtInReader } from '../../src/app/reader.ts';
import { library as inOrder } from '../../src/graph/union.ts';
import { listAssets } from '../../src/server/assets.ts';
import { createServer } from '../../src/server/create-server.ts';
import { listen } from '../../src/server/listen.ts';
import { readLibrary, writeLibrary } from '../../src/store/library-file.ts';
import { browserExecutable } from './browser.ts';
import { removeFoldersAfterwards } from './folders.ts';
import { viewerPages } from './viewer-page.ts';

removeFoldersAfterwards();
const program = browserExecutable();

interface Violation {
  readonly id: string;
  readonly impact: string;
}

/** The table needs no picture to be laid out: what is decided is the same beside both. */
const asTable = (address: string): string => `${address}#shape=%22table%22`;

describe.skipIf(program === undefined)('deciding in the viewer', () => {
  let close: (() => Promise<void>) | undefined;

  // Before the pages' own: what is set up first ends last, and no page may ask a server that has gone.
  afterEach(async () => {
    await close?.();
    close = undefined;
  });
  const pages = viewerPages(program);

  /** Serves a copy of the library as `newsgraph serve --edit --by me` does. */
  async function edit() {
    const path = join(pages.folder(), 'edited.jsonl');
    // By name of the present reader, so that what was written by hand is not read again.
    const { library } = await readLibrary(pages.library());
    const reader = builtInReader().version;
    await writeLibrary(path, inOrder(library.readings.map((reading) => ({ ...reading, reader }))));
    const service = await openEditableService(path, { by: 'me' });
    const editing = { editor: service.editor, token: 'a secret of this run' };
    const server = createServer({ service, editing, assets: listAssets(join(pages.folder(), 'viewer')) });
    const { address, close: end } = await listen(server, { port: 0 });
    close = async () => {
      await end();
      await service.close();
    };
    const decisions = async () => (await readLibrary(path)).library.decisions;
    return { path, address, service, decisions };
  }

  async function select(page: Page, name: string): Promise<void> {
    await page.locator('#search').fill(name);
    await page.locator('[data-hit="node"]', { hasText: name }).first().click();
    await page.locator('[data-panel="node"] h2', { hasText: name }).waitFor();
  }

  const open = async (page: Page, what: string): Promise<void> =>
    page.locator(`[data-decide="${what}"] > summary`).click();

  test('merges two, says so beside the merged one, and takes it back', async () => {
    const { address, decisions } = await edit();
    const page = await pages.open({ address: asTable(address) });
    await select(page, 'Lidia Soran');
    await open(page, 'merge');
    await page.locator('[data-decide="merge"] [data-other]').fill('Anton');
    await page.locator('[data-decide="merge"] [data-why]').fill('a test');
    await page.locator('[data-merge]', { hasText: 'Anton Brec' }).click();
    const made = page.locator('[data-decision]', { hasText: '“Mayor Lidia Soran”, “Anton Brec”' });
    await made.waitFor();
    expect(await made.textContent()).toContain('One and the same: “Mayor Lidia Soran”, “Anton Brec” – a test (me)');
    expect(await page.locator('[data-panel="node"] .aliases').textContent()).toContain('Lidia Soran');
    expect(await decisions()).toMatchObject([{ kind: 'same', by: 'me', why: 'a test' }]);
    await made.locator('[data-undo]').click();
    await page.locator('[data-decisions]:not(:has([data-decision]))').waitFor();
    expect(await decisions()).toEqual([]);
  });

  test('splits off what one article says, and leaves the rest', async () => {
    const { address, service, decisions } = await edit();
    const page = await pages.open({ address: asTable(address) });
    await select(page, 'Anton Brec');
    await open(page, 'split');
    await page.locator('.decide-member', { hasText: 'Brigade denies shooting' }).locator('input').check();
    await page.locator('[data-split]').click();
    await page.locator('[data-decision]', { hasText: 'Not the same' }).waitFor();
    expect(await decisions()).toHaveLength(1);
    expect(service.view().nodes.filter(({ name }) => name === 'Anton Brec')).toHaveLength(2);
  });

  test('leaves a misread claim out, and keeps a note', async () => {
    const { address, service, decisions } = await edit();
    const page = await pages.open({ address: asTable(address) });
    await select(page, 'Lidia Soran');
    await page.locator('.tie', { hasText: 'vigil' }).click();
    await page.locator('[data-reject]').click();
    await page.locator('[data-reject-sure]').click();
    await expect.poll(decisions).toMatchObject([{ kind: 'reject' }]);
    await expect.poll(() => service.view().claims.some(({ quote }) => quote.text.startsWith('Mayor'))).toBe(false);
    await page.locator('[data-decisions] [data-decision]', { hasText: 'Misread' }).waitFor();
    await open(page, 'note');
    await page.locator('[data-decide="note"] [data-why]').fill('ask her office');
    await page.locator('button[data-note]').click();
    await page.locator('[data-decision]', { hasText: 'Note: ask her office (me)' }).waitFor();
    expect((await decisions()).map(({ kind }) => kind).toSorted()).toEqual(['note', 'reject']);
  });

  test.each(['light', 'dark'] as const)('has nothing serious for axe to find in the %s theme', async (colorScheme) => {
    const { address } = await edit();
    // Axe has to be put into the page, which the viewer's own policy rightly refuses.
    const page = await pages.open({ address: asTable(address), context: { bypassCSP: true, colorScheme } });
    await select(page, 'Anton Brec');
    for (const what of ['merge', 'split', 'note']) await open(page, what);
    await page.locator('[data-other]').fill('Lidia');
    await page.locator('[data-merge]').first().waitFor();
    await page.addScriptTag({ content: axe.source });
    const found = await page.evaluate<Violation[]>('axe.run().then(({ violations }) => violations)');
    expect(found.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  });

  test('tells what went wrong, and writes nothing', async () => {
    const { address, path } = await edit();
    const before = readFileSync(path, 'utf8');
    const page = await pages.open({ address: asTable(address), expected: /400|403/ });
    await page.route('**/api/decisions', (route) =>
      route.continue({ headers: { ...route.request().headers(), 'x-newsgraph-token': 'old' } }),
    );
    await select(page, 'Lidia Soran');
    await open(page, 'note');
    await page.locator('[data-decide="note"] [data-why]').fill('x');
    await page.locator('button[data-note]').click();
    await page.locator('[data-standing="failed"]', { hasText: 'Load it again' }).waitFor();
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('is not offered where the server only reads', async () => {
    const page = await pages.open({ address: asTable(pages.address()) });
    await select(page, 'Anton Brec');
    await page.locator('.tie', { hasText: 'port authority' }).click();
    await page.locator('[data-panel="edge"] [data-quote]').first().waitFor();
    expect(await page.locator('[data-decisions], [data-reject]').count()).toBe(0);
  });
});
