import type { EventKind, EventRole } from '../kinds.ts';
import { place } from './roles.ts';

const honoree: EventRole = {
  verb: ['object', 'passive:subject', 'for'],
  noun: ['of', 'for', 'possessive', 'to'],
  fillers: ['Person'],
  edge: 'HONORED_IN',
  elided: true,
};
const organizer: EventRole = {
  verb: ['subject', 'passive:by'],
  noun: ['by', 'subject', 'passive:by'],
  fillers: ['Person', 'Group'],
  edge: 'ORGANIZED',
  acting: true,
};
const attendee: EventRole = {
  verb: ['with'],
  noun: ['with'],
  fillers: ['Person', 'Group'],
  edge: 'ATTENDED',
  acting: true,
};

/** How the living take leave of the dead, and other solemn gatherings. */
export const ceremony = [
  {
    kind: 'funeral',
    type: 'Ceremony.Funeral',
    node: 'always',
    main: 'honoree',
    verbs: ['mourn', 'commemorate'],
    nouns: [
      'funeral',
      'funeral service',
      'memorial',
      'memorial service',
      'requiem',
      'wake',
      'commemoration',
      'vigil',
      'requiem mass',
      'mourning ceremony',
      'funeral ceremony',
    ],
    roles: { honoree: { ...honoree, elidedFrom: ['KILLED_IN'] }, attendee, place },
    examples: [
      ['The funeral of Ada Moreau was held in Lyon.', ['Ada Moreau HONORED_IN funeral', 'funeral OCCURRED_IN Lyon']],
    ],
    counterexamples: ['The funeral of Ada Moreau was not held in Lyon.'],
  },
  {
    kind: 'procession',
    type: 'Ceremony.Procession',
    node: 'always',
    main: 'honoree',
    partOf: ['funeral'],
    verbs: [],
    nouns: ['procession', 'funeral procession', 'cortege', 'funeral march', 'parade', 'motorcade'],
    roles: { honoree, organizer, attendee, place },
    examples: [
      [
        'The funeral of Ada Moreau was held in Lyon. A procession was held in Paris.',
        ['Ada Moreau HONORED_IN procession'],
      ],
      [
        'A procession for Ada Moreau took place in Lyon.',
        ['Ada Moreau HONORED_IN procession', 'procession OCCURRED_IN Lyon'],
      ],
    ],
    counterexamples: [],
  },
  {
    kind: 'burial',
    type: 'Ceremony.Burial',
    node: 'always',
    main: 'honoree',
    beings: true,
    partOf: ['funeral'],
    verbs: ['bury', 'inter', 'entomb', 'lay rest', 'put rest'],
    nouns: ['burial', 'interment', 'entombment'],
    unless: ['hatchet', 'rubble', 'treasure', 'debris', 'snow', 'avalanche'],
    roles: { honoree: { ...honoree, verb: ['object', 'passive:subject'] }, organizer, place },
    direct: [{ type: 'BURIED_IN', source: 'honoree', target: 'place' }],
    examples: [
      [
        'Ada Moreau was buried in Lyon.',
        ['Ada Moreau HONORED_IN burial', 'burial OCCURRED_IN Lyon', 'Ada Moreau BURIED_IN Lyon'],
      ],
    ],
    counterexamples: ['Ada Moreau was never buried in Lyon.', 'Adam Reyes buried the report in Lyon.'],
  },
  {
    kind: 'ceremony',
    type: 'Ceremony.Other',
    node: 'always',
    generic: ['ceremony'],
    main: 'honoree',
    partOf: ['funeral'],
    verbs: [],
    nouns: [
      'ceremony',
      'inauguration',
      'swearing-in',
      'coronation',
      'anniversary',
      'memorial concert',
      'memorial mass',
      'funeral mass',
    ],
    roles: { honoree: { ...honoree, noun: ['for', 'possessive', 'of'] }, organizer, attendee, place },
    examples: [
      ['A ceremony for Ada Moreau was held in Lyon.', ['Ada Moreau HONORED_IN ceremony', 'ceremony OCCURRED_IN Lyon']],
    ],
    counterexamples: [],
  },
  {
    kind: 'festivity',
    meaning: 'a festival, a concert, a wedding: for somebody only where it says so',
    type: 'Ceremony.Other',
    node: 'always',
    within: ['ceremony'],
    generic: ['celebration'],
    main: 'honoree',
    verbs: [],
    nouns: ['festival', 'celebration', 'wedding', 'concert', 'premiere', 'gala', 'reopening'],
    roles: {
      honoree: { ...honoree, noun: ['for', 'possessive', 'of'], elided: false },
      organizer,
      attendee,
      place,
    },
    examples: [['A concert was held in Lyon on Sunday.', ['festivity OCCURRED_IN Lyon']]],
    counterexamples: ['A concert was not held in Lyon on Sunday.'],
  },
] as const satisfies readonly EventKind[];
