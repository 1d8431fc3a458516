import type { EventKind, EventRole } from '../kinds.ts';
import { DEADLY } from './disaster.ts';
import { agent as doer, pairs, place, placeLeft } from './roles.ts';
import { GUNS, WEAPONS } from './weapons.ts';

const instruments = { '*': WEAPONS, 'shoot dead': GUNS, 'gun down': GUNS } as const;

const agent: EventRole = { ...doer, armed: true };

/** "70 others injured" were injured. */
const killer: EventRole = { ...agent, beside: 'victim' };

const victim: EventRole = {
  verb: ['object', 'passive:subject'],
  noun: ['of', 'possessive'],
  fillers: ['Person', 'Group'],
  edge: 'KILLED_IN',
};

/** Who died together: "died alongside Moreau". */
const companion: EventRole = { verb: ['alongside', 'with'], noun: [], fillers: ['Person'], edge: 'KILLED_IN' };

/** What deeds and disasters do to people. */
export const life = [
  {
    kind: 'killing',
    type: 'Life.Die',
    node: 'always',
    main: 'victim',
    within: ['attack', 'clash', 'capture', 'siege', ...DEADLY],
    partOf: ['war', 'demonstration', 'kidnapping'],
    verbs: [
      'kill',
      'assassinate',
      'murder',
      'slay',
      'massacre',
      'behead',
      'lynch',
      'shoot dead',
      'gun down',
      'execute',
      'stab death',
      'beat death',
      'leave dead',
      'claim life',
    ],
    nouns: ['killing', 'assassination', 'murder', 'massacre', 'slaying', 'execution', 'beheading', 'lynching'],
    unless: [
      'time',
      'bill',
      'legislation',
      'plan',
      'proposal',
      'deal',
      'mood',
      'engine',
      'idea',
      'project',
      'motion',
      'amendment',
      'weed',
      'virus',
      'bacterium',
      'cell',
      'appetite',
    ],
    instruments,
    roles: { victim, agent: killer, companion, place },
    examples: [
      ['Adam Reyes was killed in Lima.', ['Adam Reyes KILLED_IN killing', 'killing OCCURRED_IN Lima']],
      ['Soldiers killed Adam Reyes.', ['Soldiers CARRIED_OUT killing', 'Adam Reyes KILLED_IN killing']],
      ['Adam Reyes was killed in an airstrike in Lima.', ['Adam Reyes KILLED_IN attack', 'attack OCCURRED_IN Lima']],
      ['Shelling by the army left three people dead in Lima.', ['three people KILLED_IN attack']],
      ['A bomb exploded in Lima, killing nine people.', ['nine people KILLED_IN attack', 'attack OCCURRED_IN Lima']],
    ],
    counterexamples: [
      'The Senate killed the bill in Lima.',
      'Nobody was killed in Lima.',
      'The army denied it had killed Adam Reyes.',
      'Adam Reyes may have been killed in Lima.',
    ],
  },
  {
    kind: 'death',
    type: 'Life.Die',
    node: 'always',
    main: 'victim',
    within: ['attack', 'killing', 'clash', ...DEADLY],
    partOf: ['war', 'demonstration', 'kidnapping'],
    verbs: [
      'die',
      'perish',
      'drown',
      'lose life',
      ...pairs(['fall', 'plunge', 'burn', 'freeze', 'starve'], ['death']),
      ...pairs(['succumb'], ['injury', 'wound', 'illness', 'disease', 'cancer', 'burn']),
      ...pairs(['find'], ['dead', 'lifeless']),
      ...pairs(['kill', 'hang', 'shoot'], ['himself', 'herself', 'themselves']),
      ...pairs(['commit', 'take'], ['suicide', 'life']),
    ],
    nouns: ['death', 'drowning', 'demise', 'suicide'],
    instruments: { '*': WEAPONS },
    roles: {
      victim: {
        verb: ['subject', 'passive:subject', 'object'],
        noun: ['of', 'possessive'],
        fillers: ['Person', 'Group'],
        edge: 'KILLED_IN',
      },
      companion,
      place,
    },
    examples: [
      ['Ada Moreau died alongside Adam Reyes in Lyon.', ['Adam Reyes KILLED_IN death']],
      ['Ada Moreau lost her life in a crash in Lyon.', ['Ada Moreau KILLED_IN crash']],
      ['Ada Moreau died in Lyon.', ['Ada Moreau KILLED_IN death', 'death OCCURRED_IN Lyon']],
      ['Ada Moreau was found dead in Lyon.', ['Ada Moreau KILLED_IN death', 'death OCCURRED_IN Lyon']],
      ['Adam Reyes took his own life in Lima.', ['Adam Reyes KILLED_IN death']],
      ['Nine people died when a bus crashed near Lyon.', ['Nine people KILLED_IN crash', 'crash OCCURRED_IN Lyon']],
    ],
    counterexamples: [
      'Ada Moreau did not die in Lyon.',
      'Police found Adam Reyes alive in Lyon.',
      'Officers found a dead dog near Ada Moreau.',
      'The journey took half of the life of Ada Moreau.',
    ],
  },
  {
    kind: 'injury',
    type: 'Life.Injure',
    node: 'always',
    main: 'victim',
    within: ['attack', 'killing', 'clash', 'demonstration', 'siege', ...DEADLY],
    verbs: ['injure', 'wound', 'hurt', 'maim', 'burn', ...pairs(['leave'], ['injured', 'wounded', 'hurt'])],
    nouns: ['wounding'],
    unless: ['feeling', 'calorie', 'fuel', 'flag', 'economy', 'image', 'price'],
    instruments,
    roles: { victim: { ...victim, edge: 'INJURED_IN' }, agent: killer, place },
    examples: [
      ['Ada Moreau was wounded in an attack in Lyon.', ['Ada Moreau INJURED_IN attack', 'attack OCCURRED_IN Lyon']],
    ],
    counterexamples: ['Nobody was wounded in Lyon.', 'Rioters burned flags in Lyon.'],
  },
  {
    kind: 'marriage',
    type: 'Life.Marry',
    node: 'rich',
    main: 'spouse',
    joiner: 'of',
    verbs: ['marry', 'wed'],
    nouns: ['marriage'],
    roles: {
      spouse: {
        verb: ['subject', 'object', 'passive:subject'],
        noun: ['of', 'between', 'possessive', 'to', 'with'],
        fillers: ['Person'],
        edge: 'PARTICIPATED_IN',
      },
      place,
    },
    examples: [['The marriage of Ada Moreau in Lyon ended.', ['Ada Moreau PARTICIPATED_IN marriage']]],
    counterexamples: [],
  },
  {
    kind: 'rescue',
    partOf: DEADLY,
    type: 'Movement.Rescue',
    node: 'always',
    main: 'rescued',
    needs: ['rescued'],
    verbs: [
      'rescue',
      'save',
      ...pairs(
        ['pull', 'lift', 'dig', 'winch'],
        ['rubble', 'roof', 'wreckage', 'debris', 'water', 'sea', 'river', 'mud', 'snow', 'car', 'building'],
      ),
    ],
    nouns: ['rescue'],
    unless: [
      'bank',
      'company',
      'airline',
      'firm',
      'economy',
      'job',
      'goal',
      'match',
      'point',
      'deal',
      'government',
      'seat',
      'face',
      'collapse',
      'money',
      'currency',
    ],
    roles: {
      rescuer: agent,
      rescued: {
        verb: ['object', 'passive:subject'],
        noun: ['of'],
        fillers: ['Person', 'Group'],
        edge: 'PARTICIPATED_IN',
        bodies: true,
      },
      place: placeLeft,
    },
    examples: [
      ['Soldiers rescued Ada Moreau in Lyon.', ['Soldiers CARRIED_OUT rescue', 'Ada Moreau PARTICIPATED_IN rescue']],
      ['Soldiers pulled Ada Moreau from the water.', ['Ada Moreau PARTICIPATED_IN rescue']],
    ],
    counterexamples: ['Soldiers could not rescue Ada Moreau.'],
  },
] as const satisfies readonly EventKind[];
