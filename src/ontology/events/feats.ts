import type { EventKind } from '../kinds.ts';
import { agent, pairs, place } from './roles.ts';

const performer = {
  verb: ['subject', 'passive:by'],
  noun: ['by', 'of', 'possessive'],
  fillers: ['Person', 'Group'],
  edge: 'PARTICIPATED_IN',
  bodies: true,
} as const;

/** What people show, find and achieve. */
export const feats = [
  {
    kind: 'performance',
    meaning: 'music or a play before an audience',
    type: 'Arts.Perform',
    node: 'always',
    within: ['ceremony', 'festivity'],
    main: 'performer',
    joiner: 'by',
    needs: ['performer'],
    verbs: ['perform', ...pairs(['give', 'play', 'headline'], ['concert', 'recital', 'gig'])],
    nouns: ['recital', 'gig'],
    unless: [
      ...['surgery', 'operation', 'test', 'autopsy', 'duty', 'task', 'ceremony', 'miracle', 'search', 'procedure'],
      ...['function', 'work', 'service', 'rescue', 'manoeuvre', 'check', 'well', 'poorly', 'badly', 'better'],
    ],
    roles: { performer, place },
    examples: [
      [
        'The Lyon Radio Orchestra performed in Lima on Sunday.',
        ['Lyon Radio Orchestra PARTICIPATED_IN performance', 'performance OCCURRED_IN Lima'],
      ],
    ],
    counterexamples: ['Ada Moreau performed surgery in Lima.', 'Ada Moreau did not perform in Lima.'],
  },
  {
    kind: 'discovery',
    type: 'Science.Discover',
    node: 'always',
    main: 'agent',
    joiner: 'by',
    needs: ['agent'],
    verbs: pairs(
      ['discover', 'unearth', 'find', 'excavate', 'uncover'],
      [
        'tomb',
        'fossil',
        'wreck',
        'planet',
        'species',
        'skeleton',
        'temple',
        'manuscript',
        'grave',
        'settlement',
        'ruin',
        'treasure',
      ],
    ),
    nouns: [],
    roles: { agent: { ...agent, acting: false }, place },
    examples: [['Scientists discovered a tomb in Lima.', ['discovery OCCURRED_IN Lima']]],
    counterexamples: ['Scientists did not discover a tomb in Lima.'],
  },
  {
    kind: 'unveiling',
    meaning: 'a monument shown for the first time',
    type: 'Ceremony.Other',
    node: 'always',
    main: 'agent',
    joiner: 'by',
    verbs: pairs(['unveil', 'inaugurate', 'dedicate'], ['statue', 'monument', 'memorial', 'plaque', 'bust', 'mural']),
    nouns: ['unveiling'],
    roles: { agent: { ...agent, noun: ['by'] }, place },
    examples: [
      ['Ada Moreau unveiled a statue in Lyon.', ['Ada Moreau CARRIED_OUT unveiling', 'unveiling OCCURRED_IN Lyon']],
    ],
    counterexamples: ['Ada Moreau did not unveil the statue in Lyon.'],
  },
  {
    kind: 'record',
    meaning: 'the best that anybody has done',
    type: 'Sport.Record',
    node: 'always',
    main: 'holder',
    joiner: 'by',
    needs: ['holder'],
    verbs: pairs(['set', 'break', 'smash', 'equal', 'shatter'], ['record']),
    nouns: [],
    unless: ['temperature', 'price', 'heat', 'company', 'firm'],
    roles: {
      holder: { verb: ['subject', 'passive:by'], noun: [], fillers: ['Person'], edge: 'PARTICIPATED_IN', bodies: true },
      place,
    },
    examples: [['Ada Moreau set a world record in Lyon.', ['Ada Moreau PARTICIPATED_IN record']]],
    counterexamples: ['Ada Moreau failed to set a record in Lyon.', 'Ada Moreau made a record in Lyon.'],
  },
] as const satisfies readonly EventKind[];
