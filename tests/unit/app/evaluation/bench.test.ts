import { describe, expect, it } from 'vitest';
import type { BenchDocument } from '../../../../src/app/evaluation/bench.ts';
import { scoreBenchEntities } from '../../../../src/app/evaluation/bench-entities.ts';
import { scoreBenchRelations } from '../../../../src/app/evaluation/bench-relations.ts';
import { scoreSlots } from '../../../../src/app/evaluation/bench-slots.ts';
import { collapseEvents } from '../../../../src/app/evaluation/collapse.ts';
import { detokenize } from '../../../../src/app/evaluation/detokenize.ts';
import type { FlatGraph } from '../../../../src/app/evaluation/flat.ts';
import { tally } from '../../../../src/app/evaluation/tally.ts';

const document: BenchDocument = {
  id: 'd1',
  text: '',
  entities: [
    { id: 'e0', types: ['Person'], name: 'Ann Berg', named: true },
    { id: 'e1', types: ['Place', 'Group'], name: 'Norway', named: true },
    { id: 'e2', types: ['Person', 'Group'], name: 'three workers', named: false },
  ],
  relations: [{ source: 'e0', label: 'head_of', target: 'e1' }],
  slots: [
    { slot: 'KILLED_IN', entity: 'e2' },
    { slot: 'OCCURRED_IN', entity: 'e1' },
  ],
};

const predicted: FlatGraph = {
  entities: [
    { id: 'p0', type: 'Person', name: 'Ms Ann Berg' },
    { id: 'p1', type: 'Group', name: 'Norway' },
    { id: 'p2', type: 'Group', name: 'the workers', count: 'three' },
    { id: 'p3', type: 'Group', name: 'Acme' },
    { id: 'ev', type: 'Event', name: 'blast' },
  ],
  relations: [
    { source: 'p0', type: 'LED', target: 'p1' },
    { source: 'p2', type: 'KILLED_IN', target: 'ev' },
    { source: 'ev', type: 'OCCURRED_IN', target: 'p1' },
    { source: 'p3', type: 'PERPETRATED', target: 'ev' },
  ],
};

const pairs = [{ document, predicted }];

describe('scoring a foreign corpus', () => {
  it('holds descriptions and counted groups that its gold does not name neither right nor wrong', () => {
    const scores = scoreBenchEntities(pairs, ['Person', 'Group', 'Place']);
    expect(scores.all).toEqual(tally({ right: 2, predicted: 3, gold: 2 }));
    expect(scores.extra).toEqual(['d1: Group Acme']);
  });

  it('translates labels and leaves out relations that end beyond the gold', () => {
    const labels = { accepts: { head_of: ['LED'] }, symmetric: [] };
    const scores = scoreBenchRelations(pairs, labels);
    expect(scores.typed).toEqual(tally({ right: 1, predicted: 1, gold: 1 }));
    expect(scoreBenchRelations(pairs, { accepts: { head_of: ['~LED'] }, symmetric: [] }).typed.right).toBe(0);
  });

  it('compares who fills a role by whole words of the name', () => {
    const scores = scoreSlots(pairs);
    expect(scores.bySlot['KILLED_IN']).toEqual(tally({ right: 1, predicted: 1, gold: 1 }));
    expect(scores.bySlot['OCCURRED_IN']).toEqual(tally({ right: 1, predicted: 1, gold: 1 }));
    expect(scores.extra).toEqual(['d1: PERPETRATED Acme']);
    expect(scores.named).toEqual({ right: 0, predicted: 0, gold: 1, found: 1 });
  });

  it('reads attacks, presence and company off an event', () => {
    const derived = collapseEvents(predicted).filter((relation) => relation.derived);
    expect(derived.map(({ source, type, target }) => `${source} ${type} ${target}`)).toEqual([
      'p2 WAS_IN p1',
      'p2 TOGETHER_AT p3',
      'p3 ATTACKED p2',
      'p3 WAS_IN p1',
    ]);
  });

  it('writes tokens as text and knows where each one stands', () => {
    const { text, spans } = detokenize([
      ['"', 'No', '"', ',', 'she', 'said', '(', 'twice', ')', '.'],
      ['It', "'s", 'over'],
    ]);
    expect(text).toBe('"No", she said (twice).\nIt\'s over');
    expect(text.slice(spans[1]![2]!.start, spans[1]![2]!.end)).toBe('over');
  });
});
