import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../src/model/article.ts';
import { reader } from './read.ts';

/** Entities of a text as "name: mention | mention", by the words that mention them. */
function people(text: string): string[] {
  const { entities, mentions } = reader(createArticle('example', text, { publishedAt: '2020-01-05' }));
  return entities
    .filter((entity) => entity.type !== 'Event')
    .map(
      (entity) =>
        `${entity.name}: ${mentions
          .filter((mention) => mention.entity === entity.id)
          .map((mention) => mention.quote.text)
          .join(' | ')}`,
    );
}

describe('who is who in an article', () => {
  it.each([
    [
      'a family name is the person named in full before',
      'Ada Moreau spoke. Moreau left.',
      'Ada Moreau: Ada Moreau | Moreau',
    ],
    ['a title is cut off the name', 'General Adam Reyes spoke.', 'Adam Reyes: General | Adam Reyes'],
    [
      'an apposition is the person it stands beside',
      'Ada Moreau, the head of the Liberal Party, resigned.',
      'Ada Moreau: Ada Moreau | head',
    ],
    [
      '"she" is the woman just spoken of',
      'Mrs Ada Moreau won the vote. She thanked the voters.',
      'Ada Moreau: Ada Moreau | She',
    ],
    [
      'a relative’s given name is in the family’s later',
      'Radu Reyes started the firm with his sister Ada. Ada Reyes now opposes him.',
      'Ada Reyes: his sister | Ada | Ada Reyes',
    ],
    [
      'whom an army urges is not the army',
      'The army attacked miners in Gao and urged them to leave.',
      'miners: miners | them',
    ],
    [
      'police are not tried for their arrests',
      'Police arrested two men. Their trial begins in May. They deny the charges.',
      'two men: two men | Their | They',
    ],
    [
      'an office is told of before its holder is named',
      'Police held the captain of a ship. Captain Dimitris Karras said nothing.',
      'Dimitris Karras: captain | Captain | Dimitris Karras',
    ],
    [
      'an officer who shot is not the next officer who is named',
      'An officer shot a boy. Officer Tom Reed said nothing.',
      'Tom Reed: Officer | Tom Reed',
    ],
    [
      '"he" is whom the text goes on about, and "himself" behind a name is that name',
      'Adam Reyes was arrested. He claimed that Hugo Lang himself had led the plot. The judges did not believe him; he was jailed.',
      'Adam Reyes: Adam Reyes | He | him | he',
    ],
    ['a capital that denies is its country', 'Tehran denied the report. Iran was angry.', 'Iran: Tehran | Iran'],
    [
      'initials are the body they shorten',
      'The Global Aid Federation (GAF) met. GAF leaders agreed.',
      'GAF: Global Aid Federation | GAF | GAF',
    ],
    [
      'letters in brackets behind a name are that body, whatever they stand for',
      'The Federal Weather Service (DWD) warned of storms. The DWD expects rain.',
      'DWD: Federal Weather Service | DWD | DWD',
    ],
    [
      'names the lexicon knows to be one are one',
      'Islamic State took the town. Troops said ISIS had fled.',
      'Islamic State: Islamic State | ISIS',
    ],
    [
      'a given name alone is the person named in full before',
      'Marilyn Vance sang in Oslo. Vance was ill. Marilyn left.',
      'Marilyn Vance: Marilyn Vance | Vance | Marilyn',
    ],
    [
      'a full name one letter off is the same person',
      'Philip Vorndram wrote the book. Critics praised Phillip Vorndram on Monday.',
      'Philip Vorndram: Philip Vorndram | Phillip Vorndram',
    ],
    [
      'a family name one letter off is the only person like it',
      'Claus Dreyer built the house. Neighbours said Dreier was rich.',
      'Claus Dreyer: Claus Dreyer | Dreier',
    ],
    [
      "one word of the only body's name that has it is that body",
      'The Muslim Brotherhood won the vote. The Brotherhood will rule.',
      'Muslim Brotherhood: Muslim Brotherhood | Brotherhood',
    ],
    [
      'words such as "called" give a description its name',
      'Police fought a militia called the Red Spears. The Red Spears fled.',
      'Red Spears: militia | Red Spears | Red Spears',
    ],
    [
      'an office of several words is the person behind it',
      'US Secretary of Defense Robert Gates left. Gates was ill.',
      'Robert Gates: US Secretary | Robert Gates | Gates',
    ],
    [
      'a form of address shows a person that nobody knows',
      'Thousands came to the funeral of Ayatollah Khomeini.',
      'Khomeini: Khomeini',
    ],
    ['a town is called by the words before it', 'Police searched the village of Tarrow.', 'Tarrow: village | Tarrow'],
    [
      'the one told of first has the family name, not whom the article names only beside',
      'Anna Berger, sister of the minister Ole Berger, resigned. Berger was ill.',
      'Anna Berger: Anna Berger | sister | Berger',
    ],
    [
      'one name with and without its initial is no second person',
      'Gomez wins again in Ohio.\n\nAdam J. Gomez won. Adam Gomez thanked Ohio. Gomez left.',
      'Adam J. Gomez: Gomez | Adam J. Gomez | Adam Gomez | Gomez',
    ],
    [
      'two roles beside a name are both its',
      'Ada Moreau, founder and chief executive of Norbank, resigned.',
      'Ada Moreau: Ada Moreau | founder | chief executive',
    ],
    [
      'whoever does something to herself is the one who does it',
      'Mr Reyes phoned. Ada Moreau turned herself in.',
      'Ada Moreau: Ada Moreau | herself',
    ],
    [
      'a clause that opens the sentence is about its subject',
      'Adam Gomez left. Speaking after his release, Adam Reyes thanked Oslo.',
      'Adam Reyes: his | Adam Reyes',
    ],
    [
      'an age that stands for somebody is the only one of that age',
      'Emil Lindgren, 24, joined Norbank with Adam Reyes, 31. The 24-year-old resigned.',
      'Emil Lindgren: Emil Lindgren | 24-year-old',
    ],
    [
      'a noun for one of a people is the only one said to be from there',
      'Swedish minister Emil Lindgren met Adam Reyes. The Swede resigned.',
      'Emil Lindgren: Swedish minister | Emil Lindgren | Swede',
    ],
    [
      "the husband of somebody's wife is that somebody",
      "Mr Osei resigned. Osei's wife, Grace, said her husband was ill.",
      'Osei: Osei | Osei | her husband',
    ],
    [
      'another role may stand between a relative and the name',
      'Nadia Rell and her husband, actor Tom Vance, have separated.',
      'Tom Vance: her husband | actor | Tom Vance',
    ],
    [
      'some of a body are not that body',
      'Five Revolutionary Guards died. The Revolutionary Guards mourned.',
      'five Revolutionary Guards: Five Revolutionary Guards',
    ],
    [
      'a building of a named place has a name',
      "The convoy left Baghdad's airport. Troops guarded Baghdad airport.",
      "Baghdad's airport: Baghdad's airport | Baghdad airport",
    ],
    ['the subject of what is said is who says it', 'The army denied it had attacked Gao.', 'army: army | it'],
  ])('%s', (_title, text, expected) => {
    expect(people(text)).toContain(expected);
  });

  it.each([
    [
      'two full names with one family name stay two people',
      'Ali Reyes met Adam Reyes.',
      ['Ali Reyes: Ali Reyes', 'Adam Reyes: Adam Reyes'],
    ],
    [
      'a word that two bodies share is neither',
      'The Liberal Party met the Labour Party in Oslo. The Party was angry.',
      ['Liberal Party: Liberal Party', 'Labour Party: Labour Party'],
    ],
    [
      'two names one letter apart in one sentence are two people',
      'Martin Halder met Martin Holder in Oslo. Mr Holder was glad.',
      ['Martin Halder: Martin Halder', 'Martin Holder: Martin Holder | Holder'],
    ],
    [
      'a name that tells a woman from a man is no slip',
      'Mariana Lopez left Quito on Monday. Police then found Mariano Lopez there.',
      ['Mariana Lopez: Mariana Lopez', 'Mariano Lopez: Mariano Lopez'],
    ],
    [
      'a relative or lawyer of somebody is not that somebody',
      'Police arrested a friend of bombing suspect Adam Reyes. The lawyer of gunman Ali Gomez resigned.',
      ['friend: friend', 'Adam Reyes: bombing suspect | Adam Reyes', 'Ali Gomez: gunman | Ali Gomez'],
    ],
    [
      'a family name that two told of first share is neither',
      'Ilan Reyes and his brother Radu Reyes were arrested. Reyes left Lima.',
      ['Ilan Reyes: Ilan Reyes | his', 'Radu Reyes: his brother | Radu Reyes', 'Reyes: Reyes'],
    ],
    [
      'whoever stands beside her own husband is not her husband',
      'President Lind and her husband, Per Lind, arrived in Oslo. Lind waved.',
      ['Lind: President | Lind | her | Lind', 'Per Lind: her husband | Per Lind'],
    ],
    [
      'a given name alone is nobody who is named in full only later',
      'José, a bus driver in Caracas, resigned. Prime Minister José Luis Zapatero left Lima.',
      ['José: José | bus driver', 'José Luis Zapatero: Prime Minister | José Luis Zapatero'],
    ],
    [
      'whoever is for a body is not that body',
      'The Dawn Bloc, a pro-Kremlin organisation, won the vote. The Kremlin was glad.',
      ['Dawn Bloc: Dawn Bloc | pro-Kremlin organisation'],
    ],
    ['a river is no town', 'Rebels crossed the Euphrates on Monday. The city was calm.', ['Euphrates: Euphrates']],
    [
      'a mother whom somebody calls is not that somebody',
      'After calling the office to speak with his mother, Reyes was put through to a lawyer in Lima.',
      ['Reyes: his | Reyes'],
    ],
    [
      '"he" in the words of a speaker is somebody else',
      'Ilan Gomez left Lima. “He lied to us all on Monday,” Adam Reyes said.',
      ['Ilan Gomez: Ilan Gomez | He', 'Adam Reyes: Adam Reyes'],
    ],
    [
      'a king of one name is nobody with a family name',
      'Harald Eide died in Bergen. King Harald sent his condolences.',
      ['Harald Eide: Harald Eide', 'Harald: King | Harald | his'],
    ],
    [
      'a family name right behind a relative of that name is not the one told of first',
      'Daniel Osei died. Osei was 41. His brother, Kwame Osei, spoke. Osei said nothing had been done.',
      ['Daniel Osei: Daniel Osei | Osei | His', 'Osei: Osei'],
    ],
    [
      'two reports of two banks do not become one bank by "the bank"',
      'The Copenhagen-based bank bought Baltic Trust, the Latvian bank. The bank will close branches.',
      ['Copenhagen-based bank: Copenhagen-based bank | bank', 'Baltic Trust: Baltic Trust | Latvian bank'],
    ],
    ['"he" is never a woman', 'Mrs Ada Moreau arrived. He smiled.', ['Ada Moreau: Ada Moreau']],
    ['what a country denies is not the country', 'The report came on Monday. Peru denied it.', ['Peru: Peru']],
    ['two countries stay two', 'Peru thanked Chile. The country was glad.', ['Peru: Peru | country', 'Chile: Chile']],
  ])('%s', (_title, text, expected) => {
    expect(people(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('first persons', () => {
  const told = (text: string) =>
    reader
      .stages(createArticle('example', text, { publishedAt: '2020-01-05' }))
      .clusters.map(
        ({ name, hints }) => `${name}: ${hints.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
      );

  it.each([
    [
      '"I" inside a quotation is its speaker, before or after it',
      '“I will never leave my town again,” Ada Moreau said. Adam Reyes said: “I will go to the sea with her.”',
      ['Ada Moreau: I | my | Ada Moreau | her', 'Adam Reyes: Adam Reyes | I'],
    ],
    ['"we" is a body that speaks', '“We will not leave the port this week,” the union said.', ['union: We | union']],
  ])('%s', (_title, text, expected) => {
    expect(told(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    [
      '"we" of one person stays open',
      '“We will not leave the port this week,” Ada Moreau said.',
      'Ada Moreau: Ada Moreau',
    ],
    [
      '"I" outside quotation marks is nobody of the article',
      'Ada Moreau was late, I think. She left.',
      'Ada Moreau: Ada Moreau | She',
    ],
  ])('%s', (_title, text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('names and what they stand for', () => {
  const told = (text: string) =>
    reader
      .stages(createArticle('example', text, { publishedAt: '2020-01-05' }))
      .clusters.map(
        ({ type, name, hints }) =>
          `${type} ${name}: ${hints.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
      );

  it.each([
    [
      'a capital between governments is its country',
      'Tensions between Quito and Lima grew. Peru was angry.',
      'Place Peru: Lima | Peru',
    ],
    [
      'a capital that something is done by is its country',
      'It was an act of war by Lima. Peru was silent.',
      'Place Peru: Lima | Peru',
    ],
    ['a city in which something happens stays a city', 'The talks in Lima failed. Peru was angry.', 'Place Lima: Lima'],
    [
      'a style is the only country named that has it',
      'Iran held a vote. The Islamic Republic was calm.',
      'Place Iran: Iran | Islamic Republic',
    ],
    [
      'a union is a body, whatever it is called after',
      'The Lake Basin Union will send a delegation to Kisumu.',
      'Group Lake Basin Union: Lake Basin Union',
    ],
    [
      "a body's description between commas is the body",
      'Borg Bank, the largest bank of the country, went bankrupt.',
      'Group Borg Bank: Borg Bank | largest bank',
    ],
    [
      'troops and forces of one country are one',
      'Peru said US forces would leave. US troops are stationed near Lima.',
      'Group US forces: US forces | US troops',
    ],
  ])('%s', (_title, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    [
      'two countries of one style leave it open',
      'Iran met Pakistan. The Islamic Republic was calm.',
      'Place Iran: Iran',
    ],
    ['a body in a list is no description', 'She met Borg Bank, the army, and police.', 'Group Borg Bank: Borg Bank'],
    [
      "two countries' troops are two",
      'Peru said US forces would leave. Chilean troops stay near Lima.',
      'Group US forces: US forces',
    ],
  ])('%s', (_title, text, expected) => {
    expect(told(text)).toContain(expected);
  });
});
