import type { Reason } from './judge.ts';
import type { Portrait } from './portrait.ts';
import { FOR, neighbourWeight } from './weights.ts';

/** Telling names by the article they stand in, and how often each is met. */
export interface Neighbours {
  /** Names that stand beside a portrait's own in its articles and are rare enough to tell something. */
  readonly of: (portrait: Portrait) => ReadonlySet<string>;
  /** What the names that stand beside both say for their being one. */
  readonly shared: (a: Portrait, b: Portrait) => Reason[];
  /** Telling names in an article. */
  readonly namedIn: (article: string) => ReadonlySet<string>;
  /** How much a name that two share tells, 0 to 1. */
  readonly weightOf: (name: string) => number;
}

const NONE: ReadonlySet<string> = new Set();

/** Names that are worth being met beside: full names of people, proper names of groups, places that are no countries. */
function tellingNames({ type, persons, groups, places }: Portrait): string[] {
  if (type === 'Person') return [...persons.keys()].map((name) => name.trim());
  if (type === 'Group')
    return [...groups.values()].filter(({ generic }) => !generic).map(({ words }) => words.join(' '));
  return [...places.values()].filter(({ country }) => country === undefined).map(({ words }) => words.join(' '));
}

/** Lays out who is named beside whom. */
export function createNeighbours(portraits: Iterable<Portrait>): Neighbours {
  const byArticle = new Map<string, Set<string>>();
  const articlesOf = new Map<string, number>();
  for (const portrait of portraits) {
    const [article = ''] = portrait.articles;
    const names = byArticle.get(article) ?? new Set();
    byArticle.set(article, names);
    for (const name of tellingNames(portrait))
      if (!names.has(name)) {
        names.add(name);
        articlesOf.set(name, (articlesOf.get(name) ?? 0) + 1);
      }
  }
  const weightOf = (name: string): number => neighbourWeight(articlesOf.get(name) ?? 1);
  for (const names of byArticle.values()) for (const name of names) if (weightOf(name) === 0) names.delete(name);
  const made = new WeakMap<Portrait, ReadonlySet<string>>();
  const of: Neighbours['of'] = (portrait) => {
    const known = made.get(portrait);
    if (known !== undefined) return known;
    const found = new Set<string>();
    for (const article of portrait.articles) for (const name of byArticle.get(article) ?? []) found.add(name);
    for (const own of [...tellingNames(portrait), ...portrait.singles]) found.delete(own);
    made.set(portrait, found);
    return found;
  };
  return {
    of,
    namedIn: (article) => byArticle.get(article) ?? NONE,
    weightOf,
    shared: (a, b) => {
      const there = of(b);
      const shared = [...of(a)].filter((name) => there.has(name));
      const sum = shared.reduce((total, name) => total + weightOf(name) * FOR.sharedNeighbour, 0);
      const points = Math.round(Math.min(FOR.neighboursAtMost, sum) * 10) / 10;
      const telling = shared.toSorted((x, y) => weightOf(y) - weightOf(x) || (x < y ? -1 : 1)).slice(0, 3);
      return points === 0 ? [] : [{ words: `named beside ${telling.map((name) => `"${name}"`).join(', ')}`, points }];
    },
  };
}
