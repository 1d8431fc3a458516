import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/language/analyze.ts';
import type { Doc, Sentence } from '../../../src/language/doc.ts';
import { createKernel, type Kernel } from '../../../src/language/network/kernel.ts';
import { createNetworkModel, NETWORK_FILES, type NetworkFiles } from '../../../src/language/network/network-model.ts';
import { segment } from '../../../src/language/segment.ts';
import { LONGEST_SENTENCE } from '../../../src/language/sentences.ts';
import { createArticle } from '../../../src/model/article.ts';
import { forbidImpurity } from '../../setup.ts';

forbidImpurity();

let work = 0;

/** A kernel that counts the products it is asked for: what reading costs, whatever the machine is busy with. */
function countingKernel(bytes: number): Kernel {
  const kernel = createKernel(bytes);
  return {
    ...kernel,
    multiply: (product) => {
      work += product.rows * product.columns * product.count;
      kernel.multiply(product);
    },
  };
}

const files = Object.fromEntries(
  NETWORK_FILES.map((name) => [name, new Uint8Array(gunzipSync(readFileSync(`models/${name}.bin.gz`)))]),
) as NetworkFiles;
const model = createNetworkModel(files, countingKernel);

const read = (text: string): Doc => analyze(createArticle('test', text), model);

function workOf(text: string): number {
  work = 0;
  read(text);
  return work;
}

/** Sentences tile the text, tokens lie in order inside, heads lie inside the sentence and lead to a root. */
function expectSound({ sentences }: Doc, text: string): void {
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  for (const sentence of sentences) expectTree(sentence);
}

function expectTree({ tokens, start, end, clauses }: Sentence): void {
  let at = start;
  for (const token of tokens) {
    expect(token.start).toBeGreaterThanOrEqual(at);
    at = token.end;
    let above = token.head;
    for (let steps = 0; above >= 0 && steps <= tokens.length; steps++) above = tokens[above]!.head;
    expect(above).toBe(-1);
  }
  expect(at).toBeLessThanOrEqual(end);
  for (const { predicate, slots } of clauses)
    for (const { from, to } of [...slots.values()]
      .flat()
      .concat({ head: predicate, from: predicate, to: predicate + 1, start, end }))
      expect([from >= 0, to <= tokens.length]).toEqual([true, true]);
}

const kinds: readonly (readonly [what: string, text: (length: number) => string])[] = [
  ['one word without a space', (length) => 'a'.repeat(length)],
  ['punctuation', (length) => '.,;!'.repeat(length / 4)],
  ['full stops with blanks', (length) => '. '.repeat(length / 2)],
  ['opening quotes', (length) => '“'.repeat(length)],
  ['NUL', (length) => '\0'.repeat(length)],
  ['lone surrogates', (length) => '\ud800'.repeat(length)],
  ['Arabic', (length) => 'الشرطة اعتقلت رجلين '.repeat(length / 20)],
  ['Han', (length) => '战争在城市中继续。'.repeat(length / 9)],
  ['a sentence that does not end', (length) => 'the soldiers of Tolvar and '.repeat(length / 27)],
  ['relative clauses that do not end', (length) => 'the man who saw the dog that '.repeat(length / 29)],
  ['capitals', (length) => 'POLICE ARREST MAN IN LIMA '.repeat(length / 26)],
  ['new lines', (length) => '\n'.repeat(length)],
];

describe.each(kinds)('%s', (_, make) => {
  it('is read without a throw, and tiled', () => {
    const text = make(1000);
    expectSound(read(text), text);
  });

  it('costs no more than its length', () => {
    const [once, twice] = [workOf(make(1600)), workOf(make(3200))];
    expect(twice).toBeLessThanOrEqual(2.2 * once);
  });
});

describe('texts that hold little', () => {
  it.each(['', ' ', '\n', '\u00ad', '\ufeff', '…', '"', '\u202e', '👩‍👩‍👧'])('are read: %j', (text) => {
    expectSound(read(text), text);
  });
});

describe('a sentence of 2,000 tokens', () => {
  const text = `${'guards '.repeat(2000)}fled.`;
  it(`is cut at ${LONGEST_SENTENCE} tokens`, () => {
    const { sentences } = read(text);
    expectSound({ sentences } as Doc, text);
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBe(LONGEST_SENTENCE);
  });
});

describe('a megabyte', () => {
  const size = 1_000_000;

  it('without a space is many words and is tiled', () => {
    const text = 'a'.repeat(size);
    const found = read(text);
    expect(found.sentences.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(size);
    expect(found.sentences.flatMap(({ tokens }) => tokens).length).toBeGreaterThan(size / 200);
  });

  it.each(['\0', '\ud800', '\n', '“', '. '])('of %j is cut without a throw, and tiled', (unit) => {
    const text = unit.repeat(size / unit.length);
    expect(segment(text).reduce((sum, { start, end }) => sum + end - start, 0)).toBe(size);
  });
});
