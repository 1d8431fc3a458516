import type { GraphView } from '../../src/graph/view.ts';
import { groupBy } from '../../src/model/group-by.ts';
import { compareText } from '../../src/model/hash.ts';
import type { Atlas } from './atlas.ts';
import { claimFacets } from './claim-facets.ts';

const byKey = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> =>
  new Map(items.map((item) => [keyOf(item), item]));

/** Indexes a graph view. */
export function createAtlas(view: GraphView): Atlas {
  const ends = view.edges.flatMap((edge) => [
    [edge.source, edge] as const,
    ...(edge.target === edge.source ? [] : [[edge.target, edge] as const]),
  ]);
  const touching = groupBy(ends, ([node]) => node);
  const nodes = byKey(view.nodes, (node) => node.id);
  const articles = byKey(view.articles, (article) => article.id);
  return {
    view,
    nodes,
    edges: byKey(view.edges, (edge) => edge.id),
    claims: byKey(view.claims, (claim) => claim.id),
    articles,
    edgesOf: new Map([...touching].map(([node, pairs]) => [node, pairs.map(([, edge]) => edge)])),
    mentionsOf: groupBy(view.mentions, (mention) => view.nodeOf[mention.entity] ?? ''),
    valuesOf: groupBy(
      view.claims.filter((claim) => claim.object.as === 'value'),
      (claim) => view.nodeOf[claim.subject] ?? '',
    ),
    mentionsIn: groupBy(
      view.mentions.toSorted((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end),
      (mention) => mention.quote.article,
    ),
    meanings: new Map(
      [...view.kinds, ...view.relations, ...view.attributes].map(({ name, meaning }) => [name, meaning]),
    ),
    symmetric: new Set(view.relations.filter((relation) => relation.symmetric).map((relation) => relation.name)),
    edgeOfClaim: new Map(
      view.edges.flatMap((edge) => [...edge.claims, ...edge.against].map((claim) => [claim, edge] as const)),
    ),
    facetsOf: claimFacets({ view, nodes, articles }),
    byDegree: view.nodes
      .toSorted((a, b) => b.degree - a.degree || b.mentions - a.mentions || compareText(a.id, b.id))
      .map(({ id }) => id),
  };
}
