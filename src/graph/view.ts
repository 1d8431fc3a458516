import type { Article } from '../model/article.ts';
import { type Claim, ENTITY_TYPES, type EntityType, type Mention } from '../model/claim.ts';
import type { GraphEdge, GraphNode, KnowledgeGraph, Link } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import type { Problem } from '../model/problem.ts';
import { type Reading, SCHEMA_VERSION, type SentenceSpan } from '../model/reading.ts';
import type { Ontology } from '../ontology/kinds.ts';
import { lookup } from './lookup.ts';
import { type Profile, profile } from './profile.ts';

/** A node as the viewer draws and describes it. */
export interface NodeView extends GraphNode {
  readonly profile: Profile;
  /** Edges that touch it. */
  readonly degree: number;
  /** Mentions of its members in all articles. */
  readonly mentions: number;
}

/** An article as the reading pane shows it. */
export interface ArticleView extends Article {
  readonly sentences: readonly SentenceSpan[];
  readonly problems: readonly Problem[];
}

/** A name of the vocabulary with its meaning, for legends and filters. */
export interface TermView {
  readonly name: string;
  readonly meaning: string;
}

/** A relation type with its meaning; symmetric ones are drawn without an arrow. */
export interface RelationView extends TermView {
  readonly symmetric: boolean;
}

/** The whole graph as plain JSON: what the viewer and its server speak. */
export interface GraphView {
  readonly schemaVersion: number;
  readonly nodes: readonly NodeView[];
  readonly edges: readonly GraphEdge[];
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  readonly articles: readonly ArticleView[];
  /** Local entity id → node id. */
  readonly nodeOf: Readonly<Record<string, string>>;
  /** Local entity id → its name: also for those that became no node. */
  readonly names: Readonly<Record<string, string>>;
  readonly links: readonly Link[];
  readonly labels: readonly (TermView & { readonly name: EntityType })[];
  readonly relations: readonly RelationView[];
  readonly attributes: readonly TermView[];
  /** Kinds of nodes whose name does not say all, with their meanings. */
  readonly kinds: readonly TermView[];
}

const LABEL_MEANINGS: Readonly<Record<EntityType, string>> = {
  Person: 'a human being',
  Group: 'an organisation, a body or a crowd; a country that acts is one too',
  Place: 'a country, a city or any other location',
  Event: 'something that someone says happened or will happen',
};

function articleView(article: Article, readings: readonly Reading[]): ArticleView {
  return {
    ...article,
    sentences: readings[0]?.sentences ?? [],
    problems: readings.flatMap((reading) => reading.problems),
  };
}

/** The vocabulary in which a graph is told, as legends and filters need it. */
export type Terms = Pick<GraphView, 'labels' | 'relations' | 'attributes' | 'kinds'>;

/** An ontology's vocabulary. */
export const termsOf = (ontology: Ontology): Terms => ({
  labels: ENTITY_TYPES.map((name) => ({ name, meaning: LABEL_MEANINGS[name] })),
  relations: ontology.relations.map(({ type, meaning, symmetric }) => ({
    name: type,
    meaning,
    symmetric: symmetric ?? false,
  })),
  attributes: ontology.attributes.map(({ name, meaning }) => ({ name, meaning })),
  kinds: [...ontology.events, ...(ontology.kinds ?? [])].flatMap(({ kind, meaning }) =>
    meaning === undefined ? [] : [{ name: kind, meaning }],
  ),
});

/** Turns a graph into the one value that the viewer gets, with profiles decided and identity as a plain record. */
export const view = (graph: KnowledgeGraph, ontology: Ontology): GraphView => viewIn(graph, termsOf(ontology));

/** The view of a graph in a vocabulary that came along with it. */
export function viewIn(graph: KnowledgeGraph, terms: Terms): GraphView {
  const { edgesOf, mentionsOf } = lookup(graph);
  const readingsOf = groupBy(graph.library.readings, (reading) => reading.article.id);
  return {
    schemaVersion: SCHEMA_VERSION,
    nodes: graph.nodes.map((node) => ({
      ...node,
      profile: profile(node, graph),
      degree: edgesOf.get(node.id)?.length ?? 0,
      mentions: mentionsOf.get(node.id)?.length ?? 0,
    })),
    edges: graph.edges,
    claims: graph.claims,
    mentions: graph.mentions,
    articles: graph.articles.map((article) => articleView(article, readingsOf.get(article.id) ?? [])),
    nodeOf: Object.fromEntries(graph.identity.nodeOf),
    names: Object.fromEntries(graph.entities.map((entity) => [entity.id, entity.name])),
    links: graph.identity.links,
    ...terms,
  };
}
