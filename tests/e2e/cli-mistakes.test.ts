import { symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, folderWith, HEADER, listing, removeFoldersAfterwards } from './folders.ts';
import { newsgraph, type Outcome } from './run-cli.ts';

removeFoldersAfterwards();

/** One line on standard error that names the mistake, nothing on standard output, and the user's exit code. */
function expectOneMessage({ code, out, err }: Outcome, ...parts: readonly (string | RegExp)[]): void {
  for (const part of parts) expect(err).toMatch(part);
  expect(err).toMatch(/^newsgraph: [^\n]+\n$/);
  expect(out).toBe('');
  expect(code).toBe(2);
}

const LIMIT = 4 * 1024 * 1024;

const articles: readonly (readonly [what: string, file: string | Uint8Array, message: RegExp])[] = [
  ['an empty file', '', /bad\.txt is empty/],
  ['a file of blanks', ' \n\t\n', /bad\.txt is empty/],
  ['a binary file', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), /bad\.txt is a binary file/],
  ['a file in another encoding', Buffer.from('Ein Gr\u00fc\u00dfen', 'latin1'), /bad\.txt is not UTF-8/],
  ['a text above the limit', 'a'.repeat(LIMIT + 1), /bad\.txt has 4,194,305 bytes.*up to 4 MB/],
];

describe('build refuses', () => {
  test.each(articles)('%s, and writes nothing', async (_, content, message) => {
    const folder = folderWith({ 'bad.txt': content, 'good.txt': ARTICLE });
    expectOneMessage(await newsgraph(folder, 'build', 'good.txt', 'bad.txt'), message);
    expect(listing(folder)).toEqual(['bad.txt', 'good.txt']);
  });

  test('a file that is not there', async () => {
    const folder = folderWith();
    expectOneMessage(await newsgraph(folder, 'build', 'nowhere.txt'), 'nowhere.txt does not exist');
    expect(listing(folder)).toEqual([]);
  });

  test('a file that cannot be read', async () => {
    const folder = folderWith();
    symlinkSync('circle.txt', join(folder, 'circle.txt'));
    expectOneMessage(await newsgraph(folder, 'build', 'circle.txt'), 'circle.txt cannot be read');
  });

  test('a folder without articles', async () => {
    const folder = folderWith({ 'notes/readme.md': 'no article' });
    expectOneMessage(await newsgraph(folder, 'build', 'notes'), 'notes holds no .txt files');
  });

  test.each([
    ['is no JSON', '{"title": ', /a\.json cannot be used: it is not valid JSON/],
    ['is a list', '[]', /a\.json cannot be used: it is not a JSON object/],
    ['holds a day that is none', '{"publishedAt": "2021-02-30"}', /a\.json cannot be used: at "publishedAt"/],
  ])('a header that %s', async (_, header, message) => {
    const folder = folderWith({ 'a.txt': ARTICLE, 'a.json': header });
    expectOneMessage(await newsgraph(folder, 'build', 'a.txt'), message);
    expect(listing(folder)).toEqual(['a.json', 'a.txt']);
  });

  test.each([
    ['an input', ['build', 'a.txt', '-o', 'a.txt', '--format', 'json'], /a\.txt is the place of the article/],
    ['a header', ['build', 'a.txt', '-o', './b/../a.json'], /a\.json is the place of the header/],
    ['a header, one a text', ['build', 'a.txt', '--each', '-o', '.'], /a\.json is the place of the header/],
    ['what is no library', ['build', 'a.txt', '-o', 'other.jsonl'], /other\.jsonl is not a newsgraph library/],
    ['a folder', ['build', 'a.txt', '-o', 'b', '--format', 'json'], /b is a folder/],
  ])('to overwrite %s', async (_, words, message) => {
    const files = { 'a.txt': ARTICLE, 'a.json': JSON.stringify(HEADER), 'b/a.txt': ARTICLE, 'other.jsonl': '{}\n' };
    const folder = folderWith(files);
    expectOneMessage(await newsgraph(folder, ...words), message);
    expect(listing(folder)).toEqual(Object.keys(files).sort());
  });

  test('two inputs of one name', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE, 'b/a.txt': ARTICLE });
    const outcome = await newsgraph(folder, 'build', 'a.txt', 'b', '--each', '-o', 'out');
    expectOneMessage(outcome, /a\.txt and b\/a\.txt would both be written to out\/a\.json/);
    expect(listing(folder)).toEqual(['a.txt', 'b/a.txt']);
  });
});

describe('a command line is refused when', () => {
  test.each<[string, string[], RegExp]>([
    ['no command is given', [], /A command is missing/],
    ['the command is unknown', ['biuld', 'x'], /no command "biuld"\. Did you mean "build"\?/],
    ['an option is unknown', ['build', 'a.txt', '--outptu', 'x'], /no option --outptu\. Did you mean --output\?/],
    ['an option lacks its value', ['build', 'a.txt', '-o'], /-o needs a value/],
    ['an option is taken for a value', ['build', 'a.txt', '-o', '--each'], /-o needs a value/],
    ['a switch gets a value', ['query', 'x', '--json=yes'], /--json takes no value/],
    ['nothing is given to build', ['build'], /`build` needs at least one file or folder/],
    ['too much is given', ['stats', 'a', 'b'], /"b" is one too many/],
    ['the day is none', ['build', 'a.txt', '--published', 'today'], /"today" is no date/],
    ['the format is unknown', ['build', 'a.txt', '--format', 'xml'], /no format "xml"/],
    ['the ending names no format', ['build', 'a.txt', '-o', 'a.pdf'], /ending of a\.pdf names no format/],
    ['--each has no folder', ['build', 'a.txt', '--each'], /-o FOLDER/],
    ['export has no output', ['export', 'graph.jsonl'], /-o FILE/],
    ['the port is none', ['serve', '--port', '99999'], /"99999" is no port/],
    ['a parameter has no name', ['query', 'RETURN 1 AS one', '--param', 'x'], /"x" is no parameter/],
  ])('%s', async (_, words, message) => {
    expectOneMessage(await newsgraph(folderWith({ 'a.txt': ARTICLE }), ...words), message);
  });
});

describe('a graph', () => {
  let folder: string;
  beforeAll(async () => {
    folder = folderWith({ 'a.txt': ARTICLE, 'a.json': JSON.stringify(HEADER) });
    expect((await newsgraph(folder, 'build', 'a.txt')).code).toBe(0);
    writeFileSync(join(folder, 'damaged.jsonl'), '{"format":"newsgraph-library","schemaVersion":1}\n{"article":\n');
    writeFileSync(join(folder, 'newer.jsonl'), '{"format":"newsgraph-library","schemaVersion":99}\n');
    writeFileSync(join(folder, 'empty.jsonl'), '');
  });

  const readers: readonly (readonly [string, (graph: string) => string[]])[] = [
    ['stats', (graph) => ['stats', graph]],
    ['export', (graph) => ['export', graph, '-o', 'out.json']],
    ['query', (graph) => ['query', '--graph', graph, 'RETURN 1 AS one']],
    ['serve', (graph) => ['serve', '--graph', graph, '--port', '0']],
    ['explain', (graph) => ['explain', graph, 'some-id']],
    ['build', (graph) => ['build', 'a.txt', '-o', graph]],
  ];
  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['damaged', 'damaged.jsonl', /damaged\.jsonl, line 2 is damaged/],
    ['newer', 'newer.jsonl', /newer\.jsonl was written by a newer newsgraph/],
    ['empty', 'empty.jsonl', /empty\.jsonl is empty/],
    ['missing', 'missing.jsonl', /missing\.jsonl cannot be opened/],
  ];
  const cases = readers.flatMap(([command, words]) =>
    refused
      .filter(([state]) => command !== 'build' || state !== 'missing')
      .map(([state, file, message]) => ({ command, state, words: words(file), message })),
  );

  test.each(cases)('that is $state is refused by $command', async ({ words, message }) => {
    const before = listing(folder);
    expectOneMessage(await newsgraph(folder, ...words), message);
    expect(listing(folder)).toEqual(before);
  });

  test('has no such id', async () => {
    expectOneMessage(await newsgraph(folder, 'explain', 'graph.jsonl', 'nobody'), 'nothing here is called "nobody"');
  });

  test('refuses an unknown query by what may have been meant', async () => {
    expectOneMessage(await newsgraph(folder, 'query', 'who-atended'), /no query named "who-atended".*who-attended/);
  });

  test('refuses wrong Cypher, and a query that writes', async () => {
    const wrong = await newsgraph(folder, 'query', 'MATCH (n RETURN n');
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toMatch(/^newsgraph: /);
    const writing = await newsgraph(folder, 'query', 'CREATE (n:Person {id: 1}) RETURN n.id AS id');
    expect(writing).toMatchObject({ code: 2, out: '' });
  });

  describe('is not served where no port is free:', () => {
    let taken: Server;
    beforeAll(async () => {
      taken = createServer();
      await new Promise<void>((resolve) => {
        taken.on('error', () => resolve());
        taken.listen(65_535, '127.0.0.1', () => resolve());
      });
    });
    afterAll(() => void taken.close());

    test('the last port has no next one', async () => {
      expectOneMessage(await newsgraph(folder, 'serve', '--port', '65535'), /No port .*65535 is free/);
    });
  });
});
