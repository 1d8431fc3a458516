import type { EventKind, EventRole } from '../kinds.ts';
import { pairs, place } from './roles.ts';

const SPORTING = [
  'match',
  'game',
  'goal',
  'score',
  'title',
  'champion',
  'league',
  'cup',
  'coach',
  'player',
  'tournament',
  'season',
  'final',
];

const winner: EventRole = {
  verb: ['subject', 'passive:by'],
  noun: ['between', 'subject', 'of', 'by'],
  fillers: ['Person', 'Group'],
  edge: 'PARTICIPATED_IN',
};
const loser: EventRole = {
  verb: ['object', 'passive:subject'],
  noun: ['against', 'with'],
  fillers: ['Person', 'Group'],
  edge: 'PARTICIPATED_IN',
};

/** Games and who won them. */
export const sport = [
  {
    kind: 'match',
    type: 'Contact.Match',
    node: 'always',
    partOf: ['match'],
    generic: ['match', 'friendly', 'defeat', 'win', 'victory', 'draw', 'loss'],
    signals: SPORTING,
    main: 'winner',
    joiner: 'with',
    verbs: pairs(
      ['win', 'lose', 'reach', 'play'],
      ['final', 'semi-final', 'semifinal', 'match', 'tournament', 'championship'],
    ),
    nouns: [
      'match',
      'final',
      'semi-final',
      'semifinal',
      'quarter-final',
      'championship',
      'derby',
      'tournament',
      'playoff',
      'friendly',
      'qualifier',
      'cup tie',
      ...pairs(['home', 'away', 'derby', 'cup', 'league', 'opening'], ['defeat', 'win', 'victory', 'draw', 'loss']),
    ],
    unless: ['death', 'police', 'shouting'],
    roles: { winner, loser, place },
    examples: [
      ['Ada Moreau won the final in Lyon.', ['Ada Moreau PARTICIPATED_IN match', 'match OCCURRED_IN Lyon']],
      ['Ada Moreau beat Lena Fisk in the final in Lyon.', ['Lena Fisk PARTICIPATED_IN match']],
      ['A home defeat by Halden United cost the coach his job.', ['Halden United PARTICIPATED_IN match']],
    ],
    counterexamples: ['Ada Moreau did not win the final in Lyon.'],
  },
  {
    kind: 'victory',
    type: 'Contact.Match',
    node: 'always',
    within: ['match', 'election'],
    partOf: ['match'],
    // Where bands beat politicians nobody won a game: both sides must be named.
    needs: ['winner', 'loser'],
    signals: SPORTING,
    main: 'winner',
    joiner: 'of',
    verbs: [
      'beat',
      'defeat',
      'thrash',
      'stun',
      'overcome',
      'outplay',
      'trounce',
      'see off',
      'edge',
      'edge out',
      'edge past',
      'ease past',
      'outclass',
    ],
    nouns: [],
    unless: [
      'chest',
      'drum',
      'heart',
      'odds',
      'record',
      'expectation',
      'cancer',
      'estimate',
      'forecast',
      'baton',
      'stick',
      'prison',
    ],
    roles: { winner, loser, place },
    examples: [
      [
        'Ada Moreau beat Lena Fisk in Lyon.',
        ['Ada Moreau PARTICIPATED_IN victory', 'Lena Fisk PARTICIPATED_IN victory', 'victory OCCURRED_IN Lyon'],
      ],
    ],
    counterexamples: ['Ada Moreau did not beat Lena Fisk.', 'Mourners beat their chests in Lyon.'],
  },
] as const satisfies readonly EventKind[];
