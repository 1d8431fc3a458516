import type { EventKind, EventRole } from '../kinds.ts';
import { affected, agent, deed, pairs, place } from './roles.ts';

const COURTS = ['court', 'tribunal', 'judge', 'magistrate', 'jury', 'panel', 'commission'];

const PLAINTS = ['suit', 'lawsuit', 'claim', 'case', 'dispute', 'complaint', 'grievance'];

/** Who stands before those who judge. */
const standing: EventRole = {
  verb: ['subject'],
  noun: ['by', 'of', 'possessive'],
  fillers: ['Person', 'Group'],
  edge: 'PARTICIPATED_IN',
  bodies: true,
};

/** What happens between arrest and verdict, and what courts decide. */
export const custody = [
  {
    kind: 'questioning',
    type: 'Justice.Question',
    node: 'always',
    main: 'target',
    needs: ['target'],
    partOf: ['investigation'],
    verbs: ['question', 'interrogate', 'grill', 'quiz'],
    nouns: ['interrogation', 'questioning'],
    unless: ['meat', 'fish', 'chicken', 'vegetable'],
    roles: { ...deed, target: { ...affected, noun: ['of'], bodies: true } },
    examples: [
      [
        'Police questioned Adam Reyes in Lima.',
        ['Police CARRIED_OUT questioning', 'Adam Reyes TARGETED_IN questioning'],
      ],
    ],
    counterexamples: ['Police did not question Adam Reyes.', "Critics questioned Adam Reyes' motives."],
  },
  {
    kind: 'custody',
    meaning: 'somebody kept in a cell, on suspicion, for questioning',
    type: 'Justice.Arrest-Jail',
    node: 'always',
    within: ['arrest'],
    main: 'target',
    needs: ['target'],
    verbs: [
      ...pairs(
        ['hold', 'remand', 'keep', 'place', 'put'],
        ['custody', 'jail', 'prison', 'cell', 'suspicion', 'detention', 'questioning', 'incommunicado', 'arrest'],
      ),
      'remand',
    ],
    nouns: [],
    roles: { ...deed, target: { ...affected, bodies: true } },
    examples: [['Adam Reyes was remanded in custody in Lima.', ['Adam Reyes TARGETED_IN custody']]],
    counterexamples: ['Adam Reyes was not held in custody.', 'Adam Reyes was held to a draw.'],
  },
  {
    kind: 'appearance',
    meaning: 'somebody before a court or a commission',
    type: 'Justice.Trial-Hearing',
    node: 'always',
    within: ['trial'],
    main: 'called',
    joiner: 'by',
    needs: ['called'],
    verbs: pairs(['appear'], COURTS),
    nouns: ['court appearance'],
    roles: {
      called: standing,
      place,
    },
    examples: [['Adam Reyes appeared before a judge in Lima.', ['Adam Reyes PARTICIPATED_IN appearance']]],
    counterexamples: ['Adam Reyes failed to appear in court.', 'Adam Reyes appeared in a film.'],
  },
  {
    kind: 'plea',
    meaning: 'an accused who pleads guilty; who pleads not guilty denies',
    type: 'Justice.Plea',
    node: 'always',
    within: ['trial'],
    main: 'pleading',
    joiner: 'by',
    needs: ['pleading'],
    verbs: ['plead guilty'],
    nouns: ['guilty plea'],
    roles: {
      pleading: standing,
      place,
    },
    examples: [['Adam Reyes pleaded guilty in Lima on Monday.', ['Adam Reyes PARTICIPATED_IN plea']]],
    counterexamples: ['Adam Reyes pleaded not guilty in Lima.', 'Adam Reyes denied that he would plead guilty.'],
  },
  {
    kind: 'decision',
    meaning: 'what a court or a judge rules',
    type: 'Justice.Rule',
    node: 'always',
    within: ['trial'],
    main: 'agent',
    joiner: 'by',
    needs: ['agent'],
    verbs: pairs(COURTS, [
      'rule',
      'uphold',
      'overturn',
      'quash',
      'strike down',
      'throw out',
      'annul',
      'block',
      'order',
      'decide',
    ]),
    nouns: ['ruling', 'verdict', 'injunction', 'court order', 'court ruling'],
    roles: { agent: { ...agent, fillers: ['Person', 'Group'], noun: ['by', 'of', 'possessive'] }, place },
    examples: [['A court in Lima ruled on Monday that the law was void.', ['court CARRIED_OUT decision']]],
    counterexamples: ['A court in Lima did not rule on Monday.', 'The king ruled the island.'],
  },
  {
    kind: 'reprimand',
    meaning: 'a formal rebuke by a body that may give one',
    type: 'Justice.Reprimand',
    node: 'always',
    main: 'target',
    needs: ['target'],
    verbs: ['censure', 'reprimand'],
    nouns: ['censure', 'reprimand'],
    roles: { ...deed, target: { ...affected, noun: ['of', 'for'] } },
    examples: [
      ['The council censured Ada Moreau.', ['council CARRIED_OUT reprimand', 'Ada Moreau TARGETED_IN reprimand']],
    ],
    counterexamples: ['The board did not censure Ada Moreau.'],
  },
  {
    kind: 'settlement',
    meaning: 'a quarrel at law ended by agreement',
    type: 'Justice.Settle',
    node: 'always',
    main: 'party',
    joiner: 'by',
    needs: ['party'],
    verbs: pairs(['settle'], PLAINTS),
    nouns: ['out-of-court settlement', 'legal settlement', 'court settlement'],
    roles: {
      party: {
        verb: ['subject', 'passive:by', 'with'],
        noun: ['by', 'with', 'between'],
        fillers: ['Person', 'Group'],
        edge: 'PARTICIPATED_IN',
        acting: true,
      },
      place,
    },
    examples: [['Baltic Airways settled the lawsuit on Monday.', ['Baltic Airways PARTICIPATED_IN settlement']]],
    counterexamples: ['Baltic Airways refused to settle the lawsuit.', 'Ada Moreau settled in Lyon.'],
  },
] as const satisfies readonly EventKind[];
