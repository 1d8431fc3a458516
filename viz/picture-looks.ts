import { communities } from '../src/graph/communities.ts';
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../src/graph/project.ts';
import { edgeLook, type Look, nodeLook, radiusOf } from './drawing/looks.ts';

type NodePaint = ReturnType<typeof nodeLook> & { readonly size: number };
type EdgePaint = ReturnType<typeof edgeLook> & EdgeShape;

/** What of an edge's looks never changes. */
export interface EdgeShape {
  readonly curvature: number;
  readonly arrow: boolean;
}

/** The ids of what has to be painted anew. */
export interface Changed {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** How every node and edge looks now, so that a change of view paints only what it changes. */
export interface Looks {
  node(id: string): NodePaint | undefined;
  edge(id: string): EdgePaint | undefined;
  /** Node id → its community, 0 for the largest. */
  communities(): ReadonlyMap<string, number>;
  /** Takes another look on; discs are `scale` times their full size. */
  take(look: Look, scale: number): Changed;
}

/** A picture's looks; nothing has one before the first is taken. */
export function createLooks(graph: DrawnGraph, shapeOf: (id: string, edge: DrawnEdge) => EdgeShape): Looks {
  const nodes = new Map<string, NodePaint>();
  const edges = new Map<string, EdgePaint>();
  const linked = graph.filterNodes((id) => graph.degree(id) > 0).length;
  let groups: ReadonlyMap<string, number> | undefined;
  const known = (): ReadonlyMap<string, number> => {
    groups ??= communities(graph);
    return groups;
  };
  const communityOf = (id: string, { colourBy }: Look): number | undefined =>
    colourBy === 'label' ? undefined : known().get(id);
  const nodePaint = (id: string, node: DrawnNode, { look, scale }: { look: Look; scale: number }): NodePaint => {
    const weight = look.sizeBy === 'mentions' ? node.mentions / 2 : graph.degree(id);
    const painted = nodeLook(id, { kind: node.kind, community: communityOf(id, look) }, look);
    return { ...painted, size: radiusOf(weight, linked) * scale };
  };
  return {
    node: (id) => nodes.get(id),
    edge: (id) => edges.get(id),
    communities: known,
    take: (look, scale) => {
      const changed = { nodes: [] as string[], edges: [] as string[] };
      graph.forEachNode((id, node) => {
        const [before, now] = [nodes.get(id), nodePaint(id, node, { look, scale })];
        if (before && before.color === now.color && before.hidden === now.hidden && before.size === now.size) return;
        nodes.set(id, now);
        changed.nodes.push(id);
      });
      graph.forEachEdge((id, edge: DrawnEdge) => {
        const [before, now] = [edges.get(id), edgeLook(id, edge, look)];
        if (before && before.color === now.color && before.hidden === now.hidden && before.size === now.size) return;
        const { curvature, arrow } = before ?? shapeOf(id, edge);
        edges.set(id, { ...now, curvature, arrow });
        changed.edges.push(id);
      });
      return changed;
    },
  };
}
