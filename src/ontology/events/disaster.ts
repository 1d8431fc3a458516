import type { EventKind, EventRole } from '../kinds.ts';
import { pairs, place } from './roles.ts';

const struck: EventRole = {
  ...place,
  verb: [...place.verb, 'through', 'over', 'object', 'passive:subject'],
  noun: [...place.noun, 'of', 'through'],
};

/** Disasters by one word each: a flood and a fire are never one. */
const natural = (kind: string, words: { readonly verbs?: readonly string[]; readonly nouns: readonly string[] }) =>
  ({
    kind,
    type: kind === 'fire' ? 'Disaster.FireExplosion' : 'Disaster.Natural',
    node: 'always',
    main: 'place',
    verbs: words.verbs ?? [],
    nouns: words.nouns,
    unless: [
      'ceasefire',
      'friendly',
      'heavy',
      'small-arms',
      'refugee',
      'call',
      'criticism',
      'migrant',
      'money',
      'under',
      'media',
      'news',
    ],
    roles: { place: words.verbs ? struck : place },
  }) as const;

const VEHICLES = [
  'boat',
  'ferry',
  'ship',
  'vessel',
  'bus',
  'coach',
  'minibus',
  'tanker',
  'tram',
  'car',
  'lorry',
  'truck',
  'train',
  'plane',
  'helicopter',
];

const STRUCTURES = [
  'building',
  'bridge',
  'roof',
  'dam',
  'wall',
  'tower',
  'mine',
  'house',
  'school',
  'block',
  'gallery',
  'tunnel',
  'shaft',
  'ceiling',
  'floor',
  'balcony',
  'stand',
  'grandstand',
  'scaffolding',
  'crane',
  'pier',
  'hotel',
  'factory',
  'church',
  'mosque',
  'stage',
  'embankment',
  'structure',
];

/** Accidents and what nature does. */
export const disaster = [
  {
    kind: 'crash',
    type: 'Disaster.Crash',
    node: 'always',
    partOf: ['flood', 'storm', 'earthquake', 'match'],
    main: 'place',
    verbs: [
      'crash',
      'collide',
      'derail',
      'capsize',
      'overturn',
      ...pairs(VEHICLES, [
        'sink',
        'plunge',
        'hit',
        'veer',
        'plough',
        'plow',
        'skid',
        'run over',
        'run aground',
        'knock down',
        'strike',
      ]),
    ],
    nouns: [
      'crash',
      'collision',
      'derailment',
      'plane crash',
      'accident',
      'shipwreck',
      'pile-up',
      'sinking',
      'capsizing',
      'wreck',
    ],
    unless: ['market', 'stock', 'price', 'ruling', 'verdict', 'decision', 'conviction', 'result', 'currency', 'law'],
    roles: {
      place,
      victim: {
        verb: ['passive:subject'],
        noun: [],
        fillers: ['Person', 'Group'],
        edge: 'INJURED_IN',
        bodies: true,
      },
    },
    examples: [
      ['Ada Moreau died in a plane crash near Lyon.', ['Ada Moreau KILLED_IN crash', 'crash OCCURRED_IN Lyon']],
      ['A ferry capsized off Manila on Monday.', ['crash OCCURRED_IN Manila']],
    ],
    counterexamples: ['Prices crashed in Lyon.', 'The court overturned the verdict in Lyon.'],
  },
  {
    ...natural('flood', {
      verbs: ['flood', 'inundate', ...pairs(['break', 'burst', 'overflow'], ['bank']), 'river burst', 'river flood'],
      nouns: ['flood', 'flooding', 'flash flood'],
    }),
    examples: [['Ada Moreau died in a flood in Lyon.', ['Ada Moreau KILLED_IN flood', 'flood OCCURRED_IN Lyon']]],
    counterexamples: ['Calls flooded in from Lyon.'],
  },
  {
    ...natural('earthquake', {
      verbs: pairs(['quake', 'earthquake', 'tremor'], ['hit', 'strike', 'shake', 'rock', 'jolt']),
      nouns: ['earthquake', 'quake', 'tremor', 'aftershock'],
    }),
    examples: [['An earthquake struck Lyon on Monday.', ['earthquake OCCURRED_IN Lyon']]],
    counterexamples: [],
  },
  {
    ...natural('fire', { nouns: ['fire', 'wildfire', 'blaze', 'bushfire', 'forest fire', 'inferno'] }),
    verbs: ['burn', ...pairs(['catch'], ['fire'])],
    alone: ['burn'],
    examples: [
      ['Ada Moreau died in a fire in Lyon.', ['Ada Moreau KILLED_IN fire', 'fire OCCURRED_IN Lyon']],
      ['A ferry burned in Lyon.', ['fire OCCURRED_IN Lyon']],
    ],
    counterexamples: ['Soldiers opened fire in Lyon.', 'The fire service in Lyon was called.'],
  },
  {
    ...natural('explosion', { verbs: ['explode'], nouns: ['explosion', 'blast'] }),
    type: 'Disaster.FireExplosion',
    within: ['attack'],
    signals: [
      'gas',
      'boiler',
      'factory',
      'plant',
      'accident',
      'leak',
      'tank',
      'methane',
      'mine',
      'chemical',
      'firework',
      'refinery',
      'silo',
      'pipeline',
    ],
    examples: [['A gas explosion at a factory in Lima injured Ada Moreau.', ['Ada Moreau INJURED_IN explosion']]],
    counterexamples: ['The population exploded in Lima.', 'A bomb exploded in Lima.'],
  },
  {
    ...natural('storm', {
      verbs: pairs(
        ['storm', 'hurricane', 'cyclone', 'typhoon', 'tornado', 'tsunami'],
        ['hit', 'strike', 'batter', 'lash', 'devastate', 'pound'],
      ),
      nouns: ['storm', 'hurricane', 'cyclone', 'typhoon', 'tornado', 'tsunami', 'blizzard'],
    }),
    examples: [['The hurricane hit Lyon on Monday.', ['storm OCCURRED_IN Lyon']]],
    counterexamples: [],
  },
  {
    ...natural('landslide', {
      verbs: pairs(
        ['hillside', 'mountainside', 'slope', 'cliff', 'hill', 'mountain', 'glacier', 'cliffside', 'spoil heap'],
        ['collapse', 'give way', 'come down', 'slide', 'slip'],
      ),
      nouns: ['landslide', 'mudslide', 'avalanche', 'rockslide', 'landslip', 'mudflow', 'rockfall'],
    }),
    examples: [
      ['Nine people died in a landslide in Lima.', ['landslide OCCURRED_IN Lima']],
      ['A hillside gave way in Lima on Monday.', ['landslide OCCURRED_IN Lima']],
    ],
    counterexamples: ['A hillside in Lima gave shelter to Ada Moreau.', 'Ada Moreau slid down a slope in Lima.'],
  },
  {
    ...natural('eruption', { verbs: ['volcano erupt'], nouns: ['eruption', 'volcanic eruption'] }),
    unless: ['violence', 'anger', 'applause', 'laughter', 'joy', 'protest'],
    examples: [['A volcano erupted in Lima on Monday.', ['eruption OCCURRED_IN Lima']]],
    counterexamples: ['Violence erupted in Lima on Monday.'],
  },
  {
    ...natural('stampede', { nouns: ['stampede', 'crush'] }),
    examples: [['Nine people died in a stampede in Lima.', ['stampede OCCURRED_IN Lima']]],
    counterexamples: [],
  },
  {
    ...natural('outbreak', {
      verbs: pairs(
        ['cholera', 'measles', 'ebola', 'flu', 'plague', 'typhoid', 'polio', 'dengue'],
        ['break out', 'spread', 'strike', 'sweep'],
      ),
      nouns: ['outbreak', 'epidemic', 'famine', 'drought', 'pandemic'],
    }),
    examples: [['Nine people died in a famine in Mali.', ['outbreak OCCURRED_IN Mali']]],
    counterexamples: [],
  },
  {
    ...natural('blackout', {
      verbs: [
        'leave without power',
        'leave without electricity',
        ...pairs(['lose', 'cut', 'cut off', 'knock out'], ['power', 'electricity', 'power supply', 'power line']),
      ],
      nouns: ['blackout', 'power cut', 'power outage', 'power failure'],
    }),
    type: 'Disaster.Outage',
    roles: { place: struck },
    examples: [
      ['A power cut in Lyon began on Monday.', ['blackout OCCURRED_IN Lyon']],
      ['The storm left Lima without power on Monday.', ['blackout OCCURRED_IN Lima']],
    ],
    counterexamples: ['The media blackout in Lyon began on Monday.', 'Ada Moreau left power in Lyon.'],
  },
  {
    ...natural('spill', { nouns: ['oil spill', 'chemical spill', 'gas leak', 'chemical leak', 'radiation leak'] }),
    type: 'Disaster.Spill',
    examples: [['An oil spill off Lima began on Monday.', ['spill OCCURRED_IN Lima']]],
    counterexamples: ['The leak of the report in Lima began on Monday.'],
  },
  {
    kind: 'collapse',
    type: 'Disaster.FireExplosion',
    node: 'always',
    main: 'place',
    verbs: [
      ...pairs(STRUCTURES, ['collapse', 'cave', 'cave in', 'give way', 'come down']),
      ...pairs(['dam'], ['burst', 'rupture', 'fail', 'breach']),
    ],
    nouns: ['cave-in', 'building collapse', 'bridge collapse', 'dam collapse', 'mine collapse', 'roof collapse'],
    roles: { place },
    examples: [['A bridge collapsed in Lyon on Monday.', ['collapse OCCURRED_IN Lyon']]],
    counterexamples: ['The talks collapsed in Lyon.'],
  },
] as const satisfies readonly EventKind[];

/** Kinds of misfortune in which people die or are hurt. */
export const DEADLY: readonly string[] = disaster.map((each) => each.kind);
