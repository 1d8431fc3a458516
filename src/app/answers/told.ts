import { contradictions } from '../../graph/contradictions.ts';
import { groupBy } from '../../graph/group-by.ts';
import { lookup } from '../../graph/lookup.ts';
import type { Claim, Claimant, Value } from '../../model/claim.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';

/** The name of the node that an entity belongs to. */
export const nameIn = (graph: KnowledgeGraph, entity: string): string => {
  const { nodes, entities } = lookup(graph);
  return nodes.get(graph.identity.nodeOf.get(entity) ?? entity)?.name ?? entities.get(entity)?.name ?? entity;
};

const valueIn = (value: Value): string =>
  value.kind === 'date' && value.edtf !== null && value.edtf !== value.text
    ? `${value.text} (${value.edtf})`
    : value.text;

/** What a claim says, in one line, with the names of nodes. */
export function saying(graph: KnowledgeGraph, { subject, predicate, object, polarity }: Claim): string {
  const what = object.as === 'entity' ? nameIn(graph, object.entity) : valueIn(object.value);
  return `${nameIn(graph, subject)} ${polarity === 'negative' ? 'not ' : ''}${predicate} ${what}`;
}

const claimant = (graph: KnowledgeGraph, one: Claimant): string =>
  one.as === 'words' ? one.text : nameIn(graph, one.entity);

/** Who says it, from the innermost speaker outwards; the article's own voice is its publisher. */
export function speaker(graph: KnowledgeGraph, { claimedBy, via, quote }: Claim): string {
  const article = lookup(graph).articles.get(quote.article);
  const outlet = article?.publisher ?? article?.title ?? quote.article;
  return [...[...claimedBy, ...via].map((one) => claimant(graph, one)), outlet].join(', via ');
}

/** A quote on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The day an article was published, or nothing. */
export const publishedOn = (graph: KnowledgeGraph, { quote }: Claim): string =>
  lookup(graph).articles.get(quote.article)?.publishedAt?.slice(0, 10) ?? '';

/** Two claims that cannot both hold. */
export interface Disagreement {
  readonly a: Claim;
  readonly b: Claim;
}

/** Where sources disagree; who says the same in several sentences disagrees once, and the first words stand for all. */
export function disagreements(graph: KnowledgeGraph): Disagreement[] {
  const { claims } = lookup(graph);
  const all = contradictions(graph).map(({ a, b }) => ({ a: claims.get(a)!, b: claims.get(b)! }));
  const told = (claim: Claim): string => `${saying(graph, claim)}\u001f${speaker(graph, claim)}`;
  const pairs = groupBy(all, ({ a, b }) => [told(a), told(b)].sort().join('\u001e'));
  return [...pairs.values()].map(([first]) => first!);
}

/** Claims that speak of a node on either end, in the order of publication and text. */
export function claimsAbout(graph: KnowledgeGraph, node: string): Claim[] {
  const { nodeOf } = graph.identity;
  return graph.claims
    .filter(
      ({ subject, object }) =>
        nodeOf.get(subject) === node || (object.as === 'entity' && nodeOf.get(object.entity) === node),
    )
    .toSorted((a, b) => {
      const [one, other] = [publishedOn(graph, a), publishedOn(graph, b)];
      return one < other ? -1 : one > other ? 1 : 0;
    });
}
