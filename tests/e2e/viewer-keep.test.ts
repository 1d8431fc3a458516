import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { saveGraph } from '../../src/app/save.ts';
import { formatByFile, formats } from '../../src/export/formats.ts';
import { knowledge } from '../../src/graph/knowledge.ts';
import { ontology } from '../../src/ontology/ontology.ts';
import { readLibrary } from '../../src/store/library-file.ts';
import { browserExecutable } from './browser.ts';
import { removeFoldersAfterwards } from './folders.ts';
import { nodePlace, viewerPages } from './viewer-page.ts';

removeFoldersAfterwards();
const program = browserExecutable();

async function kept(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-keep="${name}"]`).click()]);
  return readFileSync(await download.path());
}

describe.skipIf(program === undefined)('keeping and sharing', () => {
  const pages = viewerPages(program);

  test('the picture is kept as PNG at twice its size and as SVG', async () => {
    const page = await pages.openPicture();
    await page.locator('[data-action="keep"]').click();
    const png = await kept(page, 'png');
    const box = await page.locator('.picture').boundingBox();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * (box?.width ?? 0), 2 * (box?.height ?? 0)]);
    expect((await kept(page, 'svg')).toString()).toContain('>Anton Brec</text>');
  });

  test('what is shown, and nothing else, is kept in every format', async () => {
    const page = await pages.openPicture();
    await page.locator('.legend [data-label="Place"] button').click();
    await page.locator('[data-action="keep"]').click();
    await page.locator('[data-told]', { hasText: '4 relationships' }).waitFor();
    const { nodes, edges } = JSON.parse((await kept(page, 'json')).toString());
    expect(edges.length).toBe(4);
    expect(nodes.some(({ type }: { type: string }) => type === 'Place')).toBe(false);
    expect((await kept(page, 'graphml')).toString().match(/<edge /g)?.length).toBe(4);
  });

  test('the exported page opens from disk, offline, and a click on a node shows its sentences', async () => {
    const path = join(pages.folder(), 'graph.html');
    const { library } = await readLibrary(pages.library());
    await saveGraph(path, knowledge(library, ontology), formatByFile(path) ?? expect.fail('no format for html'));
    const data = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
    expect(statSync(path).size - data.length).toBeLessThan(400 * 1024);
    const page = await pages.openPicture({ address: pathToFileURL(path).href, context: { offline: true } });
    const { x, y } = await nodePlace(page, pages.nodeOf('Anton Brec'));
    await page.mouse.click(x, y);
    await page.locator('[data-panel="node"] h2', { hasText: 'Anton Brec' }).waitFor();
    await page.locator('[data-panel="node"] .tie', { hasText: 'port authority' }).click();
    await page.locator('[data-panel="edge"] [data-quote]').first().click();
    await page.locator('.reading .quoted').first().waitFor();
    expect(await page.locator('[data-action="query"]').count()).toBe(0);
  });

  test('the exported page writes what is shown in every format, itself among them, without a server', async () => {
    const path = join(pages.folder(), 'whole.html');
    const { library } = await readLibrary(pages.library());
    await saveGraph(path, knowledge(library, ontology), formatByFile(path) ?? expect.fail('no format for html'));
    const page = await pages.openPicture({ address: pathToFileURL(path).href, context: { offline: true } });
    await page.locator('.legend [data-label="Place"] button').click();
    await page.locator('[data-action="keep"]').click();
    await page.locator('[data-told]', { hasText: '4 relationships' }).waitFor();
    const listed = await page.locator('[data-keep]').evaluateAll((all) => all.map((one) => one.dataset['keep'] ?? ''));
    expect(listed).toEqual(['link', 'png', 'svg', ...formats.map(({ name }) => name)]);
    for (const { name } of formats) {
      const text = (await kept(page, name)).toString();
      expect(text).toContain('Anton Brec');
      if (name === 'json') expect(JSON.parse(text).edges.length).toBe(4);
      if (name === 'graphml') expect(text.match(/<edge /g)?.length).toBe(4);
      if (name === 'html') writeFileSync(join(pages.folder(), 'part.html'), text);
    }
    await page.context().close();
    const part = await pages.openPicture({ address: pathToFileURL(join(pages.folder(), 'part.html')).href });
    expect(await part.locator('.legend [data-label="Place"] .count').textContent()).toBe('0');
    expect(await part.locator('.size').textContent()).toContain('4 relationships');
  });
});
