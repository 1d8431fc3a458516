import louvain from 'graphology-communities-louvain';
import circlepack from 'graphology-layout/circlepack.js';
import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { compareText } from '../model/hash.ts';
import type { Point } from './point.ts';
import type { DrawnGraph } from './project.ts';
import { ringsAround } from './rings.ts';
import { createRandom } from './seeded.ts';

/**
 * A layout under way: plain arrays, so that a worker can have it. `nodes` holds ten numbers a node (x, y, four
 * velocities, mass, convergence, size, fixed), `edges` three an edge (offset of source, offset of target, weight).
 */
export interface Layout {
  /** Nodes that have edges, in the order of their ids; those without are placed at the end. */
  readonly ids: readonly string[];
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  readonly settings: Required<ForceAtlas2Settings>;
}

const PER_NODE = 10;
const PER_EDGE = 3;
const SEED = 20200103;
/** Enough from a good start: the picture of 100 to 200 iterations from chance (viewer design, section 4). */
export const ITERATIONS = 60;
/** From here on forces are approximated; theta 1.2 is what ForceAtlas2's author uses. */
const APPROXIMATE_FROM = 500;

const settingsFor = (order: number): Required<ForceAtlas2Settings> => ({
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 10,
  strongGravityMode: true,
  gravity: 0.05,
  slowDown: 1 + Math.log(Math.max(1, order)),
  barnesHutOptimize: order > APPROXIMATE_FROM,
  barnesHutTheta: 1.2,
});

/** Communities packed as circles within circles: a start that needs few iterations and is the same every time. */
function startPositions(graph: DrawnGraph): Readonly<Record<string, Point>> {
  const communities = louvain(graph, { rng: createRandom(SEED), getEdgeWeight: 'weight' });
  const packed = graph.copy() as unknown as DrawnGraph;
  packed.forEachNode((id) => packed.mergeNodeAttributes(id, { community: communities[id] } as object));
  return circlepack(packed, { hierarchyAttributes: ['community'], rng: createRandom(SEED), scale: 10 });
}

/** Prepares a layout: start positions, masses and weights. The same graph gives the same numbers. */
export function startLayout(graph: DrawnGraph): Layout {
  const linked = graph.copy() as unknown as DrawnGraph;
  for (const id of graph.nodes()) if (graph.degree(id) === 0) linked.dropNode(id);
  const ids = linked.nodes().toSorted(compareText);
  const nodes = new Float32Array(ids.length * PER_NODE);
  const edges = new Float32Array(linked.size * PER_EDGE);
  if (ids.length === 0) return { ids, nodes, edges, settings: settingsFor(0) };

  const start = startPositions(linked);
  const offsets = new Map(ids.map((id, i) => [id, i * PER_NODE]));
  for (const [id, offset] of offsets) {
    const { x = 0, y = 0 } = start[id] ?? {};
    nodes.set([x, y, 0, 0, 0, 0, 1, 1, 1, 0], offset);
  }
  linked
    .edges()
    .toSorted(compareText)
    .forEach((edge, i) => {
      const weight = linked.getEdgeAttribute(edge, 'weight');
      const ends = linked.extremities(edge).map((id) => offsets.get(id) ?? 0);
      for (const offset of ends) nodes[offset + 6] = (nodes[offset + 6] ?? 0) + weight;
      edges.set([...ends, weight], i * PER_EDGE);
    });
  return { ids, nodes, edges, settings: settingsFor(ids.length) };
}

/** Moves a layout on, in place; 50 iterations equal five times ten. */
export function advance({ settings, nodes, edges }: Layout, iterations: number): void {
  if (nodes.length === 0) return;
  for (let i = 0; i < iterations; i++) iterate(settings, nodes, edges);
}

/** Where every node of the graph is now; those without edges stand in rings around the others. */
export function positions({ ids, nodes }: Layout, graph: DrawnGraph): Map<string, Point> {
  const placed = new Map<string, Point>(
    ids.map((id, i) => [id, { x: nodes[i * PER_NODE] ?? 0, y: nodes[i * PER_NODE + 1] ?? 0 }]),
  );
  const alone = graph
    .nodes()
    .filter((id) => !placed.has(id))
    .toSorted(compareText);
  const rings = ringsAround([...placed.values()], alone.length);
  for (const [i, id] of alone.entries()) placed.set(id, rings[i] ?? { x: 0, y: 0 });
  return placed;
}

/** Lays a graph out from start to end: what viewer and exports show alike. */
export function layout(graph: DrawnGraph, iterations: number = ITERATIONS): Map<string, Point> {
  const state = startLayout(graph);
  advance(state, iterations);
  return positions(state, graph);
}
