import { expect, it } from 'vitest';
import { createArticle } from '../../../src/model/article.ts';
import { reader } from './read.ts';

/** The roles that a text gives, in its order. */
const roles = (text: string): string[] =>
  reader(createArticle('example', text, { publishedAt: '2020-01-05' })).claims.flatMap(
    ({ qualifiers }) => qualifiers.role ?? [],
  );

it.each([
  ['Peruvian Prime Minister Adam Reyes resigned.', 'prime minister'],
  ['Peruvian Foreign Minister Adam Reyes resigned.', 'foreign minister'],
  ['Ada Moreau, the acting director of the Global Aid Federation, resigned.', 'acting director'],
  ['Global Aid Federation chief Ada Moreau resigned.', 'chief'],
])('tells a role in full, without the body it is in: %s', (text, role) => {
  expect(roles(text)).toEqual([role]);
});
