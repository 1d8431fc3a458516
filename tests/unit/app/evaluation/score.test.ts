import { describe, expect, it } from 'vitest';
import { dayRange, shareDay } from '../../../../src/app/evaluation/event-match.ts';
import { EMPTY_GRAPH, type FlatEntity, type FlatGraph } from '../../../../src/app/evaluation/flat.ts';
import { scoreDocument } from '../../../../src/app/evaluation/score.ts';
import { f1, precision, recall, tally } from '../../../../src/app/evaluation/tally.ts';

const gold: FlatGraph = {
  entities: [
    { id: 'ann', type: 'Person', name: 'Ann Berg', aliases: ['Berg'] },
    { id: 'norway', type: 'Place', altTypes: ['Group'], name: 'Norway' },
    { id: 'oslo', type: 'Place', name: 'Oslo' },
    { id: 'crowd', type: 'Group', name: 'hundreds of people', count: 'hundreds; 40', salient: false },
    { id: 'vote', type: 'Event', name: 'vote on the budget', kind: 'vote', date: '2024-05-06' },
  ],
  relations: [
    { source: 'ann', type: 'CARRIED_OUT', target: 'vote', status: 'asserted' },
    { source: 'vote', type: 'OCCURRED_IN', target: 'oslo', status: 'asserted' },
    { source: 'oslo', type: 'LOCATED_IN', target: 'norway', status: 'asserted' },
    { source: 'crowd', type: 'ATTENDED', target: 'vote', status: 'planned', by: 'ann', salient: false },
  ],
};

const person = (id: string, name: string): FlatEntity => ({ id, type: 'Person', name });

describe('scoring one document', () => {
  it('gives full marks to the gold itself', () => {
    const score = scoreDocument(gold, gold);
    expect([score.entities, score.relations].map(f1)).toEqual([1, 1]);
    expect(score.dates).toEqual({ matched: 1, given: 1, exact: 1, compatible: 1 });
    expect(score.counts).toEqual({ gold: 1, right: 1 });
    expect(score.status).toEqual({ given: 4, right: 4 });
    expect(score.attribution).toEqual({ gold: 1, right: 1 });
    expect(score.detail.missedEntities).toEqual([]);
  });

  it('finds nothing in an empty prediction', () => {
    const score = scoreDocument(gold, EMPTY_GRAPH);
    expect(score.entities).toEqual(tally({ right: 0, predicted: 0, gold: 5 }));
    expect(score.salientRelations.gold).toBe(3);
    expect(score.detail.missedRelations).toContain('(m) hundreds of people ATTENDED vote on the budget');
  });

  it('counts two nodes of one person as one hit and one duplicate', () => {
    const score = scoreDocument(gold, { entities: [person('a', 'Ann Berg'), person('b', 'Berg')], relations: [] });
    expect(score.entities).toEqual(tally({ right: 1, predicted: 2, gold: 5 }));
    expect(score.duplicates).toBe(1);
  });

  it('sees a node that mixes two gold people', () => {
    const two: FlatGraph = { entities: [person('a', 'Ann Berg'), person('b', 'Bo Lie')], relations: [] };
    const mixed: FlatGraph = { entities: [{ ...person('x', 'Ann Berg'), aliases: ['Bo Lie'] }], relations: [] };
    expect(scoreDocument(two, mixed).overMerged).toBe(1);
  });

  it('accepts a country as a group and refuses a city as one', () => {
    const groups: FlatGraph = {
      entities: [
        { id: 'n', type: 'Group', name: 'Norway' },
        { id: 'o', type: 'Group', name: 'Oslo' },
      ],
      relations: [],
    };
    expect(scoreDocument(gold, groups).entities.right).toBe(1);
    expect(scoreDocument(gold, groups).untypedEntities.right).toBe(2);
  });

  it('leaves a relation that gold implies out of the precision', () => {
    const implied: FlatGraph = {
      entities: gold.entities,
      relations: [
        { source: 'vote', type: 'OCCURRED_IN', target: 'norway' },
        { source: 'ann', type: 'ATTENDED', target: 'vote' },
      ],
    };
    expect(scoreDocument(gold, implied).relations).toEqual(tally({ right: 0, predicted: 0, gold: 4 }));
  });

  it('takes a relation in the wrong direction as wrong, and as a right pair', () => {
    const turned: FlatGraph = {
      entities: gold.entities,
      relations: [{ source: 'norway', type: 'LOCATED_IN', target: 'oslo' }],
    };
    const score = scoreDocument(gold, turned);
    expect(score.relations.right).toBe(0);
    expect(score.untypedRelations.right).toBe(1);
  });

  it('matches an unnamed event by its kind and its day', () => {
    const ballot = { id: 'e', type: 'Event', name: 'ballot', kind: 'vote', date: '2024-05-06' } as const;
    expect(scoreDocument(gold, { entities: [ballot], relations: [] }).entities.right).toBe(1);
    const late = { ...ballot, date: '2024-06-01' };
    expect(scoreDocument(gold, { entities: [late], relations: [] }).entities.right).toBe(0);
  });

  it('holds attributed to be as good as asserted, and planned to be something else', () => {
    const relations = gold.relations.map((one) => ({ ...one, status: 'attributed' }));
    expect(scoreDocument(gold, { entities: gold.entities, relations }).status).toEqual({ given: 4, right: 3 });
  });
});

describe('days', () => {
  it.each([
    ['2024-05', '2024-05-31', true],
    ['2024', '2025-01-01', false],
    ['1980/1988', '1984-02', true],
    [undefined, '2024', false],
    ['../2024', '2024', false],
  ])('of %s and %s overlap: %s', (a, b, expected) => {
    expect(shareDay(dayRange(a), dayRange(b))).toBe(expected);
  });
});

describe('precision, recall and F1', () => {
  it('come from counts', () => {
    const counts = tally({ right: 3, predicted: 4, gold: 6 });
    expect([precision(counts), recall(counts)]).toEqual([0.75, 0.5]);
    expect(f1(counts)).toBeCloseTo(0.6);
    expect(f1(tally({ right: 0, predicted: 0, gold: 0 }))).toBe(0);
  });
});
