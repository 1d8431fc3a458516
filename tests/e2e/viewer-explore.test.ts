import { describe, expect, test } from 'vitest';
import { browserExecutable } from './browser.ts';
import { removeFoldersAfterwards } from './folders.ts';
import { viewerPages } from './viewer-page.ts';

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
});
