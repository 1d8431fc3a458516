import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadPlaces } from '../../src/app/models.ts';
import { saveGraph } from '../../src/app/save.ts';
import { formatByFile } from '../../src/export/formats.ts';
import { withBackground } from '../../src/graph/background.ts';
import { knowledge } from '../../src/graph/knowledge.ts';
import { library } from '../../src/graph/union.ts';
import { ontology } from '../../src/ontology/ontology.ts';
import { readingOf } from '../build.ts';
import { browserExecutable } from './browser.ts';
import { removeFoldersAfterwards } from './folders.ts';
import { viewerPages } from './viewer-page.ts';

removeFoldersAfterwards();
const program = browserExecutable();

describe.skipIf(program === undefined)('background knowledge in a browser', () => {
  const pages = viewerPages(program);

  test('stands apart: a line of its own in the legend, and a panel that shows no quote', async () => {
    const made = readingOf('A bomb went off in Mosul. Iraq has called for calm.');
    const mosul = made.entity('Place', 'Mosul');
    made.entity('Place', 'Iraq');
    made.claim([made.event('attack', 'attack in Mosul', { words: ['bomb'] }), 'OCCURRED_IN', mosul]);
    const graph = withBackground(knowledge(library([made.reading()]), ontology), loadPlaces());
    const path = join(pages.folder(), 'background.html');
    await saveGraph(path, graph, formatByFile(path) ?? expect.fail('no format for html'));
    const page = await pages.openPicture({ address: pathToFileURL(path).href, context: { offline: true } });
    await page.locator('.hidden-line', { hasText: 'All 2 relationships shown' }).waitFor();
    await page.locator('[data-shape="table"]').click();
    const row = page.locator('[data-view="table"] tr', { hasText: 'located in' });
    expect(await row.locator('td').allTextContents()).toEqual([' background, said by no article', '0']);
    await row.getByRole('button').click();
    const panel = page.locator('[data-panel="edge"]');
    await panel.locator('[data-basis="gazetteer"]', { hasText: 'No article says this' }).waitFor();
    expect(await panel.textContent()).not.toMatch(/who says so/i);
    expect(await panel.locator('[data-quote]').count()).toBe(0);
    await page.locator('.legend [data-line="background"] button').click();
    await page.locator('.hidden-line', { hasText: '1 of 2 relationships shown' }).waitFor();
  });
});
