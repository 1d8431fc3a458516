import { describe, expect, test } from 'vitest';
import { link } from '../../src/graph/link/link.ts';
import { ontology } from '../../src/ontology/ontology.ts';
import { count, day, readingOf } from '../build.ts';

/** Whom nobody names: [description, least, most], a number left out where none is given; or a place's description. */
type Unnamed = readonly [words: string, min?: number, max?: number | null];

interface Telling {
  readonly relation: string;
  readonly unnamed: readonly Unnamed[];
  readonly date?: string;
}

/** One article that tells of an event in Brod and of those whom it describes there. */
function telling(slug: string, { relation, unnamed, date = '2024-05-06' }: Telling) {
  const described = unnamed.map(([words]) => words).join(', ');
  const builder = readingOf(`${slug}: it happened in Brod. ${described}.`, { slug, publishedAt: '2024-05-08' });
  const event = builder.event('attack', 'it', { words: ['happened'] });
  builder.claim([event, 'OCCURRED_IN', builder.entity('Place', 'Brod')]);
  builder.claim([event, 'date', day(date)]);
  const made = unnamed.map(([words, min, max = min]) => {
    const isPlace = relation === 'OCCURRED_IN';
    const options = { local: true, form: 'description', ...(isPlace ? {} : { kind: 'crowd' }) } as const;
    const entity = builder.entity(isPlace ? 'Place' : 'Group', words, options);
    builder.claim(isPlace ? [event, relation, entity] : [entity, relation, event]);
    if (min !== undefined) builder.claim([entity, 'count', count(words, min, max)]);
    return entity.id;
  });
  return { reading: builder.reading(), first: made[0]! };
}

function areOne(one: Telling, other: Telling): boolean {
  const [a, b] = [telling('one', one), telling('two', other)];
  const { nodeOf } = link([a.reading, b.reading], [], { ontology });
  return nodeOf.get(a.first) === nodeOf.get(b.first);
}

const both = (relation: string, a: Unnamed, b: Unnamed): readonly [Telling, Telling] => [
  { relation, unnamed: [a] },
  { relation, unnamed: [b] },
];

const killed = (a: Unnamed, b: Unnamed) => both('KILLED_IN', a, b);
const hurt = (a: Unnamed, b: Unnamed) => both('INJURED_IN', a, b);
const came = (a: Unnamed, b: Unnamed) => both('ATTENDED', a, b);
const at = (a: string, b: string) => both('OCCURRED_IN', [a], [b]);

const ONE: readonly (readonly [Telling, Telling])[] = [
  killed(['56 people', 56], ['56 people', 56]),
  killed(['all 176 people', 176], ['176 passengers', 176]),
  killed(['two police officers', 2], ['two officers', 2]),
  killed(['two officers', 2], ['two people', 2]),
  killed(['nine miners', 9], ['9', 9]),
  killed(['four nurses', 4], ['four others', 4]),
  killed(['at least 12 villagers', 12, null], ['at least a dozen villagers', 12, null]),
  hurt(['31 passengers', 31], ['31 people', 31]),
  hurt(['six passers-by', 6], ['six passers-by', 6]),
  hurt(['more than 200', 201, null], ['more than 200 people', 201, null]),
  both('TARGETED_IN', ['three suspects', 3], ['three suspects', 3]),
  came(['mourners'], ['the mourners']),
  came(['thousands of mourners', 2000, 9999], ['about 5,000 people', 5000]),
  came(['hundreds of thousands of Arlanders', 200_000, 999_999], ['millions', 2_000_000, null]),
  came(['tens of thousands of workers', 20_000, 99_999], ['30,000 marchers', 30_000]),
  came(['300 students', 300], ['300 students', 300]),
  at('the market', 'market'),
  at('a checkpoint', 'the checkpoint'),
  at('the old cemetery', 'the old cemetery'),
  at('the courthouse', 'the courthouse'),
];

const TWO: readonly (readonly [Telling, Telling])[] = [
  killed(['56 people', 56], ['35 people', 35]),
  killed(['two police officers', 2], ['two passers-by', 2]),
  killed(['three nurses', 3], ['three soldiers', 3]),
  killed(['a dozen villagers', 12], ['at least a dozen villagers', 12, null]),
  killed(['soldiers'], ['civilians']),
  killed(['children'], ['the children of a school']),
  [
    {
      relation: 'KILLED_IN',
      unnamed: [
        ['two people', 2],
        ['two officers', 2],
      ],
    },
    { relation: 'KILLED_IN', unnamed: [['two officers', 2]] },
  ],
  [
    { relation: 'KILLED_IN', unnamed: [['two people', 2]] },
    { relation: 'INJURED_IN', unnamed: [['two people', 2]] },
  ],
  [
    { relation: 'KILLED_IN', unnamed: [['56 people', 56]] },
    { relation: 'KILLED_IN', unnamed: [['56 people', 56]], date: '2024-05-01' },
  ],
  [
    { relation: 'ATTENDED', unnamed: [['thousands of mourners', 2000, 9999]] },
    { relation: 'ATTENDED', unnamed: [['thousands of mourners', 2000, 9999]], date: '2024-05-01' },
  ],
  [
    { relation: 'OCCURRED_IN', unnamed: [['the market']] },
    { relation: 'OCCURRED_IN', unnamed: [['the market']], date: '2024-05-01' },
  ],
  hurt(['31 passengers', 31], ['31 soldiers', 31]),
  hurt(['six guards', 6], ['seven guards', 7]),
  both('TARGETED_IN', ['three suspects', 3], ['four suspects', 4]),
  both('CARRIED_OUT', ['two gunmen', 2], ['two gunmen', 2]),
  came(['farmers'], ['students']),
  came(['300 students', 300], ['500 students', 500]),
  came(['300 students', 300], ['300 farmers', 300]),
  at('the market', 'the courthouse'),
  at('the old cemetery', 'the cemetery'),
];

const inWords = ([a, b]: readonly [Telling, Telling]): string =>
  [a, b].map(({ relation, unnamed }) => `${unnamed.map(([words]) => words).join(', ')} ${relation}`).join(' / ');

describe('whom nobody names in two tellings of one event', () => {
  test('are one where they are as many and called alike', () => {
    expect(ONE.length).toBeGreaterThanOrEqual(20);
    expect(ONE.filter(([a, b]) => !areOne(a, b)).map(inWords)).toEqual([]);
  });

  test('are two where their number, their name or their event is another', () => {
    expect(TWO.length).toBeGreaterThanOrEqual(20);
    expect(TWO.filter(([a, b]) => areOne(a, b)).map(inWords)).toEqual([]);
  });
});
