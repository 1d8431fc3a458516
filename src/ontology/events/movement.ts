import type { EventKind } from '../kinds.ts';

/** Journeys: they become nodes only when they are rich; the direct relation says where somebody went. */
export const movement = [
  {
    kind: 'journey',
    type: 'Movement.Transport',
    node: 'rich',
    main: 'traveller',
    verbs: ['travel', 'fly', 'go', 'return', 'drive', 'head', 'sail', 'march', 'move', 'come', 'walk', 'rush', 'flee'],
    nouns: [],
    roles: {
      traveller: {
        verb: ['subject', 'passive:subject'],
        noun: [],
        fillers: ['Person', 'Group'],
        edge: 'PARTICIPATED_IN',
        bodies: true,
      },
      destination: { verb: ['to', 'toward', 'into'], noun: [], fillers: ['Place'], edge: 'OCCURRED_IN', outward: true },
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
    verbs: [
      'arrive',
      'land',
      'visit',
      'reach',
      'enter',
      'tour',
      'take',
      'bring',
      'transport',
      'carry',
      'transfer',
      'send',
    ],
    nouns: [],
    roles: {
      traveller: {
        verb: ['subject', 'passive:subject'],
        noun: [],
        fillers: ['Person', 'Group'],
        edge: 'PARTICIPATED_IN',
        bodies: true,
      },
      destination: {
        verb: ['in', 'at', 'to', 'object'],
        noun: [],
        fillers: ['Place'],
        edge: 'OCCURRED_IN',
        outward: true,
      },
    },
    direct: [{ type: 'TRAVELED_TO', source: 'traveller', target: 'destination' }],
    examples: [
      ['Ada Moreau arrived in Lyon.', ['Ada Moreau TRAVELED_TO Lyon']],
      ['Ada Moreau visited Lyon.', ['Ada Moreau TRAVELED_TO Lyon']],
    ],
    counterexamples: ['Ada Moreau has never visited Lyon.'],
  },
] as const satisfies readonly EventKind[];
