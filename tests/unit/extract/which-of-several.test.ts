import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../src/model/article.ts';
import { reader, tell } from './read.ts';

const nodes = (text: string, kind: string): string[] =>
  reader(createArticle('example', text, { publishedAt: '2020-01-05' }))
    .entities.filter((entity) => entity.type === 'Event' && entity.kind === kind)
    .map((entity) => entity.name);

const claims = (text: string): string[] => tell(text).map((each) => each.claim);

describe('events of a kind that happen more than once', () => {
  it.each([
    ['Rebels attacked Gao on Monday. A second attack on Gao followed.', 'attack'],
    ['The attack on Gao killed nine people. Another attack on Gao killed two.', 'attack'],
    ['Adam Reyes was arrested in Lima. He was arrested again in Lima.', 'arrest'],
    ['Adam Reyes was arrested in Lima. Adam Reyes was arrested for the second time.', 'arrest'],
    ['The union began a strike in Genoa on Monday. The last strike, in 2012, ended in March.', 'strike'],
    ['Police evicted nine families in Lima. A similar eviction in Lima failed.', 'eviction'],
  ])('are two: "%s"', (text, kind) => {
    expect(nodes(text, kind)).toHaveLength(2);
  });

  it.each([
    ['Rebels attacked Gao on Monday. The attack killed nine people.', 'attack'],
    ['A second attack hit Gao on Friday. The second attack killed nine people in Gao.', 'attack'],
    ['The attack on Gao began at noon. The attack on Gao was the second in the town.', 'attack'],
  ])('are one where nothing says so: "%s"', (text, kind) => {
    expect(nodes(text, kind)).toHaveLength(1);
  });

  it('keeps how often it happened', () => {
    expect(claims('Adam Reyes was arrested twice in March.')).toContain('arrest times twice');
    expect(claims('There were three attacks on Gao in March.')).toContain('attack times three');
    expect(claims('Rebels attacked Gao four times in March.')).toContain('attack times four');
  });

  it('keeps what happens every week without a day', () => {
    const told = tell('Students held weekly protests in Lima.');
    expect(told.find(({ claim }) => claim === 'demonstration date null')?.quote).toContain('weekly protests');
    expect(claims('Students protest in Lima every Friday.')).toContain('demonstration date null');
    expect(claims('The weekly paper told of a protest in Lima.')).not.toContain('demonstration date null');
  });

  it('counts nothing where one of several is told', () => {
    const told = claims('It was one of three attacks on Gao in March. Adam Reyes was arrested in March.');
    expect(told.filter((claim) => claim.includes(' times '))).toEqual([]);
  });

  it('takes a march up by the word and the day rather than by the riot told last', () => {
    const text =
      'Protesters marched in Lima on Friday. Nine people were hurt in a riot in Lima in 2012. ' +
      "The mother of Adam Reyes joined Friday's march.";
    expect(nodes(text, 'demonstration')).toHaveLength(2);
  });

  it('keeps a derby apart from a cup tie', () => {
    const games = "Rovers won Sunday's derby in Lima. Rovers lost the cup tie in Lima. The match in Lima was calm.";
    expect(nodes(games, 'match')).toHaveLength(2);
  });

  it('counts the dead of a war to no attack told before', () => {
    const told = claims(
      'A guard was stabbed in Gao on Monday. In the war of 1988 the two fought; some 4,000 sailors died.',
    );
    expect(told.filter((claim) => /KILLED_IN attack/.test(claim))).toEqual([]);
  });

  it('keeps a dinner apart from the two-day summit of which it is a part', () => {
    const text =
      "Leaders ended a two-day summit in Lima on Friday. Ada Moreau walked out of Thursday's dinner in Lima. The summit was calm.";
    expect(nodes(text, 'meeting')).toHaveLength(2);
  });
});

describe('days of events', () => {
  it('gives an event of several days all of them', () => {
    expect(claims('Ada Moreau arrived in Lima on Friday for a three-day visit.')).toContain(
      'visit date 2020-01-03/2020-01-05',
    );
    expect(claims('Ada Moreau ended a two-day visit to Lima on Friday.')).toContain('visit date 2020-01-02/2020-01-03');
  });

  it('gives it no more days than the words do', () => {
    expect(claims('Ada Moreau announced a three-day visit to Lima on Friday.').join()).not.toContain('2020-01-03/');
    expect(claims('Ada Moreau ended a visit of nearly three days to Lima on Friday.').join()).not.toContain('/2020');
  });

  it('takes two weekdays in a row for one time', () => {
    expect(claims('Rebels and soldiers clashed in Gao on Thursday and Friday.')).toContain(
      'clash date 2020-01-02/2020-01-03',
    );
  });

  it('counts from the day of another event, wherever that is told', () => {
    const told = claims('Rebels attacked Gao on 1 January. Two days after the attack, police arrested Adam Reyes.');
    expect(told).toContain('arrest date 2020-01-03');
    expect(told.filter((claim) => claim.startsWith('attack date'))).toEqual(['attack date 2020-01-01']);
  });

  it('counts from nothing that has no day', () => {
    const told = claims('Rebels attacked Gao last year. Two days after the attack, police arrested Adam Reyes.');
    expect(told.filter((claim) => /^arrest date \d/.test(claim))).toEqual([]);
  });

  it('plans nothing that was called off', () => {
    const surely = (text: string): string[] =>
      tell(text)
        .filter(({ claim, modality }) => claim === 'Peru ATTENDED meeting' && modality !== 'hypothetical')
        .map(({ modality }) => modality);
    expect(surely('Planned talks in Lima between Peru and Spain were cancelled.')).toEqual([]);
    expect(surely('Planned talks in Lima between Peru and Spain will be held on Monday.')).toEqual(['planned']);
  });

  it('gives what stands behind a semicolon no day of what stands before it', () => {
    const told = claims('The bridge was vandalised on Friday night; two students were questioned in Lima.');
    expect(told.filter((claim) => claim.startsWith('questioning date'))).toEqual([]);
  });

  it('gives what somebody resigns over no day of the resignation', () => {
    const told = claims('Adam Reyes quit on Friday over the sinking of a ferry.');
    expect(told).toContain('resignation date 2020-01-03');
    expect(told.filter((claim) => claim.startsWith('crash date'))).toEqual([]);
  });

  it('makes what happened on a day an event, whoever took part', () => {
    expect(claims('The ferry sank on Friday.')).toContain('crash date 2020-01-03');
    expect(claims('The ferry sank.')).toEqual([]);
    expect(claims('The ferry did not sink on Friday.').filter((claim) => claim.includes('date'))).toEqual([]);
  });
});
