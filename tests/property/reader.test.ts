import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/graph/check.ts';
import { knowledge } from '../../src/graph/knowledge.ts';
import { library } from '../../src/graph/union.ts';
import { createArticle } from '../../src/model/article.ts';
import { ontology } from '../../src/ontology/ontology.ts';
import { forbidImpurity } from '../setup.ts';
import { reader } from '../unit/extract/read.ts';

forbidImpurity();

/** Words of news, so that arbitrary text has something to trip over. */
const word = fc.constantFrom(
  'Ada',
  'Moreau',
  'the',
  'general',
  'was',
  'killed',
  'in',
  'Iran',
  ',',
  '.',
  '"',
  '“',
  '”',
  '(',
  ')',
  'said',
  'that',
  'it',
  'had',
  'not',
  'attacked',
  'funeral',
  'of',
  '200',
  'thousands',
  'Monday',
  '\n',
  '\n\n',
  "'s",
  '—',
  '😀',
  '\u0000',
  '\ud800',
  'and',
  'who',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(word, { maxLength: 120 }).map((words) => words.join(' ')),
);

const folder = fileURLToPath(new URL('../articles', import.meta.url));
const articles = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(`${folder}/${name}/article.txt`, 'utf8'));

/** What happens to articles on their way: capitals, lost marks, lost and doubled words, cut ends, strange characters. */
const mutations: readonly ((article: string, seed: number) => string)[] = [
  (article) => article.toUpperCase(),
  (article) => article.toLowerCase(),
  (article) => article.replace(/[\p{P}\n]/gu, ''),
  (article, seed) => article.slice(seed % article.length),
  (article, seed) => article.slice(0, seed % article.length),
  (article, seed) => article.replace(/\S+/g, (one, at: number) => ((at * 31 + seed) % 7 === 0 ? '' : one)),
  (article, seed) => article.replace(/\S+/g, (one, at: number) => ((at * 17 + seed) % 5 === 0 ? `${one} ${one}` : one)),
  (article, seed) => article.replace(/ /g, (space, at: number) => ((at + seed) % 9 === 0 ? '\u0007' : space)),
  (article, seed) => article.replace(/["“”]/g, (mark, at: number) => ((at + seed) % 2 === 0 ? '' : mark)),
];
const mutated = fc
  .record({ article: fc.constantFrom(...articles), mutation: fc.constantFrom(...mutations), seed: fc.nat(5000) })
  .map(({ article, mutation, seed }) => mutation(article, seed));

describe('reading any text', () => {
  it('keeps every invariant of an article that was damaged on its way', () => {
    fc.assert(
      fc.property(mutated, (body) => {
        const reading = reader(createArticle('any', body, { publishedAt: '2020-01-05' }));
        expect(check(knowledge(library([reading]), ontology), ontology)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('never throws and keeps every invariant', () => {
    fc.assert(
      fc.property(text, (body) => {
        const reading = reader(createArticle('any', body, { publishedAt: '2020-01-05' }));
        expect(check(knowledge(library([reading]), ontology), ontology)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same reading twice', () => {
    fc.assert(
      fc.property(text, (body) => {
        const article = createArticle('any', body);
        expect(reader(article)).toEqual(reader(article));
      }),
      { numRuns: 50 },
    );
  });
});
