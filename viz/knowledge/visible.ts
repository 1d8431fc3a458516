import { standingOf } from '../../src/graph/stance.ts';
import type { GraphEdge } from '../../src/model/graph.ts';
import type { View } from '../state.ts';
import { type Atlas, otherEnd } from './atlas.ts';
import { lets } from './choices.ts';
import { claimPasses, filtersClaims } from './claim-facets.ts';

/** The parts of the view that decide what is shown. */
export type Sieve = Pick<View, 'filters' | 'truthyOnly' | 'unlinked' | 'focus' | 'hidden' | 'most'>;

/** Why a relationship is not shown. */
export type Reason = 'doubtful' | 'filtered' | 'by hand' | 'out of focus' | 'less connected';

/** What of the graph is shown. */
export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Edge id → why it is hidden. */
  readonly reasons: ReadonlyMap<string, Reason>;
}

/**
 * Whether an edge stands as firmly as is asked for; what is disputed is never left out as doubtful where it is sought, and
 * background, which is there only where it was asked for, is not doubtful.
 */
export const stands = (edge: GraphEdge, { truthyOnly, filters }: Pick<Sieve, 'truthyOnly' | 'filters'>): boolean =>
  filters.disputedOnly ? edge.disputed : edge.truthy || !truthyOnly || edge.basis !== undefined;

/** Whether some claim of an edge passes all filters on claims; what no claim says itself passes only without such filters. */
function someClaimPasses(edge: GraphEdge, { facetsOf }: Atlas, { filters }: Sieve): boolean {
  return edge.claims.some((id) => {
    const facets = facetsOf.get(id);
    if (facets === undefined) return false;
    const { publishers, speakers, rest } = claimPasses(facets, filters);
    return publishers && speakers && rest;
  });
}

/** What keeps an edge out before anyone looks at where it lies. */
function reasonByItself(edge: GraphEdge, atlas: Atlas, sieve: Sieve): Reason | undefined {
  const { filters } = sieve;
  if (filters.disputedOnly && !edge.disputed) return 'filtered';
  if (!stands(edge, sieve)) return 'doubtful';
  const types = [edge.source, edge.target].map((id) => atlas.nodes.get(id)?.type ?? '');
  if (!types.every((type) => lets(filters.labels, type))) return 'filtered';
  if (!lets(filters.relations, edge.type) || !lets(filters.statuses, standingOf(edge))) return 'filtered';
  return filtersClaims(filters) && !someClaimPasses(edge, atlas, sieve) ? 'filtered' : undefined;
}

/** The nodes at most so many passing edges away from the roots. */
function within(atlas: Atlas, { roots, hops }: NonNullable<View['focus']>, passes: (edge: GraphEdge) => boolean) {
  const reached = new Set(roots);
  let front: readonly string[] = roots;
  for (let hop = 0; hop < hops; hop++) {
    const next = front.flatMap((id) => (atlas.edgesOf.get(id) ?? []).filter(passes).map((edge) => otherEnd(edge, id)));
    front = [...new Set(next)].filter((id) => !reached.has(id));
    for (const id of front) reached.add(id);
  }
  return reached;
}

/** Every edge that something else than its place keeps out, and why. */
function reasonsAnywhere(atlas: Atlas, sieve: Sieve): Map<string, Reason> {
  const hidden = new Set(sieve.hidden);
  return new Map(
    atlas.view.edges.flatMap((edge): [string, Reason][] => {
      const byHand = hidden.has(edge.source) || hidden.has(edge.target);
      const reason = byHand ? 'by hand' : reasonByItself(edge, atlas, sieve);
      return reason ? [[edge.id, reason]] : [];
    }),
  );
}

/** What of the graph is shown, and for each relationship that is not, why. */
export function visible(atlas: Atlas, sieve: Sieve): Visible {
  const reasons = reasonsAnywhere(atlas, sieve);
  const focused = sieve.focus && within(atlas, sieve.focus, (edge) => !reasons.has(edge.id));
  const foremost = sieve.most === null ? null : new Set(atlas.byDegree.slice(0, sieve.most));
  const inFocus = (id: string): boolean => focused?.has(id) ?? true;
  const inside = (id: string): boolean => inFocus(id) && (foremost?.has(id) ?? true);
  const passing = atlas.view.edges.filter(({ id }) => !reasons.has(id));
  for (const { id, source, target } of passing)
    if (!inside(source) || !inside(target))
      reasons.set(id, inFocus(source) && inFocus(target) ? 'less connected' : 'out of focus');
  const shown = passing.filter(({ id }) => !reasons.has(id));
  const touched = new Set([...(sieve.focus?.roots ?? []), ...shown.flatMap(({ source, target }) => [source, target])]);
  const hidden = new Set(sieve.hidden);
  const { labels, disputedOnly } = sieve.filters;
  const nodes = atlas.view.nodes.filter(
    ({ id, type, profile }) =>
      !hidden.has(id) &&
      inside(id) &&
      lets(labels, type) &&
      (touched.has(id) || (disputedOnly ? profile.disputed : sieve.unlinked)),
  );
  return { nodes: new Set(nodes.map(({ id }) => id)), edges: new Set(shown.map(({ id }) => id)), reasons };
}
