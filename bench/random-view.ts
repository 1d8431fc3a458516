import type { GraphView, NodeView } from '../src/graph/view.ts';
import { ENTITY_TYPES } from '../src/model/claim.ts';
import type { GraphEdge } from '../src/model/graph.ts';
import { SCHEMA_VERSION } from '../src/model/reading.ts';
import { dice } from '../tests/differential/dice.ts';

const EDGES_PER_NODE = 3;
/** Nodes of a circle of acquaintances, and how many edges in a hundred stay within it. */
const CIRCLE = 25;
const WITHIN = 70;

/** A random graph like those of news: some nodes have many neighbours, and most edges stay within a circle. */
export function randomView(order: number): GraphView {
  const throws = dice(20200106);
  const edges = Array.from({ length: order * EDGES_PER_NODE }, (_, i): GraphEdge => {
    const source = Math.floor((throws.below(order) * throws.below(1000)) / 1000);
    const near = Math.min(order - 1, Math.floor(source / CIRCLE) * CIRCLE + throws.below(CIRCLE));
    const ends = { source: `n${source}`, target: `n${throws.chance(WITHIN) ? near : throws.below(order)}` };
    const told = { status: 'asserted', truthy: true, disputed: false, derived: false } as const;
    const type = i % 2 === 0 ? 'MET_WITH' : 'LED';
    return { id: `e${i}`, type, ...ends, ...told, roles: [], claims: [], against: [] };
  });
  const nodes = Array.from({ length: order }, (_, i): NodeView => {
    const type = ENTITY_TYPES[i % ENTITY_TYPES.length] ?? 'Person';
    const profile = { disputed: false, facts: {} };
    return { id: `n${i}`, type, name: `Name ${i}`, aliases: [], members: [], profile, degree: 6, mentions: 1 };
  });
  const labels = ENTITY_TYPES.map((name) => ({ name, meaning: name }));
  const nothing = { claims: [], mentions: [], articles: [], links: [], relations: [], attributes: [], kinds: [] };
  return { schemaVersion: SCHEMA_VERSION, nodes, edges, nodeOf: {}, names: {}, labels, ...nothing };
}
