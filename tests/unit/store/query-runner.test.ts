import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openGrafeo } from '../../../src/store/grafeo.ts';
import { QUERY_LIMITS, queryRunner } from '../../../src/store/query-runner.ts';

/** No upper bound, on a graph where all are joined to all: it would run for longer than anybody waits. */
const RUNAWAY =
  'MATCH p = shortestPath((a:X)-[:R*..40]->(b:X)), (c:X), (d:X), (e:X), (f:X), (g:X) RETURN count(*) AS n';
const HUNGRY = 'UNWIND range(1, 2000000000) AS x RETURN collect(x) AS xs';
const COUNT = { text: 'MATCH (n) RETURN count(n) AS n', parameters: {} };

const ourFolders = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('newsgraph-query-'));

describe('A query of a user', () => {
  let folder: string;
  let path: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-runner-'));
    path = join(folder, 'graph.db');
    const store = openGrafeo();
    await store.run({ text: 'UNWIND range(1, 60) AS i CREATE (:X {id: i})', parameters: {} });
    await store.run({ text: 'MATCH (a:X), (b:X) WHERE a.id <> b.id CREATE (a)-[:R]->(b)', parameters: {} });
    store.save(path);
    await store.close();
  });
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('runs in its own process, with parameters, and its answer comes back', async () => {
    const runner = queryRunner(path);
    try {
      expect(await runner.run({ text: 'RETURN $x + 1 AS y', parameters: { x: 1 } })).toEqual({
        columns: ['y'],
        rows: [[2]],
      });
      await expect(runner.run({ text: 'MATCH (n) SET n.x = 1', parameters: {} })).rejects.toMatchObject({
        code: 'query-writes',
      });
      expect((await runner.run(COUNT)).rows).toEqual([[60]]);
    } finally {
      await runner.close();
    }
  });

  test('is ended when it takes too long, and the next one is answered', async () => {
    const runner = queryRunner(path, { ...QUERY_LIMITS, milliseconds: 1500 });
    try {
      await expect(runner.run({ text: RUNAWAY, parameters: {} })).rejects.toMatchObject({
        code: 'query-timeout',
        fault: 'user',
        message: expect.stringContaining('1.5 s'),
      });
      expect((await runner.run(COUNT)).rows).toEqual([[60]]);
    } finally {
      await runner.close();
    }
  });

  test('is ended when it takes too much memory, and the next one is answered', async () => {
    const runner = queryRunner(path, { ...QUERY_LIMITS, bytes: 400 * 2 ** 20 });
    try {
      await expect(runner.run({ text: HUNGRY, parameters: {} })).rejects.toMatchObject({ code: 'query-memory' });
      expect((await runner.run(COUNT)).rows).toEqual([[60]]);
    } finally {
      await runner.close();
    }
  });

  test('waits for its turn', async () => {
    const runner = queryRunner(path);
    try {
      const tables = await Promise.all([1, 2, 3].map((x) => runner.run({ text: 'RETURN $x AS x', parameters: { x } })));
      expect(tables.map(({ rows }) => rows)).toEqual([[[1]], [[2]], [[3]]]);
    } finally {
      await runner.close();
    }
  });

  test('leaves no temporary folder behind', async () => {
    vi.stubEnv('TMPDIR', await mkdtemp(join(folder, 'tmp-')));
    const runner = queryRunner(path, { ...QUERY_LIMITS, milliseconds: 800 });
    await expect(runner.run({ text: RUNAWAY, parameters: {} })).rejects.toMatchObject({ code: 'query-timeout' });
    await runner.run(COUNT).catch(() => undefined);
    await runner.close();
    expect(await ourFolders()).toEqual([]);
  });

  test('ends with the program that asked it, however that ends', async () => {
    vi.stubEnv('TMPDIR', await mkdtemp(join(folder, 'tmp-')));
    const program = fork(fileURLToPath(new URL('orphan.ts', import.meta.url)), [path, RUNAWAY], {
      execArgv: ['--import', 'tsx'],
      stdio: 'ignore',
    });
    await once(program, 'message');
    expect(await ourFolders()).toHaveLength(1);
    program.kill('SIGKILL');
    await once(program, 'exit');
    await expect.poll(ourFolders, { timeout: 5000 }).toEqual([]);
  });

  test('says so when the store is damaged', async () => {
    const bad = join(folder, 'bad.db');
    await writeFile(bad, 'nothing');
    const runner = queryRunner(bad);
    try {
      await expect(runner.run(COUNT)).rejects.toMatchObject({ code: 'store-damaged' });
    } finally {
      await runner.close();
    }
  });
});
