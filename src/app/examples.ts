import type { Reader } from '../extract/reader.ts';
import { library } from '../graph/union.ts';
import { createArticle } from '../model/article.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { EventKind, Example, NodeKind, Ontology, RelationKind } from '../ontology/kinds.ts';
import { graphOf } from './graph.ts';

/** A record of the ontology that is proved by sentences. */
export interface Proved {
  readonly name: string;
  readonly examples: readonly Example[];
  readonly counterexamples: readonly string[];
  /** Whether a graph holds anything of the kind. */
  readonly isIn: (graph: KnowledgeGraph) => boolean;
}

const provedRelation = (relation: RelationKind): Proved => ({
  ...relation,
  name: relation.type,
  isIn: ({ edges }) => edges.some(({ type }) => type === relation.type),
});

const provedEvent = (event: EventKind): Proved => ({
  ...event,
  name: event.kind,
  isIn: ({ nodes, edges }) =>
    nodes.some(({ kind }) => kind === event.kind) ||
    edges.some(({ type }) => event.direct?.some((direct) => direct.type === type)),
});

const provedKind = (kind: NodeKind): Proved => ({
  ...kind,
  name: kind.kind,
  isIn: ({ nodes }) => nodes.some((node) => node.kind === kind.kind),
});

/** Every record of an ontology with its sentences: events, relations, kinds. */
export const provedRecords = ({ events, relations, kinds = [] }: Ontology): Proved[] => [
  ...events.map(provedEvent),
  ...relations.map(provedRelation),
  ...kinds.map(provedKind),
];

/** The graph of one sentence, published on a Sunday, as the reader of that ontology reads it. */
export const graphOfSentence = (sentence: string, read: Reader, ontology: Ontology): KnowledgeGraph =>
  graphOf(library([read(createArticle('example', sentence, { publishedAt: '2020-01-05' }))]), ontology);

/** What a graph says as examples write it: "A TYPE B", events by kind; and "A is KIND". */
export function saidIn({ nodes, edges }: KnowledgeGraph): string[] {
  const label = new Map(nodes.map((node) => [node.id, node.type === 'Event' ? node.kind : node.name]));
  return [
    ...edges.map(({ source, type, target }) => `${label.get(source)} ${type} ${label.get(target)}`),
    ...nodes.flatMap(({ type, kind, name }) => (type === 'Event' || kind === undefined ? [] : [`${name} is ${kind}`])),
  ];
}

/** Which of an example's claims a graph does not say; capitals at the head of a sentence make no difference. */
export function missingFrom(graph: KnowledgeGraph, claims: readonly string[]): string[] {
  const said = new Set(saidIn(graph).map((claim) => claim.toLowerCase()));
  return claims.filter((claim) => !said.has(claim.toLowerCase()));
}
