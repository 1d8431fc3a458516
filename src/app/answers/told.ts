import { contradictions } from '../../graph/contradictions.ts';
import { lookup } from '../../graph/lookup.ts';
import { valueKey } from '../../graph/values.ts';
import type { Claim, Claimant, Value } from '../../model/claim.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';
import { groupBy } from '../../model/group-by.ts';
import { compareText } from '../../model/hash.ts';

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
  // That something happened is said by its own word, "killed" or "struck": the event's name says it better.
  if (predicate === 'happened')
    return `${nameIn(graph, subject)} ${polarity === 'negative' ? 'did not happen' : 'happened'}`;
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

/** Two things said of one that cannot both hold, each with all claims that say so. */
export interface Disagreement {
  readonly one: readonly Claim[];
  readonly other: readonly Claim[];
}

/** What a claim says, however it is worded: claims of one topic that share it are on one side. */
const sideOf = (graph: KnowledgeGraph, { subject, predicate, object, polarity }: Claim): string => {
  const { nodeOf } = graph.identity;
  const value =
    object.as === 'entity' ? nodeOf.get(object.entity) : predicate === 'happened' ? '' : valueKey(object.value);
  return JSON.stringify([nodeOf.get(subject), predicate, polarity, value]);
};

/** Where sources disagree: each pair of sides once, in the order of what they say. */
export function disagreements(graph: KnowledgeGraph): Disagreement[] {
  const { claims } = lookup(graph);
  const pairs = contradictions(graph).map(({ a, b }) =>
    [a, b].map((id) => ({ claim: claims.get(id)!, side: sideOf(graph, claims.get(id)!) })).sort(bySide),
  );
  const grouped = groupBy(pairs, (pair) => pair.map(({ side }) => side).join('\u001e'));
  return [...grouped]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => {
      const claimsAt = (at: number): Claim[] => [...new Set(group.map((pair) => pair[at]!.claim))];
      return { one: claimsAt(0), other: claimsAt(1) };
    });
}

const bySide = (a: { readonly side: string }, b: { readonly side: string }): number => compareText(a.side, b.side);

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
