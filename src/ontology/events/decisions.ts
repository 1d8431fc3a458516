import type { EventKind } from '../kinds.ts';
import { actor, agent, pairs, place } from './roles.ts';

/** What people belong to by treaty or by agreement. */
const BONDS = [
  'treaty',
  'pact',
  'agreement',
  'accord',
  'convention',
  'coalition',
  'cabinet',
  'alliance',
  'bloc',
  'talks',
];

const STATES_BODIES = ['government', 'coalition', 'cabinet', 'alliance'];

/** What may be asked for and refused. */
const PROPOSALS = [
  ...['merger', 'takeover', 'bid', 'sale', 'plan', 'proposal', 'application', 'request', 'permit', 'deal', 'offer'],
  ...['extension', 'project', 'transfer', 'move', 'petition', 'truce', 'ceasefire'],
];

/** What authorities forbid. */
const FORBIDDEN = [
  ...['march', 'protest', 'rally', 'demonstration', 'strike', 'party', 'newspaper', 'book', 'film', 'feature', 'play'],
  ...[
    'import',
    'export',
    'sale',
    'use',
    'song',
    'magazine',
    'website',
    'festival',
    'concert',
    'app',
    'channel',
    'broadcast',
  ],
];

/** What bodies and states decide about what others want to do, and about belonging. */
export const decisions = [
  {
    kind: 'exit',
    meaning: 'a party, a state or a bidder that leaves a coalition, a treaty or talks',
    type: 'Politics.Exit',
    node: 'always',
    main: 'agent',
    joiner: 'by',
    needs: ['agent'],
    verbs: [
      ...pairs(['withdraw', 'pull out', 'walk out', 'drop out', 'exit', 'bow out'], BONDS),
      ...pairs(['quit', 'leave', 'desert', 'bolt'], ['treaty', 'pact', 'accord', 'coalition', 'alliance', 'bloc']),
      ...pairs(['walk from'], STATES_BODIES),
      ...pairs(['pull out', 'withdraw', 'walk out'], STATES_BODIES),
    ],
    nouns: ['defection'],
    unless: ['troop', 'soldier', 'force'],
    roles: {
      agent: { ...agent, noun: ['of', 'by', 'possessive'] },
    },
    examples: [
      ['Peru withdrew from the treaty on Monday.', ['Peru CARRIED_OUT exit']],
      ['The Orlo Party walked out of the coalition on Monday.', ['Orlo Party CARRIED_OUT exit']],
    ],
    counterexamples: [
      'Peru did not withdraw from the treaty.',
      'The Orlo Party denied that it had walked out of the coalition.',
      'Ada Moreau walked out of the hotel on Monday.',
    ],
  },
  {
    kind: 'rejection',
    meaning: 'leave refused by a body that may give it, or an offer turned down',
    type: 'Politics.Reject',
    node: 'always',
    main: 'agent',
    joiner: 'by',
    needs: ['agent'],
    verbs: pairs(['block', 'reject', 'turn down', 'refuse', 'throw out', 'rebuff', 'spurn'], PROPOSALS),
    nouns: [],
    roles: { agent: { ...agent, fillers: ['Group'], noun: ['by'] }, place },
    examples: [['The regulator blocked the merger on Monday.', ['regulator CARRIED_OUT rejection']]],
    counterexamples: ['The regulator did not block the merger.', 'The regulator could block the merger.'],
  },
  {
    kind: 'prohibition',
    meaning: 'a march, a paper or a film forbidden; who is shut out in person is banned',
    type: 'Justice.Ban',
    node: 'always',
    within: ['ban'],
    main: 'agent',
    joiner: 'by',
    needs: ['agent'],
    verbs: [
      ...pairs(['ban', 'prohibit', 'forbid', 'outlaw', 'censor'], FORBIDDEN),
      ...pairs(['revoke', 'withdraw', 'suspend', 'cancel'], ['licence', 'license', 'permit', 'accreditation', 'visa']),
    ],
    nouns: [],
    roles: { agent: { ...agent, noun: ['by'] }, place },
    examples: [
      ['The ministry banned the march in Lima.', ['ministry CARRIED_OUT prohibition', 'prohibition OCCURRED_IN Lima']],
      ['The film was banned by the government.', ['government CARRIED_OUT prohibition']],
    ],
    counterexamples: ['The ministry refused to ban the march in Lima.', 'The ministry may ban the march in Lima.'],
  },
  {
    kind: 'recall',
    meaning: 'goods called back by whoever made them',
    type: 'Business.Recall',
    node: 'always',
    main: 'agent',
    joiner: 'by',
    verbs: pairs(
      ['recall'],
      [
        'car',
        'vehicle',
        'product',
        'batch',
        'toy',
        'drug',
        'pump',
        'device',
        'model',
        'battery',
        'food',
        'truck',
        'phone',
      ],
    ),
    nouns: ['product recall'],
    roles: { agent: actor, place },
    examples: [['Baltic Airways recalled 900 cars in Spain.', ['recall OCCURRED_IN Spain']]],
    counterexamples: ['Baltic Airways did not recall the cars in Spain.'],
  },
  {
    kind: 'independence',
    meaning: 'a country or a region that breaks away',
    type: 'Politics.Secede',
    node: 'always',
    main: 'agent',
    joiner: 'of',
    needs: ['agent'],
    verbs: ['secede', 'break away', ...pairs(['declare', 'proclaim', 'gain', 'win'], ['independence'])],
    nouns: ['secession', 'declaration of independence'],
    roles: { agent: { ...agent, noun: ['of', 'by', 'possessive'] } },
    examples: [['Peru declared independence in 1821.', ['Peru CARRIED_OUT independence']]],
    counterexamples: ['Peru did not declare independence.'],
  },
] as const satisfies readonly EventKind[];
