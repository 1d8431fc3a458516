import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../src/model/article.ts';
import { reader } from './read.ts';

/** Entities of a text as "Type name". */
const typed = (text: string): string[] =>
  reader(createArticle('example', text, { publishedAt: '2020-01-05' }))
    .entities.filter(({ type }) => type !== 'Event')
    .map(({ type, name }) => `${type} ${name}`);

describe('names that nobody has heard of', () => {
  it.each([
    ['one name with a verb for many is a club', 'Tarapa have refused a second bid for Wilmer Ramos.', 'Group Tarapa'],
    ['so is what opens as clubs do', 'Ada Moreau left for Sporting Huanta in May.', 'Group Sporting Huanta'],
    ['a firm is what the noun before it says', 'The plan was drawn up by the firm Tessera.', 'Group Tessera'],
    [
      'or the noun behind it',
      'He worked for Elmont, a contractor. Miners said that Elmont was paid late.',
      'Group Elmont',
    ],
    [
      'two names joined by a mark are one firm',
      'The administrators, Brandt & Osei, changed the locks.',
      'Group Brandt & Osei',
    ],
    [
      'a trade’s union keeps its name whole',
      'The Dock Workers’ Congress called a strike.',
      'Group Dock Workers’ Congress',
    ],
    ['a team in the plural is a team', 'The umpire sent off two of the Ambur Hawks.', 'Group Ambur Hawks'],
    ['the opposition is a party', 'The opposition Agrarians walked out.', 'Group Agrarians'],
    ['an inspectorate is a body', 'The Safety Inspectorate is looking into the fire.', 'Group Safety Inspectorate'],
    ['whoever somebody is of is a body', 'Ewa Lisak of the Civic Accord accused him.', 'Group Civic Accord'],
    [
      'a lone word is the company that the article goes on about',
      'Lumora wrote that the cells were wet. The city had lent Lumora a plant. The company filed for insolvency.',
      'Group Lumora',
    ],
    [
      'what has a border of its own is a country',
      'Lobaye closed its border. Ousmane Gadjo, Lobaye’s foreign minister, urged calm.',
      'Place Lobaye',
    ],
    ['a relative is told by one name', 'The referee sent off Murugan’s younger brother Velan.', 'Person Velan'],
    ['an occupation before two words', 'It was sold to the billionaire Gunvor Stray.', 'Person Gunvor Stray'],
    [
      'a family name in the plural is the family',
      'Chidi Nwachukwu was hurt. The Nwachukwus called a lawyer.',
      'Group Nwachukwus',
    ],
    ['a legal form makes a firm', 'Sella Oyj met its lenders in Lima.', 'Group Sella Oyj'],
    ['so does what banks are called abroad', 'Banco Arroyo was promised a stake.', 'Group Banco Arroyo'],
    ['a trade before a full name is somebody’s', 'The property developer Ada Moreau sued.', 'Person Ada Moreau'],
    ['forms of address come off', 'Monsignor Ruben Casta spoke. Barrister Ngozi Udeh listened.', 'Person Ruben Casta'],
  ])('%s', (_, text, entity) => {
    expect(typed(text)).toContain(entity);
  });

  it.each([
    ['the time right before a name is nobody', 'By nightfall Ada Moreau had left the palace.', 'Person nightfall'],
    ['two people before a verb for many are no club', 'Ada Moreau and Radu Reyes have refused.', 'Group Ada Moreau'],
    [
      'nor is one who is asked',
      'Have Moreau and Reyes refused? Moreau was asked by Reyes, who have children.',
      'Group Moreau',
    ],
    ['somebody’s union is not joined to the name', 'Ada Moreau’s Union met in May.', 'Group Ada Moreau’s Union'],
    ['a publisher with a name of two words is somebody', 'The publisher Ada Moreau resigned.', 'Group Ada Moreau'],
    [
      'a lone name that is called "he" is somebody',
      'Zubar won. Zubar said that he was tired. The club paid him well.',
      'Group Zubar',
    ],
    [
      'a range of mountains is no team',
      'Snow fell in the Marin Heights and the Kolar Mountains.',
      'Group Kolar Mountains',
    ],
    ['somebody’s own convoy is no body', 'Rebels attacked his convoy in Gao.', 'Group his convoy'],
    ['a feast is nobody', 'The minister wanted the report by Easter.', 'Person Easter'],
    ['a boat is nobody', 'Adam Reyes burned a rival’s trawler.', 'Person rival’s trawler'],
    [
      'a firm of the trade that somebody named before has is a firm',
      'The developer Ada Moreau left. The developer Norvik sued.',
      'Person Norvik',
    ],
    ['given names that are titles elsewhere stay', 'Sri Lestari wept. Dean Moreau spoke.', 'Person Lestari'],
    [
      'a plural of a name that nobody bears is no family',
      'Ada Moreau was hurt. The Windows update came late.',
      'Group Windows',
    ],
  ])('%s', (_, text, entity) => {
    expect(typed(text)).not.toContain(entity);
  });
});

/** Entities of a text as "name: mention | mention". */
function mentioned(text: string): string[] {
  const { entities, mentions } = reader(createArticle('example', text, { publishedAt: '2020-01-05' }));
  return entities
    .filter(({ type }) => type !== 'Event')
    .map(({ id, name }) => {
      const own = mentions.filter(({ entity }) => entity === id).map(({ quote }) => quote.text);
      return `${name}: ${own.join(' | ')}`;
    });
}

describe('adjectives and peoples of unknown places', () => {
  const story = 'Ordania closed its border. Ordania’s army fired at Belmark. ';

  it.each([
    ['an adjective is its country', `${story}Ada Moreau met the Ordanian president.`, /^Ordania: .*Ordanian$/],
    ['a people is a crowd', `${story}The Ordanians opened fire.`, /^Ordanians: Ordanians$/],
    ['two words for a country are one', 'The South Korean company Hanso sued.', /^South Korea: South Korean$/],
  ])('%s', (_, text, entity) => {
    expect(mentioned(text)).toContainEqual(expect.stringMatching(entity));
  });

  it('leaves a person whose name begins so alone', () => {
    const text = `${story}Pavel Ordanian spoke in Ordania.`;
    expect(mentioned(text)).toContainEqual(expect.stringMatching(/^Pavel Ordanian: Pavel Ordanian$/));
  });
});
