import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { measureSentences, ownArticles } from '../../../training/measure-sentences.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

it('cuts our own articles into the sentences that a person cut them into', () => {
  const { right, found, gold } = measureSentences(ownArticles(root));
  expect({ right, found }).toEqual({ right: gold, found: gold });
  expect(gold).toBeGreaterThan(150);
});
