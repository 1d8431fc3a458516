import type { Entity } from '../../model/claim.ts';
import type { Link } from '../../model/graph.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Clusters } from '../clusters.ts';

/** Joins whom the user's watch list calls by one id and keeps apart whom it calls by two; what people decided stands. */
export function applyWatched(clusters: Clusters, entities: readonly Entity[]): Link[] {
  const listed = entities.filter((entity) => entity.watched !== undefined);
  const groups = [...groupBy(listed, (entity) => entity.watched).values()];
  const joined = groups.flatMap(([first, ...rest]) =>
    rest.flatMap((entity): Link[] =>
      first && clusters.join(first.id, entity.id, { free: true })
        ? [{ a: first.id, b: entity.id, verdict: 'same', rule: 'watch list', evidence: `both ${entity.watched}` }]
        : [],
    ),
  );
  const firsts = groups.flatMap(([first]) => (first ? [first] : []));
  for (const [at, one] of firsts.entries())
    for (const other of firsts.slice(at + 1)) if (one.type === other.type) clusters.part(one.id, other.id);
  return joined;
}
