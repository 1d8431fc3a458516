import type { ArticleView, GraphView, NodeView } from '../../src/graph/view.ts';
import type { Claim, Mention } from '../../src/model/claim.ts';
import type { GraphEdge } from '../../src/model/graph.ts';

/** What a claim can be filtered by. */
export interface ClaimFacets {
  readonly publisher: string;
  readonly speakers: readonly string[];
  /** Day of publication; empty where it is unknown. */
  readonly published: string;
  readonly confidence: number;
}

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

/** The other end of an edge. */
export const otherEnd = (edge: GraphEdge, node: string): string => (edge.source === node ? edge.target : edge.source);
