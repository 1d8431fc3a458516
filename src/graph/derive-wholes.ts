import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { compareText } from '../model/hash.ts';
import type { Ontology } from '../ontology/kinds.ts';
import { edgeId } from './edges.ts';
import { compareStatus } from './stance.ts';

/** Event id → where it happened. */
type Places = ReadonlyMap<string, ReadonlySet<string>>;

const NOWHERE: ReadonlySet<string> = new Set();

/** The larger event that one is a part of: the only one that is told of without a place, else the only one in its own. */
function wholeOf(part: string, events: readonly GraphNode[], places: Places): GraphNode | undefined {
  const [unplaced, ...more] = events.filter(({ id }) => !places.has(id));
  if (unplaced !== undefined) return more.length === 0 ? unplaced : undefined;
  const here = places.get(part) ?? NOWHERE;
  const [whole, ...others] = events.filter(({ id }) =>
    [...(places.get(id) ?? NOWHERE)].some((place) => here.has(place)),
  );
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
  const happened = groupBy(
    stated.filter(({ type }) => type === 'OCCURRED_IN'),
    ({ source }) => source,
  );
  const places: Places = new Map(
    [...happened].map(([event, all]) => [event, new Set(all.map(({ target }) => target))]),
  );
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
      const whole = wholeOf(part.target, wholes, places);
      const edge = edges.find(({ target }) => target === whole?.id);
      return edge === undefined || edge === part ? [] : [join(part, edge)];
    }),
  );
  return [...new Map(found.map((edge) => [edge.id, edge])).values()].filter(({ id }) => !known.has(id));
}
