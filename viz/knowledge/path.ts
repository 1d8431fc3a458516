import type { GraphEdge } from '../../src/model/graph.ts';
import { compareText } from '../../src/model/hash.ts';
import { type Atlas, otherEnd } from './atlas.ts';
import type { Visible } from './visible.ts';

/** A way between two nodes: the nodes in order, and the relationship between each two. */
export interface Path {
  readonly nodes: readonly string[];
  readonly edges: readonly GraphEdge[];
}

/** Of two relationships between the same nodes, the one with more claims behind it. */
const firmer = (a: GraphEdge, b: GraphEdge): number => b.claims.length - a.claims.length || compareText(a.id, b.id);

/** How each node was reached from a start, along shown relationships in either direction, nearest first. */
function reach(atlas: Atlas, visible: Visible, ends: { from: string; to: string }): Map<string, GraphEdge | null> {
  const reached = new Map<string, GraphEdge | null>([[ends.from, null]]);
  for (let front = [ends.from]; front.length > 0 && !reached.has(ends.to); ) {
    const next: string[] = [];
    for (const id of front)
      for (const edge of (atlas.edgesOf.get(id) ?? []).filter(({ id: key }) => visible.edges.has(key)).sort(firmer)) {
        const other = otherEnd(edge, id);
        if (reached.has(other)) continue;
        reached.set(other, edge);
        next.push(other);
      }
    front = next;
  }
  return reached;
}

/** The shortest way between two nodes along what is shown; undefined where there is none. */
export function shortestPath(atlas: Atlas, visible: Visible, ends: { from: string; to: string }): Path | undefined {
  const reached = reach(atlas, visible, ends);
  if (!reached.has(ends.to)) return undefined;
  const nodes = [ends.to];
  const edges: GraphEdge[] = [];
  for (let edge = reached.get(ends.to); edge; edge = reached.get(nodes[0] ?? '')) {
    edges.unshift(edge);
    nodes.unshift(otherEnd(edge, nodes[0] ?? ''));
  }
  return { nodes, edges };
}
