import type { Article } from '../model/article.ts';
import type { Claim, Entity, Mention } from '../model/claim.ts';
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { carriedAlong } from './denials.ts';

/** The ways into a graph that profile, exports, stores and viewer all need. */
export interface Lookup {
  readonly articles: ReadonlyMap<string, Article>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Ids of claims that a denial only carries along: they dispute nothing. */
  readonly carried: ReadonlySet<string>;
  /** Node id → mentions of its members, in text order. */
  readonly mentionsOf: ReadonlyMap<string, readonly Mention[]>;
  /** Node id → claims whose subject it is and whose object is a value. */
  readonly valuesOf: ReadonlyMap<string, readonly Claim[]>;
  /** Node id → edges that touch it. */
  readonly edgesOf: ReadonlyMap<string, readonly GraphEdge[]>;
}

const made = new WeakMap<KnowledgeGraph, Lookup>();

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> => {
  const groups = groupBy(items, keyOf);
  groups.delete(undefined);
  return groups as Map<string, T[]>;
};

function make(graph: KnowledgeGraph): Lookup {
  const { nodeOf } = graph.identity;
  const ends = graph.edges.flatMap((edge) => [
    { id: edge.source, edge },
    { id: edge.target, edge },
  ]);
  const edgesOf = [...groupBy(ends, ({ id }) => id)].map(([id, group]) => [id, group.map(({ edge }) => edge)] as const);
  return {
    articles: byId(graph.articles),
    entities: byId(graph.entities),
    nodes: byId(graph.nodes),
    edges: byId(graph.edges),
    claims: byId(graph.claims),
    carried: carriedAlong(graph.claims, graph.entities),
    mentionsOf: grouped(graph.mentions, (mention) => nodeOf.get(mention.entity)),
    valuesOf: grouped(
      graph.claims.filter((claim) => claim.object.as === 'value'),
      (claim) => nodeOf.get(claim.subject),
    ),
    edgesOf: new Map(edgesOf),
  };
}

/** The look-ups of a graph, made once for each graph value. */
export function lookup(graph: KnowledgeGraph): Lookup {
  const known = made.get(graph);
  if (known) return known;
  const fresh = make(graph);
  made.set(graph, fresh);
  return fresh;
}
