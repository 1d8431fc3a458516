import { lookup } from '../graph/lookup.ts';
import { profile } from '../graph/profile.ts';
import type { Claim } from '../model/claim.ts';
import { InputError } from '../model/errors.ts';
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../model/graph.ts';
import { claimLines, type NameOf, valueText } from './claim-words.ts';
import type { Section } from './section.ts';

/** Why one thing is in a graph: a node, an edge, a claim, or an entity of one article, by its id. */
export function explainItem(graph: KnowledgeGraph, id: string): Section[] {
  const { nodes, edges, claims } = lookup(graph);
  const node = nodes.get(id) ?? nodes.get(graph.identity.nodeOf.get(id) ?? '');
  if (node !== undefined) return nodeSections(graph, node);
  const edge = edges.get(id);
  if (edge !== undefined) return edgeSections(graph, edge);
  const claim = claims.get(id);
  if (claim !== undefined) return [{ title: `Claim ${id}`, lines: claimsAsLines(graph, [claim]) }];
  throw new InputError(
    'unknown-id',
    `Nothing here has the id "${id}". Take the id of a node, an edge or a claim from a query or an export.`,
  );
}

function nodeSections(graph: KnowledgeGraph, node: GraphNode): Section[] {
  const { mentionsOf, edgesOf, claims } = lookup(graph);
  const members = new Set(node.members);
  const facts = Object.entries(profile(node, graph).facts).map(([name, { value, rivals }]) => {
    const others = rivals.length === 0 ? '' : `; also ${rivals.map((rival) => valueText(rival.value)).join(', ')}`;
    return `${name}: ${valueText(value)}${others}`;
  });
  return [
    { title: `${node.name} (${[node.type, node.kind].filter((each) => each !== undefined).join(', ')})`, lines: facts },
    {
      title: 'Mentions',
      lines: (mentionsOf.get(node.id) ?? []).map(
        ({ quote, form, rule }) =>
          `${form} "${quote.text}" in sentence ${quote.sentence} of ${quote.article}, by ${rule}`,
      ),
    },
    {
      title: 'Why these are one',
      lines: graph.identity.links
        .filter(({ a, b }) => members.has(a) || members.has(b))
        .map(({ a, b, verdict, rule, evidence }) => `${a} and ${b}: ${verdict}, by ${rule} (${evidence})`),
    },
    { title: 'Edges', lines: (edgesOf.get(node.id) ?? []).map((edge) => edgeLine(graph, edge)) },
    {
      title: 'Claims',
      lines: claimsAsLines(
        graph,
        [...claims.values()].filter(
          ({ subject, object }) => members.has(subject) || (object.as === 'entity' && members.has(object.entity)),
        ),
      ),
    },
  ];
}

const edgeSections = (graph: KnowledgeGraph, edge: GraphEdge): Section[] => [
  { title: edgeLine(graph, edge), lines: edge.basis === undefined ? [] : [`background knowledge: ${edge.basis}`] },
  { title: 'Claims for it', lines: claimsById(graph, edge.claims) },
  { title: 'Claims against it', lines: claimsById(graph, edge.against) },
];

function edgeLine(
  graph: KnowledgeGraph,
  { id, source, type, target, status, truthy, disputed, derived }: GraphEdge,
): string {
  const { nodes } = lookup(graph);
  const about = [
    status,
    ...(truthy ? [] : ['not truthy']),
    ...(disputed ? ['disputed'] : []),
    ...(derived ? ['derived'] : []),
  ];
  return `${nodes.get(source)?.name ?? source} ${type} ${nodes.get(target)?.name ?? target} (${about.join(', ')}; ${id})`;
}

const claimsById = (graph: KnowledgeGraph, ids: readonly string[]): string[] =>
  claimsAsLines(
    graph,
    ids.map((id) => lookup(graph).claims.get(id)).filter((claim) => claim !== undefined),
  );

function claimsAsLines(graph: KnowledgeGraph, claims: readonly Claim[]): string[] {
  const { entities } = lookup(graph);
  const nameOf: NameOf = (id) => entities.get(id)?.name ?? id;
  return claims.flatMap((claim) => claimLines(claim, nameOf));
}
