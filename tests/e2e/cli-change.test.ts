import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARTICLE, folderWith, HEADER, removeFoldersAfterwards } from './folders.ts';
import { newsgraph } from './run-cli.ts';

removeFoldersAfterwards();

const URL = 'https://post.example/one';
const FILES = {
  'a.txt': ARTICLE,
  'a.json': JSON.stringify({ ...HEADER, url: URL }),
  'b.txt': 'Mayor Lidia Soran met Anton Brec in Port Vesna on Monday.\n',
  'b.json': JSON.stringify({ publisher: 'Herald', publishedAt: '2021-03-04' }),
};

const bytes = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

describe('add and remove', () => {
  test('come to the same bytes as building, and doing it again changes nothing', async () => {
    const folder = folderWith(FILES);
    await newsgraph(folder, 'build', 'a.txt', 'b.txt', '-o', 'whole.jsonl');
    await newsgraph(folder, 'build', 'b.txt');
    const added = await newsgraph(folder, 'add', 'a.txt', '--json');
    expect(JSON.parse(added.out)).toMatchObject({ articles: 2, added: [expect.stringMatching(/^a\./)], removed: [] });
    expect(bytes(folder, 'graph.jsonl')).toBe(bytes(folder, 'whole.jsonl'));
    const again = await newsgraph(folder, 'add', 'a.txt', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ articles: 2, added: [], removed: [] });
    await newsgraph(folder, 'build', 'b.txt', '-o', 'alone.jsonl');
    expect(await newsgraph(folder, 'remove', 'a')).toEqual({ code: 0, out: '', err: '' });
    expect(bytes(folder, 'graph.jsonl')).toBe(bytes(folder, 'alone.jsonl'));
  });

  test('let a corrected text supersede the old one, and say so', async () => {
    const folder = folderWith(FILES);
    await newsgraph(folder, 'build', 'a.txt', 'b.txt');
    writeFileSync(join(folder, 'a.txt'), ARTICLE.replace('on Sunday', 'on Saturday'));
    const { code, err } = await newsgraph(folder, 'add', 'a.txt');
    expect(code).toBe(0);
    expect(err).toContain(`is a corrected text of ${URL}`);
    expect(
      bytes(folder, 'graph.jsonl')
        .split('\n')
        .filter((line) => line.includes('"quote"')),
    ).toHaveLength(2);
  });

  test('refuse an unknown article and a missing graph with exit code 2', async () => {
    const folder = folderWith(FILES);
    expect(await newsgraph(folder, 'remove', 'a')).toMatchObject({ code: 2, out: '' });
    await newsgraph(folder, 'build', 'a.txt');
    expect(await newsgraph(folder, 'remove', 'c')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no article "c"'),
    });
  });
});

describe('asking and deciding', () => {
  test('answer as tables, JSON and Markdown', async () => {
    const folder = folderWith(FILES);
    await newsgraph(folder, 'build', 'a.txt', 'b.txt');
    for (const words of [
      'entities',
      'conflicts',
      'timeline',
      'claims --about Anton_Brec',
      'neighbors Anton_Brec',
      'search Brec',
    ]) {
      const { code, out } = await newsgraph(
        folder,
        ...words.split(' ').map((word) => word.replace('_', ' ')),
        '--json',
      );
      expect({ words, code }).toEqual({ words, code: 0 });
      expect(JSON.parse(out)).toMatchObject({ columns: expect.any(Array), rows: expect.any(Array) });
    }
    expect((await newsgraph(folder, 'report', 'Anton Brec')).out).toMatch(/^# Anton Brec\n/);
    expect(await newsgraph(folder, 'claims')).toMatchObject({ code: 2, err: expect.stringContaining('--about') });
  });

  test('undo a link, and the difference tells it', async () => {
    const folder = folderWith(FILES);
    await newsgraph(folder, 'build', 'a.txt', 'b.txt');
    writeFileSync(join(folder, 'old.jsonl'), bytes(folder, 'graph.jsonl'));
    const { out } = await newsgraph(folder, 'export', 'graph.jsonl', '-o', 'graph.json');
    expect(out).toBe('');
    const { nodes } = JSON.parse(bytes(folder, 'graph.json')) as { nodes: { name: string; members: string[] }[] };
    const brec = nodes.find(({ name }) => name === 'Anton Brec')!.members;
    expect(brec).toHaveLength(2);
    expect(await newsgraph(folder, 'different', ...brec, '--why', 'father and son')).toMatchObject({ code: 0 });
    expect((await newsgraph(folder, 'diff', 'old.jsonl', 'graph.jsonl')).out).toContain('Anton Brec became 2');
  });

  test('list what was decided, and take it back', async () => {
    const folder = folderWith(FILES);
    await newsgraph(folder, 'build', 'a.txt', 'b.txt');
    const before = bytes(folder, 'graph.jsonl');
    await newsgraph(folder, 'note', 'Anton Brec', '--why', 'ask his office', '--by', 'me');
    const listed = JSON.parse((await newsgraph(folder, 'decisions', '--json')).out) as { rows: string[][] };
    expect(listed.rows).toHaveLength(1);
    expect(listed.rows[0]).toEqual(expect.arrayContaining(['note', 'ask his office', 'me']));
    expect(await newsgraph(folder, 'decisions', '--undo', 'nothing')).toMatchObject({ code: 2 });
    expect(await newsgraph(folder, 'decisions', '--undo', listed.rows[0]![0]!)).toEqual({ code: 0, out: '', err: '' });
    expect(bytes(folder, 'graph.jsonl')).toBe(before);
  });
});
