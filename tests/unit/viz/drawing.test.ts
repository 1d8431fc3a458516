import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curvatures } from '../../../viz/drawing/curvatures.ts';
import { edgeSpots } from '../../../viz/drawing/edge-spots.ts';
import { emphasis } from '../../../viz/drawing/emphasis.ts';
import { edgeLook, type Look, nodeLook, radiusOf } from '../../../viz/drawing/looks.ts';
import { mix, paletteOf } from '../../../viz/drawing/palette.ts';
import { placeEdgeLabels } from '../../../viz/drawing/place-edge-labels.ts';
import { type Candidate, placeLabels } from '../../../viz/drawing/place-labels.ts';
import { spread } from '../../../viz/drawing/spread.ts';
import { visible } from '../../../viz/knowledge/visible.ts';
import * as produce from '../../../viz/producers.ts';
import { START, type State } from '../../../viz/state.ts';
import { forbidImpurity } from '../../setup.ts';
import { blastAtlas, idOf } from './graph.ts';

forbidImpurity();

describe('curvatures', () => {
  test('a lone edge is straight', () => {
    expect(curvatures([{ id: 'e', source: 'a', target: 'b' }]).get('e')).toBe(0);
  });

  test('parallel edges lie apart on the screen, whatever their direction', () => {
    const bends = curvatures([
      { id: '1', source: 'a', target: 'b' },
      { id: '2', source: 'b', target: 'a' },
      { id: '3', source: 'a', target: 'b' },
      { id: '4', source: 'b', target: 'a' },
    ]);
    // The bend of an edge is to its own left: seen from a to b, that of an edge from b to a is turned round.
    const seen = [bends.get('1'), -(bends.get('2') ?? 0), bends.get('3'), -(bends.get('4') ?? 0)];
    expect(new Set(seen).size).toBe(4);
  });
});

describe('spots for words on edges', () => {
  test('words stand upright on an edge that runs to the left', () => {
    const { spots, room } = edgeSpots({ x: 100, y: 0, radius: 10 }, { x: 0, y: 0, radius: 10 }, 0);
    for (const { angle } of spots) expect(Math.abs(angle)).toBeLessThanOrEqual(Math.PI / 2);
    expect(room).toBe(68);
  });

  test('the middle of a bent edge lies to its left', () => {
    const { spots } = edgeSpots({ x: 0, y: 0, radius: 0 }, { x: 100, y: 0, radius: 0 }, 0.2);
    expect(spots[0]).toMatchObject({ x: 50, y: -10, angle: 0 });
  });
});

const label = (key: string, x: number, y: number): Candidate => ({
  key,
  x,
  y,
  radius: 8,
  width: 60,
  height: 16,
  over: 'nothing',
});

describe('labels', () => {
  const size = { width: 400, height: 300 };

  test('names stand to the right of their discs where there is room', () => {
    expect(placeLabels([label('a', 100, 100)], [label('a', 100, 100)], size)).toEqual([
      { key: 'a', x: 112, y: 92, width: 60, height: 16 },
    ]);
  });

  test('a name at the right edge moves to the left of its disc', () => {
    const [box] = placeLabels([label('a', 390, 100)], [], size);
    expect(box?.x).toBe(390 - 12 - 60);
  });

  test('names and discs never cover each other, unless a name is forced', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const all = points.map(({ x, y }, i) => label(String(i), x, y));
        const boxes = placeLabels(all, all, size);
        for (const [i, a] of boxes.entries()) {
          const others = boxes.slice(i + 1).filter((b) => a.x < b.x + b.width && b.x < a.x + a.width);
          expect(others.filter((b) => a.y < b.y + b.height && b.y < a.y + a.height)).toEqual([]);
        }
      }),
    );
  });

  test('an important name is written even over a crowd of discs, but not over another name', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => label(`d${i}`, 80 + (i % 8) * 20, 80 + Math.floor(i / 8) * 20));
    expect(placeLabels([label('a', 150, 120)], crowd, size)).toEqual([]);
    expect(placeLabels([{ ...label('a', 150, 120), over: 'discs' }], crowd, size).length).toBe(1);
    const two = ['a', 'b'].map((key): Candidate => ({ ...label(key, 160, 120), width: 300, over: 'discs' }));
    expect(placeLabels(two, crowd, { width: 330, height: 130 }).map((box) => box.key)).toEqual(['a']);
    const both = two.map((one): Candidate => ({ ...one, over: 'anything' }));
    expect(placeLabels(both, crowd, { width: 330, height: 130 }).length).toBe(2);
  });

  test('words along an edge give way to discs, names and other words', () => {
    const along = (...places: readonly (readonly [number, number])[]) => ({
      width: 40,
      spots: places.map(([x, y]) => ({ x, y, angle: 0 })),
    });
    const disc = { x: 100, y: 100, radius: 10 };
    const name = { key: 'n', x: 180, y: 90, width: 50, height: 16 };
    const wanted = [along([100, 112]), along([200, 100]), along([300, 100]), along([310, 104])];
    expect(placeEdgeLabels(wanted, [disc], [name]).map(({ x, y }) => [x, y])).toEqual([[300, 100]]);
    const moved = placeEdgeLabels([along([100, 112], [100, 160], [100, 200])], [disc], [name]);
    expect(moved.map(({ x, y }) => [x, y])).toEqual([[100, 160]]);
  });
});

describe('spread', () => {
  const discs = Array.from({ length: 60 }, (_, i) => ({
    id: `n${i}`,
    x: (i % 10) * 20 - (i % 2) * 16,
    y: Math.floor(i / 10) * 30 + (i % 3),
    radius: 4.4,
  }));

  test('no disc lies on another afterwards', () => {
    const placed = [...spread(discs).values()];
    for (const [i, a] of placed.entries())
      for (const b of placed.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(8.3);
  });

  test('the same discs give the same places', () => {
    expect([...spread(discs)]).toEqual([...spread(discs)]);
  });

  test('discs with room stay where they are', () => {
    const apart = [
      { id: 'a', x: 0, y: 0, radius: 1 },
      { id: 'b', x: 5, y: 0, radius: 1 },
    ];
    expect([...spread(apart).values()]).toEqual([
      { x: 0, y: 0 },
      { x: 5, y: 0 },
    ]);
  });
});

describe('emphasis', () => {
  const atlas = blastAtlas();
  const orr = idOf(atlas, 'Lena Orr');
  const blast = idOf(atlas, 'blast');
  const shownIn = ({ view }: State) => visible(atlas, view);
  const names = (ids: ReadonlySet<string>) => [...ids].map((id) => atlas.nodes.get(id)?.name).sort();

  test('a hovered node lets its neighbours stand out, before what is selected', () => {
    const state = produce.hover(blast)(produce.selectNode(orr)(START));
    const { strong, near, active } = emphasis(state, atlas, shownIn(state));
    expect([...strong]).toEqual([blast]);
    expect(names(near)).toEqual(['Lena Orr', 'Vesna']);
    expect(active).toBe(true);
  });

  test('doubtful neighbours stand out only while they are shown', () => {
    const state = produce.showTruthyOnly(false)(produce.selectNode(blast)(START));
    expect(names(emphasis(state, atlas, shownIn(state)).near)).toContain('Tern');
  });

  test('an edge lets its two ends stand out', () => {
    const edge = atlas.view.edges.find((one) => one.type === 'LED') ?? expect.fail();
    expect(names(emphasis(produce.selectEdge(edge.id)(START), atlas, shownIn(START)).strong)).toEqual([
      'Harbour Board',
      'Lena Orr',
    ]);
  });

  test('several nodes show the edges between them', () => {
    const { edges } = emphasis(produce.selectNodes([orr, blast])(START), atlas, shownIn(START));
    expect([...edges].map((id) => atlas.edges.get(id)?.type)).toEqual(['KILLED_IN']);
  });

  test('with nothing picked out nothing fades', () => {
    expect(emphasis(START, atlas, shownIn(START)).active).toBe(false);
  });
});

describe('looks', () => {
  const palette = paletteOf(false);
  const none = {
    strong: new Set<string>(),
    near: new Set<string>(),
    edges: new Set<string>(),
    active: false,
    dim: new Set<string>(),
  };
  const visibleNow = { nodes: new Set(['a']), edges: new Set<string>() };
  const look: Look = {
    emphasis: none,
    visible: visibleNow,
    unlinked: false,
    palette,
    pinned: {},
    sizeBy: 'degree',
    colourBy: 'label',
  };
  const edge = {
    relation: 'LED',
    status: 'alleged',
    truthy: false,
    disputed: false,
    derived: false,
    weight: 1,
  } as const;

  test('each label has its Okabe–Ito colour', () => {
    const colours = (['Person', 'Group', 'Place', 'Event'] as const).map((kind) => nodeLook('a', { kind }, look).color);
    expect(colours).toEqual(['#0072b2', '#d55e00', '#009e73', '#cc79a7']);
  });

  test('a node without a relationship is hidden until it is looked at', () => {
    expect(nodeLook('b', { kind: 'Person' }, look).hidden).toBe(true);
    const seen = { ...look, emphasis: { ...none, strong: new Set(['b']), active: true } };
    expect(nodeLook('b', { kind: 'Person' }, seen).hidden).toBe(false);
  });

  test('a doubtful edge is dashed or dotted where it is shown', () => {
    expect(edgeLook('e', edge, look).hidden).toBe(true);
    const all = { ...look, visible: { ...visibleNow, edges: new Set(['e']) } };
    expect(edgeLook('e', edge, all)).toMatchObject({ hidden: false, dash: 1 });
    expect(edgeLook('e', { ...edge, status: 'planned' }, all).dash).toBe(2);
    expect(edgeLook('e', { ...edge, status: 'asserted' }, all).dash).toBe(0);
  });

  test('discs grow with what they are joined to and shrink in crowds', () => {
    expect(radiusOf(9, 50)).toBeGreaterThan(radiusOf(1, 50));
    expect(radiusOf(9, 5000)).toBeLessThan(radiusOf(9, 50));
  });

  test('colours mix channel by channel', () => {
    expect(mix('#000000', '#ff8000', 0.5)).toBe('#804000');
  });
});
