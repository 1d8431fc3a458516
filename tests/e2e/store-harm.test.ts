import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, folderWith, HEADER, listing, removeFoldersAfterwards } from './folders.ts';
import { newsgraph, PROGRAM } from './run-cli.ts';

removeFoldersAfterwards();

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Opens the store that is there, or builds it; says how many nodes it holds; then builds it again and again. */
const SCRIPT = `
  const { rm } = await import('node:fs/promises');
  const room = (path) => import(process.argv[1] + path);
  const { cachedStore, storeFolder } = await room('store/cache.js');
  const { openStore } = await room('store/open.js');
  const { readLibrary } = await room('store/library-file.js');
  const { graphOf } = await room('app/graph.js');
  const { ontology } = await room('ontology/ontology.js');
  const graph = graphOf((await readLibrary('graph.jsonl')).library);
  const source = { graph: async () => graph, ontology };
  const store = await openStore(await cachedStore('graph.jsonl', source), { access: 'read' });
  const { rows } = await store.run({ text: 'MATCH (n:Entity) RETURN count(n) AS n', parameters: {} });
  await store.close();
  process.stdout.write(rows[0][0] + ' of ' + graph.nodes.length);
  for (;;) {
    await rm(storeFolder('graph.jsonl'), { recursive: true, force: true });
    await cachedStore('graph.jsonl', source);
  }
`;

const ROWS = ['query', 'MATCH (p:Person) RETURN p.name AS name ORDER BY name', '--json'] as const;

describe('a library, whatever happens to the store beside it,', () => {
  let bytes: string;
  /** What a whole store answers. */
  let people: unknown;
  const folderWithLibrary = (files: Readonly<Record<string, string>> = {}): string =>
    folderWith({ 'graph.jsonl': bytes, ...files });
  const libraryIn = (folder: string): string => readFileSync(join(folder, 'graph.jsonl'), 'utf8');
  const storesIn = (folder: string): string[] => listing(folder).filter((name) => name.startsWith('graph.grafeo'));

  beforeAll(async () => {
    const folder = folderWith({ 'brec.txt': ARTICLE, 'brec.json': JSON.stringify(HEADER) });
    expect((await newsgraph(folder, 'build', 'brec.txt')).code).toBe(0);
    bytes = libraryIn(folder);
    people = JSON.parse((await newsgraph(folder, ...ROWS)).out);
    expect(people).toMatchObject({ rows: expect.arrayContaining([['Anton Brec'], ['Lidia Soran']]) });
  });

  test('stays whole when kill -9 ends a build at twenty moments, and each next start works', async () => {
    const folder = folderWithLibrary();
    let dice = 20200105;
    for (let moment = 0; moment < 20; moment++) {
      const words = ['--input-type=module', '-e', SCRIPT, dist];
      const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
      const [said] = (await once(child.stdout, 'data')) as [Buffer];
      expect(String(said)).toMatch(/^(\d+) of \1$/);
      dice = (dice * 1103515245 + 12345) % 2 ** 31;
      await new Promise((resolve) => setTimeout(resolve, dice % 120));
      child.kill('SIGKILL');
      expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
      expect(libraryIn(folder)).toBe(bytes);
    }
    const { code, out } = await newsgraph(folder, ...ROWS);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(people);
    expect(storesIn(folder)).toHaveLength(1);
  }, 180_000);

  test('is whole when the disk is full, and says so in one message', async () => {
    const folder = folderWithLibrary();
    const limited = ['-c', 'ulimit -f 16; exec "$@"', 'bash', process.execPath, PROGRAM, ...ROWS];
    const { status, stdout, stderr } = spawnSync('bash', limited, { cwd: folder, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^newsgraph: The store in .* cannot be built: .*[^.]\. Is there room\?\n$/);
    expect(libraryIn(folder)).toBe(bytes);
    expect(storesIn(folder)).toEqual([]);
    expect(JSON.parse((await newsgraph(folder, ...ROWS)).out)).toEqual(people);
  });

  test('answers nothing onto a full device, in one message', () => {
    const folder = folderWithLibrary();
    const onto = ['-c', '"$@" > /dev/full', 'bash', process.execPath, PROGRAM, ...ROWS];
    const { status, stderr } = spawnSync('bash', onto, { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^newsgraph: the output cannot be written: .*ENOSPC.*\n$/);
  });

  test('answers several programs at once that find no store', async () => {
    const folder = folderWithLibrary();
    const all = await Promise.all([1, 2, 3].map(() => newsgraph(folder, ...ROWS)));
    expect(all.map(({ code, err }) => ({ code, err }))).toEqual(all.map(() => ({ code: 0, err: '' })));
    for (const { out } of all) expect(JSON.parse(out)).toEqual(people);
    expect(libraryIn(folder)).toBe(bytes);
  });

  test.each([
    ['empty', ''],
    ['something else', 'not a store at all'],
    ['cut short', undefined],
  ])('is answered from a new store when the old one is damaged: %s', async (_, content) => {
    const folder = folderWithLibrary();
    await newsgraph(folder, ...ROWS);
    const [store = ''] = storesIn(folder);
    const path = join(folder, store);
    writeFileSync(path, content ?? readFileSync(path).subarray(0, 9000));
    const { code, out } = await newsgraph(folder, ...ROWS);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(people);
    expect(libraryIn(folder)).toBe(bytes);
  });

  test('never opens the store of another version, and removes it', async () => {
    const folder = folderWithLibrary();
    mkdirSync(join(folder, 'graph.grafeo'));
    writeFileSync(join(folder, 'graph.grafeo', '0123456789abcdef.db'), 'made by another version');
    expect(JSON.parse((await newsgraph(folder, ...ROWS)).out)).toEqual(people);
    expect(storesIn(folder)).toHaveLength(1);
    expect(storesIn(folder)[0]).not.toContain('0123456789abcdef');
  });
});
