import { DEADLY } from './events/disaster.ts';
import type { RelationKind } from './kinds.ts';

/** What people do about something that they cannot undo. */
const PROTESTS = ['demonstration', 'strike', 'resignation', 'dismissal', 'sanctions', 'vote', 'funeral'];

/** What courts and police do about a deed. */
const JUSTICE = ['arrest', 'charge', 'trial', 'conviction', 'extradition', 'killing'];

/** What shakes a place, and what people and powers cannot withstand. */
const UPHEAVALS = [
  ...['attack', 'clash', 'war', 'siege', 'uprising', 'demonstration', 'strike', 'killing', 'destruction'],
  ...DEADLY,
];

/** What comes of it. */
const UPSETS = [
  ...[
    'flight',
    'evacuation',
    'eviction',
    'blackout',
    'closing',
    'halt',
    'dismissal',
    'layoffs',
    'bankruptcy',
    'collapse',
  ],
  ...['landslide', 'flood'],
];

/** How one event brings another about; a mere "after" is not heard, because what comes later need not come from it. */
export const consequences = [
  {
    type: 'RESPONSE_TO',
    domain: ['Event'],
    range: ['Event'],
    meaning: 'is a reaction to it',
    ties: [
      {
        form: 'phrase',
        words: [
          'retaliation for',
          'retaliation against',
          'retaliation to',
          'retaliation over',
          'response to',
          'responding to',
          'reaction to',
          'answer to',
          'reply to',
          'reprisal for',
          'revenge for',
          'vengeance for',
          'retribution for',
          'punishment for',
          'protest over',
          'protest against',
          'anger over',
          'to avenge',
          'to retaliate for',
          'to protest',
          'to protest against',
        ],
      },
      { form: 'phrase', words: ['over', 'against', 'about'], kinds: ['demonstration'] },
      { form: 'phrase', words: ['over'], kinds: [...PROTESTS, ...JUSTICE] },
      { form: 'phrase', words: ['for', 'connection with'], kinds: JUSTICE },
      { form: 'verb', words: ['protest'] },
      { form: 'answer', words: ['retaliate for', 'respond to', 'react to', 'answer', 'avenge', 'reply to'] },
    ],
    examples: [
      ['The army shelled Gao in retaliation for an attack on Mopti.', ['attack RESPONSE_TO attack']],
      ['Students protested in Lima over the arrest of Adam Reyes.', ['demonstration RESPONSE_TO arrest']],
      ['The army responded to the kidnapping of Adam Reyes with an attack on Gao.', ['attack RESPONSE_TO kidnapping']],
    ],
    counterexamples: [
      'The army shelled Gao after an attack on Mopti.',
      'The army vowed retaliation for the attack on Mopti.',
      'The shelling of Gao was not in retaliation for the attack on Mopti.',
    ],
  },
  {
    type: 'CAUSED',
    domain: ['Event'],
    range: ['Event'],
    meaning: 'brought it about',
    ties: [
      {
        form: 'verb',
        words: [
          'cause',
          'trigger',
          'spark',
          'prompt',
          'provoke',
          'unleash',
          'ignite',
          'set off',
          'bring about',
          'touch off',
          'precipitate',
          'lead to',
          'result in',
          'escalate into',
          'culminate in',
        ],
      },
      { form: 'verb', words: ['result from', 'stem from', 'arise from'], backward: true },
      {
        form: 'phrase',
        words: ['because of', 'due to', 'owing to', 'result of', 'consequence of'],
        backward: true,
      },
      { form: 'phrase', words: ['because'], kinds: PROTESTS, backward: true },
      { form: 'phrase', words: ['cause of', 'reason for', 'trigger for', 'catalyst for'] },
      { form: 'doer', words: ['*'], kinds: UPHEAVALS, effects: UPSETS },
    ],
    examples: [
      ['The killing of Adam Reyes sparked protests in Lima.', ['killing CAUSED demonstration']],
      ['The arrest of Adam Reyes led to a walkout in Genoa.', ['arrest CAUSED strike']],
      ['Protests in Lima were triggered by the killing of Adam Reyes.', ['killing CAUSED demonstration']],
      ['The clashes in Gao forced nine families to flee their homes.', ['clash CAUSED flight']],
      ['The government was toppled by protests in Lima.', ['demonstration CAUSED dismissal']],
    ],
    counterexamples: [
      'The killing of Adam Reyes could spark protests in Lima.',
      'The killing of Adam Reyes did not spark protests in Lima.',
      'Protests in Lima followed the killing of Adam Reyes.',
      'The clashes in Gao did not force nine families to flee their homes.',
    ],
  },
] as const satisfies readonly RelationKind[];
