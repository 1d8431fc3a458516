import { describe, expect, it } from 'vitest';
import { tell } from './read.ts';

/** Claims of some predicates that a text tells as a fact or on somebody's word. */
const told = (text: string, predicates: readonly string[]): string[] =>
  tell(text)
    .filter(({ polarity, modality }) => polarity === 'positive' && ['asserted', 'attributed'].includes(modality))
    .map(({ claim }) => claim)
    .filter((claim) => predicates.some((predicate) => claim.includes(` ${predicate} `)));

const CONSEQUENCES = ['RESPONSE_TO', 'CAUSED'];

describe('cause and response between events', () => {
  it.each([
    ['The army shelled Gao in retaliation for an attack on Mopti.', 'attack RESPONSE_TO attack'],
    ['The strike came in response to the bombing of a market in Lima.', 'attack RESPONSE_TO attack'],
    ['The shelling was a response to the abduction of two soldiers in Gao.', 'attack RESPONSE_TO kidnapping'],
    ['The attack on Lima was in revenge for the death of Adam Reyes.', 'attack RESPONSE_TO death'],
    ['Thousands marched in Lima in protest over the arrest of Adam Reyes.', 'demonstration RESPONSE_TO arrest'],
    ['Protests erupted in Lima over the killing of Ada Moreau.', 'demonstration RESPONSE_TO killing'],
    ['Dockers walked out in Genoa over the dismissal of two crane drivers.', 'strike RESPONSE_TO dismissal'],
    ['A man was arrested in connection with the stabbing of Ada Moreau in Lyon.', 'arrest RESPONSE_TO attack'],
    ['Peru answered the attack on Lima with airstrikes on Gao.', 'attack RESPONSE_TO attack'],
    ['Police responded to the protest in Lima by arresting Adam Reyes.', 'arrest RESPONSE_TO demonstration'],
    ['Gunmen stormed a bank in Gao to avenge the killing of Adam Reyes.', 'attack RESPONSE_TO killing'],
    ['Days of protests against the arrest of Adam Reyes followed in Lima.', 'demonstration RESPONSE_TO arrest'],
    ['Rebels attacked a base in Gao. In response, the army shelled Mopti.', 'attack RESPONSE_TO attack'],
    ['The killing of Adam Reyes sparked protests in Lima.', 'killing CAUSED demonstration'],
    ['A plane bombed a school in Gao, sparking protests in Lima.', 'attack CAUSED demonstration'],
    ['The army killed Adam Reyes, which led to riots in Lima.', 'killing CAUSED demonstration'],
    ['The riots in Lima were sparked by the death of Adam Reyes in custody.', 'death CAUSED demonstration'],
    ['The protests, triggered by the arrest of Adam Reyes, spread to Cusco.', 'arrest CAUSED demonstration'],
    ['The landslide in Cusco resulted from an earthquake.', 'earthquake CAUSED landslide'],
    ['Adam Reyes resigned because of the crash in Lima.', 'crash CAUSED resignation'],
    ['Adam Reyes resigned because police had killed a student in Lima.', 'killing CAUSED resignation'],
    ['The army said the attack on Gao was in retaliation for the killing of Ada Moreau.', 'attack RESPONSE_TO killing'],
  ])('is heard in "%s"', (text, claim) => {
    expect(told(text, CONSEQUENCES)).toEqual([claim]);
  });

  it.each([
    'The army shelled Gao after an attack on Mopti.',
    'Protests in Lima followed the killing of Adam Reyes.',
    'Iran vowed retaliation for the killing of Adam Reyes.',
    'The army vowed to retaliate for the attack on Mopti.',
    'The shelling of Gao was not in retaliation for the attack on Mopti.',
    'The army denied that the shelling of Gao was in retaliation for the attack on Mopti.',
    'The killing of Adam Reyes could spark protests in Lima.',
    'Officials fear the killing of Adam Reyes will trigger protests in Lima.',
    'The killing of Adam Reyes did not lead to protests in Lima.',
    'The ministry denied that the arrest had sparked the riots in Lima.',
    'A plane flew over the funeral of Ada Moreau.',
    'The army threatened to bomb Gao in retaliation for the attack on Mopti.',
    'Ada Moreau spoke at a protest at the funeral of Adam Reyes.',
    'Rebels attacked a base in Gao. Troops shelled Mopti. In response to questions, Ada Moreau smiled.',
  ])('is not a fact in "%s"', (text) => {
    expect(told(text, CONSEQUENCES)).toEqual([]);
  });

  it('makes no fact of what might be brought about, and keeps what would bring it about', () => {
    const facts = told('The killing of Adam Reyes could spark protests in Lima.', ['happened']);
    expect(facts).toEqual(['killing happened killing']);
  });

  it('quotes both events and the words between them', () => {
    const claim = tell('Protests erupted in Lima over the killing of Ada Moreau.').find(({ claim }) =>
      claim.includes('RESPONSE_TO'),
    );
    expect(claim?.quote).toBe('Protests erupted in Lima over the killing');
  });
});

describe('parts of events', () => {
  it.each([
    ['The opening session of the summit was held in Lima on Monday.', 'meeting PART_OF meeting'],
    ['Ada Moreau gave a speech at the funeral of Adam Reyes in Lyon.', 'speech PART_OF funeral'],
    ['Police arrested nine people during a protest in Lima.', 'arrest PART_OF demonstration'],
    ['Two students were killed during protests in Lima.', 'killing PART_OF demonstration'],
    ['Rebels attacked Gao during the civil war in Mali.', 'attack PART_OF war'],
    ['Ada Moreau won the semi-final of the tournament in Lyon.', 'match PART_OF match'],
    ['The two presidents held talks on the sidelines of the summit in Lima.', 'meeting PART_OF meeting'],
    ['Soldiers rescued nine people during the flood in Lima.', 'rescue PART_OF flood'],
    ['A procession was part of the funeral of Ada Moreau in Lyon.', 'procession PART_OF funeral'],
  ])('are heard in "%s"', (text, claim) => {
    expect(told(text, ['PART_OF'])).toEqual([claim]);
  });

  it.each([
    'Police arrested nine people after a protest in Lima.',
    'Adam Reyes was arrested on the eve of a protest in Lima.',
    'Nobody was arrested during the protest in Lima.',
    'Police may arrest people during the protest in Lima.',
    'Ministers met in emergency session in Lima.',
    'Ministers held talks ahead of the summit in Lima.',
    'The vote was held in Lima. The summit ended in Lyon.',
  ])('are not heard in "%s"', (text) => {
    expect(told(text, ['PART_OF'])).toEqual([]);
  });
});

describe('what a deed was done with', () => {
  it.each([
    ['A man stabbed Ada Moreau with a kitchen knife in Lyon.', 'kitchen knife'],
    ['Adam Reyes was killed by a drone in Lima.', 'drone'],
    ['Adam Reyes was killed in a drone strike in Lima.', 'drone'],
    ['A car bomb exploded in Lima.', 'car bomb'],
    ['Adam Reyes was executed by lethal injection in Lima.', 'lethal injection'],
    ['Rebels fired rockets at the base in Gao.', 'rockets'],
    ['Adam Reyes was shot dead with a pistol in Lima.', 'pistol'],
    ['Gunmen robbed a bank in Lima using knives.', 'knives'],
    ['Two people were injured in a knife attack in Lyon.', 'knife'],
    ['The mayor was attacked with acid in Lima.', 'acid'],
  ])('is heard in "%s"', (text, instrument) => {
    expect(told(text, ['instrument']).map((claim) => claim.split(' instrument ')[1])).toEqual([instrument]);
  });

  it.each([
    'Police shot a man with a knife in Lima.',
    'The army launched a drone on Sunday.',
    'Ada Moreau met Adam Reyes with a knife in Lima.',
    'Adam Reyes was not killed with a knife.',
    'Rebels threatened to attack Gao with rockets.',
    'Ada Moreau killed time with a club in Lyon.',
  ])('is not a fact in "%s"', (text) => {
    expect(told(text, ['instrument'])).toEqual([]);
  });
});
