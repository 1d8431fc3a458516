import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../src/model/article.ts';
import { reader } from './read.ts';

const STORY = 'Rebels attacked Gao on Monday, Ada Moreau said.';

/** Who and where is in the story with a line of the page put around it. */
const told = (before: string, after: string): string[] =>
  reader(createArticle('example', `${before}${STORY}${after}`, { publishedAt: '2020-01-05' }))
    .entities.filter(({ type }) => type !== 'Event')
    .map(({ name }) => name)
    .sort();

describe('what stands around a story', () => {
  const alone = told('', '');

  it('is compared with a story that has people and places', () => {
    expect(alone).toEqual(['Ada Moreau', 'Gao', 'rebels']);
  });

  it.each([
    ['a link to another story', '', '\n\nRead more: Pope Pius visits Chile\n'],
    ['related links', '', '\n\nRelated: Adam Reyes leaves Norbank\n'],
    ['a picture credit', '', '\n\nPhoto: Jane Roe/Reuters\n'],
    ['who wrote and edited it', '', '\n\nReporting by Tom Reed in Lagos; Editing by Kate Moss\n'],
    ['a byline', 'By Jane Roe and Tom Reed\n\n', ''],
    ['where to follow somebody', '', '\n\nFollow us on Twitter\n'],
    ['whose rights it is', '', '\n\n© 2020 The Lagos Herald. All rights reserved.\n'],
  ])('%s makes no nodes', (_title, before, after) => {
    expect(told(before, after)).toEqual(alone);
  });

  it('lends no picture agency to the story', () => {
    const text = 'Ada Moreau leaves the court in Gao on Monday. (Reuters/Jane Roe)\n\nRebels attacked Gao.';
    const names = reader(createArticle('example', text, { publishedAt: '2020-01-05' })).entities.map(
      ({ name }) => name,
    );
    expect(names).not.toContain('Jane Roe');
    expect(names).not.toContain('Reuters');
  });
});
