import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGrafeo } from '../../../src/store/grafeo.ts';
import { openStore } from '../../../src/store/open.ts';
import type { GraphStore } from '../../../src/store/store.ts';

describe('A store that is opened for reading', () => {
  let folder: string;
  let secret: string;
  let store: GraphStore;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-read-'));
    secret = join(folder, 'secret.csv');
    await writeFile(secret, 'top,secret\n');
    const made = openGrafeo();
    await made.run({ text: "CREATE (a:X {id: 'a', name: 'LOAD CSV'})-[:R {id: 'r'}]->(:X {id: 'b'})", parameters: {} });
    made.save(join(folder, 'graph.db'));
    await made.close();
    store = await openStore(join(folder, 'graph.db'), { access: 'read', maxRows: 100 });
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const run = (text: string) => store.run({ text, parameters: {} });

  test.each([
    "CREATE (n:X {id: 'c'})",
    "MERGE (n:X {id: 'c'})",
    'MATCH (n) SET n.x = 1',
    'MATCH (n) SET n += {x: 1}',
    'MATCH (n) SET n:Y',
    'MATCH (n) REMOVE n.name',
    'MATCH (n) REMOVE n:X',
    'MATCH (n) DETACH DELETE n',
    'MATCH ()-[r]->() DELETE r',
    'MATCH (a), (b) MERGE (a)-[:R {id: 1}]->(b)',
    'MATCH (n) FOREACH (x IN [1] | SET n.x = x)',
    'MATCH (n) WHERE false SET n.x = 1',
    'MATCH (n) CALL (n) { CREATE (m:Y) RETURN m } RETURN m AS m',
    '/* RETURN 1 */ create (n) // RETURN n',
    'PROFILE CREATE (n:X)',
    'CREATE INDEX y IF NOT EXISTS FOR (n:X) ON (n.y)',
    'CREATE CONSTRAINT c IF NOT EXISTS FOR (n:X) REQUIRE n.id IS UNIQUE',
    'DROP INDEX y',
  ])('refuses the writing query %s', async (text) => {
    await expect(run(text)).rejects.toMatchObject({ code: 'query-writes', fault: 'user' });
    expect((await run('MATCH (n) RETURN count(n) AS n, count(n.x) AS x')).rows).toEqual([[2, 0]]);
  });

  test.each([
    'LOAD CSV FROM "FILE" AS row RETURN row[0] AS x',
    'load /* quietly */ csv with headers from "FILE" AS row RETURN row.top AS x',
    'MATCH (n) RETURN n.name AS x UNION LOAD CSV FROM "FILE" AS row RETURN row[0] AS x',
  ])('reads no file by %s', async (text) => {
    await expect(run(text.replace('FILE', secret))).rejects.toMatchObject({ code: 'query-loads', fault: 'user' });
  });

  test.each(['CALL grafeo.procedures()', 'CALL { CALL grafeo.labels() YIELD label RETURN label } RETURN label AS x'])(
    'calls no procedure that is not allowed: %s',
    async (text) => {
      await expect(run(text)).rejects.toMatchObject({ code: 'query-calls', fault: 'user' });
    },
  );

  test('calls procedures that list names', async () => {
    expect((await run('CALL db.labels() YIELD label RETURN label AS label')).rows).toEqual([['X']]);
  });

  test('lets words of a query be what they are: names and texts', async () => {
    const text =
      "MATCH (n:X {name: 'LOAD CSV'}) RETURN 'CREATE (n) SET n.x = 1; CALL x()' AS `LoadCsv`, n.name AS `merge`";
    expect(await run(text)).toEqual({
      columns: ['LoadCsv', 'merge'],
      rows: [['CREATE (n) SET n.x = 1; CALL x()', 'LOAD CSV']],
    });
  });

  test('runs one statement at a time', async () => {
    await expect(run('RETURN 1 AS x; MATCH (n) DETACH DELETE n')).rejects.toMatchObject({ code: 'query-syntax' });
  });

  test.each([
    ['MATCH (n RETURN n', 'Cypher syntax error at line 1, column 10: expected ")".'],
    ['MATCH (n)\nWHERE n.x = = 3\nRETURN n', 'Cypher syntax error at line 2, column 13: expected expression.'],
    ['MATCH (n) RETURN m', "Cypher error: Undefined variable 'm'. Did you mean 'n'?"],
    ['RETURN $who AS who', 'Cypher error: Missing parameter: $who.'],
    ['RETURN 1 / 0 AS x', 'The query failed: division by zero: 1 / 0.'],
  ])('says in one sentence what is wrong with %j', async (text, message) => {
    await expect(run(text)).rejects.toMatchObject({ name: 'StoreError', fault: 'user', message });
  });

  test('cuts an answer that is too long and says so', async () => {
    const table = await run('UNWIND range(1, 500) AS x RETURN x AS x, [x] AS xs');
    expect(table.truncated).toBe(true);
    expect(table.rows).toHaveLength(100);
    expect(table.rows[99]).toEqual([100, [100]]);
    expect(await run('UNWIND range(1, 100) AS x RETURN x AS x')).not.toHaveProperty('truncated');
  });
});

describe('A store that cannot be opened', () => {
  test('is damaged, and the error says so', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgraph-bad-'));
    try {
      await writeFile(join(folder, 'bad.db'), 'no graph at all');
      await expect(openStore(join(folder, 'bad.db'), { access: 'read' })).rejects.toMatchObject({
        code: 'store-damaged',
      });
      await expect(openStore(join(folder, 'none.db'), { access: 'read' })).rejects.toMatchObject({
        code: 'store-missing',
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('has an address that no engine knows', async () => {
    await expect(openStore('gopher://host/graph')).rejects.toMatchObject({ code: 'store-address' });
  });
});
