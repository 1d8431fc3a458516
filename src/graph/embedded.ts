import type { GraphEdge, GraphNode, KnowledgeGraph, Link } from '../model/graph.ts';
import { type Library, SCHEMA_VERSION } from '../model/reading.ts';
import { gather } from './gather.ts';
import type { Point } from './point.ts';
import type { Terms } from './view.ts';

/** A graph inside a page: what was read, what was derived from it, its vocabulary, and where its nodes stand. */
export interface EmbeddedGraph {
  readonly schemaVersion: number;
  readonly library: Library;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly nodeOf: Readonly<Record<string, string>>;
  readonly links: readonly Link[];
  readonly terms: Terms;
  readonly positions: Readonly<Record<string, Point>>;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Packs a graph for a page; nothing is in it twice. */
export function embed(
  { library, nodes, edges, identity }: KnowledgeGraph,
  terms: Terms,
  places: ReadonlyMap<string, Point>,
): EmbeddedGraph {
  const positions = nodes.flatMap(({ id }): [string, Point][] => {
    const place = places.get(id);
    return place === undefined ? [] : [[id, { x: rounded(place.x), y: rounded(place.y) }]];
  });
  return {
    schemaVersion: SCHEMA_VERSION,
    library,
    nodes,
    edges,
    nodeOf: Object.fromEntries(identity.nodeOf),
    links: identity.links,
    terms,
    positions: Object.fromEntries(positions),
  };
}

/** The graph that a page holds. */
export function unfold({ library, nodes, edges, nodeOf, links }: EmbeddedGraph): KnowledgeGraph {
  const { articles, entities, mentions, claims } = gather(library);
  const identity = { nodeOf: new Map(Object.entries(nodeOf)), links };
  return { library, articles, entities, mentions, claims, nodes, edges, identity };
}

/** JSON that may stand inside a script element: nothing in it can end the element or begin a comment. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
