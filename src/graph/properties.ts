import type { Claim } from '../model/claim.ts';
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../model/graph.ts';
import { compareText } from '../model/hash.ts';
import { sourcesOf } from './copies.ts';
import { lookup } from './lookup.ts';
import { type Fact, profile } from './profile.ts';

/** What stores and tables can hold: no maps, no mixed lists, no null. */
export type Property = string | number | boolean | readonly string[];

/** A node or an edge as flat properties, the same in every store and export. */
export type Properties = Readonly<Record<string, Property>>;

/** Fields that have a value: what is unknown is left out, never written as null. */
function present(fields: Readonly<Record<string, Property | null | undefined>>): Properties {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Properties;
}

/** A fact as flat properties: a range becomes `killedMin` and `killedMax`, an exact count also `killed`. */
function factProperties(attribute: string, { value }: Fact): Properties {
  if (value.kind === 'text') return { [attribute]: value.text };
  const bounds = { [`${attribute}Min`]: value.min, [`${attribute}Max`]: value.max, [`${attribute}Text`]: value.text };
  if (value.kind === 'count') return present({ [attribute]: value.min === value.max ? value.min : null, ...bounds });
  return present({ [attribute]: value.edtf, ...bounds, [`${attribute}Basis`]: value.basis });
}

/** What a node is, flat: its names, kind and everything its profile decides. */
export function nodeProperties(node: GraphNode, graph: KnowledgeGraph): Properties {
  const { facts, status, disputed, kind } = profile(node, graph);
  const { mentionsOf } = lookup(graph);
  const mentions = mentionsOf.get(node.id) ?? [];
  return present({
    name: node.name,
    kind,
    acts: node.acts ?? false,
    aliases: node.aliases,
    watched: node.watched,
    note: node.note,
    status,
    disputed,
    mentions: mentions.length,
    articles: unique(mentions.map(({ quote }) => quote.article)),
    ...Object.assign({}, ...Object.entries(facts).map(([attribute, fact]) => factProperties(attribute, fact))),
  });
}

const unique = (texts: Iterable<string>): string[] => [...new Set(texts)].sort(compareText);

/** Different sources behind some claims: a story that several print counts once, an article without publisher for itself. */
export function sourceCount(claims: readonly Claim[], graph: KnowledgeGraph): number {
  const sources = sourcesOf(graph);
  return new Set(claims.map(({ quote }) => sources.get(quote.article) ?? quote.article)).size;
}

/** Who says it, as node ids, or as words where no one particular is meant. */
const claimants = (claims: readonly Claim[], graph: KnowledgeGraph): string[] =>
  unique(
    claims
      .flatMap((claim) => claim.claimedBy)
      .map((one) => (one.as === 'words' ? one.text : (graph.identity.nodeOf.get(one.entity) ?? one.entity))),
  );

/** What an edge says, flat: how surely, by whom, in which words of which articles. */
export function edgeProperties(edge: GraphEdge, graph: KnowledgeGraph): Properties {
  const known = lookup(graph).claims;
  const claims = edge.claims.map((id) => known.get(id)).filter((claim) => claim !== undefined);
  return present({
    status: edge.status,
    truthy: edge.truthy,
    disputed: edge.disputed,
    derived: edge.derived,
    basis: edge.basis,
    roles: edge.roles,
    claimIds: edge.claims,
    againstIds: edge.against,
    quotes: unique(claims.map(({ quote }) => quote.text)),
    articles: unique(claims.map(({ quote }) => quote.article)),
    claimedBy: claimants(claims, graph),
    sourceCount: sourceCount(claims, graph),
    confidence: claims.reduce((best, claim) => Math.max(best, claim.confidence), 0),
  });
}
