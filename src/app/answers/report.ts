import { lookup } from '../../graph/lookup.ts';
import { steps } from '../../graph/paths.ts';
import { type Fact, profile } from '../../graph/profile.ts';
import { sourceCount } from '../../graph/properties.ts';
import type { Claim } from '../../model/claim.ts';
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../../model/graph.ts';
import { valueText } from '../claim-words.ts';
import { nodeMeant } from '../who.ts';
import { disagreements, oneLine, saying, speaker } from './told.ts';

/** Footnotes in the order in which they are first called. */
function createNotes(graph: KnowledgeGraph) {
  const numbers = new Map<string, number>();
  const { claims, articles } = lookup(graph);
  const mark = (id: string): string => {
    numbers.set(id, numbers.get(id) ?? numbers.size + 1);
    return `[^${numbers.get(id)}]`;
  };
  const source = ({ quote }: Claim): string => {
    const article = articles.get(quote.article);
    const words = [article?.title && `*${article.title}*`, article?.publishedAt?.slice(0, 10), article?.url];
    return words.filter((word) => word !== undefined && word !== '').join(', ') || quote.article;
  };
  return {
    marks: (ids: readonly string[]): string => ids.map(mark).join(''),
    lines: (): string[] =>
      [...numbers].flatMap(([id, number]) => {
        const claim = claims.get(id);
        if (claim === undefined) return [];
        return [
          `[^${number}]: “${oneLine(claim.quote.text)}” – ${speaker(graph, claim)}. ${source(claim)}, characters ${claim.quote.start}–${claim.quote.end}.`,
        ];
      }),
  };
}

type Notes = ReturnType<typeof createNotes>;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];

function factLine(name: string, { value, claims, rivals }: Fact, notes: Notes): string {
  const others = rivals.map((rival) => `${valueText(rival.value)}${notes.marks(rival.claims)}`);
  return `- **${name}**: ${valueText(value)}${notes.marks(claims)}${others.length === 0 ? '' : `; others say ${others.join(', ')}`}`;
}

interface Told {
  readonly graph: KnowledgeGraph;
  readonly notes: Notes;
}

function edgeLine({ graph, notes }: Told, edge: GraphEdge): string {
  const { nodes, claims } = lookup(graph);
  const name = (id: string): string => nodes.get(id)?.name ?? id;
  const roles = edge.roles.length === 0 ? '' : ` (${edge.roles.join(', ')})`;
  const known = edge.claims.flatMap((id) => claims.get(id) ?? []);
  const surely = [edge.status, `${sourceCount(known, graph)} source(s)`, ...(edge.disputed ? ['disputed'] : [])].join(
    ', ',
  );
  const against = edge.against.length === 0 ? '' : `; against it${notes.marks(edge.against)}`;
  return `- ${name(edge.source)} **${edge.type}** ${name(edge.target)}${roles} – ${surely}${notes.marks(edge.claims)}${against}`;
}

function conflictLines({ graph, notes }: Told, node: GraphNode, around: readonly GraphEdge[]): string[] {
  const near = new Set([node.id, ...around.flatMap(({ source, target }) => [source, target])]);
  return disagreements(graph)
    .filter(({ a }) => near.has(graph.identity.nodeOf.get(a.subject) ?? ''))
    .map(({ a, b }) => `- ${saying(graph, a)}${notes.marks([a.id])} – but ${saying(graph, b)}${notes.marks([b.id])}`);
}

/** A dossier in Markdown: what is known of one, who says so, where sources disagree, with a footnote to every quote. */
export function report(graph: KnowledgeGraph, words: string): string {
  const node = nodeMeant(graph, words);
  const notes = createNotes(graph);
  const told = { graph, notes };
  const { facts, status } = profile(node, graph);
  const edges = steps(graph, node.id, { all: true }).map(({ edge }) => edge);
  const { mentionsOf } = lookup(graph);
  const articles = new Set((mentionsOf.get(node.id) ?? []).map(({ quote }) => quote.article));
  const about = [node.type, node.kind, status].filter((word) => word !== undefined).join(', ');
  const links = graph.identity.links.filter(({ a }) => graph.identity.nodeOf.get(a) === node.id);
  const lines = [
    `# ${node.name}`,
    '',
    `${about}. Named ${mentionsOf.get(node.id)?.length ?? 0} times in ${articles.size} article(s).`,
    ...(node.aliases.length === 0 ? [] : ['', `Also called: ${node.aliases.join('; ')}.`]),
    ...section(
      'Facts',
      Object.entries(facts).map(([name, fact]) => factLine(name, fact, notes)),
    ),
    ...section(
      'Relationships',
      edges.filter(({ truthy }) => truthy).map((edge) => edgeLine(told, edge)),
    ),
    ...section(
      'Alleged, planned or disputed',
      edges.filter(({ truthy }) => !truthy).map((edge) => edgeLine(told, edge)),
    ),
    ...section('Where sources disagree', conflictLines(told, node, edges)),
    ...section('Why these are one', [...new Set(links.map(({ evidence, rule }) => `- ${evidence} (${rule})`))]),
    ...section('What the articles say', notes.lines()),
  ];
  return `${lines.join('\n')}\n`;
}
