import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../src/model/article.ts';
import { reader, tell } from './read.ts';

const events = (text: string): string[] =>
  reader(createArticle('example', text, { publishedAt: '2020-01-05' }))
    .entities.filter((entity) => entity.type === 'Event')
    .map((entity) => entity.name);

const claims = (text: string): string[] => tell(text).map((each) => each.claim);

describe('events of an article', () => {
  it('makes a killing and the attack it happened in one event', () => {
    expect(events('Adam Reyes was killed in an airstrike in Lima.')).toEqual(['airstrike on Adam Reyes in Lima']);
  });

  it('tells of one killing when the same person is killed again', () => {
    expect(events('Adam Reyes was killed in Lima. The murder of Adam Reyes shocked Peru.')).toHaveLength(1);
  });

  it('keeps a deed apart from what it answers', () => {
    const text = 'Peru carried out the attack in retaliation for the killing of General Adam Reyes.';
    expect(claims(text)).toContain('Adam Reyes KILLED_IN killing');
    expect(events(text)).toHaveLength(2);
    expect(events('Peru fired missiles at Lima, its first answer to the murder of Adam Reyes.')).toHaveLength(2);
  });

  it('gives the day behind "since" to what it was the day of', () => {
    expect(claims('It is the third coup in Peru since independence in 1961.')).not.toContain('uprising date 1961');
    const told = claims(
      'The crowds dwarfed anything seen in Peru since the funeral of Ada Moreau, the founder, in 1989.',
    );
    expect(told).toContain('funeral date 1989');
  });

  it('keeps what happened in an earlier year apart from what it is compared with', () => {
    const text =
      'A ship struck a boat off Genoa on Friday, killing three men. ' +
      'It was the deadliest accident in Italy since 2009, when nine people died in the sinking of a ferry near Lecce.';
    expect(events(text)).toHaveLength(2);
  });

  it('keeps processions in two towns apart', () => {
    expect(
      events('A procession for Ada Moreau was held in Lyon. A procession for Ada Moreau was held in Paris.'),
    ).toHaveLength(2);
  });

  it('takes the place of an attack from its victim', () => {
    expect(claims('Rebels attacked a bus near Gao.')).toContain('attack OCCURRED_IN Gao');
  });

  it('counts the dead as a group and as a toll of the event', () => {
    const told = claims('At least 56 people were killed in a stampede in Lyon.');
    expect(told).toEqual(
      expect.arrayContaining([
        'at least 56 people KILLED_IN stampede',
        'stampede killed At least 56',
        'stampede OCCURRED_IN Lyon',
      ]),
    );
  });

  it('counts people by any word for them, but leaves uncounted plurals vague', () => {
    expect(claims('At least 14 herders died in Lyon.')).toContain('at least 14 herders KILLED_IN death');
    expect(claims('Herders died in Lyon.').filter((claim) => claim.includes('KILLED_IN'))).toEqual([]);
  });

  it('takes a word with two senses for the one the article speaks of', () => {
    const pay = 'The union asked for higher pay. The strike in Genoa began on Friday. Workers stood at the gates.';
    const war = 'Rebels fired a missile at the soldiers. The strike in Genoa was the third. The army has gone.';
    expect(claims(pay)).toContain('strike OCCURRED_IN Genoa');
    expect(claims(war)).toContain('attack OCCURRED_IN Genoa');
  });

  it('hears no event in a month or in a word that only says which thing is meant', () => {
    for (const text of ['Ada Moreau left Lima on 3 March.', 'The fire service in Lima thanked Ada Moreau.'])
      expect(claims(text).filter((claim) => claim.includes('happened'))).toEqual([]);
  });

  it('counts the dead of the next sentence among those of the attack', () => {
    const told = claims('Rebels attacked a bus near Mosul on Friday. Nine people were killed.');
    expect(told).toContain('nine people KILLED_IN attack');
  });

  it('makes an event that somebody attended a thing of its own', () => {
    expect(claims('Ada Moreau attended the summit.')).toContain('Ada Moreau ATTENDED meeting');
  });

  it('makes the dead and the injured of one sentence one event, with what caused it', () => {
    expect(events('At least nine people died and 40 were injured when a bomb exploded in Lima.')).toHaveLength(1);
    expect(events('Nine people were killed and 40 were injured in Lima.')).toHaveLength(1);
    expect(events('Adam Reyes was killed in Lima. Ada Moreau was injured in Lyon.')).toHaveLength(2);
  });

  it('holds an event where people go for it', () => {
    expect(claims('Ada Moreau flew to Geneva for talks.')).toContain('meeting OCCURRED_IN Geneva');
    expect(claims('Ada Moreau left Geneva before the talks.')).not.toContain('meeting OCCURRED_IN Geneva');
  });

  it('takes a funeral without a name for that of the only one who died', () => {
    const one = 'Adam Reyes was killed in Lima on Friday. Hundreds came to the funeral.';
    expect(claims(one)).toContain('Adam Reyes HONORED_IN funeral');
    const two = `${one} Ada Moreau died in Lyon.`;
    expect(claims(two).filter((claim) => claim.includes('HONORED_IN'))).toEqual([]);
  });

  it('tells what the headline told again in the first sentence', () => {
    expect(events('Hospital shelled in Lima\n\nShells hit a hospital in Lima on Friday.')).toHaveLength(1);
  });

  it('tells of those among the many by themselves', () => {
    const told = claims('The bomb in Lima killed nine people, including two nurses.');
    expect(told).toContain('two nurses KILLED_IN killing');
    const among = claims('Shells hit a hospital in Lima, killing eleven people, among them two nurses.');
    expect(among).toContain('two nurses KILLED_IN attack');
  });

  it('takes those whom a plural introduces by name', () => {
    const told = claims('The foreign ministers, Ada Moreau and Adam Reyes, signed a treaty in Lima.');
    expect(told).toContain('Ada Moreau PARTICIPATED_IN agreement');
    expect(told).toContain('Adam Reyes PARTICIPATED_IN agreement');
  });

  it('lets nobody do a deed to themselves', () => {
    const told = claims('The army left Lima after attacking it.');
    expect(told.filter((claim) => /army TARGETED_IN/.test(claim))).toEqual([]);
  });

  it('plans what somebody is due to do', () => {
    const told = tell('Ada Moreau is due to meet Adam Reyes in Lima on Wednesday.');
    expect(told.find(({ claim }) => claim === 'meeting OCCURRED_IN Lima')?.modality).toBe('planned');
  });

  it('tells of one event for each place of a plural', () => {
    expect(events('Vigils for Ada Moreau were held in Lyon and Paris.')).toHaveLength(2);
    expect(events('A vigil for Ada Moreau was held in Lyon and Paris.')).toHaveLength(1);
  });

  it('makes one deed of what one doer did on one day', () => {
    const told = 'Officers died in a US strike on Friday. Adam Reyes was killed by a US strike in Lima on Friday.';
    expect(events(told)).toHaveLength(1);
    expect(events(told.replace('strike in Lima on Friday', 'strike in Lima on Monday'))).toHaveLength(2);
  });

  it('keeps the deaths of others apart from the attack spoken of', () => {
    const told = claims('Adam Reyes was killed in an airstrike in Lima. He was blamed for the deaths of 40 soldiers.');
    expect(told).not.toContain('40 soldiers KILLED_IN attack');
  });

  it('places an event where the last place before "where" is', () => {
    const told = claims('The body of Ada Moreau arrived in Lyon, where she will be put to rest.');
    expect(told).toContain('burial OCCURRED_IN Lyon');
  });

  it('dates what is told on a day "when" it was', () => {
    const told = claims('Lima has been quiet since 3 April 2019, when rebels attacked a bus there.');
    expect(told).toContain('attack date 2019-04-03');
  });

  it('dates an event by the day on which people went for it or told it something', () => {
    expect(claims('Ada Moreau flew to Geneva on Friday for a summit.')).toContain('meeting date 2020-01-03');
    expect(claims('Ada Moreau told a news conference in Lima on Friday that she was ill.')).toContain(
      'speech date 2020-01-03',
    );
  });

  it('knows "it" for the event just told of', () => {
    const told = claims('A concert for Ada Moreau was announced. It will be held in Lyon on 2 November.');
    expect(told).toEqual(expect.arrayContaining(['festivity OCCURRED_IN Lyon', 'festivity date 2020-11-02']));
    const other = claims('A concert for Ada Moreau was announced. The bank opened in Lyon on 2 November.');
    expect(other).not.toContain('festivity OCCURRED_IN Lyon');
  });

  it('makes nobody the victim of the murder that he committed', () => {
    const told = tell('Adam Reyes committed his first murder at 25.');
    expect(told.map(({ claim }) => claim)).toContain('Adam Reyes CARRIED_OUT killing');
    expect(told.filter(({ claim }) => claim.includes('KILLED_IN'))).toEqual([]);
    expect(told.every(({ modality }) => modality === 'asserted')).toBe(true);
  });

  it.each([
    'Eleven people were killed and 70 others injured in Lima.',
    'The Halden Air massacre was in 1999.',
    'A Syrian bus bombing was in the news.',
    'Germany has many attacking players.',
    'Ada Moreau lost the election in Peru.',
  ])('makes nobody a doer who is none: %s', (text) => {
    expect(claims(text).filter((claim) => claim.includes('CARRIED_OUT'))).toEqual([]);
  });

  it('makes a court that strikes down a law attack nobody', () => {
    expect(claims('The court struck down the law.').filter((claim) => claim.includes('attack'))).toEqual([]);
  });

  it('resolves a weekday to the last one before publication', () => {
    expect(claims('Adam Reyes was killed in Lima on Friday.')).toContain('killing date 2020-01-03');
  });

  it('dates a happening by the day of what it did, and a deed by the day on which it was let or begun', () => {
    expect(claims('In 2006 a landslide wiped out the village of Gao.')).toContain('landslide date 2006');
    expect(claims('The mayor let the mine in Gao reopen in 2010.')).toContain('opening date 2010');
    expect(claims('In 2006 a court in Lima called the landslide in Gao a crime.')).not.toContain('landslide date 2006');
  });

  it('dates nothing by the day on which it was said', () => {
    expect(claims('Police said on Saturday that Adam Reyes was killed in Lima.')).not.toContain(
      'killing date 2020-01-04',
    );
  });

  it('takes an event for granted inside a denial of having done it', () => {
    const behind = tell('Rockets struck a base in Lima. The brigade denied that it had been behind the attack.');
    expect(behind.filter(({ claim }) => claim.includes('happened')).map(({ polarity }) => polarity)).toEqual([
      'positive',
      'positive',
    ]);
    const told = tell('Tehran denied it had carried out the strike.');
    expect(told.find((each) => each.claim === 'attack happened strike')).toMatchObject({
      modality: 'asserted',
      polarity: 'positive',
    });
    expect(told.find((each) => each.claim === 'Iran CARRIED_OUT attack')).toMatchObject({
      modality: 'denied',
      polarity: 'negative',
    });
  });

  it('makes no doer of somebody who only tells of a deed', () => {
    expect(claims('Ada Moreau said a blast hit the bus, killing ten people.')).not.toContain(
      'Ada Moreau CARRIED_OUT killing',
    );
  });
});
