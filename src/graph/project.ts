import { MultiDirectedGraph } from 'graphology';
import type { GraphEdge } from '../model/graph.ts';
import { compareText } from '../model/hash.ts';
import { type Standing, standingOf } from './stance.ts';
import type { NodeView } from './view.ts';

/** Node attributes of the picture; named so that Sigma and Gephi do not take them for their own. */
export interface DrawnNode {
  readonly kind: NodeView['type'];
  readonly acts: boolean;
  readonly label: string;
  readonly mentions: number;
}

/** Edge attributes of the picture. */
export interface DrawnEdge {
  readonly relation: string;
  readonly status: Standing;
  readonly truthy: boolean;
  readonly disputed: boolean;
  readonly derived: boolean;
  readonly weight: number;
}

/** The graph as graphology holds it: what layout, picture and measures work on. Nodes and edges in the order of their ids. */
export type DrawnGraph = MultiDirectedGraph<DrawnNode, DrawnEdge>;

/** What is drawn: a view, or the part of it that filters left. */
export interface Drawable {
  readonly nodes: readonly NodeView[];
  readonly edges: readonly GraphEdge[];
}

/** Makes a graphology graph of nodes and edges; edges whose ends are not among the nodes are left out. */
export function project({ nodes, edges }: Drawable): DrawnGraph {
  const graph: DrawnGraph = new MultiDirectedGraph();
  for (const { id, type, acts, name, mentions } of nodes.toSorted((a, b) => compareText(a.id, b.id)))
    graph.addNode(id, { kind: type, acts: acts ?? false, label: name, mentions });
  for (const edge of edges.toSorted((a, b) => compareText(a.id, b.id))) {
    if (!graph.hasNode(edge.source) || !graph.hasNode(edge.target)) continue;
    graph.addDirectedEdgeWithKey(edge.id, edge.source, edge.target, {
      relation: edge.type,
      status: standingOf(edge),
      truthy: edge.truthy,
      disputed: edge.disputed,
      derived: edge.derived,
      weight: Math.max(1, edge.claims.length),
    });
  }
  return graph;
}
