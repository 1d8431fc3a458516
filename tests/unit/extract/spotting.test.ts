import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../src/model/article.ts';
import { reader } from './read.ts';

/** Entities of a text as "Type name". */
const typed = (text: string): string[] =>
  reader(createArticle('example', text, { publishedAt: '2020-01-05' }))
    .entities.filter(({ type }) => type !== 'Event')
    .map(({ type, name }) => `${type} ${name}`);

describe('what a name is', () => {
  it.each([
    ['a noun before a name says what it is', 'Ada Moreau was hired by the insurer Fjordsikring.', 'Group Fjordsikring'],
    ['so of two words', 'He gave the papers to the newspaper Dagens Blad in May.', 'Group Dagens Blad'],
    [
      'what has shareholders is a company, wherever else it stands',
      'Norbank failed to answer. Shares in Norbank fell. Norbank’s chief executive, Lars Moe, resigned.',
      'Group Norbank',
    ],
    [
      'one flees to places',
      'Ada Moreau fled to neighbouring Beluna. Beluna’s foreign ministry denied it.',
      'Place Beluna',
    ],
    [
      'a dateline in capitals is written like a name',
      'OSLO, March 14 (Harbour Press) - Ada Moreau died.',
      'Place Oslo',
    ],
  ])('%s', (_, text, entity) => {
    expect(typed(text)).toContain(entity);
  });

  it.each([
    [
      'a place that things happen in stays one',
      'Shares rose in Oslo. Oslo’s board of tourism met in Oslo.',
      'Group Oslo',
    ],
    [
      'a ruler who has troops is no country',
      'Ina Dorst spoke. Dorst’s army fired back. Dorst’s troops left.',
      'Place Dorst',
    ],
    ['a party’s minister makes no country', 'The Greens left. A Greens minister resigned.', 'Place Greens'],
    ['a day behind a noun is no name', 'The newspaper Monday reported that Ada Moreau died.', 'Group Monday'],
  ])('%s', (_, text, entity) => {
    expect(typed(text)).not.toContain(entity);
  });
});
