import type { GraphEdge, KnowledgeGraph } from '../model/graph.ts';
import { compareText } from '../model/hash.ts';
import { lookup } from './lookup.ts';

/** Which edges a walk may take: by default only those that are truthy. */
export interface WalkOptions {
  readonly all?: boolean;
}

/** One step of a walk: over an edge, to the node at its other end. */
export interface Step {
  readonly edge: GraphEdge;
  readonly to: string;
}

/** The steps that lead away from a node, in the order of their edges. */
export function steps(graph: KnowledgeGraph, from: string, { all = false }: WalkOptions = {}): Step[] {
  const edges = (lookup(graph).edgesOf.get(from) ?? []).filter((edge) => all || edge.truthy);
  return edges
    .map((edge) => ({ edge, to: edge.source === from ? edge.target : edge.source }))
    .sort((a, b) => compareText(a.edge.type, b.edge.type) || compareText(a.edge.id, b.edge.id));
}

/** One end of a search: how each node it knows was reached, and those that it reached last. */
interface Search {
  readonly cameBy: Map<string, { readonly before: string; readonly edge: GraphEdge } | undefined>;
  front: readonly string[];
}

const searchFrom = (id: string): Search => ({ cameBy: new Map([[id, undefined]]), front: [id] });

/** Goes one step further from all that was reached last; gives back where that meets the search from the other end. */
function meet(search: Search, other: Search, stepsFrom: (id: string) => readonly Step[]): string | undefined {
  const next: string[] = [];
  for (const before of search.front)
    for (const { edge, to } of stepsFrom(before)) {
      if (search.cameBy.has(to)) continue;
      search.cameBy.set(to, { before, edge });
      if (other.cameBy.has(to)) return to;
      next.push(to);
    }
  search.front = next;
  return undefined;
}

/** The walk through the node where two searches met. */
function joined(start: Search, end: Search, middle: string): Step[] {
  const walk: Step[] = [];
  for (let to = middle, came = start.cameBy.get(to); came !== undefined; to = came.before, came = start.cameBy.get(to))
    walk.unshift({ edge: came.edge, to });
  for (let came = end.cameBy.get(middle); came !== undefined; came = end.cameBy.get(came.before))
    walk.push({ edge: came.edge, to: came.before });
  return walk;
}

/**
 * A shortest walk between two nodes, whichever way its edges point; undefined when none leads there. It is looked for from
 * both ends, always from the one that has fewer nodes to go on from: that sees hundreds of nodes where one end sees all.
 */
export function path(
  graph: KnowledgeGraph,
  [from, to]: readonly [string, string],
  options: WalkOptions = {},
): Step[] | undefined {
  if (from === to) return [];
  const [start, end] = [searchFrom(from), searchFrom(to)];
  while (start.front.length > 0 && end.front.length > 0) {
    const [near, far] = start.front.length <= end.front.length ? [start, end] : [end, start];
    const middle = meet(near, far, (id) => steps(graph, id, options));
    if (middle !== undefined) return joined(start, end, middle);
  }
  return undefined;
}
