import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeLibrary } from '../../src/store/library-file.ts';
import { openStore } from '../../src/store/open.ts';
import { runHere } from './run-here.ts';

/** What a server says that wants passwords and lets nobody write. Starts with Neo4j's own first password. */
export function troubleSuite(addressOf: () => string): void {
  describe('that asks for passwords and is read-only', () => {
    const PASSWORD = 'correct-horse-9';
    const open = (password?: string) =>
      openStore(addressOf(), password === undefined ? {} : { credentials: { user: 'neo4j', password } });

    let folder: string;
    let path: string;
    const signIn = (password: string | undefined) => {
      vi.stubEnv('NEO4J_USER', undefined);
      vi.stubEnv('NEO4J_PASSWORD', password);
    };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'newsgraph-trouble-'));
      path = join(folder, 'graph.jsonl');
      await writeLibrary(path, { readings: [], decisions: [] });
    });
    afterEach(() => vi.unstubAllEnvs());
    afterAll(() => rm(folder, { recursive: true, force: true }));

    test('lets nobody in without one', async () => {
      await expect(open()).rejects.toMatchObject({ code: 'store-unauthorized', fault: 'user' });
    });

    test('refuses a wrong one, which the message does not hold', async () => {
      const refusal: unknown = await open('wrong-battery-1').catch((cause: unknown) => cause);
      expect(refusal).toMatchObject({
        code: 'store-unauthorized',
        fault: 'user',
        message: `${addressOf()} does not accept this user and password. Set NEO4J_USER and NEO4J_PASSWORD.`,
      });
      expect(JSON.stringify(refusal, Object.getOwnPropertyNames(refusal))).not.toContain('wrong-battery-1');
    });

    test('wants its first password changed before anything else', async () => {
      await expect(open('neo4j')).rejects.toMatchObject({ code: 'store-password-expired', fault: 'user' });
    });

    test('answers the right one, and says that it cannot be written', async () => {
      const { default: neo4j } = await import('neo4j-driver');
      const driver = neo4j.driver(addressOf(), neo4j.auth.basic('neo4j', 'neo4j'));
      await driver.executeQuery(
        `ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO '${PASSWORD}'`,
        {},
        { database: 'system' },
      );
      await driver.close();
      const store = await open(PASSWORD);
      try {
        expect((await store.run({ text: 'MATCH (n) RETURN count(n) AS n', parameters: {} })).rows).toEqual([[0]]);
        for (const text of ['CREATE (n:X)', 'CREATE INDEX y IF NOT EXISTS FOR (n:X) ON (n.y)'])
          await expect(store.run({ text, parameters: {} })).rejects.toMatchObject({
            code: 'store-read-only',
            fault: 'user',
          });
      } finally {
        await store.close();
      }
      signIn(PASSWORD);
      expect(await runHere('load', path, addressOf())).toEqual({
        code: 2,
        out: '',
        err: `newsgraph: ${addressOf()} cannot be written: the database is read-only, or this user may only read it.\n`,
      });
      const asked = await runHere('query', '--store', addressOf(), 'MATCH (n) RETURN count(n) AS n', '--csv');
      expect(asked).toMatchObject({ code: 0, out: expect.stringMatching(/^n\r?\n0\r?\n$/) });
    });

    // Last, for after three wrong passwords in a row the server takes none for a while.
    test('is told by load and query in one message without the password, and with exit code 2', async () => {
      for (const words of [
        ['load', path, addressOf()],
        ['query', '--store', addressOf(), 'who-attended'],
      ]) {
        signIn('wrong-battery-2');
        expect(await runHere(...words)).toEqual({
          code: 2,
          out: '',
          err: `newsgraph: ${addressOf()} does not accept this user and password. Set NEO4J_USER and NEO4J_PASSWORD.\n`,
        });
      }
    });
  });
}
