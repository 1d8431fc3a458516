import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, folderWith, HEADER, listing, removeFoldersAfterwards } from './folders.ts';
import { newsgraph, PROGRAM, start } from './run-cli.ts';

removeFoldersAfterwards();

const OTHER = 'Mayor Lidia Soran met Anton Brec in Port Vesna on Monday.\n';
const FILES = { 'a.txt': ARTICLE, 'a.json': JSON.stringify(HEADER), 'more/b.txt': OTHER, 'more/notes.md': 'no' };
const SILENT = { code: 0, out: '', err: '' };

const json = (folder: string, file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

describe('the program', () => {
  test('can be executed as it lies', () => {
    expect(statSync(PROGRAM).mode & 0o111).not.toBe(0);
    expect(readFileSync(PROGRAM, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test.each([
    ['--help', /Commands:/],
    ['--version', /^\d+\.\d+\.\d+\n$/],
    ['build --help', /--published DATE/],
    ['query --help', /--param name=value/],
    ['export --help', /-o, --output FILE/],
    ['serve --help', /--port N/],
    ['explain --help', /FILE \[WHAT\]/],
    ['stats --help', /GRAPH \[--json\]/],
  ])('answers %s', async (words, answer) => {
    const { code, out, err } = await newsgraph(folderWith(), ...words.split(' '));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(answer);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });
});

describe('build', () => {
  test('reads files and folders, says nothing in a pipe, and gives the same bytes every time', async () => {
    const folder = folderWith(FILES);
    expect(await newsgraph(folder, 'build', 'a.txt')).toEqual(SILENT);
    expect(await newsgraph(folder, 'build', '.', '-o', 'one.jsonl', '--published', '2021-03-03')).toEqual(SILENT);
    const words = ['build', 'more', 'a.txt', '-o', 'two.jsonl', '--published', '2021-03-03'];
    expect(await newsgraph(folder, ...words)).toEqual(SILENT);
    const [one, two] = ['one', 'two'].map((name) => readFileSync(join(folder, `${name}.jsonl`), 'utf8'));
    expect(one).toBe(two);
    expect(one?.split('\n')).toHaveLength(4);
    expect(listing(folder)).toEqual([...Object.keys(FILES), 'graph.jsonl', 'one.jsonl', 'two.jsonl'].sort());
  });

  test('reads again only what changed, and counts as JSON', async () => {
    const folder = folderWith(FILES);
    const counted = async () => JSON.parse((await newsgraph(folder, 'build', '.', '--json')).out);
    expect(await counted()).toMatchObject({ outputs: ['graph.jsonl'], articles: 2, reused: 0 });
    expect(await counted()).toMatchObject({ articles: 2, reused: 2 });
    writeFileSync(join(folder, 'more/b.txt'), `${OTHER}It rained.\n`);
    expect(await counted()).toMatchObject({ articles: 2, reused: 1 });
  });

  test('keeps the decisions of people', async () => {
    const folder = folderWith(FILES);
    await newsgraph(folder, 'build', '.');
    const library = join(folder, 'graph.jsonl');
    const decision = '{"kind":"note","targets":[],"why":"seen"}\n';
    writeFileSync(library, readFileSync(library, 'utf8') + decision);
    await newsgraph(folder, 'build', 'a.txt');
    expect(readFileSync(library, 'utf8')).toContain('"why":"seen"');
  });

  test('warns of a missing date and an unknown field, and succeeds', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE, 'a.json': '{"mood": "grim"}' });
    const { code, out, err } = await newsgraph(folder, 'build', 'a.txt');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/^warning: .*"mood".*\nwarning: a\.txt has no publication date.*weekdays stay unresolved.*\n$/);
    const { problems } = JSON.parse(readFileSync(join(folder, 'graph.jsonl'), 'utf8').split('\n')[1] as string);
    expect(problems.map((problem: { code: string }) => problem.code)).toContain('date-without-anchor');
  });

  test('writes one graph a text', async () => {
    const folder = folderWith(FILES);
    const words = ['build', '.', '--each', '-o', 'out/graphs', '--published', '2021-03-03'];
    expect(await newsgraph(folder, ...words)).toEqual(SILENT);
    expect(listing(join(folder, 'out'))).toEqual(['graphs/a.json', 'graphs/b.json']);
    expect(json(folder, 'out/graphs/a.json').articles).toHaveLength(1);
    expect(await newsgraph(folder, ...words, '--format', 'flat')).toEqual(SILENT);
    expect(Object.keys(json(folder, 'out/graphs/a.json')).sort()).toEqual(['entities', 'relations']);
  });

  test('may put a graph where a header would lie, twice', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE });
    for (const format of ['json', 'flat', 'json'])
      expect(
        await newsgraph(folder, 'build', 'a.txt', '-o', 'a.json', '--format', format, '--published', '2021-03-03'),
      ).toEqual(SILENT);
    expect(json(folder, 'a.json').articles[0]).not.toHaveProperty('extra');
  });

  test('takes a text of exactly the limit', async () => {
    const folder = folderWith({ 'a.txt': `${ARTICLE}${'\n'.repeat(4 * 1024 * 1024 - ARTICLE.length)}` });
    expect(statSync(join(folder, 'a.txt')).size).toBe(4 * 1024 * 1024);
    expect(await newsgraph(folder, 'build', 'a.txt', '--published', '2021-03-03')).toEqual(SILENT);
  });

  test('drops a byte order mark and counts from the first character', async () => {
    const folder = folderWith({ 'a.txt': `\ufeff${ARTICLE}` });
    await newsgraph(folder, 'build', 'a.txt', '-o', 'graph.json', '--published', '2021-03-03');
    const { articles, mentions } = json(folder, 'graph.json');
    expect(articles[0].text).toBe(ARTICLE);
    for (const { quote } of mentions) expect(quote.text).toBe(ARTICLE.slice(quote.start, quote.end));
  });
});

describe('a graph that was built', () => {
  let folder: string;
  beforeAll(async () => {
    folder = folderWith(FILES);
    await newsgraph(folder, 'build', '.', '--published', '2021-03-03');
  });

  test('is exported in every format', async () => {
    for (const file of ['out.json', 'out.graphml', 'out.jsonl'])
      expect(await newsgraph(folder, 'export', 'graph.jsonl', '-o', file)).toEqual(SILENT);
    expect(await newsgraph(folder, 'export', 'graph.jsonl', '-o', 'flat.json', '--format', 'flat')).toEqual(SILENT);
    expect(json(folder, 'out.json').nodes.length).toBeGreaterThan(0);
    expect(json(folder, 'flat.json').relations.length).toBeGreaterThan(0);
    expect(readFileSync(join(folder, 'out.graphml'), 'utf8')).toMatch(/^<\?xml /);
    expect(readFileSync(join(folder, 'out.jsonl'))).toEqual(readFileSync(join(folder, 'graph.jsonl')));
  });

  test('is counted and sound', async () => {
    const { code, out, err } = await newsgraph(folder, 'stats', 'graph.jsonl', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ articles: 2, publishers: 1, violations: [] });
    expect((await newsgraph(folder, 'stats', 'graph.jsonl')).out).toMatch(/^articles {3}2 of 1 publishers/);
  });

  test('answers Cypher as a table, as one JSON object, and as CSV', async () => {
    const text = 'MATCH (p:Person) WHERE p.name = $name RETURN p.name AS name, 1 + 1 AS two';
    const ask = (...more: string[]) => newsgraph(folder, 'query', text, '--param', 'name=Anton Brec', ...more);
    expect(await ask()).toEqual({ ...SILENT, out: 'name        two\n----------  ---\nAnton Brec    2\n\n1 row\n' });
    expect(await ask('--json')).toEqual({ ...SILENT, out: '{"columns":["name","two"],"rows":[["Anton Brec",2]]}\n' });
    expect(await ask('--csv')).toEqual({ ...SILENT, out: 'name,two\r\nAnton Brec,2\r\n' });
    expect(existsSync(join(folder, 'graph.grafeo'))).toBe(true);
  });

  test('answers named queries, which are listed without one', async () => {
    const { code, out } = await newsgraph(folder, 'query', 'killed-in', '--json');
    expect(code).toBe(0);
    expect(out).toContain('Anton Brec');
    expect((await newsgraph(folder, 'query')).out).toMatch(/^who-attended$/m);
  });

  test('is explained, stage by stage and thing by thing', async () => {
    const { out } = await newsgraph(folder, 'explain', 'a.txt');
    for (const words of [
      'nsubj',
      'name    PER Anton Brec',
      'clause',
      'date    "Sunday" is 2021-02-28',
      'Clusters',
      'KILLED_IN',
    ])
      expect(out).toContain(words);
    const asked = await newsgraph(folder, 'query', 'MATCH (p:Person {name: "Anton Brec"}) RETURN p.id AS id', '--json');
    const id = JSON.parse(asked.out).rows[0][0];
    const explained = await newsgraph(folder, 'explain', 'graph.jsonl', id);
    expect(explained.out).toMatch(/^Anton Brec \(Person; person:/);
    expect(explained.out).toContain('KILLED_IN');
  });

  test('is served on the next free port, and the server ends in order', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const child = start(['serve', '--port', String(port)], { cwd: folder });
    const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
    const address = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(String(line));
    expect(Number(address?.[1])).toBeGreaterThan(port);
    const page = await fetch(address?.[0] as string);
    expect(await page.text()).toContain('<title>newsgraph');
    const graph = (await (await fetch(`${address?.[0]}api/graph`)).json()) as { nodes: unknown[] };
    expect(graph.nodes.length).toBeGreaterThan(0);
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
    taken.close();
  });

  test('may be read by someone who stops listening', async () => {
    const child = start(['explain', 'a.txt'], { cwd: folder });
    child.stdout?.destroy();
    let err = '';
    child.stderr?.on('data', (text) => {
      err += text;
    });
    expect((await once(child, 'close'))[0]).toBe(0);
    expect(err).toBe('');
  });
});
