import { edgeProperties, nodeProperties } from '../graph/properties.ts';
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../model/graph.ts';
import { SCHEMA_VERSION } from '../model/reading.ts';
import { type Element, graphmlDocument } from './graphml-document.ts';

/** Labels as a graph database writes them: ":Entity:Place:Group". */
const labelsOf = ({ type, acts }: GraphNode): string => `:Entity:${type}${acts && type !== 'Group' ? ':Group' : ''}`;

function* nodes(graph: KnowledgeGraph): Iterable<Element> {
  for (const node of graph.nodes) {
    const { name, ...properties } = nodeProperties(node, graph);
    yield {
      id: node.id,
      attributes: { labels: labelsOf(node), label: name, schemaVersion: SCHEMA_VERSION, ...properties },
    };
  }
}

function edgeElement(edge: GraphEdge, graph: KnowledgeGraph): Element {
  const properties = edgeProperties(edge, graph);
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    attributes: { label: edge.type, ...properties, weight: properties['sourceCount'] },
  };
}

function* edges(graph: KnowledgeGraph): Iterable<Element> {
  for (const edge of graph.edges) yield edgeElement(edge, graph);
}

/** The entity graph as GraphML: exactly the nodes and edges of the json format. */
export const writeGraphml = (graph: KnowledgeGraph): Iterable<string> =>
  graphmlDocument({ nodes: () => nodes(graph), edges: () => edges(graph) });
