import { describe, expect, test } from 'vitest';
import { edgeId } from '../../../src/graph/edges.ts';
import { project } from '../../../src/graph/project.ts';
import type { GraphEdge } from '../../../src/model/graph.ts';
import { DASHES } from '../../../viz/drawing/edge-shader.ts';
import { edgeLook } from '../../../viz/drawing/looks.ts';
import { paletteOf } from '../../../viz/drawing/palette.ts';
import { createAtlas } from '../../../viz/knowledge/create-atlas.ts';
import { facetCounts } from '../../../viz/knowledge/facet-counts.ts';
import { hiddenWords } from '../../../viz/knowledge/hidden-words.ts';
import { type Sieve, visible } from '../../../viz/knowledge/visible.ts';
import { edgeStanding } from '../../../viz/knowledge/words.ts';
import * as produce from '../../../viz/producers.ts';
import { START, type State } from '../../../viz/state.ts';
import { blastAtlas, idOf } from './graph.ts';

const plain = blastAtlas();
const triple = { source: idOf(plain, 'Vesna'), type: 'LOCATED_IN', target: idOf(plain, 'Harbour Board') };
const background: GraphEdge = {
  id: edgeId(triple),
  ...triple,
  status: 'asserted',
  truthy: false,
  disputed: false,
  derived: false,
  basis: 'gazetteer',
  roles: [],
  claims: [],
  against: [],
};
const atlas = createAtlas({ ...plain.view, edges: [...plain.view.edges, background] });
const viewAfter = (...producers: produce.Producer[]): Sieve =>
  producers.reduce((state: State, change) => change(state), START).view;
const isShown = (...producers: produce.Producer[]): boolean =>
  visible(atlas, viewAfter(...producers)).edges.has(background.id);

describe('background knowledge in the viewer', () => {
  test('is shown where it was asked for, though it is not truthy', () => {
    expect(isShown()).toBe(true);
  });

  test.each([
    ['by its own line of the legend', produce.toggleValues('statuses', ['background'])],
    ['by a publisher: none of them says it', produce.onlyValues('publishers', ['Post'])],
    ['by what is stated alone', produce.onlyValues('statuses', ['asserted'])],
  ])('is hidden %s', (_, producer) => {
    expect(isShown(producer)).toBe(false);
  });

  test('is hidden by its own filter, not as doubtful', () => {
    const hidden = visible(atlas, viewAfter(produce.toggleValues('statuses', ['background'])));
    expect(hiddenWords(atlas, hidden)).toBe('4 of 6 relationships shown; 2 hidden: 1 alleged, 1 by filters.');
  });

  test('is counted apart from what is stated', () => {
    const statuses = facetCounts(atlas, viewAfter()).statuses.map(({ value, count }) => `${value} ${count}`);
    expect(statuses.toSorted()).toEqual(['alleged 0', 'asserted 4', 'background 1']);
  });

  test('is called what it is', () => {
    expect(edgeStanding(background)).toBe('Background, said by no article (thin dotted line).');
  });

  test('has a line of its own', () => {
    const palette = paletteOf(false);
    const emphasis = { strong: new Set<string>(), near: new Set<string>(), edges: new Set<string>(), active: false };
    const look = {
      emphasis: { ...emphasis, dim: new Set<string>() },
      visible: visible(atlas, viewAfter()),
      unlinked: false,
      palette,
      pinned: {},
      sizeBy: 'degree',
      colourBy: 'label',
    } as const;
    const drawn = project(atlas.view).getEdgeAttributes(background.id);
    expect(edgeLook(background.id, drawn, look)).toMatchObject({ dash: DASHES.background, hidden: false });
    expect(Object.values(DASHES).filter((dash) => dash === DASHES.background)).toHaveLength(1);
  });
});
