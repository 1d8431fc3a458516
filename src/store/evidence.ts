import { contradictions } from '../graph/contradictions.ts';
import type { Claim, Claimant } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { shortHash } from '../model/hash.ts';
import type { Cell, Statement } from '../model/table.ts';
import { type RelationshipRow, upsertRelationships } from './upsert.ts';

/** A relationship whose id follows from what it joins, so that writing it again changes nothing. */
const row = (
  [source, type, target]: readonly [string, string, string],
  props: Readonly<Record<string, Cell>> = {},
): RelationshipRow => ({ id: `link:${shortHash([source, type, target], 16)}`, source, target, props });

/** Claimants that are someone in the graph, each with its place in the list. */
const knownClaimants = (claimants: readonly Claimant[], { identity }: KnowledgeGraph) =>
  claimants.flatMap((one, order) => {
    const id = one.as === 'entity' ? identity.nodeOf.get(one.entity) : undefined;
    return id === undefined ? [] : [{ id, order }];
  });

const statedIn = ({ id, quote: { article, start, end } }: Claim): RelationshipRow =>
  row([id, 'STATED_IN', article], { start, end });

/** Which article speaks of whom, and where in its text. */
function mentions(graph: KnowledgeGraph): RelationshipRow[] {
  const located = graph.mentions.flatMap(({ entity, quote }) => {
    const target = graph.identity.nodeOf.get(entity);
    return target === undefined ? [] : [{ target, quote }];
  });
  const pairs = groupBy(located, ({ target, quote }) => JSON.stringify([quote.article, target]));
  return [...pairs.values()].map((pair) => {
    const { quote, target } = pair[0]!;
    const sorted = pair.map((each) => each.quote).sort((a, b) => a.start - b.start || a.end - b.end);
    return row([quote.article, 'MENTIONS', target], {
      starts: sorted.map(({ start }) => start),
      ends: sorted.map(({ end }) => end),
    });
  });
}

/** Where claims stand, who makes them, who passed them on, which of them contradict. */
export function* claimLinks(graph: KnowledgeGraph): Iterable<Statement> {
  const { claims } = graph;
  yield* upsertRelationships({ from: 'Claim', type: 'STATED_IN', to: 'Article' }, claims.map(statedIn));
  yield* upsertRelationships(
    { from: 'Claim', type: 'CLAIMED_BY', to: 'Entity' },
    claims.flatMap(({ id, claimedBy }) =>
      knownClaimants(claimedBy, graph).map((one) => row([id, 'CLAIMED_BY', one.id])),
    ),
  );
  yield* upsertRelationships(
    { from: 'Claim', type: 'VIA', to: 'Entity' },
    claims.flatMap(({ id, via }) =>
      knownClaimants(via, graph).map((one) => row([id, `VIA ${one.order}`, one.id], { order: one.order })),
    ),
  );
  yield* upsertRelationships(
    { from: 'Claim', type: 'CONTRADICTS', to: 'Claim' },
    contradictions(graph).map(({ a, b }) => row([a, 'CONTRADICTS', b])),
  );
}

/** Who is mentioned where. */
export const mentionLinks = (graph: KnowledgeGraph): Iterable<Statement> =>
  upsertRelationships({ from: 'Article', type: 'MENTIONS', to: 'Entity' }, mentions(graph));
