import { assign } from './assign.ts';

/** Clusters of mentions, each mention a key that both sides share: where its head stands. */
export type Partition = readonly (readonly string[])[];

/** What recall and precision are made of; over several documents numerators and denominators are added up. */
export interface Ratio {
  readonly found: number;
  readonly gold: number;
  readonly right: number;
  readonly predicted: number;
}

/** The three measures of one document, or of many. */
export interface CoreferenceScores {
  readonly muc: Ratio;
  readonly bCubed: Ratio;
  readonly ceafE: Ratio;
}

const ownerOf = (partition: Partition): ReadonlyMap<string, number> =>
  new Map(partition.flatMap((cluster, at) => cluster.map((mention): [string, number] => [mention, at])));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Links of each cluster that survive when the other side cuts it up (Vilain et al. 1995). */
function linksKept(clusters: Partition, other: Partition): number {
  const owner = ownerOf(other);
  const parts = (cluster: readonly string[]): number => {
    const owned = cluster.map((mention) => owner.get(mention));
    return new Set(owned.filter((each) => each !== undefined)).size + owned.filter((each) => each === undefined).length;
  };
  return sum(clusters.map((cluster) => cluster.length - parts(cluster)));
}

const links = (clusters: Partition): number => sum(clusters.map((cluster) => cluster.length - 1));

/** For each mention the share of its cluster that the other side keeps with it (Bagga and Baldwin 1998). */
function mentionsKept(clusters: Partition, other: Partition): number {
  const owner = ownerOf(other);
  return sum(
    clusters.map((cluster) => {
      const sizes = new Map<number, number>();
      for (const at of cluster.map((mention) => owner.get(mention)))
        if (at !== undefined) sizes.set(at, (sizes.get(at) ?? 0) + 1);
      return sum([...sizes.values()].map((size) => size ** 2)) / cluster.length;
    }),
  );
}

const mentions = (clusters: Partition): number => sum(clusters.map((cluster) => cluster.length));

/** The best one-to-one pairing of clusters by 2|K∩R| / (|K|+|R|), φ4 of Luo (2005). */
function pairing(gold: Partition, predicted: Partition): number {
  const sets = predicted.map((cluster) => new Set(cluster));
  const weights = gold.map((cluster) =>
    sets.map((set) => (2 * cluster.filter((mention) => set.has(mention)).length) / (cluster.length + set.size)),
  );
  return sum(assign(weights).map(([g, p]) => weights[g]?.[p] ?? 0));
}

const withoutSingletons = (clusters: Partition): Partition => clusters.filter(({ length }) => length > 1);

/** MUC, B³ and CEAF-e of one document as the reference scorer takes them (Pradhan et al. 2014); singletons count on neither side. */
export function scoreCoreference(goldClusters: Partition, predictedClusters: Partition): CoreferenceScores {
  const [gold, predicted] = [withoutSingletons(goldClusters), withoutSingletons(predictedClusters)];
  const paired = pairing(gold, predicted);
  return {
    muc: {
      found: linksKept(gold, predicted),
      gold: links(gold),
      right: linksKept(predicted, gold),
      predicted: links(predicted),
    },
    bCubed: {
      found: mentionsKept(gold, predicted),
      gold: mentions(gold),
      right: mentionsKept(predicted, gold),
      predicted: mentions(predicted),
    },
    ceafE: { found: paired, gold: gold.length, right: paired, predicted: predicted.length },
  };
}

/** Several documents as one. */
export function addCoreference(scores: readonly CoreferenceScores[]): CoreferenceScores {
  const add = (pick: (score: CoreferenceScores) => Ratio): Ratio => {
    const all = scores.map(pick);
    return {
      found: sum(all.map(({ found }) => found)),
      gold: sum(all.map(({ gold }) => gold)),
      right: sum(all.map(({ right }) => right)),
      predicted: sum(all.map(({ predicted }) => predicted)),
    };
  };
  return { muc: add(({ muc }) => muc), bCubed: add(({ bCubed }) => bCubed), ceafE: add(({ ceafE }) => ceafE) };
}

/** Recall, precision and their harmonic mean, 0 to 1. */
export function figuresOf({ found, gold, right, predicted }: Ratio): {
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
} {
  const [recall, precision] = [gold ? found / gold : 0, predicted ? right / predicted : 0];
  return { recall, precision, f1: recall + precision ? (2 * recall * precision) / (recall + precision) : 0 };
}

/** The CoNLL figure: the mean of the three F1. */
export const conllF1 = ({ muc, bCubed, ceafE }: CoreferenceScores): number =>
  sum([muc, bCubed, ceafE].map((ratio) => figuresOf(ratio).f1)) / 3;
