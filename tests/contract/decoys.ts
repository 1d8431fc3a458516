import { knowledge } from '../../src/graph/knowledge.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import type { Decision, Library, Reading } from '../../src/model/reading.ts';
import { ontology } from '../../src/ontology/ontology.ts';
import { count, day, readingOf, words } from '../build.ts';
import { offices, secondHand } from './decoys-later.ts';

// A small invented world, full of what a careless query trips over: a denial, an accusation, a namesake, an event that is
// only planned, a text that two papers print, two numbers for one crowd, an absence, an event without a date
// and one that is only denied.

const AGENCY_TEXT =
  'Ada Moreau, commander of the Harbour Guard, was killed in an attack in Port Averne on 3 March 2031. ' +
  'Red Tide carried out the attack, the Interior Ministry said. ' +
  'Port Averne lies in Lusenia.';

/** The agency's report; two papers print it word for word. */
function attackReport(slug: string, publisher: string): Reading {
  const b = readingOf(AGENCY_TEXT, { slug, publisher, publishedAt: '2031-03-04' });
  const ada = b.entity('Person', 'Ada Moreau');
  const guard = b.entity('Group', 'Harbour Guard', { kind: 'military' });
  const port = b.entity('Place', 'Port Averne', { kind: 'city' });
  const lusenia = b.entity('Place', 'Lusenia', { kind: 'country' });
  const tide = b.entity('Group', 'Red Tide', { kind: 'rebel' });
  const ministry = b.entity('Group', 'Interior Ministry', { kind: 'government' });
  const attack = b.event('attack', 'attack on the Harbour Guard', {
    words: ['attack'],
    quote: 'was killed in an attack in Port Averne on 3 March 2031',
  });
  const killing = { quote: 'Ada Moreau, commander of the Harbour Guard, was killed in an attack' };
  b.claim([ada, 'LED', guard], {
    quote: 'Ada Moreau, commander of the Harbour Guard',
    qualifiers: { role: 'commander' },
  });
  b.claim([ada, 'KILLED_IN', attack], killing);
  b.claim([attack, 'OCCURRED_IN', port], { quote: 'an attack in Port Averne' });
  b.claim([attack, 'date', day('2031-03-03', 'on 3 March 2031')], { quote: 'on 3 March 2031' });
  b.claim([tide, 'CARRIED_OUT', attack], {
    quote: 'Red Tide carried out the attack, the Interior Ministry said',
    modality: 'attributed',
    claimedBy: [ministry],
  });
  b.claim([port, 'LOCATED_IN', lusenia], { quote: 'Port Averne lies in Lusenia' });
  return b.reading();
}

function denial(): Reading {
  const b = readingOf(
    'Red Tide denied that it had carried out the attack that killed Ada Moreau on 3 March 2031. ' +
      'Officials accuse the Free Sailors of the attack. ' +
      'Had Bruno Keller ordered the attack, nobody would have known. ' +
      'Officials denied that a rally had been held.',
    { slug: 'tribune-denial', publisher: 'Tribune', publishedAt: '2031-03-05' },
  );
  const tide = b.entity('Group', 'Red Tide', { kind: 'rebel' });
  const ada = b.entity('Person', 'Ada Moreau');
  const sailors = b.entity('Group', 'Free Sailors', { kind: 'rebel' });
  const bruno = b.entity('Person', 'Bruno Keller');
  const attack = b.event('attack', 'attack', { words: ['attack'], quote: 'the attack that killed Ada Moreau' });
  b.claim([attack, 'date', day('2031-03-03', 'on 3 March 2031')], { quote: 'on 3 March 2031' });
  b.claim([ada, 'KILLED_IN', attack], { quote: 'the attack that killed Ada Moreau' });
  b.claim([tide, 'CARRIED_OUT', attack], {
    quote: 'Red Tide denied that it had carried out the attack',
    modality: 'denied',
    claimedBy: [tide],
  });
  b.claim([sailors, 'CARRIED_OUT', attack], {
    quote: 'Officials accuse the Free Sailors of the attack',
    modality: 'alleged',
    claimedBy: ['Officials'],
  });
  b.claim([bruno, 'ORGANIZED', attack], { quote: 'Had Bruno Keller ordered the attack', modality: 'hypothetical' });
  b.event('rally', 'rally', {
    quote: 'Officials denied that a rally had been held',
    modality: 'denied',
    claimedBy: ['Officials'],
  });
  return b.reading();
}

function funeral(): Reading {
  const b = readingOf(
    'Mayor Bruno Keller and thousands of mourners attended the funeral of Ada Moreau in Port Averne on 8 March 2031. ' +
      'Police put the crowd at 2,000. Clara Vance did not attend the funeral. ' +
      'A memorial will be held in Port Averne on 1 May 2031, and Clara Vance is to attend it. ' +
      'Bruno Keller is the mayor of Port Averne.',
    { slug: 'lantern-funeral', publisher: 'Lantern', publishedAt: '2031-03-08' },
  );
  const bruno = b.entity('Person', 'Bruno Keller');
  const mourners = b.entity('Group', 'mourners', { kind: 'crowd', local: true, form: 'description' });
  const ada = b.entity('Person', 'Ada Moreau');
  const clara = b.entity('Person', 'Clara Vance');
  const port = b.entity('Place', 'Port Averne', { kind: 'city', acts: true });
  const police = b.entity('Group', 'police', { kind: 'police', local: true, form: 'description', words: ['Police'] });
  const rites = b.event('funeral', 'funeral of Ada Moreau', { quote: 'the funeral of Ada Moreau' });
  const attending = 'Mayor Bruno Keller and thousands of mourners attended the funeral of Ada Moreau';
  b.claim([rites, 'date', day('2031-03-08', 'on 8 March 2031')], { quote: 'on 8 March 2031' });
  b.claim([ada, 'HONORED_IN', rites], { quote: 'the funeral of Ada Moreau' });
  b.claim([rites, 'OCCURRED_IN', port], { quote: 'the funeral of Ada Moreau in Port Averne' });
  b.claim([bruno, 'ATTENDED', rites], { quote: attending });
  b.claim([mourners, 'ATTENDED', rites], { quote: attending });
  b.claim([rites, 'attendance', count('2,000', 2000)], {
    quote: 'Police put the crowd at 2,000',
    modality: 'attributed',
    claimedBy: [police],
  });
  b.claim([clara, 'ATTENDED', rites], { quote: 'Clara Vance did not attend the funeral', polarity: 'negative' });
  const memorial = b.event('memorial', 'memorial', {
    quote: 'A memorial will be held in Port Averne',
    modality: 'planned',
  });
  b.claim([memorial, 'date', day('2031-05-01', 'on 1 May 2031')], { quote: 'on 1 May 2031' });
  b.claim([memorial, 'OCCURRED_IN', port], { quote: 'A memorial will be held in Port Averne', modality: 'planned' });
  b.claim([clara, 'ATTENDED', memorial], { quote: 'Clara Vance is to attend it', modality: 'planned' });
  b.claim([bruno, 'LED', port], { quote: 'Bruno Keller is the mayor of Port Averne', qualifiers: { role: 'mayor' } });
  b.claim([bruno, 'title', words('Mayor')], { quote: 'Mayor Bruno Keller' });
  return b.reading();
}

function rivals(): Reading {
  const b = readingOf(
    'At the funeral of Ada Moreau on 8 March 2031 organisers counted 12,000 people. ' +
      'Bruno Keller, a fisherman, leads the Harbour Choir. A vigil followed in Tern Bay.',
    { slug: 'gazette-crowd', publisher: 'Gazette', publishedAt: '2031-03-09' },
  );
  const ada = b.entity('Person', 'Ada Moreau');
  const namesake = b.entity('Person', 'Bruno Keller');
  const choir = b.entity('Group', 'Harbour Choir', { kind: 'other' });
  const bay = b.entity('Place', 'Tern Bay', { kind: 'district' });
  const rites = b.event('funeral', 'funeral of Ada Moreau', { quote: 'the funeral of Ada Moreau' });
  const vigil = b.event('vigil', 'vigil', { words: ['vigil'], quote: 'A vigil followed in Tern Bay' });
  b.claim([rites, 'date', day('2031-03-08', 'on 8 March 2031')], { quote: 'on 8 March 2031' });
  b.claim([ada, 'HONORED_IN', rites], { quote: 'the funeral of Ada Moreau' });
  b.claim([rites, 'attendance', count('12,000', 12_000)], {
    quote: 'organisers counted 12,000 people',
    modality: 'attributed',
    claimedBy: ['organisers'],
  });
  b.claim([namesake, 'LED', choir], { quote: 'Bruno Keller, a fisherman, leads the Harbour Choir' });
  b.claim([vigil, 'OCCURRED_IN', bay], { quote: 'A vigil followed in Tern Bay' });
  return b.reading();
}

/** Where `words` stand in a reading's text, as a decision names them. */
function target({ article }: Reading, said: string): Decision['targets'][number] {
  const start = article.text.indexOf(said);
  return { sha256: article.sha256, start, end: start + said.length };
}

/** What is one and what is two is decided here, so that stores are tested and not the linking. */
function decoyLibrary(): Library {
  const [report, copy] = [
    attackReport('courier-attack', 'Courier'),
    attackReport('evening-post-attack', 'Evening Post'),
  ];
  const [tribune, lantern, gazette] = [denial(), funeral(), rivals()];
  const [herald, courier] = [offices(), secondHand()];
  const decide = (kind: 'same' | 'different', said: string, readings: readonly Reading[]): Decision => ({
    kind,
    targets: readings.map((reading) => target(reading, said)),
  });
  return {
    readings: [report, copy, tribune, lantern, gazette, herald, courier],
    decisions: [
      decide('same', 'attack', [report, tribune, herald, courier]),
      decide('same', 'raid', [herald, courier]),
      decide('same', 'funeral of Ada Moreau', [lantern, gazette]),
      // Named in two ways, so each text says where it stands.
      { kind: 'same', targets: [target(lantern, 'funeral of Ada Moreau'), target(herald, 'funeral')] },
      decide('same', 'Ada Moreau', [report, tribune, lantern, gazette, herald]),
      decide('same', 'Bruno Keller', [tribune, lantern, herald]),
      decide('same', 'Bruno Keller', [gazette, courier]),
      decide('different', 'Bruno Keller', [tribune, gazette]),
      decide('different', 'Bruno Keller', [lantern, gazette]),
      decide('different', 'Bruno Keller', [herald, courier]),
      decide('same', 'Clara Vance', [lantern, herald, courier]),
      decide('same', 'Dora Lind', [herald, courier]),
      decide('same', 'Ivo Brandt', [herald, courier]),
    ],
  };
}

/** The library that every store is tested with. */
export const library: Library = decoyLibrary();

/** Its graph. */
export const decoys: KnowledgeGraph = knowledge(library, ontology);
