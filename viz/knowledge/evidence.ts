import type { ArticleView } from '../../src/graph/view.ts';
import type { Claim, Claimant, Quote } from '../../src/model/claim.ts';
import { groupBy } from '../../src/model/group-by.ts';
import { compareText } from '../../src/model/hash.ts';
import type { Atlas } from './atlas.ts';
import { stanceWords } from './words.ts';

/** A quote inside its sentence. */
export interface Context {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Someone who says or passes on; a node where the reader knows who it is. */
export interface Speaker {
  readonly name: string;
  readonly node?: string;
}

/** One claim as a card shows it. */
export interface Evidence {
  readonly claim: Claim;
  readonly article: ArticleView;
  readonly stance: string;
  /** Empty: the article says it in its own voice. */
  readonly speakers: readonly Speaker[];
  readonly via: readonly Speaker[];
  readonly context: Context;
}

/** Claims of one publisher, who may print several articles. */
export interface Source {
  readonly publisher: string;
  readonly evidence: readonly Evidence[];
}

/** What an article is called where it has no title. */
export const titleOf = (article: ArticleView): string => article.title ?? article.id;

/** Who printed an article; without publisher it stands for itself. */
export const publisherOf = (article: ArticleView): string => article.publisher ?? 'Unnamed source';

/** A quote with the rest of the sentences it lies in. */
export function contextOf(article: ArticleView, quote: Pick<Quote, 'start' | 'end' | 'sentence'>): Context {
  const { text, sentences } = article;
  const first = sentences[quote.sentence];
  const last = sentences.find((sentence) => sentence.start < quote.end && quote.end <= sentence.end);
  const start = Math.min(first?.start ?? quote.start, quote.start);
  const end = Math.max(last?.end ?? quote.end, quote.end);
  return {
    before: text.slice(start, quote.start).trimStart(),
    quote: text.slice(quote.start, quote.end),
    after: text.slice(quote.end, end).trimEnd(),
  };
}

const speaker = (claimant: Claimant, { view }: Atlas): Speaker => {
  if (claimant.as === 'words') return { name: claimant.text };
  const node = view.nodeOf[claimant.entity];
  return { name: view.names[claimant.entity] ?? claimant.entity, ...(node !== undefined && { node }) };
};

/** A claim with its article, speakers and sentence; undefined when its article is not in the view. */
function evidence(claim: Claim, atlas: Atlas): Evidence | undefined {
  const article = atlas.articles.get(claim.quote.article);
  if (article === undefined) return undefined;
  return {
    claim,
    article,
    stance: stanceWords(claim.modality, claim.polarity),
    speakers: claim.claimedBy.map((claimant) => speaker(claimant, atlas)),
    via: claim.via.map((claimant) => speaker(claimant, atlas)),
    context: contextOf(article, claim.quote),
  };
}

const inOrder = (a: Evidence, b: Evidence): number =>
  compareText(a.article.publishedAt ?? '9', b.article.publishedAt ?? '9') ||
  compareText(a.article.id, b.article.id) ||
  a.claim.quote.start - b.claim.quote.start;

/** Claims by publisher, each in the order of publication and reading. */
export function sources(claimIds: readonly string[], atlas: Atlas): Source[] {
  const found = claimIds
    .flatMap((id) => atlas.claims.get(id) ?? [])
    .flatMap((claim) => evidence(claim, atlas) ?? [])
    .sort(inOrder);
  return [...groupBy(found, ({ article }) => publisherOf(article))].map(([publisher, group]) => ({
    publisher,
    evidence: group,
  }));
}

/** A sentence that mentions a node, and where it stands. */
export interface Sighting {
  readonly article: ArticleView;
  readonly quote: Quote;
  readonly context: Context;
}

/** The sentences that mention a node, one mention a sentence, by article in the order of publication. */
export function sightings(node: string, atlas: Atlas): { article: ArticleView; sightings: readonly Sighting[] }[] {
  const mentions = (atlas.mentionsOf.get(node) ?? []).toSorted((a, b) => a.quote.start - b.quote.start);
  const perSentence = groupBy(mentions, ({ quote }) => `${quote.article} ${quote.sentence}`);
  const all = [...perSentence.values()].flatMap(([mention]): Sighting[] => {
    const article = mention && atlas.articles.get(mention.quote.article);
    return mention && article ? [{ article, quote: mention.quote, context: contextOf(article, mention.quote) }] : [];
  });
  return [...groupBy(all, ({ article }) => article)]
    .map(([article, group]) => ({ article, sightings: group }))
    .sort(
      (a, b) =>
        compareText(a.article.publishedAt ?? '9', b.article.publishedAt ?? '9') ||
        compareText(a.article.id, b.article.id),
    );
}
