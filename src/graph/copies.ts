import type { Article } from '../model/article.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { compareText } from '../model/hash.ts';

/** Words in one shingle: long enough that two stories on one event hardly share it by chance. */
const SHINGLE = 4;

/** Two texts are copies of one when they share at least this much of their shingles (Jaccard). */
export const COPY_SHARE = 0.8;

/** Bins of the sketch, and how many of them must agree in one band for two texts to be compared: at 0.8, 99.9 % meet. */
const BINS = 64;
const BAND = 4;

/** FNV-1a, 32 bit. */
function hash(words: readonly string[], from: number): number {
  let state = 0x811c9dc5;
  for (let at = from; at < Math.min(from + SHINGLE, words.length); at++)
    for (const letter of `${words[at]} `) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return state;
}

/** Hashes of all runs of four words; a shorter text is one run. */
export function shingles(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const all = new Set<number>();
  for (let from = 0; from < Math.max(1, words.length - SHINGLE + 1); from++) all.add(hash(words, from));
  return all;
}

/** How much two sets share of what either has, 0 to 1. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of small) if (large.has(one)) shared++;
  return shared / (a.size + b.size - shared);
}

/** One-permutation MinHash: the least hash of each bin; an empty bin takes the next one's (Shrivastava and Li 2014). */
function sketch(set: ReadonlySet<number>): Uint32Array {
  const least = new Uint32Array(BINS).fill(0xffffffff);
  for (const one of set) {
    const bin = one % BINS;
    const rest = Math.floor(one / BINS);
    if (rest < least[bin]!) least[bin] = rest;
  }
  for (let pass = 0; pass < BINS && least.includes(0xffffffff); pass++)
    for (let bin = 0; bin < BINS; bin++) if (least[bin] === 0xffffffff) least[bin] = least[(bin + 1) % BINS]!;
  return least;
}

const bandsOf = (least: Uint32Array): string[] =>
  Array.from({ length: BINS / BAND }, (_, band) => `${band} ${least.slice(band * BAND, (band + 1) * BAND).join(' ')}`);

const earlier = (a: Article, b: Article): number =>
  compareText(a.publishedAt ?? '~', b.publishedAt ?? '~') || compareText(a.id, b.id);

/**
 * Article id → the id of the first article that printed the same story. Only texts that meet in some band are compared,
 * each with the first of its story, so that the work grows with the number of texts.
 */
export function copies(articles: readonly Article[]): ReadonlyMap<string, string> {
  const firstOf = new Map<string, string>();
  const byBand = new Map<string, string[]>();
  const sets = new Map<string, ReadonlySet<number>>();
  for (const article of articles.toSorted(earlier)) {
    const set = shingles(article.text);
    const bands = bandsOf(sketch(set));
    const met = new Set(bands.flatMap((band) => byBand.get(band) ?? []));
    const original = [...met].find((id) => jaccard(sets.get(id)!, set) >= COPY_SHARE);
    firstOf.set(article.id, original ?? article.id);
    if (original !== undefined) continue;
    sets.set(article.id, set);
    for (const band of bands) byBand.set(band, [...(byBand.get(band) ?? []), article.id]);
  }
  return firstOf;
}

const made = new WeakMap<KnowledgeGraph, ReadonlyMap<string, string>>();

/** Who stands behind each article of a graph: the publisher of the story's first print, else that article itself. */
export function sourcesOf(graph: KnowledgeGraph): ReadonlyMap<string, string> {
  const known = made.get(graph);
  if (known) return known;
  const byId = new Map(graph.articles.map((article) => [article.id, article]));
  const sources = [...copies(graph.articles)].map(([id, first]) => [id, byId.get(first)?.publisher ?? first] as const);
  const fresh = new Map(sources);
  made.set(graph, fresh);
  return fresh;
}
