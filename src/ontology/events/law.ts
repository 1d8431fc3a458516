import type { EventKind } from '../kinds.ts';
import { actor, affected, agent, deed, pairs, place } from './roles.ts';
import { WEAPONS } from './weapons.ts';

const RULING = ['verdict', 'ruling', 'conviction', 'sentence', 'decision', 'judgment', 'acquittal'];

/** What follows an arrest or a quarrel: suits, fines, appeals, pardons and executions; after ACE's rarer Justice types. */
export const law = [
  {
    kind: 'lawsuit',
    type: 'Justice.Sue',
    node: 'always',
    main: 'target',
    joiner: 'against',
    verbs: ['sue', ...pairs(['bring', 'take'], ['action'])],
    nouns: ['lawsuit', 'libel suit', 'class action', 'civil suit', 'damages claim'],
    within: ['trial'],
    needs: ['target'],
    unless: ['peace', 'swim', 'space'],
    roles: {
      agent: { ...agent, noun: ['by', 'of', 'possessive', 'from', 'subject'] },
      target: { ...affected, verb: ['object', 'passive:subject', 'against'], noun: ['against'] },
      place,
    },
    examples: [
      ['Ada Moreau sued Baltic Airways.', ['Ada Moreau CARRIED_OUT lawsuit', 'Baltic Airways TARGETED_IN lawsuit']],
      ['Ada Moreau filed a lawsuit against Baltic Airways.', ['Baltic Airways TARGETED_IN lawsuit']],
    ],
    counterexamples: [
      'Ada Moreau did not say whether she would sue Baltic Airways.',
      'Ada Moreau did not sue Baltic Airways.',
    ],
  },
  {
    kind: 'fine',
    meaning: 'money that a court or a body of the state makes somebody pay',
    type: 'Justice.Fine',
    node: 'always',
    main: 'target',
    verbs: ['fine', ...pairs(['impose', 'issue', 'levy', 'slap'], ['fine', 'penalty'])],
    nouns: ['fine'],
    within: ['conviction'],
    needs: ['target'],
    unless: ['art', 'line', 'print', 'weather', 'dining'],
    roles: {
      ...deed,
      target: {
        ...affected,
        verb: ['object', 'indirect', 'passive:subject', 'on'],
        noun: ['on', 'against', 'for'],
        acting: true,
      },
    },
    examples: [
      ['The city council fined Baltic Airways.', ['city council CARRIED_OUT fine', 'Baltic Airways TARGETED_IN fine']],
      ['A court fined Baltic Airways 20 million euros.', ['Baltic Airways TARGETED_IN fine']],
      ['Adam Reyes was fined 2,000 euros on Monday.', ['Adam Reyes TARGETED_IN fine']],
    ],
    counterexamples: ['Ada Moreau is a fine player.', 'The regulator may fine Baltic Airways.'],
  },
  {
    kind: 'appeal',
    meaning: 'asking a higher court to undo a judgment',
    type: 'Justice.Appeal',
    node: 'always',
    main: 'appellant',
    joiner: 'by',
    verbs: [
      'appeal against',
      ...pairs(['appeal', 'challenge'], RULING),
      ...pairs(['file', 'lodge', 'lose', 'win'], ['appeal']),
    ],
    nouns: ['appeal hearing'],
    roles: {
      appellant: {
        verb: ['subject'],
        noun: ['by', 'of', 'possessive'],
        fillers: ['Person', 'Group'],
        edge: 'CARRIED_OUT',
        acting: true,
      },
      place,
    },
    examples: [
      ['Adam Reyes appealed against the verdict.', ['Adam Reyes CARRIED_OUT appeal']],
      ['Adam Reyes lost his appeal on Monday.', ['Adam Reyes CARRIED_OUT appeal']],
    ],
    counterexamples: ['Adam Reyes appealed for calm.', 'Adam Reyes will not appeal against the verdict.'],
  },
  {
    kind: 'pardon',
    type: 'Justice.Pardon',
    node: 'always',
    main: 'target',
    needs: ['target'],
    verbs: ['pardon', ...pairs(['grant'], ['pardon', 'amnesty', 'clemency'])],
    nouns: ['pardon', 'amnesty', 'clemency'],
    roles: {
      ...deed,
      target: { ...affected, verb: ['object', 'passive:subject', 'indirect', 'to'], noun: ['of', 'for'] },
    },
    examples: [['The president pardoned Adam Reyes.', ['Adam Reyes TARGETED_IN pardon']]],
    counterexamples: ['The president refused to pardon Adam Reyes.'],
  },
  {
    kind: 'execution',
    meaning: 'a death sentence carried out',
    type: 'Justice.Execute',
    node: 'always',
    main: 'victim',
    needs: ['victim'],
    verbs: ['execute', ...pairs(['put'], ['death'])],
    nouns: ['execution'],
    instruments: { '*': WEAPONS },
    signals: [
      'sentence',
      'convict',
      'court',
      'prison',
      'inmate',
      'injection',
      'death row',
      'hang',
      'judge',
      'penalty',
      'condemn',
    ],
    unless: ['plan', 'order', 'warrant', 'policy', 'budget', 'contract', 'project', 'strategy'],
    roles: {
      agent: actor,
      victim: { ...affected, bodies: true, edge: 'KILLED_IN' },
      place,
    },
    examples: [
      [
        'A court sentenced Adam Reyes to death in May. He was executed in prison on Monday.',
        ['Adam Reyes KILLED_IN execution'],
      ],
    ],
    counterexamples: ['The execution of the plan began on Monday.', 'Adam Reyes fears execution.'],
  },
] as const satisfies readonly EventKind[];
