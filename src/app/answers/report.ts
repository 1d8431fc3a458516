import { sourcesOf } from '../../graph/copies.ts';
import { lookup } from '../../graph/lookup.ts';
import { steps } from '../../graph/paths.ts';
import { type Fact, profile } from '../../graph/profile.ts';
import { sourceCount } from '../../graph/properties.ts';
import type { Claim } from '../../model/claim.ts';
import type { GraphEdge, GraphNode, KnowledgeGraph, Link } from '../../model/graph.ts';
import { compareText } from '../../model/hash.ts';
import { valueText } from '../claim-words.ts';
import { decisionInfos } from '../decisions.ts';
import { nodeMeant } from '../who.ts';
import { disagreements, nameIn, oneLine, saying, speaker } from './told.ts';

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
  const sources = sourcesOf(graph);
  const source = ({ quote }: Claim): string => {
    const article = articles.get(quote.article);
    const first = sources.get(quote.article);
    // A story that several print counts once; whoever follows the footnote shall see why.
    const copied = first === (article?.publisher ?? quote.article) ? undefined : `a copy of what ${first} printed`;
    const words = [article?.title && `*${article.title}*`, article?.publishedAt?.slice(0, 10), article?.url, copied];
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

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

interface Told {
  readonly graph: KnowledgeGraph;
  readonly notes: Notes;
}

/** The day of the event that a relationship leads to or from, where one is known. */
function dayOf({ source, target }: GraphEdge, { graph }: Told): string {
  const { nodes } = lookup(graph);
  const event = [source, target].map((id) => nodes.get(id)).find((node) => node?.type === 'Event');
  const date = event && profile(event, graph).facts['date']?.value;
  return date?.kind === 'date' && date.edtf !== null ? date.edtf : '';
}

/** Relationships as a reader wants them: what has a day in the order of days, then the rest by what they say. */
const inOrder = (edges: readonly GraphEdge[], told: Told): readonly GraphEdge[] =>
  edges
    .map((edge) => ({ edge, day: dayOf(edge, told) || '~' }))
    .toSorted(
      (a, b) => compareText(a.day, b.day) || compareText(a.edge.type, b.edge.type) || compareText(a.edge.id, b.edge.id),
    )
    .map(({ edge }) => edge);

function edgeLine(told: Told, edge: GraphEdge): string {
  const { graph, notes } = told;
  const { nodes, claims } = lookup(graph);
  const name = (id: string): string => nodes.get(id)?.name ?? id;
  const roles = edge.roles.length === 0 ? '' : ` (${edge.roles.join(', ')})`;
  const known = edge.claims.flatMap((id) => claims.get(id) ?? []);
  const sources = counted(sourceCount(known, graph), 'source');
  const marks = [...(edge.derived ? ['inferred'] : []), ...(edge.disputed ? ['disputed'] : [])];
  const surely = [edge.status, sources, ...marks].join(', ');
  const against = edge.against.length === 0 ? '' : `; against it${notes.marks(edge.against)}`;
  const day = dayOf(edge, told);
  const when = day === '' ? '' : `, ${day}`;
  return `- ${name(edge.source)} **${edge.type}** ${name(edge.target)}${when}${roles} – ${surely}${notes.marks(edge.claims)}${against}`;
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

/** Why its members are one, and from whom people set it apart. */
function linkSections(graph: KnowledgeGraph, { id }: GraphNode): string[] {
  const { nodeOf, links } = graph.identity;
  const why = ({ evidence, rule }: Link): string => `${evidence} (${rule})`;
  const others = links.flatMap((link) => {
    const ends = [link.a, link.b].map((end) => nodeOf.get(end));
    const other = ends[0] === id ? link.b : ends[1] === id ? link.a : undefined;
    return link.verdict === 'different' && other !== undefined ? [`- ${nameIn(graph, other)}: ${why(link)}`] : [];
  });
  const one = links
    .filter(({ a, verdict }) => verdict === 'same' && nodeOf.get(a) === id)
    .map((link) => `- ${why(link)}`);
  return [...section('Why these are one', [...new Set(one)]), ...section('Kept apart from', [...new Set(others)])];
}

/** A dossier in Markdown: what is known of one, who says so, where sources disagree, with a footnote to every quote. */
export function report(graph: KnowledgeGraph, words: string): string {
  const node = nodeMeant(graph, words);
  const notes = createNotes(graph);
  const told = { graph, notes };
  const { facts, status } = profile(node, graph);
  const edges = inOrder(
    steps(graph, node.id, { all: true }).map(({ edge }) => edge),
    told,
  );
  const { mentionsOf } = lookup(graph);
  const articles = new Set((mentionsOf.get(node.id) ?? []).map(({ quote }) => quote.article));
  const about = [node.type, node.kind, status].filter((word) => word !== undefined).join(', ');
  const lines = [
    `# ${node.name}`,
    '',
    `${about}. Named ${counted(mentionsOf.get(node.id)?.length ?? 0, 'time')} in ${counted(articles.size, 'article')}.`,
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
    ...linkSections(graph, node),
    ...section('What the articles say', notes.lines()),
  ];
  return `${lines.join('\n')}\n`;
}
