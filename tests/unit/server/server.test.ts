import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Service } from '../../../src/app/service.ts';
import { view } from '../../../src/graph/view.ts';
import { InputError, StoreError } from '../../../src/model/errors.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { listAssets } from '../../../src/server/assets.ts';
import { createServer, type Server } from '../../../src/server/create-server.ts';
import { listen } from '../../../src/server/listen.ts';
import { decoys } from '../../contract/decoys.ts';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A service whose answers say what it was asked. */
const service: Service = {
  view: () => view(decoys, ontology),
  questions: () => [
    { name: 'q', title: 'A question', description: 'It asks.', edges: 'all', parameters: [], text: 'RETURN 1 AS x' },
  ],
  formats: () => [{ name: 'json', ending: '.json', description: 'a document' }],
  exported: (format, wanted) => {
    if (format !== 'json') throw new InputError('unknown-format', `There is no format "${format}".`);
    if (wanted !== undefined) return { file: 'part.json', parts: [JSON.stringify(wanted)] };
    return { file: 'graph.json', parts: ['{"a"', ':"é"}'] };
  },
  ask: async (query, parameters) => {
    const text = typeof query === 'object' && 'text' in query ? query.text : '';
    if (text === 'wrong') throw new StoreError('query-syntax', 'Cypher syntax error.', { fault: 'user' });
    if (text === 'broken') throw new StoreError('store-failed', 'The store broke.');
    if (text === 'bug') throw new TypeError('secret detail');
    return { columns: ['query', 'parameters'], rows: [[JSON.stringify(query), JSON.stringify(parameters ?? null)]] };
  },
  close: async () => undefined,
};

describe('The server', () => {
  let folder: string;
  let server: Server;
  const failures: unknown[] = [];
  const get = async (path: string, headers = {}) => server(new Request(`http://127.0.0.1:4747${path}`, { headers }));
  const post = async (body: unknown, headers = {}, path = '/api/query') =>
    server(
      new Request(`http://127.0.0.1:4747${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-server-'));
    await mkdir(join(folder, 'viewer', 'assets'), { recursive: true });
    await writeFile(join(folder, 'viewer', 'index.html'), '<!doctype html><title>viewer</title>');
    await writeFile(join(folder, 'viewer', 'assets', 'main-1a2b.js'), 'export {};');
    await writeFile(join(folder, 'secret.txt'), 'secret');
    server = createServer({ service, assets: listAssets(join(folder, 'viewer')), onError: (it) => failures.push(it) });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('shows the viewer under a strict content security policy', async () => {
    const answer = await get('/');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('viewer');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toBe(CSP);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  test('lets hashed files be kept for ever, with their type', async () => {
    const answer = await get('/assets/main-1a2b.js');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  test.each(['/', '/assets/main-1a2b.js', '/api/graph', '/api/nothing', '/nothing', '/api/export?format=x'])(
    'puts its protective headers on %s',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toBe(CSP);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    },
  );

  test('says how to build the viewer when it is not there', async () => {
    const bare = createServer({ service, assets: listAssets(join(folder, 'nowhere')) });
    const answer = await bare(new Request('http://localhost/'));
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('npm run build');
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
    '/assets',
    '/index.html%00.js',
  ])('finds nothing outside the viewer at %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('secret\n');
  });

  test.each(['127.0.0.1', '127.0.0.1:4747', 'localhost:9', '[::1]:4747'])('answers to the host %s', async (host) => {
    expect((await get('/', { host })).status).toBe(200);
  });

  test.each(['evil.example', 'evil.example:4747', '127.0.0.1.evil.example', 'localhost.evil.example', '0.0.0.0', ''])(
    'does not answer to the host "%s"',
    async (host) => {
      const answer = await get('/api/graph', { host });
      expect(answer.status).toBe(403);
      expect(await answer.json()).toEqual({ error: { code: 'host', message: expect.any(String) } });
    },
  );

  test.each([
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:9999' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('takes no query from another page: %j', async (headers) => {
    const answer = await post({ text: 'RETURN 1 AS x' }, { host: '127.0.0.1:4747', ...headers });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ error: { code: 'cross-site' } });
  });

  test('takes queries from its own page', async () => {
    const own = { host: '127.0.0.1:4747', origin: 'http://127.0.0.1:4747', 'sec-fetch-site': 'same-origin' };
    expect((await post({ text: 'RETURN 1 AS x' }, own)).status).toBe(200);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonx', ''])(
    'takes no query as "%s"',
    async (type) => {
      const answer = await post('{"text": "RETURN 1 AS x"}', { 'Content-Type': type });
      expect(answer.status).toBe(415);
    },
  );

  test('gives the graph as the viewer wants it', async () => {
    const answer = await get('/api/graph');
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(view(decoys, ontology))));
  });

  test('lists questions and formats', async () => {
    expect(await (await get('/api/questions')).json()).toMatchObject([{ name: 'q', title: 'A question' }]);
    expect(await (await get('/api/formats')).json()).toEqual(service.formats());
  });

  test('hands the graph out as a file', async () => {
    const answer = await get('/api/export?format=json');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="graph.json"');
    expect(await answer.json()).toEqual({ a: 'é' });
    expect((await get('/api/export?format=nonsense')).status).toBe(400);
  });

  test('hands a wanted part of the graph out, and refuses what names none', async () => {
    const wanted = { nodes: ['a'], edges: ['e'] };
    const answer = await post({ format: 'json', ...wanted }, {}, '/api/export');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="part.json"');
    expect(await answer.json()).toEqual(wanted);
    expect((await post({ format: 'json' }, {}, '/api/export')).status).toBe(400);
    expect((await post({ format: 'json', ...wanted }, { Origin: 'http://evil.example' }, '/api/export')).status).toBe(
      403,
    );
  });

  test('asks in Cypher or by a name, with parameters', async () => {
    expect(await (await post({ text: 'RETURN $x AS x', parameters: { x: 1 } })).json()).toEqual({
      columns: ['query', 'parameters'],
      rows: [['{"text":"RETURN $x AS x"}', '{"x":1}']],
    });
    expect(await (await post({ name: 'who-led' })).json()).toMatchObject({ rows: [['{"name":"who-led"}', 'null']] });
  });

  test.each([
    ['{', 'query-request'],
    [{}, 'query-request'],
    [{ text: 'RETURN 1', name: 'q' }, 'query-request'],
    [{ text: 7 }, 'query-request'],
    [{ text: '' }, 'query-request'],
    [{ text: 'RETURN 1', limit: 5 }, 'query-request'],
    [{ text: 'wrong' }, 'query-syntax'],
  ])('tells the user what is wrong with %j', async (body, code) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: { code, message: expect.stringMatching(/\.$|\}\.$/) } });
  });

  test('takes no query of more than a megabyte', async () => {
    expect((await post({ text: 'x'.repeat(1_100_000) })).status).toBe(413);
  });

  test('keeps our own mistakes to itself, and reports them', async () => {
    const broken = await post({ text: 'broken' });
    expect([broken.status, await broken.json()]).toEqual([
      500,
      { error: { code: 'store-failed', message: 'The store broke.' } },
    ]);
    const bug = await post({ text: 'bug' });
    expect(bug.status).toBe(500);
    expect(await bug.text()).not.toContain('secret detail');
    expect(failures.at(-1)).toBeInstanceOf(TypeError);
  });

  test('listens on this machine only, and a taken port takes the next one', async () => {
    const first = await listen(server, { port: 0 });
    const second = await listen(server, { port: first.port });
    try {
      expect(first.address).toBe(`http://127.0.0.1:${first.port}/`);
      expect(second.port).toBeGreaterThan(first.port);
      expect(second.port).toBeLessThan(first.port + 20);
      const answer = await fetch(second.address);
      expect([answer.status, answer.headers.get('content-security-policy')]).toEqual([200, CSP]);
      expect((await fetch(`${second.address}api/questions`)).status).toBe(200);
    } finally {
      await first.close();
      await second.close();
    }
    await expect(fetch(first.address)).rejects.toThrow();
  });
});
