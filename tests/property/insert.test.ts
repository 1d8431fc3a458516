import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withReadings } from '../../src/graph/change.ts';
import { libraryLines } from '../../src/graph/lines.ts';
import { library } from '../../src/graph/union.ts';
import type { Library, Reading } from '../../src/model/reading.ts';
import { writeLibrary } from '../../src/store/library-file.ts';
import { insertReadings, lookThrough } from '../../src/store/library-insert.ts';
import { decision, reading } from '../arbitrary.ts';
import { readingOf, TEST_READER } from '../build.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-insert-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (value: Library): string => [...libraryLines(value)].join('');

/** Readings of one reader, some of them of texts under one address. */
const piles = fc
  .array(fc.tuple(reading, fc.option(fc.constantFrom('https://a.example/1', 'https://a.example/2'))), { maxLength: 8 })
  .map((all) =>
    all.map(([one, url]): Reading => {
      const article = url === null ? one.article : { ...one.article, url };
      return { ...one, reader: TEST_READER, article };
    }),
  );

const cut = fc.record({ there: piles, added: piles, decisions: fc.array(decision, { maxLength: 2 }) });

describe('inserting readings into a file', () => {
  test('comes to the bytes of reading the whole library, or says that it has to be read', async () => {
    let inserted = 0;
    await fc.assert(
      fc.asyncProperty(cut, async ({ there, added, decisions }) => {
        const path = join(folder, 'graph.jsonl');
        const before = withReadings({ readings: [], decisions }, there).library;
        await writeLibrary(path, before);
        const once = [...new Map(added.map((one) => [one.article.id, one])).values()];
        const articles = once.map(({ article }) => article);
        const shelf = await lookThrough(path, articles, TEST_READER);
        if (shelf === undefined) return;
        inserted++;
        // What is there word for word keeps its reading, as when the whole library is read.
        const known = new Map(before.readings.map((one) => [one.article.id, one]));
        const readings = once.map((one) => (shelf.known.has(one.article.id) ? known.get(one.article.id)! : one));
        const result = await insertReadings(path, shelf, readings);
        const whole = withReadings(before, readings);
        expect(readFileSync(path, 'utf8')).toBe(bytes(whole.library));
        expect(result.superseded.map(({ by }) => by.article.id)).toEqual(
          whole.superseded.map(({ by }) => by.article.id),
        );
        expect(shelf.ids.size + result.added.length - result.removed.length).toBe(whole.library.readings.length);
      }),
    );
    expect(inserted).toBeGreaterThan(20);
  });

  const one = (text: string, options = {}) => readingOf(text, { slug: 'one', ...options }).reading();

  test.each<[string, Library]>([
    ['is empty', library([])],
    ['was made by another version', library([{ ...one('Ada came.'), reader: { ...TEST_READER, version: '2' } }])],
    [
      'holds another reader beside it',
      library([one('Ada came.'), { ...one('Bo came.'), reader: { ...TEST_READER, extractor: 'llm' } }]),
    ],
    ['knows the article by another header', library([one('Cy came.', { title: 'Cy' })])],
    ['has records of the user', library([one('Ada came.')], [], { relations: [] })],
  ])('is left to reading the whole where the library %s', async (_, there) => {
    const path = join(folder, 'other.jsonl');
    await writeLibrary(path, there);
    expect(await lookThrough(path, [one('Cy came.').article], TEST_READER)).toBeUndefined();
  });

  test('of what is there leaves the file as it lies', async () => {
    const path = join(folder, 'same.jsonl');
    await writeLibrary(path, library([one('Ada came.')]));
    utimesSync(path, 1, 1);
    const shelf = await lookThrough(path, [one('Ada came.').article], TEST_READER);
    expect(await insertReadings(path, shelf!, [])).toMatchObject({ added: [], removed: [] });
    expect(statSync(path).mtimeMs).toBe(1000);
  });
});
