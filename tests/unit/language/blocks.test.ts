import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/language/segment.ts';
import { BOILERPLATE, BYLINE, CAPTION, TWEET } from '../../../src/lexicon/layout.ts';

/** Each sentence as "block: words". */
const blocks = (text: string): string[] =>
  segment(text).map(({ block, start, end }) => `${block}: ${text.slice(start, end).trim()}`);

const story = 'The council met on Monday to vote on the bridge. It will meet again next week to hear from residents.';

describe('blocks', () => {
  it('marks headline, byline, dateline, body, caption, list, tweet and boilerplate, and keeps them all', () => {
    const text = [
      'Council votes to rebuild the old bridge',
      '',
      'By Jane Roe',
      'Updated 5 January 2020, 14:10 GMT',
      '',
      'RIVERTON, Jan 5 (Example) — The council voted on Sunday to rebuild the bridge. Read more: The long story',
      '',
      'A view of the old bridge at dawn Credit: Jane Roe/Example',
      '',
      '• Two lanes for cars',
      '• One lane for bicycles',
      '',
      'What a day pic.twitter.com/a1b2c3 — Jane Roe (@janeroe) January 5, 2020',
      '',
      'What the mayor said',
      'She was glad.',
      'Advertisement',
      'Share this story!',
    ].join('\n');
    expect(blocks(text)).toEqual([
      'headline: Council votes to rebuild the old bridge',
      'byline: By Jane Roe',
      'byline: Updated 5 January 2020, 14:10 GMT',
      'dateline: RIVERTON, Jan 5 (Example) —',
      'body: The council voted on Sunday to rebuild the bridge.',
      'boilerplate: Read more: The long story',
      'caption: A view of the old bridge at dawn',
      'boilerplate: Credit: Jane Roe/Example',
      'list: • Two lanes for cars',
      'list: • One lane for bicycles',
      'tweet: What a day pic.twitter.com/a1b2c3 — Jane Roe (@janeroe) January 5, 2020',
      'headline: What the mayor said',
      'body: She was glad.',
      'boilerplate: Advertisement',
      'boilerplate: Share this story!',
    ]);
  });

  it.each([
    ['LONDON (Reuters) - ', 'LONDON (Reuters) - The strike ended.'],
    ['WASHINGTON — ', 'WASHINGTON — The strike ended.'],
    ['NEW YORK, Jan. 5, 2020 -- ', 'NEW YORK, Jan. 5, 2020 -- The strike ended.'],
    ['Paris (AFP) – ', 'Paris (AFP) – The strike ended.'],
    ['(CNN) -- ', '(CNN) -- The strike ended.'],
    ['Lyon, 5 January – ', 'Lyon, 5 January – The strike ended.'],
    ['Lyon, France - ', 'Lyon, France - The strike ended on Sunday.'],
    ['Thursday, May 7, 2015 ', 'Thursday, May 7, 2015 The strike ended.'],
  ])('parts the dateline %j from the sentence it leads', (dateline, text) => {
    const [first, second] = segment(`${text}\n\n${story}`);
    expect([first?.block, text.slice(first?.start, first?.end)]).toEqual(['dateline', dateline]);
    expect(second?.block).toBe('body');
  });

  it.each([
    'The minister – a lawyer – resigned.',
    'NATO and the EU agreed on the plan.',
    'Iran, Iraq and Syria – all neighbours – met.',
    'On Thursday, May 7, 2015 the talks began.',
    'Advertisement spending fell, and the paper that lived on it for thirty years closed its doors in the spring of that year.',
    'By Monday the water had reached the first houses of the village, and nobody slept.',
    'Photos of the day showed the crowd as it crossed the river.',
    'Share prices fell by two percent.',
    'More than 20 people were hurt.',
    'Follow-up talks are planned.',
    'The view from the palace was fine.',
    'Editor: I would rather ask you how it all began.',
    'on / off switches (Tass, EFE) were sold.',
  ])('leaves %j body text', (sentence) => {
    expect(blocks(`${sentence}\n\n${story}`)[0]).toBe(`body: ${sentence}`);
  });

  it('takes furniture in a paragraph by the sentence, not the paragraph', () => {
    const text = `${story}\nMore on example.org The day in pictures (PHOTOS)The mayor thanked the firemen of the town for the work that they had done at the bridge. Nobody was hurt.`;
    expect(blocks(text).slice(2)).toEqual([
      'boilerplate: More on example.org The day in pictures (PHOTOS)',
      'body: The mayor thanked the firemen of the town for the work that they had done at the bridge.',
      'body: Nobody was hurt.',
    ]);
  });

  it('leaves a story its words where it goes on behind a link without a full stop', () => {
    const link = 'Read more: The long road to the port';
    const story = `${'The dockers, who had waited for weeks, then marched past the town hall '.repeat(3)}and sang.`;
    const blocks = (text: string): string[] => segment(`${story} ${text}`).map(({ block }) => block);
    expect(blocks(`${link}.`)).toEqual(['body', 'boilerplate']);
    expect(blocks(`${link} ${story}`)).toEqual(['body', 'body']);
  });

  it('joins lines that a mail program wrapped', () => {
    const wrapped = [
      'The council met on Monday to vote on the bridge, which had been closed since',
      'the spring. It will meet again next week to hear from residents, who want the',
      'bridge to be open before the summer starts, and from the builders of the new',
      'one.',
      '',
      'Nobody voted against it.',
    ].join('\n');
    expect(segment(wrapped).map(({ tokens }) => tokens.at(-1)?.text)).toEqual(['.', '.', '.']);
    expect(segment(wrapped)).toHaveLength(3);
  });

  it.each([
    ['boilerplate', BOILERPLATE],
    ['byline', BYLINE],
    ['caption', CAPTION],
    ['tweet', TWEET],
  ] as const)('recognises the example of every %s cue', (_block, cues) => {
    for (const { pattern, example } of cues) expect(example).toMatch(pattern);
  });
});
