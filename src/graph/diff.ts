import type { GraphEdge, GraphNode, KnowledgeGraph } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { compareText } from '../model/hash.ts';

/** An edge that both graphs have, told otherwise. */
export interface ChangedEdge {
  readonly before: GraphEdge;
  readonly after: GraphEdge;
}

/** Nodes of one graph that are one node, or several, in the other. */
export interface Regrouped {
  readonly from: readonly GraphNode[];
  readonly to: readonly GraphNode[];
}

/** What is otherwise in a second graph. */
export interface GraphDiff {
  readonly articles: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly nodes: { readonly added: readonly GraphNode[]; readonly removed: readonly GraphNode[] };
  readonly edges: {
    readonly added: readonly GraphEdge[];
    readonly removed: readonly GraphEdge[];
    readonly changed: readonly ChangedEdge[];
  };
  /** Nodes that became one, or one that became several. */
  readonly merged: readonly Regrouped[];
  readonly split: readonly Regrouped[];
  /** Id → name of the nodes that the edges above join, as the later graph calls them. */
  readonly names: Readonly<Record<string, string>>;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const missing = <T extends { readonly id: string }>(from: readonly T[], there: ReadonlyMap<string, T>): T[] =>
  from.filter(({ id }) => !there.has(id));

const tells = ({ status, truthy, disputed, against }: GraphEdge): string =>
  JSON.stringify([status, truthy, disputed, against.length > 0]);

/** Nodes of `from` that share members with one node of `to`, where they are several. */
function regrouped(from: KnowledgeGraph, to: KnowledgeGraph): Regrouped[] {
  const nodes = byId(to.nodes);
  const pairs = from.nodes.flatMap((node) =>
    [...new Set(node.members.map((member) => to.identity.nodeOf.get(member)))]
      .filter((id) => id !== undefined)
      .map((id) => ({ node, id })),
  );
  return [...groupBy(pairs, ({ id }) => id)]
    .filter(([id, group]) => group.length > 1 && nodes.has(id))
    .map(([id, group]) => ({ from: group.map(({ node }) => node), to: [nodes.get(id)!] }))
    .sort((a, b) => compareText(a.to[0]!.id, b.to[0]!.id));
}

/** Says what a second graph has that a first one lacks, and the other way round; members tell who became whom. */
export function diff(before: KnowledgeGraph, after: KnowledgeGraph): GraphDiff {
  const [oldNodes, newNodes] = [byId(before.nodes), byId(after.nodes)];
  const [oldEdges, newEdges] = [byId(before.edges), byId(after.edges)];
  const [oldArticles, newArticles] = [byId(before.articles), byId(after.articles)];
  const changed = after.edges.flatMap((edge) => {
    const old = oldEdges.get(edge.id);
    return old !== undefined && tells(old) !== tells(edge) ? [{ before: old, after: edge }] : [];
  });
  // A node whose first member left lives on under another id: that is neither new nor gone.
  const lives = (node: GraphNode, there: KnowledgeGraph): boolean =>
    node.members.some((member) => there.identity.nodeOf.has(member));
  const edges = { added: missing(after.edges, oldEdges), removed: missing(before.edges, newEdges), changed };
  const joined = [...edges.added, ...edges.removed, ...changed.map((each) => each.after)];
  const ends = new Set(joined.flatMap(({ source, target }) => [source, target]));
  return {
    articles: {
      added: missing(after.articles, oldArticles).map(({ id }) => id),
      removed: missing(before.articles, newArticles).map(({ id }) => id),
    },
    nodes: {
      added: missing(after.nodes, oldNodes).filter((node) => !lives(node, before)),
      removed: missing(before.nodes, newNodes).filter((node) => !lives(node, after)),
    },
    edges,
    merged: regrouped(before, after),
    split: regrouped(after, before).map(({ from, to }) => ({ from: to, to: from })),
    names: Object.fromEntries(
      [...ends].sort(compareText).map((id) => [id, (newNodes.get(id) ?? oldNodes.get(id))?.name ?? id]),
    ),
  };
}
