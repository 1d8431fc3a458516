import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, removeFoldersAfterwards } from './folders.ts';
import { newsgraph } from './run-cli.ts';

removeFoldersAfterwards();

const ARTICLE = 'Two bombs killed nine people in Mosul on Monday. Iraq has called for calm.\n';
const LYING = 'MATCH (a)-[r:LOCATED_IN]->(b) RETURN a.name, b.name, r.basis, r.truthy, r.sourceCount';

const built = async (): Promise<string> => {
  const folder = folderWith({ 'a.txt': ARTICLE });
  await newsgraph(folder, 'build', 'a.txt', '--published', '2021-03-03');
  return folder;
};

describe('--background', () => {
  test('adds where places lie to what is asked, and only when it is given', async () => {
    const folder = await built();
    const rows = async (...words: string[]) =>
      JSON.parse((await newsgraph(folder, 'query', ...words, '--json')).out).rows;
    expect(await rows(LYING)).toEqual([]);
    expect(await rows(LYING, '--background')).toEqual([['Mosul', 'Iraq', 'gazetteer', false, 0]]);
    expect(await rows('what-happened-where', '--param', 'place=Iraq')).toEqual([]);
    expect(await rows('what-happened-where', '--param', 'place=Iraq', '--background')).toHaveLength(1);
    expect(await rows(LYING)).toEqual([]);
  });

  test('marks it in exports', async () => {
    const folder = await built();
    for (const file of ['plain.json', 'plain.graphml']) await newsgraph(folder, 'export', 'graph.jsonl', '-o', file);
    for (const file of ['rich.json', 'rich.graphml'])
      await newsgraph(folder, 'export', 'graph.jsonl', '-o', file, '--background');
    await newsgraph(folder, 'build', 'a.txt', '-o', 'built.json', '--published', '2021-03-03', '--background');
    const marks = (file: string) => readFileSync(join(folder, file), 'utf8').split('gazetteer').length - 1;
    expect(['plain.json', 'plain.graphml', 'rich.json', 'rich.graphml', 'built.json'].map(marks)).toEqual([
      0, 0, 1, 1, 1,
    ]);
  });

  test('is told by explain as what no article says', async () => {
    const { out } = await newsgraph(await built(), 'explain', 'graph.jsonl', 'Mosul LOCATED_IN Iraq', '--background');
    expect(out).toMatch(
      /\(background, not truthy; edge:.*\n.*\n {2}Background knowledge \(gazetteer\): no article says/,
    );
  });

  test.each([
    ['build a.txt', /jsonl holds only what articles say/],
    ['build a.txt -o a.json --format flat', /flat holds only what articles say/],
    ['export graph.jsonl -o b.jsonl', /jsonl holds only what articles say/],
    ['query --store bolt://127.0.0.1:1 who-attended', /give --background to newsgraph load/],
  ])('is refused by %s', async (words, message) => {
    const folder = await built();
    const before = readFileSync(join(folder, 'graph.jsonl'), 'utf8');
    const { code, out, err } = await newsgraph(folder, ...words.split(' '), '--background');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(readFileSync(join(folder, 'graph.jsonl'), 'utf8')).toBe(before);
  });
});
