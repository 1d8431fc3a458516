import { describe, expect, test } from 'vitest';
import type { NodeView } from '../../../src/graph/view.ts';
import { apply, type History } from '../../../viz/history.ts';
import { dimmed } from '../../../viz/knowledge/dimmed.ts';
import { binsWithin, binWords, daysOfBins, histogram, stepped, timeWords } from '../../../viz/knowledge/histogram.ts';
import { visible } from '../../../viz/knowledge/visible.ts';
import * as produce from '../../../viz/producers.ts';
import { START } from '../../../viz/state.ts';
import { blastAtlas, idOf } from './graph.ts';

const atlas = blastAtlas();
const blast = atlas.nodes.get(idOf(atlas, 'blast')) ?? expect.fail('no blast');

/** The blast, on some day. */
function dated(id: string, min: string | null, max = min): NodeView {
  const value = { kind: 'date', text: 'then', edtf: min, min, max, basis: 'explicit' } as const;
  const fact = { value, status: 'asserted', claims: [], publishers: 1, rivals: [], disputed: false } as const;
  return { ...blast, id, profile: { ...blast.profile, facts: min === null ? {} : { date: fact } } };
}

function over(...events: NodeView[]) {
  const view = { ...atlas.view, nodes: [...atlas.view.nodes.filter(({ type }) => type !== 'Event'), ...events] };
  return histogram(
    { ...atlas, view },
    { nodes: new Set(events.map(({ id }) => id)), edges: new Set(), reasons: new Map() },
  );
}

describe('events over time', () => {
  const told = over(
    dated('c', '2020-01-09'),
    dated('a', '2020-01-03'),
    dated('b', '2020-01-03'),
    dated('u', null),
    dated('d', '2020-01-04'),
  );

  test('stand in bins of days that hold something, in order, with gaps marked and the undated apart', () => {
    expect(told.bins.map(({ from, events, follows }) => [from, events.map(({ id }) => id), follows])).toEqual([
      ['2020-01-03', ['a', 'b'], false],
      ['2020-01-04', ['d'], true],
      ['2020-01-09', ['c'], false],
    ]);
    expect(binWords({ ...told.bins[2]!, events: [dated('m', '2020-01')] }, 'day')).toBe('Jan 2020');
    expect(told.undated.map(({ id }) => id)).toEqual(['u']);
    expect(timeWords(told, null)).toBe('4 dated events, 3 Jan 2020 – 9 Jan 2020.');
    expect(timeWords(told, { from: '2020-01-03', until: '2020-01-04' })).toBe(
      '3 Jan 2020 – 4 Jan 2020: 3 events; the others are dimmed.',
    );
  });

  test('stand in months, then years, where there are too many days', () => {
    const days = Array.from({ length: 60 }, (_, i) =>
      dated(`e${i}`, new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10)),
    );
    expect(over(...days)).toMatchObject({ unit: 'month', bins: { length: 2 } });
    const months = Array.from({ length: 60 }, (_, i) =>
      dated(`e${i}`, new Date(Date.UTC(2015, i, 1)).toISOString().slice(0, 10)),
    );
    expect(over(...months)).toMatchObject({ unit: 'year', bins: { length: 5 } });
  });

  test('are walked through a bin at a time, and never past the end', () => {
    const first = stepped(told.bins, null, 1);
    expect(first).toEqual({ from: '2020-01-03', until: '2020-01-03' });
    expect(stepped(told.bins, first, 1)).toEqual({ from: '2020-01-04', until: '2020-01-04' });
    expect(stepped(told.bins, daysOfBins(told.bins, 2, 1), 1)).toEqual({ from: '2020-01-04', until: '2020-01-09' });
    expect(binsWithin(told.bins, { from: '2020-01-04', until: '2020-01-09' })).toEqual({ first: 1, last: 2 });
  });
});

describe('a stretch of time', () => {
  const shown = visible(atlas, START.view);

  test('dims events that do not begin in it, and what touches only such events', () => {
    const dim = dimmed(atlas, shown, { from: '1900-01-01', until: '1900-12-31' });
    const names = [...dim].flatMap((id) => atlas.nodes.get(id)?.name ?? []);
    expect(names).toContain('blast');
    expect(names).not.toContain('Lena Orr');
    expect(dimmed(atlas, shown, null).size).toBe(0);
  });

  test('that is drawn out is one step to undo', () => {
    const begin: History = { state: START, past: [], future: [] };
    const days = (until: string) => produce.showDays({ from: '2020-01-01', until });
    const drawn = [produce.selectNode('a'), days('2020-01-02'), days('2020-01-03'), days('2020-01-04')].reduce(
      apply,
      begin,
    );
    expect(drawn.past.length).toBe(2);
    expect(drawn.past.at(-1)?.time).toBeNull();
  });
});
