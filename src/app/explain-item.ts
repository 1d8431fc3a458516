import { lookup } from '../graph/lookup.ts';
import { profile } from '../graph/profile.ts';
import type { Claim, Mention } from '../model/claim.ts';
import { InputError } from '../model/errors.ts';
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { relationOf } from '../ontology/ontology.ts';
import { ontologyOf } from '../ontology/own.ts';
import { claimTriple, type NameOf, sourceWords, valueText } from './claim-words.ts';
import { explainClaim, type Origins } from './explain-claim.ts';
import { linkWords } from './reading-words.ts';
import type { Section } from './section.ts';
import { nodeMeant } from './who.ts';

/** So many claims of one edge are told in full, the surest first; the others in a line each. */
const IN_FULL = 3;

/** Why one thing is in a graph: a claim or an edge by its id or as "A RELATION B", a node by its id or a name. */
export function explainItem(origins: Origins, words: string): Section[] {
  const { graph } = origins;
  const { edges, claims } = lookup(graph);
  const claim = claims.get(words);
  if (claim !== undefined) return [{ title: 'Claim', lines: explainClaim(claim, origins) }];
  const edge = edges.get(words);
  if (edge !== undefined) return edgeSections(origins, edge);
  const named = edgesNamed(graph, words);
  return named.length > 0
    ? named.flatMap((each) => edgeSections(origins, each))
    : nodeSections(graph, nodeMeant(graph, words));
}

/** Edges of "A RELATION B", where that relation is known; an unknown end is refused like any other name. */
function edgesNamed(graph: KnowledgeGraph, words: string): GraphEdge[] {
  const types = [...new Set(graph.edges.map(({ type }) => type))];
  const type = types.find((each) => words.includes(` ${each} `));
  if (type === undefined) return [];
  const [from = '', to = ''] = words.split(` ${type} `);
  const [source, target] = [nodeMeant(graph, from), nodeMeant(graph, to)];
  const found = graph.edges.filter(
    (edge) => edge.type === type && edge.source === source.id && edge.target === target.id,
  );
  if (found.length > 0) return found;
  throw new InputError(
    'unknown-edge',
    `Nothing here says ${source.name} ${type} ${target.name}. \`newsgraph explain GRAPH "${source.name}"\` lists what is said.`,
  );
}

function nodeSections(graph: KnowledgeGraph, node: GraphNode): Section[] {
  const { mentionsOf, edgesOf, claims } = lookup(graph);
  const members = new Set(node.members);
  const facts = Object.entries(profile(node, graph).facts).map(([name, { value, rivals }]) => {
    const others = rivals.length === 0 ? '' : `; also ${rivals.map((rival) => valueText(rival.value)).join(', ')}`;
    return `${name}: ${valueText(value)}${others}`;
  });
  const values = [...claims.values()].filter(({ subject, object }) => members.has(subject) && object.as === 'value');
  return [
    {
      title: `${node.name} (${[node.type, node.kind].filter((each) => each !== undefined).join(', ')}; ${node.id})`,
      lines: facts,
    },
    { title: 'Called', lines: calledLines(mentionsOf.get(node.id) ?? []) },
    { title: 'Why these are one', lines: linkLines(graph, members) },
    { title: 'Edges', lines: (edgesOf.get(node.id) ?? []).map((edge) => edgeLine(graph, edge)) },
    { title: 'Said of it alone', lines: valueLines(graph, values) },
  ];
}

/** The words for someone, alike ones together: how often, where first, and why they mean this one. */
function calledLines(mentions: readonly Mention[]): string[] {
  const groups = groupBy(mentions, ({ quote, rule }) => `${quote.text}\u001f${rule}`);
  return [...groups.values()].map((group) => {
    const { form, rule, quote } = group[0] as Mention;
    const often = group.length === 1 ? '' : `${group.length} times, first `;
    const why = rule === form ? linkWords(rule) : `${form}: ${linkWords(rule)}`;
    return `"${quote.text.replace(/\s+/g, ' ')}" (${why}), ${often}in sentence ${quote.sentence} of ${quote.article}`;
  });
}

/** Values that are said, alike ones together, with one claim to explain further. */
function valueLines(graph: KnowledgeGraph, claims: readonly Claim[]): string[] {
  const nameOf = nameIn(graph);
  const groups = groupBy(claims, (claim) => {
    const { predicate, object, polarity } = claim;
    const value = object.as === 'value' ? valueText(object.value) : '';
    return `${polarity === 'negative' ? 'NOT: ' : ''}${predicate} ${value}, ${sourceWords(claim, nameOf)}`;
  });
  return [...groups].map(([said, group]) => {
    const often = group.length === 1 ? '' : `${group.length} times, e.g. `;
    return `${said} (${often}${group[0]?.id})`;
  });
}

const nameIn = (graph: KnowledgeGraph): NameOf => {
  const { entities } = lookup(graph);
  return (id) => entities.get(id)?.name ?? id;
};

function linkLines({ identity, entities, mentions }: KnowledgeGraph, members: ReadonlySet<string>): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const places = new Map(mentions.map(({ entity, quote }) => [entity, quote.article]));
  const told = (id: string): string => `${names.get(id) ?? id} in ${places.get(id) ?? 'no article'}`;
  return identity.links
    .filter(({ a, b }) => members.has(a) || members.has(b))
    .map(({ a, b, verdict, rule, evidence }) => `${told(a)} and ${told(b)}: ${verdict}, by ${rule} (${evidence})`);
}

function edgeSections(origins: Origins, edge: GraphEdge): Section[] {
  const { graph } = origins;
  const told = (ids: readonly string[]): string[] => {
    const claims = claimsOf(graph, ids);
    const rest = claims.slice(IN_FULL);
    return [
      ...claims.slice(0, IN_FULL).flatMap((claim) => explainClaim(claim, origins)),
      ...(rest.length === 0
        ? []
        : [`and ${rest.length} more:`, ...rest.map((claim) => `  ${claimLine(graph, claim)}`)]),
    ];
  };
  const meaning = relationOf(ontologyOf(graph.library), edge.type)?.meaning;
  const means = meaning === undefined ? [] : [`${edge.type}: ${meaning}`];
  const background = edge.basis === undefined ? [] : [`Background knowledge (${edge.basis}): no article says it.`];
  const derived = edge.derived ? ['It follows from other edges; no sentence says it itself.'] : [];
  return [
    { title: edgeLine(graph, edge), lines: [...means, ...background, ...derived] },
    ...(edge.claims.length === 0 ? [] : [{ title: 'Claims for it', lines: told(edge.claims) }]),
    ...(edge.against.length === 0 ? [] : [{ title: 'Claims against it', lines: told(edge.against) }]),
  ];
}

/** The surest first; among equals in the order of the graph. */
const claimsOf = (graph: KnowledgeGraph, ids: readonly string[]): Claim[] =>
  ids
    .map((id) => lookup(graph).claims.get(id))
    .filter((claim) => claim !== undefined)
    .sort((a, b) => b.confidence - a.confidence);

function edgeLine(
  graph: KnowledgeGraph,
  { id, source, type, target, status, truthy, disputed, derived, basis }: GraphEdge,
): string {
  const { nodes } = lookup(graph);
  const about = [
    ...(basis === undefined ? [status] : ['background']),
    ...(truthy ? [] : ['not truthy']),
    ...(disputed ? ['disputed'] : []),
    ...(derived ? ['derived'] : []),
  ];
  return `${nodes.get(source)?.name ?? source} ${type} ${nodes.get(target)?.name ?? target} (${about.join(', ')}; ${id})`;
}

function claimLine(graph: KnowledgeGraph, claim: Claim): string {
  const nameOf = nameIn(graph);
  return `${claimTriple(claim, nameOf)}, ${sourceWords(claim, nameOf)}: "${claim.quote.text.replace(/\s+/g, ' ')}" (${claim.id})`;
}
