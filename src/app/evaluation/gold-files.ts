import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, createArticle } from '../../model/article.ts';
import { parseHeader } from '../../schema/header.ts';
import type { BenchDocument } from './bench.ts';
import { readCrossre } from './crossre.ts';
import { readDwie } from './dwie.ts';
import type { FlatGraph } from './flat.ts';
import { readWikievents } from './wikievents.ts';

/** An article with the graph that a careful person would draw of it. */
export interface GoldArticle {
  readonly slug: string;
  readonly article: Article;
  readonly gold: FlatGraph;
}

interface SeedGold extends FlatGraph {
  readonly published?: string;
}

const readText = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const readJson = <T>(...path: string[]): T => JSON.parse(readText(...path)) as T;

/** Where the gold sets outside the repository lie: `NEWSGRAPH_GOLD`, else beside the checkout; undefined if nowhere. */
export function goldFolder(root: string): string | undefined {
  const folder = process.env['NEWSGRAPH_GOLD'] || join(root, '..', 'shared', 'evaluation');
  return existsSync(folder) ? folder : undefined;
}

/** The seed articles with their gold, in order. */
export function readSeedGold(folder: string): GoldArticle[] {
  const seeds = join(folder, 'seeds');
  if (!existsSync(seeds)) return [];
  const slugs = readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort();
  return slugs.map((slug) => {
    const gold = readJson<SeedGold>(seeds, `${slug}.gold.json`);
    const header = gold.published ? { publishedAt: gold.published } : {};
    return { slug, article: createArticle(slug, readText(seeds, `${slug}.txt`), header), gold };
  });
}

/** The gold of all seed articles as one graph. */
export function readMergedGold(folder: string): FlatGraph | undefined {
  const file = join(folder, 'seeds', 'seeds-merged.gold.json');
  return existsSync(file) ? readJson<FlatGraph>(file) : undefined;
}

/** Our own test articles: one folder each with `article.txt`, `article.json` and `expected.json`. */
export function readOwnGold(folder: string): GoldArticle[] {
  if (!existsSync(folder)) return [];
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return slugs.map((slug) => {
    const { header } = parseHeader(readText(folder, slug, 'article.json'), join(slug, 'article.json'));
    const article = createArticle(slug, readText(folder, slug, 'article.txt'), header);
    return { slug, article, gold: readJson<FlatGraph>(folder, slug, 'expected.json') };
  });
}

/** The foreign corpora that can be scored. */
export const BENCHES = ['dwie', 'wikievents', 'crossre'] as const;
export type BenchName = (typeof BENCHES)[number];

const READ_BENCH: Readonly<Record<BenchName, (folder: string) => BenchDocument[]>> = {
  dwie: (folder) => readDwie(readText(folder, 'dev.json')),
  wikievents: (folder) => readWikievents(readText(folder, 'dev.jsonl'), readText(folder, 'coref-dev.jsonlines')),
  crossre: (folder) => readCrossre(readText(folder, 'news-dev.json')),
};

/** The documents of a foreign corpus; none when its folder is missing. */
export function readBench(folder: string, name: BenchName): BenchDocument[] {
  const corpus = join(folder, `${name}-dev`);
  return existsSync(corpus) ? READ_BENCH[name](corpus) : [];
}
