import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../src/model/article.ts';
import { reader } from './read.ts';

/** Who is mentioned by the words, by the name of their node. */
function whose(text: string, words: string): string | undefined {
  const { clusters } = reader.stages(createArticle('example', text, { publishedAt: '2020-01-05' }));
  return clusters.find(({ hints }) =>
    hints.some(({ start, end, form }) => form === 'description' && text.slice(start, end) === words),
  )?.name;
}

describe('what stands for somebody just named', () => {
  it.each([
    ['a priest is called Father', 'Father Leon Mazur waited. The priest said nothing.', 'priest', 'Leon Mazur'],
    ['a premier is a prime minister', 'Prime Minister Ada Lund spoke. The premier left.', 'premier', 'Ada Lund'],
    ['an officer has a rank', 'Sergeant Aroha Whit found a glove. The officer wept.', 'officer', 'Aroha Whit'],
    [
      'where one is from',
      'The chairman, Viktor Sandberg, flew in from Malmo and expressed his regret. The Swede denied it.',
      'Swede',
      'Viktor Sandberg',
    ],
    [
      'a country and a place in a team',
      'Yuki Hara scored twice on Sunday. The Japanese forward left for Lima.',
      'Japanese forward',
      'Yuki Hara',
    ],
    [
      'a headline’s noun told again, and then by name',
      'Girl saved from well\n\nBy Lena Fisk\n\nFiremen in Lyon saved a six-year-old girl from a well on Friday. The girl, Ada Moreau, was taken home.',
      'six-year-old girl',
      'Ada Moreau',
    ],
    [
      'a company of the country it is from',
      'The cells came from Hanso Energy. The South Korean company denied it.',
      'South Korean company',
      'Hanso Energy',
    ],
    ['soldiers by another word', 'US forces left. They bombed a base where US troops slept.', 'US troops', 'US forces'],
    [
      'a parliament by its members',
      'Peru’s parliament met. Peruvian MPs voted for the ban.',
      'Peruvian MPs',
      'Peru’s parliament',
    ],
    [
      'a village between its name and another',
      'In Umuo, a village of red earth north of Owelle, nobody spoke.',
      'village',
      'Umuo',
    ],
    [
      'the hospital that was named',
      'Kotwara General Hospital closed. Nurses left the hospital.',
      'hospital',
      'Kotwara General Hospital',
    ],
  ])('%s', (_, ...[text, words, name]) => {
    expect(whose(text, words)).toBe(name);
  });

  it.each([
    ['two have the title', 'Sergeant Jo Lee met Sergeant Al Moe. The officer wept.', 'officer'],
    ['two were named', 'Viktor Sandberg met Olaf Berg. The Swede denied it.', 'Swede'],
    [
      'a country and a role after two names',
      'Yuki Hara met Ivo Brandt. The Japanese forward left.',
      'Japanese forward',
    ],
    [
      'a role of somebody from elsewhere',
      'The Danish forward Mads Holm scored. The Japanese forward left.',
      'Japanese forward',
    ],
    ['somebody is from elsewhere', 'The Danish captain Mads Holm spoke. The Swede denied it.', 'Swede'],
    ['two bodies were named', 'Hanso Energy sued Norbank. The South Korean company denied it.', 'South Korean company'],
    [
      'a federation is another body than the club',
      'Ada Lind plays for Solna Tennis Club. The Swedish federation fined her.',
      'Swedish federation',
    ],
    ['whoever was killed has no title', 'Sergeant Jo Lee shot a man. The victim died.', 'victim'],
    ['a company that is new is not the one before', 'Hanso Energy sued. It belongs to a company in Cyprus.', 'company'],
    [
      'some of the members are told by their party',
      'Peru’s parliament voted on Monday. Peruvian MPs from the left voted against it.',
      'Peruvian MPs',
    ],
    ['some of them are counted', 'Peru’s parliament voted. Three Peruvian MPs voted too.', 'Three Peruvian MPs'],
    ['the soldiers are another country’s', 'US forces left. French troops stayed.', 'French troops'],
  ])('stays by itself where %s', (_, text, words) => {
    expect(whose(text, words)).toMatch(new RegExp(`^${words}$`, 'i'));
  });

  it('keeps two women of one family name apart, one called by her last word and one as Mrs', () => {
    const text = 'Nguyen Thi Hanh runs a stall. Hanh told the judge so. Mrs Nguyen, the grandmother, died in 2015.';
    expect(whose(text, 'grandmother')).toBe('Nguyen');
  });
});
