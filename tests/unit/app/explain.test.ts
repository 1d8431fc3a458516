import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../../src/app/build.ts';
import { explain } from '../../../src/app/explain.ts';
import { openGraph } from '../../../src/app/library.ts';
import { underlined } from '../../../src/app/underline.ts';
import type { Claim } from '../../../src/model/claim.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-explain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = [
  'Adam Reyes, the head of the port authority, was killed in Lyon on Sunday, police said.',
  'Dock workers began a strike in Lyon on Monday.',
  'Mayor Ada Moreau met Boris Lind in Paris. He later accused Ada Moreau of fraud.',
  'Ada Moreau denied that she had attacked the port authority.',
  'Peru offered Chile boats. Ada Moreau took over from Boris Lind in May.',
].join('\n\n');

const article = join(folder, 'port.txt');
const library = join(folder, 'port.jsonl');

const told = async (path: string, item: string): Promise<string> =>
  (await explain(path, item)).map(({ title, lines }) => [title, ...lines].join('\n')).join('\n\n');

/** The id of the one claim that is wanted. */
async function claimId(wanted: (claim: Claim) => boolean): Promise<string> {
  const { claims } = await openGraph(library);
  return claims.find(wanted)?.id ?? 'no such claim';
}

describe('explaining', () => {
  beforeAll(async () => {
    writeFileSync(article, TEXT);
    writeFileSync(join(folder, 'port.json'), JSON.stringify({ publisher: 'Vesna Post', publishedAt: '2021-03-03' }));
    await build([article], { output: library });
  });

  test('an edge tells whose word it is, its sentence with the words underlined, what was heard, and the way through the tree', async () => {
    const text = await told(library, 'Adam Reyes KILLED_IN killing of Adam Reyes in Lyon');
    expect(text).toContain('told by police; confidence ');
    expect(text).toContain('Vesna Post, 2021-03-03; sentence 0:');
    expect(text).toMatch(
      / {6}Adam Reyes, the head of the port authority, was killed in Lyon on Sunday,\n {6}~{10} {38}~{6}\n/,
    );
    expect(text).toContain('"killed" tells of a killing: victim Adam Reyes (as the subject of the passive)');
    expect(text).toContain('killed -passive subject-> Adam Reyes');
    expect(text).toMatch(/rule +event:killing\/verb\/victim:passive:subject; claim:\w+/);
  });

  test('a relation tells its word, its meaning and the idea that linked the description', async () => {
    const text = await told(library, 'Adam Reyes LED port authority');
    expect(text).toMatch(/^LED: \w+/m);
    expect(text).toContain('"head" is a word for LED, with port authority behind "of"');
    expect(text).toContain('"head" is Adam Reyes: the role stands behind the name and a comma [after-comma]');
  });

  test('a deed told by two words shows both, a verb its particle', async () => {
    const text = await told(library, 'Peru SUPPORTED Chile');
    expect(text).toContain('"offered … boats" are words for SUPPORTED, with Chile as who it is done for');
    expect(text).toMatch(/ {6}Peru offered Chile boats\.\n {6}~{4} ~{7} ~{5} ~{5}\n/);
    expect(await told(library, 'Ada Moreau SUCCEEDED Boris Lind')).toContain('"took over" is a word for SUCCEEDED');
  });

  test('a pronoun tells whom it means, whom it does not, and why', async () => {
    const text = await told(library, 'Boris Lind ACCUSED Ada Moreau');
    expect(text).toMatch(
      /who +"He" is Boris Lind: the person most in mind just before \[he-she\]; not Adam Reyes \(.+\)/,
    );
  });

  test('an event tells which other kinds its word could have told of, and by what they lost', async () => {
    const id = await claimId(({ rule }) => rule.startsWith('event:strike/noun'));
    expect(await told(library, id)).toMatch(/"strike" tells of a strike.*\n(.*\n)? +not +attack \(.+\)/);
  });

  test('a denied claim is told as denied', async () => {
    const id = await claimId(({ modality, predicate }) => modality === 'denied' && predicate === 'CARRIED_OUT');
    const text = await told(library, id);
    expect(text).toMatch(/^NOT: Ada Moreau CARRIED_OUT attack on port authority\n +denied by Ada Moreau; /m);
    expect(await told(library, 'Ada Moreau')).not.toContain('Ada Moreau CARRIED_OUT');
  });

  test('a node is found by a part of its names, and tells what it is called, its edges and its values', async () => {
    const text = await told(library, 'ada moreau');
    expect(text).toMatch(/^Ada Moreau \(Person; person:ada-moreau\.\w+-\d+\)/);
    expect(text).toContain('"Ada Moreau" (');
    expect(text).toContain('Boris Lind ACCUSED Ada Moreau (asserted; edge:');
    expect(text).toContain('title "Mayor", stated as fact');
  });

  test('works on an article without a library, and refuses what is not there', async () => {
    expect(await told(article, 'Adam Reyes LED port authority')).toContain('[after-comma]');
    await expect(explain(library, 'Boris Lind LED port authority')).rejects.toThrow(
      'Nothing here says Boris Lind LED port authority.',
    );
    await expect(explain(library)).rejects.toThrow('port.jsonl is a graph.');
  });
});

describe('underlining', () => {
  test('sets marks below the letters, line by line, whatever blanks the text has', () => {
    const words = `${'a '.repeat(37)}ab\ncd ef`;
    expect(underlined(words, [{ start: 74, end: 79 }])).toEqual([
      `${'a '.repeat(37)}ab`,
      `${' '.repeat(74)}~~`,
      'cd ef',
      '~~',
    ]);
  });

  test('leaves lines without a mark alone', () => {
    expect(underlined('nothing here', [])).toEqual(['nothing here']);
  });
});
