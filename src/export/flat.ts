import { canonical } from '../graph/canonical.ts';
import { lookup } from '../graph/lookup.ts';
import { type Profile, profile } from '../graph/profile.ts';
import type { Claim } from '../model/claim.ts';
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../model/graph.ts';

/** The words of every number given for a group, the chosen one first: "hundreds of thousands; millions". */
function countWords({ facts }: Profile): string | undefined {
  const fact = facts['count'];
  if (fact === undefined) return undefined;
  return [...new Set([fact, ...fact.rivals].map(({ value }) => value.text))].join('; ');
}

/** A date as EDTF, or undefined while it is unresolved. */
function edtfOf({ facts }: Profile): string | undefined {
  const value = facts['date']?.value;
  return value?.kind === 'date' ? (value.edtf ?? undefined) : undefined;
}

/** Each other name once, whatever its capitals: "Police" at the head of a sentence is "police". */
function otherNames(name: string, names: readonly string[]): string[] {
  const seen = new Map(names.map((each) => [each.toLowerCase(), each] as const).reverse());
  seen.delete(name.toLowerCase());
  return [...seen.values()].reverse();
}

function entity(node: GraphNode, graph: KnowledgeGraph): unknown {
  const facts = profile(node, graph);
  const mentions = lookup(graph).mentionsOf.get(node.id) ?? [];
  // "The chief" is what a person is called, not a name: only the unnamed go by it. A body's noun may be its name.
  const named = node.type === 'Person' && mentions.some(({ form }) => form === 'name');
  const described = named ? [] : mentions.filter(({ form }) => form === 'description').map(({ quote }) => quote.text);
  return {
    id: node.id,
    type: node.type,
    name: node.name,
    aliases: otherNames(node.name, [...node.aliases, ...described]),
    kind: node.kind,
    date: edtfOf(facts),
    count: countWords(facts),
    // Offsets mean something only while there is one text they can point into.
    mentions: graph.articles.length === 1 ? mentions.map(({ quote: { start, end } }) => ({ start, end })) : undefined,
  };
}

/** The first claimant that is someone in the graph, as a node id: a letter says nothing without whoever tells of it. */
const speaker = (claims: readonly Claim[], { identity }: KnowledgeGraph): string | undefined =>
  claims
    .flatMap((claim) => [...claim.claimedBy, ...claim.via])
    .map((one) => (one.as === 'entity' ? identity.nodeOf.get(one.entity) : undefined))
    .find((id) => id !== undefined);

function relation(edge: GraphEdge, graph: KnowledgeGraph): unknown {
  const known = lookup(graph).claims;
  const claims = edge.claims.map((id) => known.get(id)).filter((claim) => claim !== undefined);
  const { source, type, target, status } = edge;
  return { source, type, target, status, by: speaker(claims, graph) };
}

/** The flat shape that gold graphs are scored in: entities and relations, without claims, derived or background edges. */
export function* writeFlat(graph: KnowledgeGraph): Iterable<string> {
  const relations = graph.edges.filter((edge) => !edge.derived && edge.basis === undefined);
  yield '{\n"entities": [';
  yield* lines(graph.nodes.map((node) => entity(node, graph)));
  yield '],\n"relations": [';
  yield* lines(relations.map((edge) => relation(edge, graph)));
  yield ']\n}\n';
}

function* lines(values: readonly unknown[]): Iterable<string> {
  for (const [i, value] of values.entries()) yield `${i === 0 ? '\n' : ',\n'}${canonical(value)}`;
  if (values.length > 0) yield '\n';
}
