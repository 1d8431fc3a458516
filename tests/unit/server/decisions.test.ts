import { describe, expect, test } from 'vitest';
import type { Editor } from '../../../src/app/edit.ts';
import type { Service } from '../../../src/app/service.ts';
import { view } from '../../../src/graph/view.ts';
import { InputError } from '../../../src/model/errors.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { listAssets } from '../../../src/server/assets.ts';
import { createServer } from '../../../src/server/create-server.ts';
import { decoys } from '../../contract/decoys.ts';

const TOKEN = 'a secret of this run';

/** A service that can be seen to be asked anew, and an editor that keeps what it was told. */
function started({ edit }: { readonly edit: boolean }) {
  const told: unknown[] = [];
  let views = 0;
  const editor: Editor = {
    decisions: () => [{ id: 'd1', kind: 'note', why: 'x', words: ['Ada'], nodes: [], orphan: false }],
    decide: async (asked) => {
      if (asked.about.includes('nobody')) throw new InputError('who-unknown', 'Nobody is called so.');
      told.push(asked);
      return [];
    },
    takeBack: async (id) => {
      told.push(id);
    },
  };
  const service: Service = {
    view: () => {
      views++;
      return view(decoys, ontology);
    },
    questions: () => [],
    formats: () => [],
    exported: () => ({ file: 'x', parts: [] }),
    ask: async () => ({ columns: [], rows: [] }),
    close: async () => undefined,
  };
  const server = createServer({
    service,
    assets: listAssets('nowhere'),
    ...(edit && { editing: { editor, token: TOKEN } }),
  });
  const send = async (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    server(
      new Request(`http://127.0.0.1:4747${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    );
  const get = async (path: string) => server(new Request(`http://127.0.0.1:4747${path}`));
  return { told, send, get, views: () => views };
}

const NOTE = { kind: 'note', about: ['a'], why: 'x' };
const PROOF = { 'x-newsgraph-token': TOKEN };

describe('decisions over HTTP', () => {
  test('are refused where the server only reads, and no token is given away', async () => {
    const { send, get } = started({ edit: false });
    expect(await (await get('/api/decisions')).json()).toEqual({ decisions: [] });
    for (const path of ['/api/decisions', '/api/decisions/undo']) {
      const answer = await send(path, NOTE, PROOF);
      expect([answer.status, await answer.json()]).toMatchObject([403, { error: { code: 'read-only' } }]);
    }
  });

  test('are taken from a page that shows the token, and the graph is sent anew', async () => {
    const { send, get, told, views } = started({ edit: true });
    const page = await get('/api/decisions');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await page.json()).toMatchObject({ token: TOKEN, decisions: [{ id: 'd1' }] });
    await get('/api/graph');
    await get('/api/graph');
    expect(views()).toBe(1);
    const split = { kind: 'different', about: ['a'], from: ['b', 'c'] };
    expect((await send('/api/decisions', split, PROOF)).status).toBe(200);
    expect((await send('/api/decisions/undo', { id: 'd1' }, PROOF)).status).toBe(200);
    expect(told).toEqual([split, 'd1']);
    await get('/api/graph');
    expect(views()).toBe(2);
  });

  test.each<[string, Readonly<Record<string, string>>, number]>([
    ['shows no token', {}, 403],
    ['shows another token', { 'x-newsgraph-token': 'guessed' }, 403],
    ['comes from another site', { ...PROOF, 'sec-fetch-site': 'cross-site' }, 403],
    ['comes from another port', { ...PROOF, origin: 'http://127.0.0.1:9999' }, 403],
    ['reaches us under another name', { ...PROOF, host: 'evil.example' }, 403],
    ['sends a form', { ...PROOF, 'Content-Type': 'text/plain' }, 415],
  ])('are refused to one who %s', async (_, headers, status) => {
    const { send, told } = started({ edit: true });
    for (const path of ['/api/decisions', '/api/decisions/undo'])
      expect((await send(path, path.endsWith('undo') ? { id: 'd1' } : NOTE, headers)).status).toBe(status);
    expect(told).toEqual([]);
  });

  test.each([
    { kind: 'same', about: ['a'] },
    { kind: 'different', about: ['a'] },
    { kind: 'note', about: ['a'] },
    { kind: 'note', about: ['a'], why: '  ' },
    { kind: 'reject', about: [] },
    { kind: 'erase', about: ['a'] },
    { kind: 'note', about: ['a'], why: 'x', path: '/etc/passwd' },
    { kind: 'same', about: Array.from({ length: 201 }, (_, at) => `a${at}`) },
    'no object',
  ])('refuse %j with what is taken', async (body) => {
    const { send, told } = started({ edit: true });
    const answer = await send('/api/decisions', body, PROOF);
    expect([answer.status, await answer.json()]).toMatchObject([400, { error: { code: 'decision-request' } }]);
    expect(told).toEqual([]);
  });

  test('tell the user of an unknown name', async () => {
    const { send } = started({ edit: true });
    const answer = await send('/api/decisions', { ...NOTE, about: ['nobody'] }, PROOF);
    expect([answer.status, await answer.json()]).toMatchObject([400, { error: { code: 'who-unknown' } }]);
  });
});
