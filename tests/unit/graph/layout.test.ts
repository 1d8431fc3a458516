import { describe, expect, test } from 'vitest';
import { advance, type Layout, layout, positions, startLayout } from '../../../src/graph/layout.ts';
import { type Drawable, project } from '../../../src/graph/project.ts';
import { createRandom } from '../../../src/graph/seeded.ts';
import { forbidImpurity } from '../../setup.ts';

forbidImpurity();

/** Some clusters of nodes, joined in a row, and three nodes that nothing holds. */
function sample(): Drawable {
  const node = (id: string) => ({
    id,
    type: 'Person' as const,
    name: id,
    aliases: [],
    members: [],
    profile: { disputed: false, facts: {} },
    degree: 0,
    mentions: 1,
  });
  const edge = (source: string, target: string) => ({
    id: `edge:${source}-${target}`,
    source,
    type: 'LED',
    target,
    status: 'asserted' as const,
    truthy: true,
    disputed: false,
    derived: false,
    roles: [],
    claims: ['claim:1'],
    against: [],
  });
  const names = Array.from({ length: 30 }, (_, i) => `n${String(i).padStart(2, '0')}`);
  const spokes = names.slice(1, 27).map((name, i) => edge(names[Math.floor(i / 9) * 9]!, name));
  return { nodes: names.map(node), edges: [...spokes.filter((each) => each.source !== each.target)] };
}

const picture = (state: Map<string, unknown>): string =>
  JSON.stringify([...state].sort(([a], [b]) => (a < b ? -1 : 1)));

describe('the layout', () => {
  test('is the same every time, whatever the order of nodes and edges', () => {
    const { nodes, edges } = sample();
    const there = layout(project({ nodes, edges }));
    const back = layout(project({ nodes: nodes.toReversed(), edges: edges.toReversed() }));
    expect(picture(back)).toBe(picture(there));
  });

  test('throws no dice, though communities are hard to tell apart', () => {
    const random = createRandom(1);
    const drawable = sample();
    const pick = (): string => drawable.nodes[Math.floor(random() * drawable.nodes.length)]!.id;
    const edges = Array.from({ length: 60 }, (_, i) => ({
      ...drawable.edges[0]!,
      id: `edge:${i}`,
      source: pick(),
      target: pick(),
    }));
    const graph = project({ nodes: drawable.nodes, edges });
    const pictures = Array.from({ length: 8 }, () => picture(layout(graph)));
    expect(new Set(pictures).size).toBe(1);
  });

  test('gives the same picture in one go and in batches, as the viewer runs it', () => {
    const graph = project(sample());
    const inBatches: Layout = startLayout(graph);
    for (let i = 0; i < 5; i++) advance(inBatches, 10);
    expect(picture(positions(inBatches, graph))).toBe(picture(layout(graph, 50)));
  });

  test('places every node at a finite point of its own', () => {
    const graph = project(sample());
    const points = [...layout(graph).values()];
    expect(points).toHaveLength(graph.order);
    expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(graph.order);
  });

  test('keeps nodes without edges in a ring around the others', () => {
    const graph = project(sample());
    const placed = layout(graph);
    const alone = graph.nodes().filter((id) => graph.degree(id) === 0);
    const linked = [...placed].filter(([id]) => graph.degree(id) > 0).map(([, point]) => point);
    const mean = (pick: (point: { x: number; y: number }) => number): number =>
      linked.reduce((sum, point) => sum + pick(point), 0) / linked.length;
    const away = ({ x, y }: { x: number; y: number }): number => Math.hypot(x - mean((p) => p.x), y - mean((p) => p.y));
    const radius = Math.max(...linked.map(away));
    expect(alone).toHaveLength(3);
    for (const id of alone) expect(away(placed.get(id)!) / radius).toBeCloseTo(1.12, 5);
  });

  test('of a graph without edges, and of none at all, is still there', () => {
    const { nodes } = sample();
    expect(layout(project({ nodes, edges: [] })).size).toBe(nodes.length);
    expect(layout(project({ nodes: [], edges: [] })).size).toBe(0);
  });
});
