import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../src/model/article.ts';
import { reader } from './read.ts';

/** Entities of a text as "Type name". */
const typed = (text: string): string[] =>
  reader(createArticle('example', text, { publishedAt: '2020-01-05' }))
    .entities.filter(({ type }) => type !== 'Event')
    .map(({ type, name }) => `${type} ${name}`);

const GAME = 'The league leaders drew 1-1 before the break and their coach was booked. ';

describe('towns that play', () => {
  it.each([
    ['beats another', 'Lyon beat Turin 4-0 in the second match.', ['Group Lyon', 'Group Turin']],
    [
      'plays one that nobody has heard of',
      'Dravnik beat Oskul 2-0. Turin drew 1-1 with Hadle.',
      ['Group Oskul', 'Group Hadle'],
    ],
    ['is won against', 'A 2-1 win over Metz took them to the final.', ['Group Metz']],
    ['loses to another', 'Turin lost 2-1 to Bologna after a late goal.', ['Group Turin', 'Group Bologna']],
    ['has a striker', 'Bologna striker Bo Finch scored the second goal.', ['Group Bologna']],
    ['is spoken of as several', 'Lyon, who have not won since May, sacked Adam Reyes.', ['Group Lyon']],
  ])('are clubs where one %s', (_, text, entities) => {
    expect(typed(GAME + text)).toEqual(expect.arrayContaining(entities));
  });

  it.each([
    ['a town where a game is played', 'The match in Lyon ended 2-1.', 'Group Lyon'],
    ['a town in news of something else', 'Lyon faces a drought. Its mayor spoke of water.', 'Group Lyon'],
    ['what is played for', 'Lena Fisk won the Marbach Open 6-3 against Ada Moreau.', 'Group Marbach Open'],
    ['what a court rules against', 'The court ruled 5-4 against Texas.', 'Group Texas'],
    ['one player', 'Moreau beat Fisk 6-3, 6-4. Ada Moreau and Lena Fisk had met before.', 'Group Moreau'],
  ])('are none: %s', (_, text, entity) => {
    const news = text.startsWith('Lyon faces') ? text : GAME + text;
    expect(typed(news)).not.toContain(entity);
  });

  it('are the club whose short name they are', () => {
    const text = `${GAME}Sporting Lyon beat Turin 2-1. Lyon coach Adam Reyes praised his defender.`;
    expect(typed(text).filter((name) => /Lyon/.test(name))).toHaveLength(1);
  });

  it('do not take somebody’s last name', () => {
    const text = 'Caio Mendes, 31, left Lisbon. Two clubs are interested in Mendes.';
    expect(typed(text).filter((name) => /Mendes/.test(name))).toEqual(['Person Caio Mendes']);
  });
});
