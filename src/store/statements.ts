import { groupBy } from '../graph/group-by.ts';
import { edgeProperties, nodeProperties } from '../graph/properties.ts';
import type { Article } from '../model/article.ts';
import { StoreError } from '../model/errors.ts';
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../model/graph.ts';
import { SCHEMA_VERSION } from '../model/reading.ts';
import type { Statement } from '../model/table.ts';
import type { Ontology } from '../ontology/kinds.ts';
import { eventKindOf, relationOf } from '../ontology/ontology.ts';
import { claimRow, present } from './claim-rows.ts';
import { evidenceStatements } from './evidence.ts';
import { schemaStatements } from './schema-file.ts';
import { type NodeRow, type RelationshipRow, upsertNodes, upsertRelationships } from './upsert.ts';

/** The labels of a node beside `Entity`; a Place that acts is found among the groups, too. */
const labelsOf = ({ type, acts }: GraphNode): readonly string[] =>
  type === 'Place' && acts ? ['Place', 'Group'] : [type];

function nodeRow(node: GraphNode, graph: KnowledgeGraph, ontology: Ontology): NodeRow {
  const eventType = node.type === 'Event' ? eventKindOf(ontology, node.kind ?? '')?.type : undefined;
  return {
    id: node.id,
    props: present({ ...nodeProperties(node, graph), eventType, schemaVersion: SCHEMA_VERSION }),
  };
}

function* nodeStatements(graph: KnowledgeGraph, ontology: Ontology): Iterable<Statement> {
  for (const [labels, nodes] of groupBy(graph.nodes, (node) => labelsOf(node).join(':')))
    yield* upsertNodes(
      'Entity',
      labels.split(':'),
      nodes.map((node) => nodeRow(node, graph, ontology)),
    );
}

/** An article without its text: the library keeps that, and quotes stand in claims. */
const articleRow = ({ id, text, title, url, publisher, author, publishedAt, sha256 }: Article): NodeRow => ({
  id,
  props: present({ sha256, title, url, publisher, author, publishedAt, length: text.length }),
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

/** Everything a store holds of a graph, as statements that may be run twice: schema, nodes, edges, claims, evidence. */
export function* statements(graph: KnowledgeGraph, ontology: Ontology): Iterable<Statement> {
  yield* schemaStatements();
  yield* nodeStatements(graph, ontology);
  yield* upsertNodes('Article', [], graph.articles.map(articleRow));
  yield* upsertNodes(
    'Claim',
    [],
    graph.claims.map((claim) => claimRow(claim, graph)),
  );
  yield* edgeStatements(graph, ontology);
  yield* evidenceStatements(graph);
}
