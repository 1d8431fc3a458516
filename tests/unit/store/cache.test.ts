import { appendFile, copyFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KnowledgeGraph } from '../../../src/model/graph.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { cachedStore, storeFolder } from '../../../src/store/cache.ts';
import { writeLibrary } from '../../../src/store/library-file.ts';
import { decoys, library } from '../../contract/decoys.ts';

describe('The store beside a library', () => {
  let folder: string;
  let path: string;
  let builds: number;
  const graph = async (): Promise<KnowledgeGraph> => {
    builds++;
    return decoys;
  };
  const source = { graph, ontology };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-cache-'));
    path = join(folder, 'graph.jsonl');
    builds = 0;
    await writeLibrary(path, library);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('is built once and found again', async () => {
    const first = await cachedStore(path, source);
    expect(await cachedStore(path, source)).toBe(first);
    expect(builds).toBe(1);
    expect(await readdir(storeFolder(path))).toHaveLength(1);
  });

  test('is built anew when the library changes, and the old one goes', async () => {
    const first = await cachedStore(path, source);
    await writeLibrary(path, { ...library, decisions: [] });
    const second = await cachedStore(path, source);
    expect(second).not.toBe(first);
    expect(builds).toBe(2);
    expect(await readdir(storeFolder(path))).toEqual([second.split('/').at(-1)]);
  });

  test('is built anew for another ontology', async () => {
    const first = await cachedStore(path, source);
    const second = await cachedStore(path, { ...source, ontology: { ...ontology, version: 'next' } });
    expect(second).not.toBe(first);
  });

  test('survives a build that was cut off, and removes what it left', async () => {
    await cachedStore(path, source);
    const dead = 2 ** 22 + 1;
    await writeFile(join(storeFolder(path), `0123.db.${dead}.tmp`), 'half');
    await appendFile(path, '\n');
    await cachedStore(path, source);
    expect((await readdir(storeFolder(path))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('leaves alone what another program is still writing, and what the engine writes beside it', async () => {
    const writing = [`0123.db.${process.ppid}.tmp`, `0123.db.${process.ppid}.tmp.partial`];
    await cachedStore(path, source);
    for (const name of writing) await writeFile(join(storeFolder(path), name), 'half');
    await appendFile(path, '\n');
    await cachedStore(path, source);
    expect((await readdir(storeFolder(path))).filter((name) => name.includes('.tmp')).sort()).toEqual(writing);
  });

  test('never touches the library', async () => {
    const [bytes, { mtimeMs }] = [await readFile(path), await stat(path)];
    await cachedStore(path, source);
    expect(await readFile(path)).toEqual(bytes);
    expect((await stat(path)).mtimeMs).toBe(mtimeMs);
  });

  test('that cannot be written is the user’s to mend, and leaves nothing half-written', async () => {
    await writeFile(storeFolder(path), 'a file where the folder should be');
    await expect(cachedStore(path, source)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'store-unwritable',
      fault: 'user',
    });
    expect(await readFile(storeFolder(path), 'utf8')).toBe('a file where the folder should be');
  });

  test('passes on what went wrong while the library was read', async () => {
    const broken = { ...source, graph: () => Promise.reject(new Error('unreadable')) };
    await expect(cachedStore(path, broken)).rejects.toThrow('unreadable');
    expect(await readdir(storeFolder(path))).toEqual([]);
  });

  test('of a library that is not there is not built', async () => {
    await expect(cachedStore(join(folder, 'none.jsonl'), source)).rejects.toMatchObject({
      name: 'InputError',
      code: 'file-unreadable',
    });
    expect((await readdir(folder)).sort()).toEqual(['graph.jsonl']);
  });

  test('of a copied library is another store with the same content', async () => {
    const copy = join(folder, 'copy.jsonl');
    await copyFile(path, copy);
    const [one, two] = [await cachedStore(path, source), await cachedStore(copy, source)];
    expect(two.split('/').at(-1)).toBe(one.split('/').at(-1));
    await truncate(one, 100);
    expect((await stat(two)).size).toBeGreaterThan(100);
  });
});
