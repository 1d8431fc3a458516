import { lookup } from '../../graph/lookup.ts';
import { steps } from '../../graph/paths.ts';
import { type Fact, profile } from '../../graph/profile.ts';
import { sourceCount } from '../../graph/properties.ts';
import type { Claim } from '../../model/claim.ts';
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../../model/graph.ts';
import { valueText } from '../claim-words.ts';
import { decisionInfos } from '../decisions.ts';
import { nodeMeant } from '../who.ts';
import { disagreements, oneLine, saying, speaker } from './told.ts';

/** A statement with more footnotes than this cannot be read; `newsgraph claims` lists them all. */
const NOTES_SHOWN = 4;

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
  const outlet = (id: string): string => articles.get(claims.get(id)?.quote.article ?? '')?.publisher ?? id;
  return {
    /** Footnotes of a statement: one of each publisher first, and no more than a reader follows. */
    marks: (ids: readonly string[]): string => {
      const firsts = [...new Map(ids.toReversed().map((id) => [outlet(id), id])).values()];
      const shown = [...new Set([...firsts.toReversed(), ...ids])].slice(0, NOTES_SHOWN);
      return `${shown.map(mark).join('')}${ids.length > shown.length ? ` and ${ids.length - shown.length} more` : ''}`;
    },
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

/** The day of the event that a relationship leads to or from, where one is known. */
function dayOf({ source, target }: GraphEdge, { graph }: Told): string {
  const { nodes } = lookup(graph);
  const event = [source, target].map((id) => nodes.get(id)).find((node) => node?.type === 'Event');
  const date = event && profile(event, graph).facts['date']?.value;
  return date?.kind === 'date' && date.edtf !== null ? `, ${date.edtf}` : '';
}

function edgeLine(told: Told, edge: GraphEdge): string {
  const { graph, notes } = told;
  const { nodes, claims } = lookup(graph);
  const name = (id: string): string => nodes.get(id)?.name ?? id;
  const roles = edge.roles.length === 0 ? '' : ` (${edge.roles.join(', ')})`;
  const known = edge.claims.flatMap((id) => claims.get(id) ?? []);
  const surely = [edge.status, `${sourceCount(known, graph)} source(s)`, ...(edge.disputed ? ['disputed'] : [])].join(
    ', ',
  );
  const against = edge.against.length === 0 ? '' : `; against it${notes.marks(edge.against)}`;
  return `- ${name(edge.source)} **${edge.type}** ${name(edge.target)}${dayOf(edge, told)}${roles} – ${surely}${notes.marks(edge.claims)}${against}`;
}

function conflictLines({ graph, notes }: Told, node: GraphNode, around: readonly GraphEdge[]): string[] {
  const near = new Set([node.id, ...around.flatMap(({ source, target }) => [source, target])]);
  const side = (all: readonly Claim[]): string =>
    `${saying(graph, all[0]!)}${notes.marks(all.map((claim) => claim.id))}`;
  return disagreements(graph)
    .filter(({ one }) => near.has(graph.identity.nodeOf.get(one[0]!.subject) ?? ''))
    .map(({ one, other }) => `- ${side(one)} – but ${side(other)}`);
}

/** What people noted of it. */
const remarkLines = (graph: KnowledgeGraph, { id }: GraphNode): string[] =>
  decisionInfos(graph)
    .filter(({ kind, nodes }) => kind === 'note' && nodes.includes(id))
    .map(({ why, by }) => `- ${oneLine(why ?? '')}${by === undefined ? '' : ` (${by})`}`);

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
    ...section('Notes', remarkLines(graph, node)),
    ...section('Why these are one', [...new Set(links.map(({ evidence, rule }) => `- ${evidence} (${rule})`))]),
    ...section('What the articles say', notes.lines()),
  ];
  return `${lines.join('\n')}\n`;
}
