import { compareText } from '../model/hash.ts';
import type { Gathered } from './gather.ts';

/** Where an entity first appears: publication date ("~" sorts after every date), article, offset. */
type Place = readonly [published: string, article: string, start: number];

const UNKNOWN = '~';

const comparePlace = (a: Place, b: Place): number => compareText(a[0], b[0]) || compareText(a[1], b[1]) || a[2] - b[2];

/** Orders local entities by first appearance, so that a node named by its first member keeps its id as news arrive. */
export function compareAppearance({ articles, mentions }: Gathered): (a: string, b: string) => number {
  const published = new Map(articles.map((article) => [article.id, article.publishedAt ?? UNKNOWN]));
  const first = new Map<string, Place>();
  for (const { entity, quote } of mentions) {
    const place: Place = [published.get(quote.article) ?? UNKNOWN, quote.article, quote.start];
    const known = first.get(entity);
    if (known === undefined || comparePlace(place, known) < 0) first.set(entity, place);
  }
  const placeOf = (id: string): Place => first.get(id) ?? [UNKNOWN, UNKNOWN, 0];
  return (a, b) => comparePlace(placeOf(a), placeOf(b)) || compareText(a, b);
}
