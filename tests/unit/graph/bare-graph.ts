import type { GraphEdge, KnowledgeGraph } from '../../../src/model/graph.ts';

/** One relationship of a graph that has nothing else; without a word it is truthy. */
export interface BareEdge {
  readonly source: string;
  readonly target: string;
  readonly truthy?: boolean;
}

/** A graph of relationships alone, without articles or claims: enough to walk on. */
export function bareGraph(edges: readonly BareEdge[]): KnowledgeGraph {
  const made = edges.map(
    ({ source, target, truthy = true }, at): GraphEdge => ({
      id: `r${at}`,
      source,
      type: 'MET_WITH',
      target,
      status: truthy ? 'asserted' : 'alleged',
      truthy,
      disputed: false,
      derived: false,
      roles: [],
      claims: [],
      against: [],
    }),
  );
  return {
    library: { readings: [], decisions: [] },
    articles: [],
    entities: [],
    mentions: [],
    claims: [],
    nodes: [],
    edges: made,
    identity: { nodeOf: new Map(), links: [] },
  };
}
