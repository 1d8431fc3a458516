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

describe('reading any text', () => {
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
