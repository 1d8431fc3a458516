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

/** A shortest walk between two nodes, whichever way its edges point; undefined when none leads there. */
export function path(
  graph: KnowledgeGraph,
  [from, to]: readonly [string, string],
  options: WalkOptions = {},
): Step[] | undefined {
  const cameBy = new Map<string, { readonly before: string; readonly step: Step } | undefined>([[from, undefined]]);
  for (let reached = [from]; reached.length > 0 && !cameBy.has(to); ) {
    const next: string[] = [];
    for (const before of reached)
      for (const step of steps(graph, before, options)) {
        if (cameBy.has(step.to)) continue;
        cameBy.set(step.to, { before, step });
        next.push(step.to);
      }
    reached = next;
  }
  if (!cameBy.has(to)) return undefined;
  const walk: Step[] = [];
  for (let came = cameBy.get(to); came !== undefined; came = cameBy.get(came.before)) walk.unshift(came.step);
  return walk;
}
