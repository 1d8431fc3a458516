import { edgeProperties, nodeProperties } from '../graph/properties.ts';
import type { Article } from '../model/article.ts';
import { StoreError } from '../model/errors.ts';
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { SCHEMA_VERSION } from '../model/reading.ts';
import type { Statement } from '../model/table.ts';
import type { Ontology } from '../ontology/kinds.ts';
import { eventKindOf, relationOf } from '../ontology/ontology.ts';
import { claimRow, present } from './claim-rows.ts';
import { dayOf, exactDay } from './days.ts';
import { claimLinks, mentionLinks } from './evidence.ts';
import { schemaStatements } from './schema-file.ts';
import { type NodeRow, type RelationshipRow, upsertNodes, upsertRelationships } from './upsert.ts';

/** The labels of a node beside `Entity`; a Place that acts is found among the groups, too. */
const labelsOf = ({ type, acts }: GraphNode): readonly string[] =>
  type === 'Place' && acts ? ['Place', 'Group'] : [type];

function nodeRow(node: GraphNode, graph: KnowledgeGraph, ontology: Ontology): NodeRow {
  const eventType = node.type === 'Event' ? eventKindOf(ontology, node.kind ?? '')?.type : undefined;
  const properties = nodeProperties(node, graph);
  return {
    id: node.id,
    props: present({ ...properties, eventType, schemaVersion: SCHEMA_VERSION }),
    day: exactDay(properties['dateMin'], properties['dateMax']),
  };
}

function* nodeStatements(graph: KnowledgeGraph, ontology: Ontology): Iterable<Statement> {
  for (const [labels, nodes] of groupBy(graph.nodes, (node) => labelsOf(node).join(':')))
    yield* upsertNodes(
      'Entity',
      // A place that no longer acts is a group no longer, in a store that holds what an older library said.
      { add: labels.split(':'), drop: labels === 'Place' ? ['Group'] : [] },
      nodes.map((node) => nodeRow(node, graph, ontology)),
    );
}

/** An article without its text: the library keeps that, and quotes stand in claims. */
const articleRow = ({ id, text, title, url, publisher, author, publishedAt, sha256 }: Article): NodeRow => ({
  id,
  props: present({ sha256, title, url, publisher, author, publishedAt, length: text.length }),
  day: dayOf(publishedAt),
});

const edgeRow = (edge: GraphEdge, graph: KnowledgeGraph): RelationshipRow => {
  const properties = edgeProperties(edge, graph);
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    props: present({ ...properties, weight: properties['sourceCount'] }),
  };
};

/** Relationship types stand in the text of a statement, so only those that the ontology knows may pass. */
function* edgeStatements(graph: KnowledgeGraph, ontology: Ontology): Iterable<Statement> {
  for (const [type, edges] of groupBy(graph.edges, (edge) => edge.type)) {
    if (relationOf(ontology, type) === undefined)
      throw new StoreError(
        'unknown-relation',
        `The relation ${type} is not in the ontology, so it cannot be stored. Read the articles again with this version.`,
      );
    yield* upsertRelationships(
      { from: 'Entity', type, to: 'Entity' },
      edges.map((edge) => edgeRow(edge, graph)),
    );
  }
}

/** What of a graph goes into a store. */
export interface StatementOptions {
  /** False for the plain graph: nodes, edges, articles, and who is mentioned in them. */
  readonly claims?: boolean;
}

/** Everything a store holds of a graph, as statements that may be run twice: schema, nodes, edges, claims, evidence. */
export function* statements(
  graph: KnowledgeGraph,
  ontology: Ontology,
  { claims = true }: StatementOptions = {},
): Iterable<Statement> {
  yield* schemaStatements();
  yield* nodeStatements(graph, ontology);
  yield* upsertNodes('Article', {}, graph.articles.map(articleRow));
  if (claims)
    yield* upsertNodes(
      'Claim',
      {},
      graph.claims.map((claim) => claimRow(claim, graph)),
    );
  yield* edgeStatements(graph, ontology);
  if (claims) yield* claimLinks(graph);
  yield* mentionLinks(graph);
}
