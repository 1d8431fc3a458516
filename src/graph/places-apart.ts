import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { LYING_IN, widerPlaces } from './wider-places.ts';

/** Whether two places certainly are two, so that nothing lies in both; where nothing is known they may be one in the other. */
export type Apart = (a: string, b: string) => boolean;

/** Kinds of places of which none lies in another of its kind. */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set(['country', 'city']);

const named = (inner: string, outer: string): boolean =>
  ` ${inner.toLowerCase()} `.includes(` ${outer.toLowerCase()} `);

/** Reads from a graph which of its places lie apart: two countries, two cities, or what lies in two of them. */
export function placesApart(edges: readonly GraphEdge[], nodes: ReadonlyMap<string, GraphNode>): Apart {
  const outward = groupBy(
    edges.filter(({ type, against }) => LYING_IN.has(type) && against.length === 0),
    ({ source }) => source,
  );
  /** The place itself and all that it lies in. */
  const around = (id: string): GraphNode[] => {
    const wider = widerPlaces([id], (inner) => (outward.get(inner) ?? []).map(({ target }) => target));
    return [...new Set([id, ...wider])].flatMap((at) => nodes.get(at) ?? []);
  };
  return (a, b) => {
    const [one, other] = [around(a), around(b)];
    const met = new Set(one.map(({ id }) => id));
    if (met.has(b) || other.some(({ id }) => id === a)) return false;
    return one.some((x) =>
      other.some(
        (y) =>
          x.id !== y.id &&
          x.kind === y.kind &&
          SIDE_BY_SIDE.has(x.kind ?? '') &&
          !named(x.name, y.name) &&
          !named(y.name, x.name),
      ),
    );
  };
}
