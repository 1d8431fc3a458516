import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/store.ts';

/** Takes time without end and no memory, so that only the clock can end it. */
const RUNAWAY =
  'UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y WITH x, y WHERE x * y < 0 RETURN count(*) AS n';

/** What a user's query may not do on a server, and that the server is usable afterwards. */
export function readingSuite(addressOf: () => string): void {
  describe('that is opened for reading', () => {
    let store: GraphStore;
    let before: unknown;
    const run = (text: string, parameters = {}) => store.run({ text, parameters });
    const content = async () => (await run('MATCH (n) RETURN count(n) AS n, count(n.x) AS x')).rows;

    beforeAll(async () => {
      const writer = await openStore(addressOf());
      const text = "MERGE (a:X {id: 'a'})-[:R {id: 'r'}]->(b:X {id: 'b'})";
      await writer.run({ text, parameters: {} });
      await writer.close();
      store = await openStore(addressOf(), { access: 'read', maxRows: 100, milliseconds: 2000 });
      before = await content();
    });
    afterAll(() => store.close());

    test.each([
      "CREATE (n:X {id: 'c'})",
      "MERGE (n:X {id: 'c'}) RETURN n AS n",
      'MATCH (n) SET n.x = 1',
      'MATCH (n) SET n += {x: 1}',
      'MATCH (n) SET n:Y',
      'MATCH (n:X) REMOVE n.id',
      'MATCH (n:X) REMOVE n:X',
      'MATCH (n) DETACH DELETE n',
      'MATCH ()-[r]->() DELETE r',
      'MATCH (n) FOREACH (x IN [1] | SET n.x = x)',
      'MATCH (n) CALL (n) { CREATE (m:Y) RETURN m } RETURN m AS m',
      'MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS',
      'CYPHER 5 CREATE (n:X)',
      'CYPHER runtime=slotted CREATE (n:X)',
      '/* RETURN 1 */ create (n) // RETURN n',
      'CREATE INDEX y IF NOT EXISTS FOR (n:X) ON (n.y)',
      'CREATE CONSTRAINT c IF NOT EXISTS FOR (n:X) REQUIRE n.id IS UNIQUE',
      'CREATE FULLTEXT INDEX y IF NOT EXISTS FOR (n:X) ON EACH [n.y]',
      'DROP INDEX person_name',
      'DROP CONSTRAINT entity_id',
    ])('refuses the writing query %s', async (text) => {
      await expect(run(text)).rejects.toMatchObject({ code: 'query-writes', fault: 'user' });
      expect(await content()).toEqual(before);
    });

    test.each(['PROFILE CREATE (n:X)', 'EXPLAIN CREATE (n:X)', 'RETURN 1 AS x; MATCH (n) DETACH DELETE n'])(
      'refuses %s',
      async (text) => {
        await expect(run(text)).rejects.toMatchObject({ fault: 'user' });
        expect(await content()).toEqual(before);
      },
    );

    test('fetches nothing from the network and no file by LOAD CSV', async () => {
      let asked = 0;
      const web = createServer((_, response) => {
        asked++;
        response.end('a\n');
      });
      await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
      const url = `http://127.0.0.1:${(web.address() as AddressInfo).port}/x.csv`;
      try {
        for (const text of [
          `LOAD CSV FROM '${url}' AS row RETURN row AS row`,
          `load /* quietly */ csv with headers from '${url}' AS row RETURN row AS row`,
          `MATCH (n) RETURN n.id AS x UNION LOAD CSV FROM '${url}' AS row RETURN row[0] AS x`,
          `CALL { LOAD CSV FROM '${url}' AS row RETURN row } RETURN row AS row`,
          `MATCH (n) WHERE EXISTS { LOAD CSV FROM '${url}' AS row RETURN row } RETURN n AS n`,
          "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row AS row",
        ])
          await expect(run(text)).rejects.toMatchObject({ fault: 'user', code: /query-(?:loads|syntax)/ });
      } finally {
        await new Promise((resolve) => web.close(resolve));
      }
      expect(asked).toBe(0);
    });

    test.each([
      'CALL dbms.components()',
      'CALL dbms.listConfig() YIELD name RETURN name AS name',
      'CALL { CALL dbms.listConfig() YIELD name RETURN name } RETURN name AS name',
      'CALL db.createLabel("Z")',
      'CALL db.clearQueryCaches()',
      'CALL db.awaitIndexes()',
      'CALL tx.setMetaData({a: 1})',
      'SHOW USERS',
      'SHOW DATABASES',
      'SHOW SETTINGS',
      'SHOW TRANSACTIONS',
      'SHOW PROCEDURES YIELD name RETURN name',
      "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
      'CREATE USER eve SET PASSWORD "12345678"',
      'ALTER CURRENT USER SET PASSWORD FROM "a" TO "b"',
    ])('calls nothing that is not allowed: %s', async (text) => {
      await expect(run(text)).rejects.toMatchObject({ code: 'query-calls', fault: 'user' });
    });

    test.each(['CALL db.labels()', 'CALL db.relationshipTypes() YIELD relationshipType AS t RETURN t AS t'])(
      'calls procedures that list names: %s',
      async (text) => {
        expect((await run(text)).rows.length).toBeGreaterThan(0);
      },
    );

    test('ends a runaway query at the limit, and answers the next one', async () => {
      await expect(run(RUNAWAY)).rejects.toMatchObject({ code: 'query-timeout', fault: 'user' });
      expect(await content()).toEqual(before);
    });

    test('cuts an answer that is too long and says so', async () => {
      const table = await run('UNWIND range(1, 50000) AS x RETURN x AS x, [x] AS xs');
      expect(table.truncated).toBe(true);
      expect(table.rows).toHaveLength(100);
      expect(table.rows[99]).toEqual([100, [100]]);
      expect(await run('UNWIND range(1, 100) AS x RETURN x AS x')).not.toHaveProperty('truncated');
    });

    test.each([
      ['MATCH (n RETURN n', /^Cypher error at line 1, column 10: Invalid input 'RETURN'/],
      ['MATCH (n)\nRETURN m', /^Cypher error at line 2, column 8: Variable `m` not defined\.$/],
      ['RETURN $who AS who', /^Cypher error: Expected parameter\(s\): who\.$/],
      ['RETURN 1 / 0 AS x', /^The query failed: \/ by zero\.$/],
    ])('says in one sentence what is wrong with %j', async (text, message) => {
      await expect(run(text)).rejects.toMatchObject({
        name: 'StoreError',
        fault: 'user',
        message: expect.stringMatching(message),
      });
    });

    test('gives dates, times and big numbers as plain cells', async () => {
      const text =
        "RETURN date('2031-03-08') AS d, datetime('2031-03-08T10:00:00Z') AS t, " +
        '9223372036854775807 AS big, 9007199254740991 AS safe, 0.5 AS f, [date("2031-03-08")] AS ds';
      expect((await run(text)).rows).toEqual([
        ['2031-03-08', '2031-03-08T10:00:00Z', '9223372036854775807', 9007199254740991, 0.5, ['2031-03-08']],
      ]);
    });

    test('that has no database of that name says so', async () => {
      const missing = await openStore(`${addressOf()}/nosuch`, { access: 'read' }).catch((cause: unknown) => cause);
      expect(missing).toMatchObject({ code: 'store-database', fault: 'user' });
    });
  });
}
