import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { compareText } from '../model/hash.ts';
import { edgeId, type Statements } from './edges.ts';
import { compareStatus, isAgainst } from './stance.ts';

/** Roles of a place that is not where the event happened, but where a journey begins or ends. */
const JOURNEY_ENDS: readonly string[] = ['origin', 'destination'];

/** A premise holds when it is asserted or attributed and nobody denies it. */
const holds = (edge: GraphEdge): boolean =>
  (edge.status === 'asserted' || edge.status === 'attributed') && edge.against.length === 0;

const combine = (first: GraphEdge, second: GraphEdge, type: string): GraphEdge => {
  const triple = { source: first.source, type, target: second.target };
  return {
    id: edgeId(triple),
    ...triple,
    status: [first.status, second.status].sort(compareStatus)[1] ?? first.status,
    truthy: first.truthy && second.truthy,
    disputed: first.disputed || second.disputed,
    derived: true,
    roles: [],
    claims: [...new Set([...first.claims, ...second.claims])].sort(compareText),
    against: [],
  };
};

/** Two derivations of one triple are one edge, as sure as the surer of them, resting on the claims of both. */
const merge = (a: GraphEdge, b: GraphEdge): GraphEdge => ({
  ...a,
  status: [a.status, b.status].sort(compareStatus)[0] ?? a.status,
  truthy: a.truthy || b.truthy,
  disputed: a.disputed && b.disputed,
  claims: [...new Set([...a.claims, ...b.claims])].sort(compareText),
});

/** What is inferred may still be denied in so many words. */
function weigh(edge: GraphEdge, said: ReadonlyMap<string, Statements>): GraphEdge {
  const against = (said.get(edge.id)?.claims ?? []).filter(isAgainst).map((claim) => claim.id);
  if (against.length === 0) return edge;
  return { ...edge, truthy: edge.status === 'asserted', disputed: true, against: against.sort(compareText) };
}

/** Person KILLED_IN event, event OCCURRED_IN place: the person DIED_IN the place, unless a place of death is stated. */
export function derive(
  stated: readonly GraphEdge[],
  nodes: readonly GraphNode[],
  said: ReadonlyMap<string, Statements>,
): GraphEdge[] {
  const persons = new Set(nodes.filter((node) => node.type === 'Person').map((node) => node.id));
  const settled = new Set(stated.filter((edge) => edge.type === 'DIED_IN' && edge.truthy).map((edge) => edge.source));
  const known = new Set(stated.map((edge) => edge.id));
  const placesOf = groupBy(
    stated.filter((edge) => edge.type === 'OCCURRED_IN' && holds(edge) && !edge.roles.some(isJourneyEnd)),
    (edge) => edge.source,
  );
  const deaths = stated
    .filter((edge) => edge.type === 'KILLED_IN' && holds(edge))
    .filter((edge) => persons.has(edge.source) && !settled.has(edge.source))
    .flatMap((edge) => (placesOf.get(edge.target) ?? []).map((place) => combine(edge, place, 'DIED_IN')))
    .filter((edge) => !known.has(edge.id));
  return [...groupBy(deaths, (edge) => edge.id).values()].map((group) => weigh(group.reduce(merge), said));
}

const isJourneyEnd = (role: string): boolean => JOURNEY_ENDS.includes(role);
