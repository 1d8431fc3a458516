import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith, removeFoldersAfterwards } from './folders.ts';
import { newsgraph, type Outcome } from './run-cli.ts';

removeFoldersAfterwards();

const LIST = [
  'id,name,aliases,type,note',
  'Q1,Adam Reyes,Haj Adam; the Old Fox,person,finance minister',
  'Q2,Mirrow,,group,"a bank, not the town"',
  'Q3,Adam Reyes Vidal,,person,plays football',
].join('\n');

const FILES = {
  'a.txt': 'Adam Reyes met Mirrow in Lima on Monday. Reyes thanked the bank.\n',
  'a.json': '{"publishedAt":"2021-03-07"}',
  'b.txt': 'Haj Adam left Mirrow on Sunday. Adam Reyes Vidal scored twice in Lima.\n',
  'b.json': '{"publishedAt":"2021-03-08"}',
  'people.csv': LIST,
  'wrong.csv': `${LIST}\nQ1,Ada Moreau,,person,\nQ4,Bo,,robot,\n,Ida Lund,,person,\nQ6,Mirrow,,place,\n`,
  'columns.csv': 'id,label\nQ1,Ada Moreau\n',
  'quote.csv': 'id,name,type\nQ1,"Ada Moreau,person\n',
};

const rowsOf = ({ out }: Outcome): unknown => (JSON.parse(out) as { rows: unknown }).rows;
const LISTED = 'MATCH (n:Entity) WHERE n.watched IS NOT NULL RETURN n.watched, n.name, n.note ORDER BY n.watched';
const everyone = [
  ['Q1', 'Adam Reyes', 'finance minister'],
  ['Q2', 'Mirrow', 'a bank, not the town'],
  ['Q3', 'Adam Reyes Vidal', 'plays football'],
];

describe('a watch list', () => {
  let folder: string;
  const listed = async (graph: string): Promise<unknown> =>
    rowsOf(await newsgraph(folder, 'query', '--graph', graph, LISTED, '--json'));

  beforeAll(async () => {
    folder = folderWith(FILES);
    const built = await newsgraph(folder, 'build', 'a.txt', 'b.txt', '-o', 'g.jsonl', '--entities', 'people.csv');
    expect(built).toMatchObject({ code: 0 });
  });

  test('puts its people and groups into the graph under their ids, across articles, namesakes apart', async () => {
    expect(await listed('g.jsonl')).toEqual(everyone);
  });

  test('is remembered, and forgotten when asked', async () => {
    const bytes = readFileSync(join(folder, 'g.jsonl'), 'utf8');
    const again = await newsgraph(folder, 'build', 'b.txt', 'a.txt', '-o', 'g.jsonl', '--json');
    expect([again.code, again.err, JSON.parse(again.out)]).toMatchObject([0, '', { reused: 2 }]);
    expect(readFileSync(join(folder, 'g.jsonl'), 'utf8') === bytes).toBe(true);
    await newsgraph(folder, 'build', 'a.txt', '-o', 'one.jsonl', '--entities', 'people.csv');
    expect(await newsgraph(folder, 'add', 'b.txt', '--graph', 'one.jsonl')).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'one.jsonl'), 'utf8') === bytes).toBe(true);
    await newsgraph(folder, 'build', 'a.txt', 'b.txt', '-o', 'one.jsonl', '--no-entities');
    expect(await listed('one.jsonl')).toEqual([]);
  });

  test('says in which lines it is wrong, and nothing is written', async () => {
    const wrong = await newsgraph(folder, 'build', 'a.txt', '-o', 'new.jsonl', '--entities', 'wrong.csv');
    expect(wrong.code).toBe(2);
    for (const line of [
      'line 5: the id Q1 stands in line 2 already',
      'line 6: the type is none of person, group and place',
      'line 7: the id is missing',
      'line 8: "Mirrow" is the name of Q2 in line 3 already',
    ])
      expect(wrong.err).toContain(line);
    for (const [file, words] of [
      ['columns.csv', 'line 1: there is no column name, type'],
      ['quote.csv', 'line 2'],
      ['missing.csv', 'missing.csv'],
    ] as const) {
      const { code, err } = await newsgraph(folder, 'build', 'a.txt', '-o', 'new.jsonl', '--entities', file);
      expect([code, err.includes(words)]).toEqual([2, true]);
    }
    expect(existsSync(join(folder, 'new.jsonl'))).toBe(false);
  });

  test('explains a mention by the list', async () => {
    const { out } = await newsgraph(folder, 'explain', 'b.txt', 'Adam Reyes', '--entities', 'people.csv');
    expect(out).toContain('a name of your list');
  });
});
