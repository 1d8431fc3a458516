import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { checkOntology } from '../../../src/app/check-ontology.ts';

const docs = (file: string): string => fileURLToPath(new URL(`../../../docs/${file}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-ontology-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('checking an ontology', () => {
  test('reads every sentence of the worked example as it says', async () => {
    const checked = await checkOntology(docs('examples/ownership.json'));
    expect(checked).toMatchObject({ failed: [], unproved: [] });
    expect(checked.examples).toBeGreaterThan(8);
  });

  const blocks = [...readFileSync(docs('own-ontology.md'), 'utf8').matchAll(/```json\n(.*?)```/gs)].map(
    ([, json]) => json,
  );

  test.each(blocks.map((json, at) => [at + 1, json]))(
    'reads block %d of docs/own-ontology.md as it says',
    async (at, json) => {
      expect((await checkOntology(fileOf(`block-${at}.json`, json as string))).failed).toEqual([]);
    },
  );

  test('tells with its place each sentence that is not read as written', async () => {
    const file = fileOf(
      'wrong.json',
      JSON.stringify(
        {
          relations: [
            {
              type: 'OWNS',
              domain: ['Person'],
              range: ['Group', 'Place'],
              meaning: 'has it',
              said: [{ form: 'verb', words: ['own'], source: ['subject'], target: ['object'] }],
              examples: [['Ada Moreau bought Mirrow Bank.', ['Ada Moreau OWNS Mirrow Bank']]],
              counterexamples: ['Ada Moreau owns Mirrow Bank.'],
            },
          ],
        },
        null,
        2,
      ),
    );
    const { failed } = await checkOntology(file);
    expect(failed).toMatchObject([
      {
        place: 'line 28, relations[0].examples[0]',
        why: 'not read: Ada Moreau OWNS Mirrow Bank',
        words: ['buy'],
      },
      {
        place: 'line 36, relations[0].counterexamples[0]',
        why: 'OWNS was read, but must not be',
        read: ['Ada Moreau OWNS Mirrow Bank'],
      },
    ]);
  });

  test("tells which of newsgraph's own sentences a user's word spoils", async () => {
    const words = [{ of: 'burial', unless: ['ada moreau', 'adam reyes'] }];
    const { failed } = await checkOntology(fileOf('spoils.json', JSON.stringify({ words })));
    expect(failed.map(({ place }) => place)).toContain("newsgraph's own burial");
  });
});
