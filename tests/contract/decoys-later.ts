import type { DateValue } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';
import { count, day, readingOf, words } from '../build.ts';

// Two later articles of the invented world: offices and families, a meeting and a raid, what is told second-hand, and
// again what a careless query trips over: a journey that is only planned, a drill of which just the year is known, a toll
// that two speakers put apart, and a fisherman who shares the mayor's name.

/** A year, of which no day is known. */
const year = (edtf: string, text: string): DateValue => ({
  kind: 'date',
  text,
  edtf,
  min: `${edtf}-01-01`,
  max: `${edtf}-12-31`,
  basis: 'explicit',
});

/** Who belongs where, and what came of the attack. */
export function offices(): Reading {
  const b = readingOf(
    'Admiral Dora Lind leads the Coast Command. The Harbour Guard is part of the Coast Command. ' +
      'Ivo Brandt, a diver of the Harbour Guard, was injured in the attack on 3 March 2031. ' +
      'Ivo Brandt is a brother of Ada Moreau. Ada Moreau, 41, was born in Tern Bay and is buried in Port Averne. ' +
      'Clara Vance met Dora Lind in Tern Bay on 10 March 2031. Clara Vance travelled to Lusenia. ' +
      'Dora Lind will travel to Tern Bay. Clara Vance accused Red Tide of lying, and opposes it. ' +
      'Red Tide threatened Port Averne. The Free Sailors support Red Tide. ' +
      'Ivo Brandt succeeded Ada Moreau. Port Averne is the capital of Lusenia. ' +
      'Bruno Keller, the mayor, spoke at the funeral on 8 March 2031. ' +
      'Three people were killed in the attack, the Interior Ministry said. ' +
      'A raid on Red Tide on 9 March 2031 answered it; the Coast Command carried out the raid, Dora Lind said. ' +
      'The Coast Command held a drill in 2030, in which the Harbour Guard took part.',
    { slug: 'herald-offices', publisher: 'Herald', publishedAt: '2031-03-12' },
  );
  const dora = b.entity('Person', 'Dora Lind');
  const command = b.entity('Group', 'Coast Command', { kind: 'military' });
  const guard = b.entity('Group', 'Harbour Guard', { kind: 'military' });
  const ivo = b.entity('Person', 'Ivo Brandt');
  const ada = b.entity('Person', 'Ada Moreau');
  const clara = b.entity('Person', 'Clara Vance');
  const bruno = b.entity('Person', 'Bruno Keller');
  const tide = b.entity('Group', 'Red Tide', { kind: 'rebel' });
  const sailors = b.entity('Group', 'Free Sailors', { kind: 'rebel' });
  const ministry = b.entity('Group', 'Interior Ministry', { kind: 'government' });
  const bay = b.entity('Place', 'Tern Bay', { kind: 'district' });
  const port = b.entity('Place', 'Port Averne', { kind: 'city', acts: true });
  const lusenia = b.entity('Place', 'Lusenia', { kind: 'country' });
  const attack = b.event('attack', 'attack on the Harbour Guard', {
    words: ['attack'],
    quote: 'was injured in the attack on 3 March 2031',
  });
  const rites = b.event('funeral', 'funeral', { words: ['funeral'], quote: 'spoke at the funeral on 8 March 2031' });
  const raid = b.event('raid', 'raid on Red Tide', { quote: 'A raid on Red Tide on 9 March 2031 answered it' });
  const drill = b.event('drill', 'drill of the Coast Command', {
    words: ['drill'],
    quote: 'The Coast Command held a drill in 2030',
  });
  const leads = 'Admiral Dora Lind leads the Coast Command';
  b.claim([dora, 'LED', command], { quote: leads, qualifiers: { role: 'admiral' } });
  b.claim([dora, 'title', words('Admiral')], { quote: 'Admiral Dora Lind' });
  b.claim([guard, 'PART_OF', command], { quote: 'The Harbour Guard is part of the Coast Command' });
  b.claim([ivo, 'MEMBER_OF', guard], {
    quote: 'Ivo Brandt, a diver of the Harbour Guard',
    qualifiers: { role: 'diver' },
  });
  b.claim([attack, 'date', day('2031-03-03', 'on 3 March 2031')], { quote: 'on 3 March 2031' });
  b.claim([ivo, 'INJURED_IN', attack], {
    quote: 'Ivo Brandt, a diver of the Harbour Guard, was injured in the attack on 3 March 2031',
  });
  b.claim([ivo, 'FAMILY_OF', ada], {
    quote: 'Ivo Brandt is a brother of Ada Moreau',
    qualifiers: { relationship: 'brother' },
  });
  b.claim([ada, 'age', count('41', 41)], { quote: 'Ada Moreau, 41' });
  b.claim([ada, 'BORN_IN', bay], { quote: 'Ada Moreau, 41, was born in Tern Bay' });
  b.claim([ada, 'BURIED_IN', port], { quote: 'is buried in Port Averne' });
  b.claim([clara, 'MET_WITH', dora], {
    quote: 'Clara Vance met Dora Lind in Tern Bay on 10 March 2031',
    qualifiers: { date: '2031-03-10' },
  });
  b.claim([clara, 'TRAVELED_TO', lusenia], { quote: 'Clara Vance travelled to Lusenia' });
  b.claim([dora, 'TRAVELED_TO', bay], { quote: 'Dora Lind will travel to Tern Bay', modality: 'planned' });
  b.claim([clara, 'ACCUSED', tide], { quote: 'Clara Vance accused Red Tide of lying' });
  b.claim([clara, 'OPPOSED', tide], { quote: 'Clara Vance accused Red Tide of lying, and opposes it' });
  b.claim([tide, 'THREATENED', port], { quote: 'Red Tide threatened Port Averne' });
  b.claim([sailors, 'SUPPORTED', tide], { quote: 'The Free Sailors support Red Tide' });
  b.claim([ivo, 'SUCCEEDED', ada], { quote: 'Ivo Brandt succeeded Ada Moreau' });
  b.claim([port, 'CAPITAL_OF', lusenia], { quote: 'Port Averne is the capital of Lusenia' });
  b.claim([bruno, 'SPOKE_AT', rites], { quote: 'Bruno Keller, the mayor, spoke at the funeral' });
  b.claim([rites, 'date', day('2031-03-08', 'on 8 March 2031')], { quote: 'on 8 March 2031' });
  b.claim([attack, 'killed', count('Three', 3)], {
    quote: 'Three people were killed in the attack, the Interior Ministry said',
    modality: 'attributed',
    claimedBy: [ministry],
  });
  b.claim([raid, 'date', day('2031-03-09', 'on 9 March 2031')], { quote: 'on 9 March 2031' });
  b.claim([raid, 'RESPONSE_TO', attack], { quote: 'A raid on Red Tide on 9 March 2031 answered it' });
  b.claim([tide, 'TARGETED_IN', raid], { quote: 'A raid on Red Tide' });
  b.claim([command, 'CARRIED_OUT', raid], {
    quote: 'the Coast Command carried out the raid, Dora Lind said',
    modality: 'attributed',
    claimedBy: [dora],
  });
  b.claim([drill, 'date', year('2030', 'in 2030')], { quote: 'in 2030' });
  b.claim([command, 'ORGANIZED', drill], { quote: 'The Coast Command held a drill in 2030' });
  b.claim([guard, 'PARTICIPATED_IN', drill], { quote: 'in which the Harbour Guard took part' });
  return b.reading();
}

/** Another paper on the same days, much of it on the word of others. */
export function secondHand(): Reading {
  const b = readingOf(
    'Clara Vance met Dora Lind on 10 March 2031, the Herald reported. ' +
      'Five people were killed in the attack on 3 March 2031, Ivo Brandt told Port Radio. ' +
      'Two fighters were killed in the raid of 9 March 2031, Dora Lind said. ' +
      'Red Tide said it did not threaten Port Averne. ' +
      'Bruno Keller, a fisherman, founded the Harbour Choir.',
    { slug: 'courier-second-hand', publisher: 'Courier', publishedAt: '2031-03-13' },
  );
  const clara = b.entity('Person', 'Clara Vance');
  const dora = b.entity('Person', 'Dora Lind');
  const ivo = b.entity('Person', 'Ivo Brandt');
  const radio = b.entity('Group', 'Port Radio', { kind: 'media' });
  const tide = b.entity('Group', 'Red Tide', { kind: 'rebel' });
  const port = b.entity('Place', 'Port Averne', { kind: 'city', acts: true });
  const namesake = b.entity('Person', 'Bruno Keller');
  const choir = b.entity('Group', 'Harbour Choir', { kind: 'other' });
  const attack = b.event('attack', 'attack on the Harbour Guard', {
    words: ['attack'],
    quote: 'Five people were killed in the attack on 3 March 2031',
  });
  const raid = b.event('raid', 'raid', { words: ['raid'], quote: 'the raid of 9 March 2031' });
  b.claim([clara, 'MET_WITH', dora], {
    quote: 'Clara Vance met Dora Lind on 10 March 2031, the Herald reported',
    modality: 'attributed',
    claimedBy: ['the Herald'],
    qualifiers: { date: '2031-03-10' },
  });
  b.claim([attack, 'date', day('2031-03-03', 'on 3 March 2031')], { quote: 'on 3 March 2031' });
  b.claim([attack, 'killed', count('Five', 5)], {
    quote: 'Five people were killed in the attack on 3 March 2031, Ivo Brandt told Port Radio',
    modality: 'attributed',
    claimedBy: [ivo],
    via: [radio],
  });
  b.claim([raid, 'date', day('2031-03-09', 'of 9 March 2031')], { quote: 'of 9 March 2031' });
  b.claim([raid, 'killed', count('Two', 2)], {
    quote: 'Two fighters were killed in the raid of 9 March 2031, Dora Lind said',
    modality: 'attributed',
    claimedBy: [dora],
  });
  b.claim([tide, 'THREATENED', port], {
    quote: 'Red Tide said it did not threaten Port Averne',
    modality: 'attributed',
    polarity: 'negative',
    claimedBy: [tide],
  });
  b.claim([namesake, 'FOUNDED', choir], { quote: 'Bruno Keller, a fisherman, founded the Harbour Choir' });
  return b.reading();
}
