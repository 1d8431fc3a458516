import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { compareText } from '../model/hash.ts';
import type { Ontology } from '../ontology/kinds.ts';
import { edgeId } from './edges.ts';
import { groupBy } from './group-by.ts';
import { compareStatus } from './stance.ts';

/** The one larger event among several of its kind: the only one there is, else the only one that no place is told of. */
function wholeOf(events: readonly GraphNode[], placed: ReadonlySet<string>): GraphNode | undefined {
  const unplaced = events.filter(({ id }) => !placed.has(id));
  const [whole, ...others] = events.length === 1 ? events : unplaced;
  return others.length === 0 ? whole : undefined;
}

function join(part: GraphEdge, whole: GraphEdge): GraphEdge {
  const triple = { source: part.target, type: 'PART_OF', target: whole.target };
  return {
    id: edgeId(triple),
    ...triple,
    status: [part.status, whole.status].sort(compareStatus)[1] ?? part.status,
    truthy: part.truthy && whole.truthy,
    disputed: part.disputed || whole.disputed,
    derived: true,
    roles: [],
    claims: [...new Set([...part.claims, ...whole.claims])].sort(compareText),
    against: [],
  };
}

/**
 * Processions for one person in two towns are two, both parts of the one funeral: by the kinds of events that the
 * ontology calls parts of a larger one, where both honour the same person.
 */
export function deriveWholes(
  stated: readonly GraphEdge[],
  nodes: readonly GraphNode[],
  { events }: Pick<Ontology, 'events'>,
): GraphEdge[] {
  const partOf = new Map(events.map(({ kind, partOf: wholes = [] }) => [kind, wholes] as const));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const placed = new Set(stated.filter(({ type }) => type === 'OCCURRED_IN').map(({ source }) => source));
  const known = new Set(stated.map(({ id }) => id));
  const honoured = groupBy(
    stated.filter(({ type, against }) => type === 'HONORED_IN' && against.length === 0),
    ({ source }) => source,
  );
  const found = [...honoured.values()].flatMap((edges) =>
    edges.flatMap((part) => {
      const kinds = partOf.get(byId.get(part.target)?.kind ?? '') ?? [];
      const wholes = edges
        .flatMap(({ target }) => byId.get(target) ?? [])
        .filter(({ kind }) => kinds.includes(kind ?? ''));
      const whole = wholeOf(wholes, placed);
      const edge = edges.find(({ target }) => target === whole?.id);
      return edge === undefined || edge === part ? [] : [join(part, edge)];
    }),
  );
  return [...new Map(found.map((edge) => [edge.id, edge])).values()].filter(({ id }) => !known.has(id));
}
