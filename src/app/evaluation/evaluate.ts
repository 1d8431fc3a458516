import { type Article, createArticle } from '../../model/article.ts';
import type { BenchPair } from './bench.ts';
import { type BenchEntityScores, scoreBenchEntities } from './bench-entities.ts';
import { type BenchRelationScores, type LabelMap, scoreBenchRelations } from './bench-relations.ts';
import { type SlotScores, scoreSlots } from './bench-slots.ts';
import { crossreLabels } from './crossre.ts';
import { dwieLabels } from './dwie.ts';
import { type FlatGraph, inGoldNames } from './flat.ts';
import { type BenchName, type GoldArticle, readBench } from './gold-files.ts';
import { type DocumentScore, scoreDocument } from './score.ts';
import { type TotalScore, total } from './totals.ts';

/** Reads articles into one flat graph: what is measured. */
export type Predict = (articles: readonly Article[]) => FlatGraph;

/** The figures of articles that have a whole gold graph. */
export interface ArticlesScore {
  readonly documents: readonly { readonly slug: string; readonly score: DocumentScore }[];
  readonly total: TotalScore;
}

/** The figures of a foreign corpus. */
export interface BenchScore {
  readonly documents: number;
  readonly entities: BenchEntityScores;
  readonly relations?: BenchRelationScores;
  readonly slots?: SlotScores;
}

/** Called before each document, for progress. */
export type Tick = (done: number, all: number) => void;

const silent: Tick = () => undefined;

/** Reads and scores each article by itself. */
export function evaluateArticles(gold: readonly GoldArticle[], predict: Predict, tick: Tick = silent): ArticlesScore {
  const documents = gold.map(({ slug, article, gold: graph }, at) => {
    tick(at, gold.length);
    return { slug, score: scoreDocument(graph, predict([article])) };
  });
  return { documents, total: total(documents.map((document) => document.score)) };
}

/** Scores all articles read into one graph against their merged gold: resolution across articles. */
export const evaluateTogether = (gold: readonly GoldArticle[], merged: FlatGraph, predict: Predict): DocumentScore =>
  scoreDocument(merged, predict(gold.map(({ article }) => article)));

const NAMED_TYPES = ['Person', 'Group', 'Place'];

const SCORERS: Readonly<Record<BenchName, (pairs: readonly BenchPair[]) => Omit<BenchScore, 'documents'>>> = {
  dwie: (pairs) => scoreWith(pairs, [...NAMED_TYPES, 'Event'], dwieLabels),
  crossre: (pairs) => scoreWith(pairs, NAMED_TYPES, crossreLabels),
  wikievents: (pairs) => ({ entities: scoreBenchEntities(pairs, NAMED_TYPES), slots: scoreSlots(pairs) }),
};

const scoreWith = (pairs: readonly BenchPair[], types: readonly string[], labels: LabelMap) => ({
  entities: scoreBenchEntities(pairs, types),
  relations: scoreBenchRelations(pairs, labels),
});

/** Scores predictions for the documents of a foreign corpus. */
export const scoreBench = (name: BenchName, pairs: readonly BenchPair[]): BenchScore => ({
  documents: pairs.length,
  ...SCORERS[name](pairs),
});

/** How a foreign corpus is read. */
export interface BenchOptions {
  readonly folder: string;
  /** Only the first documents. */
  readonly limit?: number | undefined;
  readonly tick?: Tick;
}

/** Reads and scores a foreign corpus; undefined when it is not there. */
export function evaluateBench(name: BenchName, predict: Predict, options: BenchOptions): BenchScore | undefined {
  const documents = readBench(options.folder, name).slice(0, options.limit);
  if (!documents.length) return undefined;
  const pairs = documents.map((document, at): BenchPair => {
    options.tick?.(at, documents.length);
    return { document, predicted: inGoldNames(predict([createArticle(document.id, document.text)])) };
  });
  return scoreBench(name, pairs);
}
