import { standingOf } from '../../src/graph/stance.ts';
import type { GraphEdge } from '../../src/model/graph.ts';
import { compareText } from '../../src/model/hash.ts';
import type { Atlas, ClaimFacets } from './atlas.ts';
import { type Facet, lets } from './choices.ts';
import { claimPasses, filtersClaims } from './claim-facets.ts';
import { type Sieve, stands } from './visible.ts';

/** A value that can be chosen, with how much would be shown of it while the other filters stay. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

type Tally = Readonly<Record<Facet, Map<string, number>>>;

const add = (tally: Map<string, number>, value: string, n = 1): void => {
  tally.set(value, (tally.get(value) ?? 0) + n);
};

/** The publishers and speakers an edge counts for: those of claims that pass every other filter. */
function claimValues(claims: readonly ClaimFacets[], { filters }: Sieve) {
  const publishers = new Set<string>();
  const speakers = new Set<string>();
  let passes = claims.length === 0 && !filtersClaims(filters);
  for (const claim of claims) {
    const pass = claimPasses(claim, filters);
    if (!pass.rest) continue;
    if (pass.speakers) publishers.add(claim.publisher);
    if (pass.publishers) for (const speaker of claim.speakers) speakers.add(speaker);
    passes ||= pass.speakers && pass.publishers;
  }
  return { publishers, speakers, passes };
}

/** Which of the choices on the edge itself let it through. */
function edgePasses(edge: GraphEdge, types: readonly string[], { filters }: Sieve) {
  return {
    label: types.every((one) => lets(filters.labels, one)),
    relation: lets(filters.relations, edge.type),
    status: lets(filters.statuses, standingOf(edge)),
  };
}

function countEdge(edge: GraphEdge, atlas: Atlas, { sieve, tally }: { sieve: Sieve; tally: Tally }): void {
  const claims = edge.claims.flatMap((id) => atlas.facetsOf.get(id) ?? []);
  const { publishers, speakers, passes } = claimValues(claims, sieve);
  const types = [...new Set([edge.source, edge.target].map((id) => atlas.nodes.get(id)?.type ?? ''))];
  const by = edgePasses(edge, types, sieve);
  const counted: readonly (readonly [Facet, boolean, Iterable<string>])[] = [
    ['publishers', by.label && by.relation && by.status, publishers],
    ['speakers', by.label && by.relation && by.status, speakers],
    ['relations', passes && by.label && by.status, [edge.type]],
    ['statuses', passes && by.label && by.relation, [standingOf(edge)]],
    ['labels', passes && by.relation && by.status, types],
  ];
  for (const [facet, counts, values] of counted) if (counts) for (const value of values) add(tally[facet], value);
}

/** Every value that occurs, so that what counts nothing now stays in its place, greyed. */
function everyValue({ view, facetsOf }: Atlas): Tally {
  const tally: Tally = {
    labels: new Map(view.labels.map(({ name }) => [name, 0])),
    relations: new Map(view.edges.map(({ type }) => [type, 0])),
    statuses: new Map(view.edges.map((edge) => [standingOf(edge), 0])),
    publishers: new Map(),
    speakers: new Map(),
  };
  for (const { claims } of view.edges)
    for (const { publisher, speakers } of claims.flatMap((id) => facetsOf.get(id) ?? [])) {
      add(tally.publishers, publisher, 0);
      for (const speaker of speakers) add(tally.speakers, speaker, 0);
    }
  return tally;
}

/** For each facet its values with live counts of relationships, the most frequent first. */
export function facetCounts(atlas: Atlas, sieve: Sieve): Readonly<Record<Facet, readonly FacetValue[]>> {
  const tally = everyValue(atlas);
  for (const edge of atlas.view.edges) if (stands(edge, sieve)) countEdge(edge, atlas, { sieve, tally });
  const listed = (facet: Facet): FacetValue[] =>
    [...tally[facet]]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || compareText(a.value, b.value));
  return {
    labels: listed('labels'),
    relations: listed('relations'),
    statuses: listed('statuses'),
    publishers: listed('publishers'),
    speakers: listed('speakers'),
  };
}
