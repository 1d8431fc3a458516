import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findInputs, readArticle } from '../../../src/app/inputs.ts';
import { folderWith, removeFoldersAfterwards } from '../../e2e/folders.ts';

removeFoldersAfterwards();

const inputIn = async (folder: string, file = 'a.txt') => {
  const [input] = await findInputs([join(folder, file)]);
  if (input === undefined) throw new Error('nothing found');
  return input;
};

describe('inputs', () => {
  test('are the texts of folders in sorted order, and each file once', async () => {
    const folder = folderWith({ 'b.txt': 'b', 'a/z.txt': 'z', 'a/y.TXT': 'y', '.hidden/x.txt': 'x', 'c.md': 'c' });
    const found = await findInputs([join(folder, 'b.txt'), folder, join(folder, 'a', '..', 'b.txt')]);
    expect(found.map(({ path }) => path.slice(folder.length + 1))).toEqual(['b.txt', 'a/z.txt']);
  });

  test('never walk in a circle of links', async () => {
    const folder = folderWith({ 'a/a.txt': 'a' });
    symlinkSync('..', join(folder, 'a', 'up'));
    expect(await findInputs([folder])).toHaveLength(1);
  });

  test('may be named files of any ending, but no header and no graph', async () => {
    const folder = folderWith({ 'a.md': 'a', 'a.json': '{}' });
    expect(await findInputs([join(folder, 'a.md')])).toMatchObject([{ name: 'a' }]);
    await expect(findInputs([join(folder, 'a.json')])).rejects.toMatchObject({ code: 'input-not-text' });
  });
});

describe('an article', () => {
  test('takes what its header says and what --published adds where the header is silent', async () => {
    const folder = folderWith({ 'a.txt': 'Words.', 'a.json': '{"title": "T"}', 'b.txt': 'Words.' });
    writeFileSync(join(folder, 'b.json'), '{"publishedAt": "2020-01-01"}');
    const options = { published: '2021-02-03' };
    const [a, b] = [
      await readArticle(await inputIn(folder), options),
      await readArticle(await inputIn(folder, 'b.txt'), options),
    ];
    expect(a).toMatchObject({ article: { title: 'T', publishedAt: '2021-02-03', text: 'Words.' }, warnings: [] });
    expect(b.article.publishedAt).toBe('2020-01-01');
  });

  test('is not guessed a date', async () => {
    const { article, warnings } = await readArticle(await inputIn(folderWith({ 'a.txt': 'Words.' })));
    expect(article).not.toHaveProperty('publishedAt');
    expect(warnings).toMatchObject([{ code: 'article-without-date' }]);
  });

  test('keeps line ends and every other character as they are', async () => {
    const text = 'One.\r\nTwo\u00a0\u2014 \ud83d\ude00.\u2028Three.\n';
    const { article } = await readArticle(await inputIn(folderWith({ 'a.txt': text })));
    expect(article.text).toBe(text);
  });

  test('may hold a stray byte, which is shown and warned of', async () => {
    const bytes = Buffer.concat([Buffer.from('Long enough. '.repeat(40)), Buffer.from([0xe9]), Buffer.from(' end')]);
    const { article, warnings } = await readArticle(await inputIn(folderWith({ 'a.txt': bytes })));
    expect(article.text).toContain('\ufffd end');
    expect(warnings.map(({ code }) => code)).toContain('text-not-utf8');
  });

  test('has no header when a graph lies in its place', async () => {
    const folder = folderWith({ 'a.txt': 'Words.', 'a.json': '{"entities": [], "relations": []}' });
    expect((await readArticle(await inputIn(folder))).article).not.toHaveProperty('extra');
  });

  test('has a header that can be read, or is refused', async () => {
    const folder = folderWith({ 'a.txt': 'Words.' });
    mkdirSync(join(folder, 'a.json'));
    await expect(readArticle(await inputIn(folder))).rejects.toMatchObject({
      code: 'input-unreadable',
      message: expect.stringContaining('it is a folder'),
    });
  });
});
