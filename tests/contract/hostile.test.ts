import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openService, type Service } from '../../src/app/service.ts';
import { createServer, type Server } from '../../src/server/create-server.ts';
import { writeLibrary } from '../../src/store/library-file.ts';
import { runHere } from '../neo4j/run-here.ts';
import { library } from './decoys.ts';

/** What a user may not do, and how each door calls it. FILE is a file that is there. */
const HOSTILE: readonly (readonly [text: string, code: RegExp])[] = [
  ["CREATE (n:Entity {id: 'evil'})", /query-writes/],
  ["MERGE (n:Entity {id: 'evil'}) RETURN n.id AS id", /query-writes/],
  ['MATCH (n:Person) SET n.name = "nobody"', /query-writes/],
  ['MATCH (n) DETACH DELETE n', /query-writes/],
  ['MATCH (n:Claim) REMOVE n.text', /query-writes/],
  ['MATCH (n) CALL (n) { CREATE (m:Y) RETURN m } RETURN m AS m', /query-writes/],
  ['/* RETURN 1 */ create (n) // RETURN n', /query-writes/],
  ['DROP CONSTRAINT entity_id', /query-(?:writes|syntax)/],
  ['CREATE INDEX y IF NOT EXISTS FOR (n:X) ON (n.y)', /query-writes/],
  ['LOAD CSV FROM "FILE" AS row RETURN row[0] AS x', /query-loads/],
  ['MATCH (n) RETURN n.name AS x UNION LOAD CSV FROM "FILE" AS row RETURN row[0] AS x', /query-loads/],
  ['LOAD CSV FROM "http://127.0.0.1:1/x.csv" AS row RETURN row AS row', /query-loads/],
  ['CALL grafeo.procedures()', /query-calls/],
  ['CALL dbms.components()', /query-(?:calls|meaning|failed|syntax)/],
  ['RETURN 1 AS x; MATCH (n) DETACH DELETE n', /query-syntax/],
];

describe('A hostile query', () => {
  let folder: string;
  let path: string;
  let service: Service;
  let server: Server;
  let before: readonly string[];

  /** The library and its stores, byte by byte. */
  const files = async (): Promise<string[]> => {
    const names = (await readdir(folder, { recursive: true }))
      .filter((name) => /\.(?:jsonl|db|csv)$/.test(name))
      .sort();
    return Promise.all(names.map(async (name) => `${name} ${(await readFile(join(folder, name))).toString('base64')}`));
  };
  const post = (body: unknown) =>
    server(
      new Request('http://127.0.0.1:4747/api/query', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
  const written = (text: string): string => text.replace('FILE', join(folder, 'secret.csv'));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-hostile-'));
    path = join(folder, 'graph.jsonl');
    await writeLibrary(path, library);
    await writeFile(join(folder, 'secret.csv'), 'top,secret\n');
    service = await openService(path);
    server = createServer({ service, assets: new Map() });
    await post({ name: 'who-led' });
    before = await files();
  });
  afterAll(async () => {
    await service.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(HOSTILE)('is refused over HTTP, and leaves all as it was: %s', async (text, code) => {
    const response = await post({ text: written(text) });
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as {
      readonly error: { readonly code: string; readonly message: string };
    };
    expect(error.code).toMatch(code);
    expect(error.message).not.toMatch(/secret,|\n/);
    const next = await post({ text: 'MATCH (n:Article) RETURN count(n) AS n' });
    expect(await next.json()).toEqual({ columns: ['n'], rows: [[library.readings.length]] });
    expect(await files()).toEqual(before);
  });

  test.each(HOSTILE.filter((_, i) => i % 3 === 0))(
    'is refused on the command line with exit code 2: %s',
    async (text) => {
      const { code, out, err } = await runHere('query', '--graph', path, written(text));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err.split('\n').filter((line) => line.startsWith('newsgraph: '))).toHaveLength(1);
    },
  );
});
