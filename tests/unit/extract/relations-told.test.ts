import { describe, expect, it } from 'vitest';
import type { GraphEdge, GraphNode } from '../../../src/model/graph.ts';
import { graphOf } from './read.ts';
import { RELATIONS_TOLD } from './relations-told.cases.ts';
import known from './relations-told.known-failures.json' with { type: 'json' };

const KNOWN: ReadonlySet<string> = new Set(known);

/** Relations that read the same from either end, or whose direction the table leaves open. */
const EITHER_WAY: ReadonlySet<string> = new Set(['MET_WITH', 'BORDERS', 'FAMILY_OF']);

interface Edge {
  readonly source: GraphNode | undefined;
  readonly target: GraphNode | undefined;
  readonly edge: GraphEdge;
}

function edgesOf(text: string): Edge[] {
  const graph = graphOf(text);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return graph.edges.map((edge) => ({ source: nodes.get(edge.source), target: nodes.get(edge.target), edge }));
}

const isCalled = (node: GraphNode | undefined, names: string): boolean =>
  node !== undefined &&
  names
    .split('|')
    .some(
      (name) =>
        name === '*' || [node.kind ?? '', node.name].some((word) => word.toLowerCase().includes(name.toLowerCase())),
    );

/** Whether a text states an edge of the table. */
function states(edges: readonly Edge[], wanted: string): boolean {
  const [, from = '', types = '', to = '', status] =
    /^(.*?) ([A-Z_|]{3,}) (.*?)(?: (planned|alleged|attributed|truthy))?$/.exec(wanted) ?? [];
  return edges.some(({ source, target, edge }) => {
    if (!types.split('|').includes(edge.type)) return false;
    const right = isCalled(source, from) && isCalled(target, to);
    const turned = EITHER_WAY.has(edge.type) && isCalled(source, to) && isCalled(target, from);
    if (!right && !turned) return false;
    return status === undefined || (status === 'truthy' ? edge.truthy : edge.status === status);
  });
}

describe('relations in each construction', () => {
  for (const [text, wanted, never] of RELATIONS_TOLD) {
    const test = KNOWN.has(text) ? it.fails : it;
    test(text, () => {
      const edges = edgesOf(text);
      expect({
        missing: wanted.filter((each) => !states(edges, each)),
        made: never.filter((each) => states(edges, each)),
      }).toEqual({ missing: [], made: [] });
    });
  }
});
