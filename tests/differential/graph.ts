import type { Cell, Statement } from '../../src/model/table.ts';
import { upsertNodes, upsertRelationships } from '../../src/store/upsert.ts';
import { type Dice, dice } from './dice.ts';

/** What random graphs are made of: few labels, types and values, so that queries find something. */
export const LABELS = ['Person', 'Group', 'Place', 'Event'] as const;
export const TYPES = ['LED', 'MEMBER_OF', 'MET_WITH', 'PART_OF', 'LOCATED_IN'] as const;
export const NAMES = ['Ada', 'Bruno', 'Clara', 'Port Averne', 'ada'] as const;
const DATES = ['2031-03-03', '2031-03-08', '2030-12-31'] as const;
export const TAGS = ['x', 'y', 'z'] as const;

const properties = (throws: Dice): Record<string, Cell> => ({
  name: throws.one(NAMES),
  tags: throws.some(TAGS, 50),
  truthy: throws.chance(70),
  ...(throws.chance(75) && { n: throws.below(5) - 1 }),
  ...(throws.chance(60) && { date: throws.one(DATES) }),
  ...(throws.chance(50) && { f: throws.below(8) / 4 + 0.125 }),
});

/** The statements of a random small graph: loops, parallel relationships and islands are among them. */
export function randomGraph(seed: number): Statement[] {
  const throws = dice(seed);
  const nodes = Array.from({ length: 3 + throws.below(6) }, (_, i) => ({
    id: `n${i}`,
    label: throws.one(LABELS),
    props: properties(throws),
    day: throws.chance(50) ? throws.one(DATES) : undefined,
  }));
  const relationships = Array.from({ length: throws.below(13) }, (_, i) => ({
    id: `r${i}`,
    type: throws.one(TYPES),
    source: throws.one(nodes).id,
    target: throws.one(nodes).id,
    props: properties(throws),
  }));
  return [
    ...LABELS.flatMap((label) => [
      ...upsertNodes(
        'Entity',
        { add: [label] },
        nodes.filter((node) => node.label === label).map(({ id, props, day }) => ({ id, props, day })),
      ),
    ]),
    ...TYPES.flatMap((type) => [
      ...upsertRelationships(
        { from: 'Entity', type, to: 'Entity' },
        relationships
          .filter((each) => each.type === type)
          .map(({ id, source, target, props }) => ({ id, source, target, props })),
      ),
    ]),
  ];
}
