import type { EntityType } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Range } from '../ontology/kinds.ts';
import type { Cluster, Hint } from './hint.ts';

/** Finds the cluster that a token stands for. */
export interface Whereabouts {
  readonly at: (sentence: number, token: number) => Cluster | undefined;
  /** The words of the mention with that head. */
  readonly words: (sentence: number, token: number) => Span | undefined;
}

/** One number for a token of a sentence; sentences are cut far below 4,096 tokens. */
const place = (sentence: number, token: number): number => sentence * 4096 + token;

/** Indexes clusters by the heads of their mentions, and names by every one of their words. */
export function whereabouts(clusters: readonly Cluster[]): Whereabouts {
  const heads = new Map<number, Cluster>();
  const spans = new Map<number, Span>();
  const mentions = clusters.flatMap((cluster) => cluster.hints.map((hint) => ({ cluster, hint })));
  // Longer mentions first, so that a country inside a body's name keeps its own word.
  for (const { cluster, hint } of mentions.sort((a, b) => b.hint.to - b.hint.from - (a.hint.to - a.hint.from))) {
    if (hint.form === 'name' || hint.form === 'metonym')
      for (let at = hint.from; at < hint.to; at++) heads.set(place(hint.sentence, at), cluster);
    heads.set(place(hint.sentence, hint.head), cluster);
    spans.set(place(hint.sentence, hint.head), hint);
  }
  return {
    at: (sentence, token) => heads.get(place(sentence, token)),
    words: (sentence, token) => spans.get(place(sentence, token)),
  };
}

/** The mentions of somebody in one sentence, by binary search: mentions stand in text order. */
export function mentionsIn({ hints }: Cluster, sentence: number): readonly Hint[] {
  let [low, high] = [0, hints.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hints[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (hints[end]?.sentence === sentence) end++;
  return hints.slice(low, end);
}

/** Somebody or something that the article calls by a proper name. */
export const isNamed = (cluster: Cluster): boolean => cluster.hints.some((hint) => hint.form === 'name');

/** A country is a Group wherever it acts or is acted on. */
export const isCountry = (cluster: Cluster): boolean => cluster.type === 'Place' && cluster.kind === 'country';

/** A place that is governed: a country, a province, a town; not a building, a river or a stretch of land. */
export const isPolity = (cluster: Cluster): boolean =>
  cluster.type === 'Place' && !['facility', 'water', 'natural', 'district', 'region'].includes(cluster.kind ?? '');

/** Whether someone or something may stand at that end of a relation. */
export const fits = (cluster: Cluster, range: Range): boolean =>
  range.includes(cluster.type as EntityType) || (range.includes('Group') && isCountry(cluster));

/** Whether someone can act: people, groups and countries. */
export const acts = (cluster: Cluster): boolean =>
  cluster.type === 'Person' || cluster.type === 'Group' || isCountry(cluster);

/** Papers and stations pass on what is said of others: "the Courier reported … its president". */
export const isOutlet = ({ kind, name }: { readonly kind?: string | undefined; readonly name: string }): boolean =>
  kind === 'media' || OUTLET.test(name);

const OUTLET =
  /\b(courier|times|gazette|herald|tribune|ledger|mail|chronicle|telegraph|news|radio|tv|television|post|journal|mirror|press)$/i;
