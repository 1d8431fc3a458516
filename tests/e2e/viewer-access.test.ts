import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserExecutable } from './browser.ts';
import { removeFoldersAfterwards } from './folders.ts';
import { viewerPages } from './viewer-page.ts';

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
});
