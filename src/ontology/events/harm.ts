import type { EventKind } from '../kinds.ts';
import { DEADLY } from './disaster.ts';
import { pairs, place } from './roles.ts';

const WOUNDS = [
  'injury',
  'wound',
  'burn',
  'fracture',
  'concussion',
  'bruise',
  'cut',
  'shock',
  'inhalation',
  'exposure',
];

const BROKEN = ['wrist', 'leg', 'arm', 'rib', 'hip', 'jaw', 'skull', 'ankle', 'nose', 'collarbone'];

const within = ['attack', 'killing', 'clash', 'demonstration', 'dispersal', 'assault', ...DEADLY] as const;

const patient = {
  noun: [],
  fillers: ['Person', 'Group'],
  edge: 'INJURED_IN',
  bodies: true,
} as const;

/** What befalls people, told by what they suffer rather than by what was done to them. */
export const harm = [
  {
    kind: 'harm',
    meaning: 'wounds or a limb lost, told of whoever suffered it',
    type: 'Life.Injure',
    node: 'always',
    main: 'victim',
    needs: ['victim'],
    within,
    verbs: [...pairs(['suffer', 'sustain'], WOUNDS), ...pairs(['lose'], ['eye', 'leg', 'arm', 'limb', 'eyesight'])],
    nouns: [],
    roles: { victim: { ...patient, verb: ['subject'] }, place },
    examples: [['Adam Reyes suffered burns in a fire in Lima.', ['Adam Reyes INJURED_IN fire']]],
    counterexamples: ['Adam Reyes suffered no injuries in Lima.', 'Adam Reyes suffered a defeat in Lima.'],
  },
  {
    kind: 'burning',
    meaning: 'people burned by something or somebody; what burns by itself is a fire',
    type: 'Life.Injure',
    node: 'always',
    main: 'victim',
    needs: ['victim'],
    beings: true,
    within,
    verbs: ['burn'],
    nouns: [],
    roles: { victim: { ...patient, verb: ['object', 'passive:subject'] }, place },
    examples: [
      ['Two miners were badly burned in Lima.', ['two miners INJURED_IN burning', 'burning OCCURRED_IN Lima']],
    ],
    counterexamples: ['Rioters burned flags in Lima.', 'Miners burned in Lima.'],
  },
  {
    kind: 'treatment',
    meaning: 'the hurt treated for their wounds; whoever treats them did not hurt them',
    type: 'Life.Injure',
    node: 'always',
    main: 'patient',
    needs: ['patient'],
    within,
    verbs: pairs(['treat'], [...WOUNDS, ...BROKEN]),
    nouns: [],
    roles: { patient: { ...patient, verb: ['object', 'passive:subject'] } },
    examples: [['Doctors treated nine people for burns.', ['nine people INJURED_IN treatment']]],
    counterexamples: ['Doctors treated nine people.', 'Nobody was treated for burns.'],
  },
  {
    kind: 'illness',
    meaning: 'somebody who falls ill or tests positive',
    type: 'Life.Infect',
    node: 'rich',
    main: 'patient',
    needs: ['patient'],
    verbs: [
      ...pairs(['fall', 'become'], ['ill', 'sick']),
      'test positive',
      ...pairs(['contract', 'catch'], ['virus', 'disease', 'malaria', 'cholera', 'covid', 'flu', 'ebola', 'infection']),
    ],
    nouns: [],
    roles: { patient: { ...patient, verb: ['subject'], edge: 'PARTICIPATED_IN' }, place },
    examples: [],
    counterexamples: ['Ada Moreau tested negative.', 'Ada Moreau never fell ill in Lyon.'],
  },
] as const satisfies readonly EventKind[];
