import { mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, openAsker } from '../../../src/app/ask.ts';
import { storeFolder } from '../../../src/store/cache.ts';
import { writeLibrary } from '../../../src/store/library-file.ts';
import { library } from '../../contract/decoys.ts';

describe('A library', () => {
  let folder: string;
  let path: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-ask-'));
    path = join(folder, 'graph.jsonl');
    await writeLibrary(path, library);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('answers a query by its name, with parameters as words', async () => {
    const table = await ask(path, 'who-led', { parameters: { group: 'guard' } });
    expect(table.columns.slice(0, 3)).toEqual(['leader', 'roles', 'led']);
    expect(table.rows[0]?.slice(0, 3)).toEqual(['Ada Moreau', ['commander'], 'Harbour Guard']);
  });

  test('answers Cypher, with parameters', async () => {
    const text = 'MATCH (p:Person) WHERE p.name STARTS WITH $start RETURN p.name AS name ORDER BY name';
    expect((await ask(path, text, { parameters: { start: 'Ada' } })).rows).toEqual([['Ada Moreau']]);
  });

  test('answers an unknown name with the nearest ones', async () => {
    await expect(ask(path, 'who-atended')).rejects.toMatchObject({
      name: 'InputError',
      code: 'unknown-query',
      message: 'There is no query named "who-atended". Did you mean who-attended?',
    });
    await expect(ask(path, 'xyzzy')).rejects.toMatchObject({
      message: 'There is no query named "xyzzy". `newsgraph query` lists all there are.',
    });
  });

  test('answers wrong Cypher with one clear message and its place', async () => {
    await expect(ask(path, 'MATCH (n RETURN n')).rejects.toMatchObject({
      name: 'StoreError',
      fault: 'user',
      message: 'Cypher syntax error at line 1, column 10: expected ")".',
    });
  });

  test('refuses to be changed, and stays as it was', async () => {
    const bytes = await readFile(path);
    await expect(ask(path, 'MATCH (n) DETACH DELETE n')).rejects.toMatchObject({ code: 'query-writes' });
    expect((await ask(path, 'MATCH (p:Person) RETURN count(p) AS n')).rows).toEqual([[6]]);
    expect(await readFile(path)).toEqual(bytes);
  });

  test('mends a damaged store while it is asked', async () => {
    const asker = await openAsker(path);
    try {
      const [name = ''] = await readdir(storeFolder(path));
      await truncate(join(storeFolder(path), name), 5000);
      const count = { text: 'MATCH (p:Person) RETURN count(p) AS n' };
      const tables = await Promise.all([asker.ask(count), asker.ask(count)]);
      expect(tables.map(({ rows }) => rows)).toEqual([[[6]], [[6]]]);
    } finally {
      await asker.close();
    }
  });

  test('builds its store again when somebody deletes it', async () => {
    const asker = await openAsker(path);
    try {
      await rm(storeFolder(path), { recursive: true });
      expect((await asker.ask('MATCH (p:Person) RETURN count(p) AS n')).rows).toEqual([[6]]);
    } finally {
      await asker.close();
    }
  });

  test('that does not exist cannot be asked', async () => {
    await expect(ask(join(folder, 'none.jsonl'), 'who-led')).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});
