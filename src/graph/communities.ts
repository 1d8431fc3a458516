import louvain from 'graphology-communities-louvain';
import { groupBy } from '../model/group-by.ts';
import { compareText } from '../model/hash.ts';
import type { DrawnGraph } from './project.ts';
import { createRandom } from './seeded.ts';

const SEED = 20200103;

/** Node id → the number of its community, 0 for the largest; nodes without edges belong to none. The same every time. */
export function communities(graph: DrawnGraph): Map<string, number> {
  const linked = graph.nodes().filter((id) => graph.degree(id) > 0);
  if (linked.length === 0) return new Map();
  const found = louvain(graph, { rng: createRandom(SEED), getEdgeWeight: 'weight' });
  const groups = [...groupBy(linked, (id) => found[id]).values()]
    .map((ids) => ids.toSorted(compareText))
    .sort((a, b) => b.length - a.length || compareText(a[0] ?? '', b[0] ?? ''));
  return new Map(groups.flatMap((ids, i) => ids.map((id) => [id, i] as const)));
}
