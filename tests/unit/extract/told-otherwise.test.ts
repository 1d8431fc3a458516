import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../src/model/article.ts';
import { facts, reader, tell } from './read.ts';

const claims = (text: string): string[] => tell(text).map((each) => each.claim);

/** Entities of a text as "Type name". */
const typed = (text: string): string[] =>
  reader(createArticle('example', text, { publishedAt: '2020-01-05' })).entities.map(
    ({ type, name }) => `${type} ${name}`,
  );

describe('deeds told by other words than their own', () => {
  it.each([
    ['jobs before the one who cuts them', 'The 900 jobs that Baltic Airways cut were in Oslo.', 'layoffs'],
    ['a house left dark', 'The storm left Lima without power on Monday.', 'blackout'],
    ['a slope that gives way', 'A hillside gave way in Lima on Monday.', 'landslide'],
    ['bodies that are found', 'Divers recovered the bodies of nine miners on Monday.', 'recovery'],
    ['men who are pulled out', 'Ada Moreau was pulled alive from the rubble in Lima.', 'rescue'],
    ['troops that go home', 'Peru pulled its troops back on Monday.', 'withdrawal'],
    ['rounds that destroy', 'Mortar rounds destroyed the Lara bridge on Monday.', 'attack'],
    ['a prisoner who is held', 'Adam Reyes has been held in Lima since May.', 'confinement'],
    ['nights in a cell', 'Adam Reyes spent two nights in a cell in Lima.', 'imprisonment'],
    ['witnesses before lawmakers', 'Ada Moreau testified before the committee on Monday.', 'appearance'],
  ])('hears %s', (_, text, kind) => {
    expect(claims(text).some((claim) => claim.includes(` ${kind}`) || claim.startsWith(`${kind} `))).toBe(true);
  });

  it.each([
    ['power that somebody leaves', 'Ada Moreau left power in Lima on Monday.', 'blackout'],
    ['responsibility that somebody is held to', 'Adam Reyes was held responsible in Lima.', 'confinement'],
    ['talks that are held', 'Adam Reyes held talks in Lima on Monday.', 'confinement'],
    ['nights in an hotel', 'Adam Reyes spent two nights in a hotel in Lima.', 'imprisonment'],
    ['jobs that nobody cut', 'The 900 jobs that Baltic Airways did not cut were in Oslo.', 'layoffs'],
    ['the death of who finds the dead', 'Adam Reyes found a body in Lima on Monday.', 'KILLED_IN'],
    ['a prisoner set free', 'Soldiers freed Ada Moreau from a prison in Lima.', 'rescue'],
  ])('does not hear %s', (_, text, kind) => {
    expect(facts(text).filter((fact) => fact.includes(kind))).toEqual([]);
    const surely = tell(text).filter(({ modality, polarity }) => modality === 'asserted' && polarity === 'positive');
    expect(surely.filter(({ claim }) => claim.endsWith(` ${kind}`))).toEqual([]);
  });

  it('lays off whom the lemma would have lie', () => {
    expect(claims('Baltic Airways said that it would shut the mill and lay off 640 workers.')).toContain(
      '640 workers TARGETED_IN dismissal',
    );
  });

  it('gives those who drown in a wreck to the wreck, not to what was told before', () => {
    const text = 'The typhoon reached Peru on Monday. Two fishermen drowned when their boat capsized off Lima.';
    expect(claims(text)).toContain('two fishermen KILLED_IN crash');
    expect(facts(text).filter((fact) => /KILLED_IN (?!.*typhoon)/.test(fact))).toHaveLength(1);
  });

  it('gives no day to what happened before it', () => {
    const text = 'Peru and Chile agreed on Thursday to end the clashes in which nine soldiers died.';
    expect(claims(text).filter((claim) => /^(clash|death) date/.test(claim))).toEqual([]);
    expect(claims('Clashes in which nine soldiers died on Thursday ended.')).toContain('clash date 2020-01-02');
  });
});

describe('people by what they do', () => {
  it.each(['rioters', 'hikers', 'shareholders', 'jurors', 'poachers'])('counts %s as many', (many) => {
    const told = claims(`The ${many} in Lima were arrested on Monday.`);
    expect(told.some((claim) => claim === `${many} TARGETED_IN arrest`)).toBe(true);
  });
});

describe('deeds that only look like others', () => {
  it.each([
    ['a festival is for nobody unless it says so', 'Adam Reyes died. A festival was held in Lyon.', 'HONORED_IN'],
    ['who is said to be raped was not kidnapped', 'Adam Reyes was raped in Lima.', 'kidnapping'],
    ['a fire that somebody denies setting', 'Reyes denied that he had set fire to the mill in Lima.', 'CARRIED_OUT'],
    ['a surgeon is on no stage', 'Ada Moreau performed surgery in Lima.', 'performance'],
    ['a party that does not leave', 'The Orlo Party did not walk out of the coalition.', 'CARRIED_OUT'],
  ])('%s', (_, text, word) => {
    expect(facts(text).filter((fact) => fact.includes(word))).toEqual([]);
  });
});

describe('who goes where, and who somebody is', () => {
  it.each([
    ['a trip cut short', 'Ada Moreau cut short a trip to Lima on Monday.', 'Ada Moreau TRAVELED_TO Lima'],
    ['a visit begun', 'Ada Moreau began a three-day visit to Peru.', 'Ada Moreau TRAVELED_TO Peru'],
    ['an inquiry ordered', 'The president ordered an inquiry in Lima.', 'president ORGANIZED investigation'],
    [
      'a husband by trade and name',
      'Ada Moreau and her husband, the poet Adam Reyes, wept.',
      'Adam Reyes FAMILY_OF Ada Moreau',
    ],
  ])('hears of %s', (_, text, claim) => {
    expect(claims(text)).toContain(claim);
  });

  it.each([
    ['a trip called off', 'Ada Moreau cancelled a trip to Lima on Monday.', 'TRAVELED_TO'],
    ['a visit not made', 'Ada Moreau did not make the trip to Lima.', 'TRAVELED_TO'],
    ['an inquiry refused', 'The president refused to order an inquiry in Lima.', 'ORGANIZED'],
  ])('does not hear of %s', (_, text, word) => {
    expect(facts(text).filter((fact) => fact.includes(word))).toEqual([]);
  });

  it('gives a goal to the game that the article opens with', () => {
    const text =
      'Halden Rovers beat Lima FC 3-1 on Sunday. Ada Moreau scored twice. The next match, the derby against Orlo United, is on Saturday.';
    expect(claims(text).filter((claim) => /^Ada Moreau PARTICIPATED_IN (victory|match)$/.test(claim))).toHaveLength(1);
  });
});

describe('who is responsible', () => {
  it('has done it, where somebody says so', () => {
    const text = 'Police said that the Red Spears were responsible for the attack in Lima.';
    expect(claims(text)).toContain('Red Spears CARRIED_OUT attack');
  });

  it.each([
    'Adam Reyes was believed to be responsible for the attack in Lima.',
    'Adam Reyes is thought to be responsible for the attack in Lima.',
    'Adam Reyes is suspected of being responsible for the attack in Lima.',
    'Police do not know if Adam Reyes is responsible for the attack in Lima.',
    'Police asked whether Adam Reyes was responsible for the attack in Lima.',
    'Adam Reyes denied being responsible for the attack in Lima.',
    'Nobody knows who is responsible for the attack in Lima, Adam Reyes said.',
    'Adam Reyes is not believed to be responsible for the attack in Lima.',
    'It is unclear whether Adam Reyes is responsible for the attack in Lima.',
    'Ada Moreau wondered if Adam Reyes was responsible for the attack in Lima.',
    'If Adam Reyes is responsible for the attack in Lima, he must go.',
    'Adam Reyes was held responsible for the attack in Lima.',
    'Adam Reyes, responsible for the attack in Lima, fled.',
    'The judge responsible for the trial of Adam Reyes, Ada Moreau, left.',
    'The officer responsible for security at the attack, Adam Reyes, left.',
    'Adam Reyes could not be responsible for the attack in Lima.',
    'Adam Reyes said he was not responsible for the attack in Lima.',
    'Critics called Adam Reyes responsible for the attack in Lima.',
    'Adam Reyes was cleared of being responsible for the attack in Lima.',
    'Adam Reyes is no longer considered responsible for the attack in Lima.',
    'Adam Reyes never was responsible for the attack in Lima.',
  ])('has not where it is only thought, asked or denied: %s', (text) => {
    expect(facts(text).filter((fact) => fact.includes('CARRIED_OUT attack'))).toEqual([]);
  });
});

describe('what is hit', () => {
  it('is where a landslide or a fire was, for they aim at nothing', () => {
    const told = claims('A landslide wiped out the village of Lima in 2006, killing nine people.');
    expect(told).toContain('landslide OCCURRED_IN Lima');
    expect(told.filter((claim) => claim.includes('TARGETED_IN'))).toEqual([]);
  });

  it('is aimed at by those who can aim', () => {
    expect(claims('Rebels destroyed the Lara bridge on Monday.')).toContain('Lara bridge TARGETED_IN destruction');
  });
});

describe('a game still to come', () => {
  it('has no goals yet', () => {
    const text = 'Ada Moreau scored twice on Thursday. The derby against Orlo United will be played in Lima on Friday.';
    expect(claims(text).filter((claim) => claim.startsWith('Ada Moreau PARTICIPATED_IN'))).toEqual([]);
  });
});

describe('those among the dead', () => {
  const sure = (text: string): string[] =>
    tell(text)
      .filter(({ modality, polarity }) => modality === 'asserted' && polarity === 'positive')
      .map(({ claim }) => claim);

  it.each([
    'Nine people died when a bus crashed near Lima. Among the dead was Ada Moreau, a nurse.',
    'Nine people died when a bus crashed near Lima. Witnesses wept. The dead included Ada Moreau.',
    'Nine people, among them Ada Moreau, died when a bus crashed near Lima.',
  ])('died with them: %s', (text) => {
    expect(sure(text).filter((claim) => claim.startsWith('Ada Moreau KILLED_IN'))).toHaveLength(1);
  });

  it.each([
    'Nine people were killed in Lima. Police arrested four men, among them Ada Moreau.',
    'Nine people were killed in Lima. Among the injured was Ada Moreau.',
    'Nine people died in a fire in Lima. Witnesses, among them Ada Moreau, wept.',
    'Nine people were killed in Lima. Ada Moreau was not among the dead.',
    'Nine people may have died in a crash. Four men fled, among them Ada Moreau.',
    'Nine people were killed in Lima. One of the witnesses, Ada Moreau, wept.',
  ])('nobody else did: %s', (text) => {
    expect(sure(text).filter((claim) => claim.startsWith('Ada Moreau KILLED_IN'))).toEqual([]);
  });
});

describe('what is done at a trial that is told of in passing', () => {
  it.each([
    ['the accused', 'Adam Reyes has pleaded not guilty. The trial continues.', 'Adam Reyes TARGETED_IN trial'],
    [
      'who tells the jury',
      'Ada Moreau told the jury that it rained. The trial continues.',
      'Ada Moreau SPOKE_AT trial',
    ],
    ['who tells the inquiry', 'Ada Moreau told the inquiry that it rained.', 'Ada Moreau SPOKE_AT investigation'],
    ['who testifies', 'The hearing resumes on Monday. Ada Moreau testified.', 'Ada Moreau SPOKE_AT trial'],
  ])('hears %s', (_, text, claim) => {
    expect(claims(text)).toContain(claim);
  });

  it.each([
    [
      'two trials',
      'Ada Moreau told the jury that it rained. The trial of Adam Reyes and the trial of Nina Cole go on.',
    ],
    ['a trial that there may be', 'Ada Moreau told the jury that it rained. There could be a trial.'],
    ['a clinical one', 'Ada Moreau told the panel that it rained. The clinical trial goes on.'],
  ])('does not hear it of %s', (_, text) => {
    expect(claims(text).filter((claim) => claim.includes('SPOKE_AT'))).toEqual([]);
  });
});

describe('an event where a deed has its doer', () => {
  it.each([
    ['Protests in Lima brought down the government.', 'demonstration CAUSED dismissal'],
    ['The clashes in Gao forced nine families to leave their homes.', 'clash CAUSED flight'],
    ['The storm in Peru left Lima without power.', 'storm CAUSED blackout'],
  ])('brings it about: %s', (text, claim) => {
    expect(claims(text)).toContain(claim);
  });

  it.each([
    'The clashes in Gao did not force nine families to leave their homes.',
    'The storm in Peru could leave Lima without power.',
    'The summit in Lima dismissed the minister.',
    'Nine families left their homes after the clashes in Gao.',
  ])('does not where nobody says so: %s', (text) => {
    expect(facts(text).filter((fact) => fact.includes('CAUSED'))).toEqual([]);
  });
});

describe('names that the words around them explain', () => {
  it.each([
    ['a firm right behind its noun', 'Residents accused the power company Hydrovia of hiding it.', 'Group Hydrovia'],
    ['a bank that nobody is called like', 'The state lender Emona Banka failed.', 'Group Emona Banka'],
    [
      'the first word of a firm',
      'Oran bought Lakeshore Fiber in May. Critics of Lakeshore wept.',
      'Group Lakeshore Fiber',
    ],
    ['a post by its garrison', 'Rebels fled the outpost of Fortin Galpon.', 'Place Fortin Galpon'],
    ['a mill and its town', 'The Port Harmon mill closed. People left Port Harmon.', 'Place Port Harmon mill'],
  ])('reads %s', (_, text, name) => {
    expect(typed(text)).toContain(name);
  });

  it.each([
    [
      'somebody whose question a firm was asked',
      'The judge asked the bank Reyes’s question. Reyes wept.',
      'Group Reyes',
    ],
    ['a lender by name', 'The lender Ada Moreau wept.', 'Group Ada Moreau'],
    ['a firm’s name in "capital of"', 'Quarrymen Capital of Chicago left.', 'Group Chicago'],
  ])('leaves %s alone', (_, text, name) => {
    expect(typed(text)).not.toContain(name);
  });

  it('keeps the town that a university is called by', () => {
    expect(typed('Students left Oranville University. They went to see Oranville.')).not.toContain('Group Oranville');
  });
});
