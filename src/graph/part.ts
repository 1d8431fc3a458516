import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Reading } from '../model/reading.ts';

/** The ids of the nodes and edges that are wanted of a graph. */
export interface PartIds {
  readonly nodes: Iterable<string>;
  readonly edges: Iterable<string>;
}

/** Local entities that claims need besides their nodes: who says it, and who passes it on. */
const claimants = ({ claimedBy, via }: Claim): string[] =>
  [...claimedBy, ...via].flatMap((one) => (one.as === 'entity' ? [one.entity] : []));

/**
 * A graph with only some of its nodes and edges, the claims behind them and the mentions of those who occur: what was
 * derived stays as it was, so that every format tells exactly this part.
 */
export function part(graph: KnowledgeGraph, wanted: PartIds): KnowledgeGraph {
  const nodeIds = new Set(wanted.nodes);
  const edgeIds = new Set(wanted.edges);
  const nodes = graph.nodes.filter(({ id }) => nodeIds.has(id));
  const edges = graph.edges.filter(
    ({ id, source, target }) => edgeIds.has(id) && nodeIds.has(source) && nodeIds.has(target),
  );
  const members = new Set(nodes.flatMap((node) => node.members));
  const ofEdges = new Set(edges.flatMap((edge) => [...edge.claims, ...edge.against]));
  const keepsClaim = ({ id, subject, object }: Claim): boolean =>
    object.as === 'value' ? members.has(subject) : ofEdges.has(id);
  const claims = graph.claims.filter(keepsClaim);
  const kept = new Set([
    ...members,
    ...claims.flatMap(claimants),
    ...claims.flatMap(({ subject, object }) => [subject, ...(object.as === 'entity' ? [object.entity] : [])]),
  ]);
  const keepsMention = ({ entity }: { readonly entity: string }): boolean => kept.has(entity);
  const trimmed = (reading: Reading): Reading => ({
    ...reading,
    entities: reading.entities.filter(({ id }) => kept.has(id)),
    mentions: reading.mentions.filter(keepsMention),
    claims: reading.claims.filter(keepsClaim),
  });
  const readings = graph.library.readings.map(trimmed).filter(({ entities }) => entities.length > 0);
  const articles = new Set(readings.map(({ article }) => article.id));
  return {
    library: { ...graph.library, readings },
    articles: graph.articles.filter(({ id }) => articles.has(id)),
    entities: graph.entities.filter(({ id }) => kept.has(id)),
    mentions: graph.mentions.filter(keepsMention),
    claims,
    nodes,
    edges,
    identity: {
      nodeOf: new Map([...graph.identity.nodeOf].filter(([id, node]) => kept.has(id) && nodeIds.has(node))),
      links: graph.identity.links.filter(({ a, b }) => kept.has(a) && kept.has(b)),
    },
  };
}
