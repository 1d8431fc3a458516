import type { Identity, Link } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import type { Gathered } from './gather.ts';

/** What linking found, less what goes without saying: whoever is in no cluster is alone. */
export interface KeptLinks {
  /** Local entities that are one, the node's id first. */
  readonly clusters: readonly (readonly string[])[];
  readonly links: readonly Link[];
}

/** What is worth keeping of an identity. */
export function keptFrom({ nodeOf, links }: Identity): KeptLinks {
  const groups = [...groupBy(nodeOf, ([, node]) => node)].filter(([, members]) => members.length > 1);
  const clusters = groups.map(([node, members]) => [node, ...members.map(([id]) => id).filter((id) => id !== node)]);
  return { clusters, links };
}

/** The identity that was kept, of the very library it was found in. */
export function identityFrom({ clusters, links }: KeptLinks, { entities }: Gathered): Identity {
  const nodes = new Map(clusters.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id] as const)));
  return { nodeOf: new Map(entities.map(({ id }) => [id, nodes.get(id) ?? id])), links };
}
