import { groupBy } from '../../src/graph/group-by.ts';
import type { ArticleView, GraphView, NodeView } from '../../src/graph/view.ts';
import type { Claim, Mention } from '../../src/model/claim.ts';
import type { GraphEdge } from '../../src/model/graph.ts';
import { compareText } from '../../src/model/hash.ts';
import { type ClaimFacets, claimFacets } from './claim-facets.ts';

/** The graph with the ways into it that panels and picture need; made once, never changed. */
export interface Atlas {
  readonly view: GraphView;
  readonly nodes: ReadonlyMap<string, NodeView>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly articles: ReadonlyMap<string, ArticleView>;
  /** Node id → edges that touch it. */
  readonly edgesOf: ReadonlyMap<string, readonly GraphEdge[]>;
  /** Node id → mentions of its members. */
  readonly mentionsOf: ReadonlyMap<string, readonly Mention[]>;
  /** Node id → claims about its values: dates, counts, titles, and that an event happened. */
  readonly valuesOf: ReadonlyMap<string, readonly Claim[]>;
  /** Article id → its mentions in text order. */
  readonly mentionsIn: ReadonlyMap<string, readonly Mention[]>;
  /** What a relation or an attribute means, in words. */
  readonly meanings: ReadonlyMap<string, string>;
  /** Relations that are drawn without an arrow. */
  readonly symmetric: ReadonlySet<string>;
  /** Claim id → the edge it speaks for or against. */
  readonly edgeOfClaim: ReadonlyMap<string, GraphEdge>;
  /** Claim id → what it can be filtered by. */
  readonly facetsOf: ReadonlyMap<string, ClaimFacets>;
  /** Node ids, the best connected first. */
  readonly byDegree: readonly string[];
}

const byKey = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> =>
  new Map(items.map((item) => [keyOf(item), item]));

/** Indexes a graph view. */
export function createAtlas(view: GraphView): Atlas {
  const ends = view.edges.flatMap((edge) => [
    [edge.source, edge] as const,
    ...(edge.target === edge.source ? [] : [[edge.target, edge] as const]),
  ]);
  const touching = groupBy(ends, ([node]) => node);
  const nodes = byKey(view.nodes, (node) => node.id);
  const articles = byKey(view.articles, (article) => article.id);
  return {
    view,
    nodes,
    edges: byKey(view.edges, (edge) => edge.id),
    claims: byKey(view.claims, (claim) => claim.id),
    articles,
    edgesOf: new Map([...touching].map(([node, pairs]) => [node, pairs.map(([, edge]) => edge)])),
    mentionsOf: groupBy(view.mentions, (mention) => view.nodeOf[mention.entity] ?? ''),
    valuesOf: groupBy(
      view.claims.filter((claim) => claim.object.as === 'value'),
      (claim) => view.nodeOf[claim.subject] ?? '',
    ),
    mentionsIn: groupBy(
      view.mentions.toSorted((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end),
      (mention) => mention.quote.article,
    ),
    meanings: new Map(
      [...view.kinds, ...view.relations, ...view.attributes].map(({ name, meaning }) => [name, meaning]),
    ),
    symmetric: new Set(view.relations.filter((relation) => relation.symmetric).map((relation) => relation.name)),
    edgeOfClaim: new Map(
      view.edges.flatMap((edge) => [...edge.claims, ...edge.against].map((claim) => [claim, edge] as const)),
    ),
    facetsOf: claimFacets({ view, nodes, articles }),
    byDegree: view.nodes
      .toSorted((a, b) => b.degree - a.degree || b.mentions - a.mentions || compareText(a.id, b.id))
      .map(({ id }) => id),
  };
}

/** The other end of an edge. */
export const otherEnd = (edge: GraphEdge, node: string): string => (edge.source === node ? edge.target : edge.source);
