import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARTICLE, folderWith, removeFoldersAfterwards } from './folders.ts';
import { newsgraph } from './run-cli.ts';

removeFoldersAfterwards();

const GERMAN =
  'Die Polizei hat am Freitag in Porto zwei Männer festgenommen, die eine Bank überfallen haben sollen. Bürgermeister Otto Weber sprach mit der Zeitung.';
const warnings = (err: string): string[] => err.split('\n').filter((line) => line.startsWith('warning: '));

describe('build with an article that is not English', () => {
  test('says so once, takes nothing from it and reads the others', async () => {
    const folder = folderWith({ 'bericht.txt': `${GERMAN}\n\n${GERMAN}`, 'good.txt': ARTICLE });
    const { code, err } = await newsgraph(folder, 'build', 'bericht.txt', 'good.txt', '--published', '2021-03-03');
    expect(warnings(err)).toEqual([
      expect.stringMatching(/bericht.*: The text is not English \(German\): nothing in it was read\./),
    ]);
    expect(code).toBe(0);
    const library = readFileSync(join(folder, 'graph.jsonl'), 'utf8');
    expect(library).toContain('"not-english"');
    expect(library).not.toContain('"name":"Otto Weber"');
  });

  test('reads the English part of a mixed one', async () => {
    const folder = folderWith({ 'mixed.txt': `${ARTICLE}\n\n${GERMAN}\n` });
    const { code, err } = await newsgraph(folder, 'build', 'mixed.txt', '--published', '2021-03-03');
    expect(warnings(err)).toEqual([
      expect.stringMatching(/mixed.*: One paragraph is not English \(German\): it was not read\./),
    ]);
    expect(code).toBe(0);
    const asked = await newsgraph(folder, 'query', 'killed-in', '--json');
    expect(JSON.parse(asked.out).rows.length).toBeGreaterThan(0);
  });
});
