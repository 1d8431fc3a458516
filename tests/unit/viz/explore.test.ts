import { describe, expect, test } from 'vitest';
import { communities } from '../../../src/graph/communities.ts';
import { project } from '../../../src/graph/project.ts';
import { emphasis } from '../../../viz/drawing/emphasis.ts';
import { shortestPath } from '../../../viz/knowledge/path.ts';
import { visible } from '../../../viz/knowledge/visible.ts';
import { walk } from '../../../viz/knowledge/walk.ts';
import * as produce from '../../../viz/producers.ts';
import { startFor } from '../../../viz/start.ts';
import { START, type State } from '../../../viz/state.ts';
import { blastAtlas, idOf } from './graph.ts';

const atlas = blastAtlas();
const [board, vesna, tern, blast] = ['Harbour Board', 'Vesna', 'Tern', 'blast'].map((name) => idOf(atlas, name)) as [
  string,
  string,
  string,
  string,
];
const stateAfter = (...producers: produce.Producer[]): State =>
  producers.reduce((state: State, change) => change(state), START);

describe('a path', () => {
  const shown = visible(atlas, START.view);

  test('leads the shortest way along relationships in either direction', () => {
    const path = shortestPath(atlas, shown, { from: board, to: vesna });
    expect(path?.nodes.map((id) => atlas.nodes.get(id)?.name)).toEqual(['Harbour Board', 'Lena Orr', 'Vesna']);
    expect(path?.edges.map(({ type }) => type)).toEqual(['LED', 'DIED_IN']);
  });

  test('leads along nothing that is hidden', () => {
    expect(shortestPath(atlas, shown, { from: board, to: tern })).toBeUndefined();
    const all = visible(atlas, stateAfter(produce.showTruthyOnly(false)).view);
    expect(shortestPath(atlas, all, { from: board, to: tern })?.edges.map(({ type }) => type)).toEqual([
      'LED',
      'KILLED_IN',
      'CARRIED_OUT',
    ]);
  });

  test('from a node to itself has no step', () => {
    expect(shortestPath(atlas, shown, { from: board, to: board })).toEqual({ nodes: [board], edges: [] });
  });

  test('is wanted from one node; the next one picked out is its other end, and all of it stands out', () => {
    const state = stateAfter(produce.startPath(board), produce.selectNode(vesna));
    expect(state.view.selection).toEqual({ as: 'path', from: board, to: vesna });
    expect(state.session.pathFrom).toBeNull();
    const { strong, edges } = emphasis(state, atlas, shown);
    expect([strong.size, edges.size]).toEqual([3, 2]);
    expect(stateAfter(produce.startPath(board), produce.stepOut).session.pathFrom).toBeNull();
  });
});

describe('exploring', () => {
  test('a node expands alone at first, then besides the focus', () => {
    expect(stateAfter(produce.expand(board)).view.focus).toEqual({ roots: [board], hops: 1 });
    expect(stateAfter(produce.expand(board), produce.expand(blast)).view.focus?.roots).toEqual([board, blast]);
  });

  test('a pinned node is held until it is let go', () => {
    const pinned = stateAfter(produce.pin(blast, { x: 1, y: 2 }));
    expect(pinned.view.pinned).toEqual({ [blast]: { x: 1, y: 2 } });
    expect(produce.unpin(blast)(pinned).view.pinned).toEqual({});
  });

  test('communities are the same every time, the largest first, without lonely nodes', () => {
    const graph = project(atlas.view);
    const found = communities(graph);
    expect([...communities(project(atlas.view))]).toEqual([...found]);
    expect(found.has(idOf(atlas, 'army'))).toBe(false);
    const sizes = [...new Set(found.values())].map(
      (one) => [...found.values()].filter((other) => other === one).length,
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test('a key walks from the best connected node around its neighbours', () => {
    const step = walk(atlas, visible(atlas, START.view));
    const names = (state: State): string[] =>
      state.view.selection.as === 'nodes' ? state.view.selection.ids.map((id) => atlas.nodes.get(id)?.name ?? id) : [];
    const first = step(START);
    expect(names(first)).toEqual(['Lena Orr']);
    const around: State[] = [];
    for (let state = step(first); around.length < 4; state = step(state)) around.push(state);
    expect(new Set(around.flatMap(names))).toEqual(new Set(['blast', 'Vesna', 'Harbour Board']));
  });

  test('a graph of many nodes starts with the best connected, a small one with all', () => {
    const [node] = atlas.view.nodes;
    const nodes = Array.from({ length: 20_000 }, () => node!);
    expect(startFor({ view: { ...atlas.view, nodes } }, 'dark')).toMatchObject({
      view: { most: 2000 },
      session: { theme: 'dark' },
    });
    expect(startFor(atlas, 'auto')).toEqual(START);
    const few = visible(atlas, { ...START.view, most: 2 });
    expect([few.edges.size, [...few.reasons.values()].filter((why) => why === 'less connected').length]).toEqual([
      1, 3,
    ]);
  });
});
