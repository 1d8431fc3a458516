import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, folderWith, HEADER, listing, removeFoldersAfterwards } from './folders.ts';
import { newsgraph, type Outcome } from './run-cli.ts';

removeFoldersAfterwards();

const OWNERSHIP = readFileSync(fileURLToPath(new URL('../../docs/examples/ownership.json', import.meta.url)), 'utf8');
const BANK = 'Lantern Holdings purchased Mirrow Bank from Ada Moreau on Friday, the company said.\n';
const FILES = {
  'a.txt': ARTICLE,
  'a.json': JSON.stringify(HEADER),
  'bank.txt': BANK,
  'bank.json': JSON.stringify({ publisher: 'Vesna Post', publishedAt: '2021-03-07' }),
  'mine.json': OWNERSHIP,
  'wrong.json': OWNERSHIP.replace('"OWNS"', '"LED"'),
  'failing.json': OWNERSHIP.replace('Ada Moreau owns Mirrow Bank.', 'Ada Moreau left Mirrow Bank.'),
};

const bytes = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
/** What tells files apart without printing them. */
const sum = (folder: string, file: string): string => createHash('sha256').update(bytes(folder, file)).digest('hex');
const asked = ({ out }: Outcome): unknown => JSON.parse(out);

const OWNED = 'MATCH (a)-[r:OWNS]->(b) RETURN a.name AS who, b.name AS what';

describe('an ontology of the user', () => {
  let folder: string;
  beforeAll(async () => {
    folder = folderWith(FILES);
    expect(await newsgraph(folder, 'build', 'a.txt', 'bank.txt', '-o', 'plain.jsonl')).toMatchObject({ code: 0 });
    expect(
      await newsgraph(folder, 'build', 'a.txt', 'bank.txt', '-o', 'own.jsonl', '--ontology', 'mine.json'),
    ).toMatchObject({ code: 0 });
  });

  test('adds what it names to the graph, and nothing else to what was read before', async () => {
    const rows = [['Lantern Holdings', 'Mirrow Bank']];
    expect(asked(await newsgraph(folder, 'query', '--graph', 'own.jsonl', OWNED, '--json'))).toMatchObject({ rows });
    expect(asked(await newsgraph(folder, 'query', '--graph', 'plain.jsonl', OWNED, '--json'))).toMatchObject({
      rows: [],
    });
    const harbour = (file: string): string => {
      const line = bytes(folder, file)
        .split('\n')
        .find((each) => each.includes('Anton Brec'));
      return (line as string).replace(/"ontology":"\w+"/, '');
    };
    expect(harbour('own.jsonl')).toBe(harbour('plain.jsonl'));
    expect(bytes(folder, 'plain.jsonl').includes('OWNS')).toBe(false);
  });

  test('is remembered: building and adding again give the same bytes, and no warning', async () => {
    const before = sum(folder, 'own.jsonl');
    const again = await newsgraph(folder, 'build', 'bank.txt', 'a.txt', '-o', 'own.jsonl', '--json');
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(asked(again)).toMatchObject({ articles: 2, reused: 2 });
    expect(sum(folder, 'own.jsonl')).toBe(before);
    await newsgraph(folder, 'build', 'bank.txt', '-o', 'grown.jsonl', '--ontology', 'mine.json');
    expect(await newsgraph(folder, 'add', 'a.txt', '--graph', 'grown.jsonl')).toMatchObject({ code: 0, err: '' });
    expect(sum(folder, 'grown.jsonl')).toBe(before);
  });

  test('can be given to a library that is there, and taken away again to the byte', async () => {
    await newsgraph(folder, 'build', 'a.txt', 'bank.txt', '-o', 'changing.jsonl');
    await newsgraph(folder, 'add', 'a.txt', '--graph', 'changing.jsonl', '--ontology', 'mine.json');
    expect(sum(folder, 'changing.jsonl')).toBe(sum(folder, 'own.jsonl'));
    await newsgraph(folder, 'build', 'a.txt', 'bank.txt', '-o', 'changing.jsonl', '--no-ontology');
    expect(sum(folder, 'changing.jsonl')).toBe(sum(folder, 'plain.jsonl'));
  });

  test('makes readings of another version', () => {
    const version = (file: string): unknown => JSON.parse(bytes(folder, file).split('\n')[0] as string).reader.ontology;
    expect(version('own.jsonl')).not.toBe(version('plain.jsonl'));
  });

  test('goes with every export, and its meanings into the viewer', async () => {
    for (const file of ['own.json', 'own.graphml', 'own.html'])
      expect(await newsgraph(folder, 'export', 'own.jsonl', '-o', file)).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(bytes(folder, 'own.json')).ontology.relations).toHaveLength(2);
    expect(bytes(folder, 'own.graphml')).toContain('OWNS');
    expect(bytes(folder, 'own.html')).toContain('holds all of the company, or so much that it decides');
    expect(bytes(folder, 'own.html')).toContain('a company or a part of it is bought');
    const { violations, own } = asked(await newsgraph(folder, 'stats', 'own.jsonl', '--json')) as {
      violations: unknown;
      own: unknown;
    };
    expect(violations).toEqual([]);
    expect(own).toEqual(['ACQUIRED_IN', 'OWNS', 'purchase', 'holding']);
  });

  test('is used to explain an article', async () => {
    const { code, out } = await newsgraph(folder, 'explain', 'bank.txt', '--ontology', 'mine.json');
    expect(code).toBe(0);
    expect(out).toContain('Lantern Holdings OWNS Mirrow Bank');
  });

  test('is refused before anything is read where it clashes, with the line', async () => {
    const before = listing(folder);
    for (const words of [
      ['build', 'a.txt', '--ontology', 'wrong.json'],
      ['check-ontology', 'wrong.json'],
    ]) {
      const { code, out, err } = await newsgraph(folder, ...words);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/line \d+, relations\[0\]\.type: LED is taken/);
    }
    expect(listing(folder)).toEqual(before);
  });

  test('is checked: 0 where all is read as it says, 1 where an example is not', async () => {
    const fine = await newsgraph(folder, 'check-ontology', 'mine.json');
    expect(fine).toMatchObject({ code: 0, err: '', out: expect.stringContaining('all read as they should be') });
    const failing = await newsgraph(folder, 'check-ontology', 'failing.json');
    expect(failing.code).toBe(1);
    expect(failing.out).toMatch(/line \d+, relations\[0\]\.examples\[0\]: "Ada Moreau left Mirrow Bank\."/);
    expect(failing.err).toMatch(/^newsgraph: 1 sentence /);
    expect(await newsgraph(folder, 'check-ontology', 'nowhere.json')).toMatchObject({ code: 2, out: '' });
  });
});
