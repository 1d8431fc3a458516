import { type Evidence, publisherOf, titleOf } from './evidence.ts';
import { dayWords } from './words.ts';

/** A quote as one cites it: its words, publisher, title, day and address where they are known. */
export function citation({ article, claim }: Pick<Evidence, 'article' | 'claim'>): string {
  const { publishedAt, url } = article;
  const source = [
    publisherOf(article),
    `“${titleOf(article)}”`,
    ...(publishedAt ? [dayWords(publishedAt)] : []),
    ...(url ? [url] : []),
  ];
  return `“${claim.quote.text}” (${source.join(', ')})`;
}
