import { describe, expect, test } from 'vitest';
import { project } from '../../../src/graph/project.ts';
import { emphasis } from '../../../viz/drawing/emphasis.ts';
import type { Look } from '../../../viz/drawing/looks.ts';
import { paletteOf } from '../../../viz/drawing/palette.ts';
import { visible } from '../../../viz/knowledge/visible.ts';
import { createLooks } from '../../../viz/picture-looks.ts';
import * as produce from '../../../viz/producers.ts';
import { START } from '../../../viz/state.ts';
import { blastAtlas, idOf } from './graph.ts';

const atlas = blastAtlas();

function lookAfter(...producers: produce.Producer[]): Look {
  const state = producers.reduce((now, producer) => producer(now), START);
  const shown = visible(atlas, state.view);
  return { ...state.view, emphasis: emphasis(state, atlas, shown), visible: shown, palette: paletteOf(false) };
}

describe('what is painted anew', () => {
  const fresh = () => createLooks(project(atlas.view), () => ({ curvature: 0, arrow: true }));

  test('is everything at first, and nothing where nothing changed', () => {
    const looks = fresh();
    const first = looks.take(lookAfter(), 1);
    expect([first.nodes.length, first.edges.length]).toEqual([atlas.view.nodes.length, atlas.view.edges.length]);
    expect(looks.take(lookAfter(), 1)).toEqual({ nodes: [], edges: [] });
  });

  test('is only what a filter hides or shows', () => {
    const looks = fresh();
    looks.take(lookAfter(), 1);
    const [one] = atlas.view.edges.filter(({ truthy }) => truthy);
    const changed = looks.take(lookAfter(produce.toggleValues('relations', [one?.type ?? ''])), 1);
    const gone = atlas.view.edges.filter(({ type, truthy }) => truthy && type === one?.type).map(({ id }) => id);
    expect(changed.edges.toSorted()).toEqual(gone.toSorted());
    expect(looks.edge(one?.id ?? '')?.hidden).toBe(true);
    expect(changed.nodes.length).toBeLessThan(atlas.view.nodes.length);
  });

  test('is every disc where the stage has another size', () => {
    const looks = fresh();
    looks.take(lookAfter(), 1);
    const before = looks.node(idOf(atlas, 'blast'))?.size ?? 0;
    expect(looks.take(lookAfter(), 0.5).nodes.length).toBe(atlas.view.nodes.length);
    expect(looks.node(idOf(atlas, 'blast'))?.size).toBeCloseTo(before / 2);
  });
});
