import type { EventKind, EventRole } from '../kinds.ts';
import { place } from './violence.ts';

const agent: EventRole = {
  verb: ['subject', 'passive:by'],
  noun: ['by', 'subject', 'passive:by'],
  fillers: ['Person', 'Group'],
  edge: 'CARRIED_OUT',
  acting: true,
};
const target: EventRole = {
  verb: ['object', 'passive:subject'],
  noun: ['of', 'possessive', 'against'],
  fillers: ['Person', 'Group'],
  edge: 'TARGETED_IN',
};
const roles = { agent, target, place };

/** What courts, police and kidnappers do to people; after ACE's Justice types. */
export const justice = [
  {
    kind: 'trial',
    type: 'Justice.Trial-Hearing',
    node: 'always',
    main: 'target',
    verbs: ['prosecute'],
    nouns: ['trial', 'court hearing', 'inquest', 'court case', 'retrial'],
    unless: ['clinical', 'luck', 'drug', 'vaccine'],
    roles,
    examples: [
      ['The trial of Adam Reyes was held in Lima.', ['Adam Reyes TARGETED_IN trial', 'trial OCCURRED_IN Lima']],
    ],
    counterexamples: ['The clinical trial was held in Lima.'],
  },
  {
    kind: 'charge',
    type: 'Justice.Charge-Indict',
    node: 'always',
    main: 'target',
    verbs: ['charge', 'indict'],
    nouns: ['indictment'],
    unless: ['battery', 'phone', 'fee'],
    roles,
    examples: [['Adam Reyes was charged in Lima.', ['Adam Reyes TARGETED_IN charge']]],
    counterexamples: ['Adam Reyes was not charged.'],
  },
  {
    kind: 'conviction',
    type: 'Justice.Convict',
    node: 'always',
    main: 'target',
    verbs: ['convict', 'sentence', 'fine'],
    nouns: ['conviction', 'sentencing'],
    roles,
    examples: [['A court convicted Adam Reyes.', ['Adam Reyes TARGETED_IN conviction']]],
    counterexamples: ['The court has not convicted Adam Reyes.'],
  },
  {
    kind: 'release',
    type: 'Justice.Release-Parole',
    node: 'always',
    main: 'target',
    verbs: ['release', 'free', 'acquit', 'pardon', 'parole'],
    nouns: ['acquittal', 'pardon'],
    unless: ['report', 'statement', 'film', 'album', 'figure', 'document', 'video', 'data', 'list', 'list', 'gas'],
    roles,
    examples: [['Adam Reyes was freed in Lima.', ['Adam Reyes TARGETED_IN release']]],
    counterexamples: ['Adam Reyes was not freed.', 'The ministry released a report.'],
  },
  {
    kind: 'kidnapping',
    type: 'Crime.Generic',
    node: 'always',
    main: 'target',
    verbs: ['kidnap', 'abduct', 'seize', 'hijack', 'rob', 'rape', 'torture'],
    nouns: ['kidnapping', 'abduction', 'hijacking', 'robbery', 'hostage-taking', 'rape'],
    unless: ['power', 'control', 'opportunity', 'drug', 'weapon'],
    roles,
    examples: [
      [
        'Gunmen kidnapped Adam Reyes in Lima.',
        ['Gunmen CARRIED_OUT kidnapping', 'Adam Reyes TARGETED_IN kidnapping', 'kidnapping OCCURRED_IN Lima'],
      ],
    ],
    counterexamples: ['Gunmen did not kidnap Adam Reyes.'],
  },
] as const satisfies readonly EventKind[];
