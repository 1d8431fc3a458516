import type { EventKind, EventRole } from '../kinds.ts';
import { actor, pairs, place } from './roles.ts';

/** Who goes, or is carried; a country does not. */
const traveller: EventRole = {
  verb: ['subject', 'passive:subject'],
  noun: [],
  fillers: ['Person', 'Group'],
  edge: 'PARTICIPATED_IN',
  bodies: true,
};

/** Where the journey leads. */
const destination: EventRole = {
  verb: ['to', 'toward', 'into'],
  noun: [],
  fillers: ['Place'],
  edge: 'OCCURRED_IN',
  outward: true,
};

/** Journeys: they become nodes only when they are rich; the direct relation says where somebody went. */
export const movement = [
  {
    kind: 'journey',
    type: 'Movement.Transport',
    node: 'rich',
    main: 'traveller',
    verbs: [
      'travel',
      'fly',
      'go',
      'return',
      'drive',
      'head',
      'sail',
      'march',
      'move',
      'come',
      'walk',
      'rush',
      'flee',
      'emigrate',
      'migrate',
      'cross',
    ],
    nouns: [],
    unless: ['court', 'bed', 'work', 'power', 'end', 'war', 'trial'],
    roles: {
      traveller,
      destination,
    },
    direct: [{ type: 'TRAVELED_TO', source: 'traveller', target: 'destination' }],
    examples: [['Ada Moreau flew to Lyon.', ['Ada Moreau TRAVELED_TO Lyon']]],
    counterexamples: ['Ada Moreau did not fly to Lyon.', 'Ada Moreau could fly to Lyon.'],
  },
  {
    kind: 'arrival',
    type: 'Movement.Transport',
    node: 'rich',
    main: 'traveller',
    verbs: ['arrive', 'land', 'visit', 'reach', 'enter', 'tour'],
    nouns: [],
    roles: {
      traveller,
      destination: { ...destination, verb: ['in', 'at', 'to', 'object'] },
    },
    direct: [{ type: 'TRAVELED_TO', source: 'traveller', target: 'destination' }],
    examples: [
      ['Ada Moreau arrived in Lyon.', ['Ada Moreau TRAVELED_TO Lyon']],
      ['Ada Moreau visited Lyon.', ['Ada Moreau TRAVELED_TO Lyon']],
    ],
    counterexamples: ['Ada Moreau has never visited Lyon.'],
  },
  {
    kind: 'departure',
    type: 'Movement.Transport',
    node: 'rich',
    main: 'traveller',
    verbs: pairs(['leave', 'depart', 'set off', 'set out', 'head off', 'head', 'bind'], ['for']),
    nouns: [],
    roles: { traveller, destination: { ...destination, verb: ['for'] } },
    direct: [{ type: 'TRAVELED_TO', source: 'traveller', target: 'destination' }],
    examples: [['Ada Moreau left Lima for Lyon.', ['Ada Moreau TRAVELED_TO Lyon']]],
    counterexamples: ['Ada Moreau did not leave for Lyon.', 'Ada Moreau left Lima for good.'],
  },
  {
    kind: 'transport',
    type: 'Movement.Transport',
    node: 'rich',
    main: 'traveller',
    needs: ['traveller', 'destination'],
    verbs: [
      'take',
      'bring',
      'transport',
      'carry',
      'transfer',
      'send',
      'fly',
      'drive',
      'airlift',
      'ferry',
      'move',
      'rush',
    ],
    nouns: [],
    roles: {
      carrier: actor,
      traveller: { ...traveller, verb: ['object', 'passive:subject'] },
      destination: { ...destination, verb: ['to', 'into', 'in', 'toward'] },
    },
    direct: [{ type: 'TRAVELED_TO', source: 'traveller', target: 'destination' }],
    examples: [['The army sent Ada Moreau to Lyon.', ['Ada Moreau TRAVELED_TO Lyon']]],
    counterexamples: ['The army brought Ada Moreau flowers in Lyon.', 'Ada Moreau took part in Lyon.'],
  },
  {
    kind: 'deployment',
    type: 'Conflict.Deploy',
    node: 'always',
    main: 'troops',
    verbs: ['deploy', 'station', 'mobilise', 'mobilize', ...pairs(['call up'], ['reservist', 'troop'])],
    nouns: ['deployment'],
    unless: ['money', 'statement', 'offer', 'support', 'bid', 'cash', 'candidacy', 'cannon', 'gas', 'baton'],
    roles: {
      actor,
      troops: {
        verb: ['object', 'passive:subject'],
        noun: ['of'],
        fillers: ['Person', 'Group'],
        edge: 'PARTICIPATED_IN',
      },
      place: { ...place, verb: [...place.verb, 'to', 'from'], noun: [...place.noun, 'from', 'to'] },
    },
    examples: [
      ['The government deployed troops in Lyon.', ['troops PARTICIPATED_IN deployment', 'deployment OCCURRED_IN Lyon']],
    ],
    counterexamples: ['The government did not deploy troops in Lyon.'],
  },
] as const satisfies readonly EventKind[];
