import type { DocumentScore } from './score.ts';
import { sum, sumByKey, type Tally } from './tally.ts';

const TALLIES = [
  'entities',
  'salientEntities',
  'untypedEntities',
  'relations',
  'salientRelations',
  'alignedRelations',
  'reachableRelations',
  'untypedRelations',
] as const;

/** The figures of many documents together. */
export type TotalScore = Omit<DocumentScore, 'detail'>;

type Counts = Readonly<Record<string, number>>;

const addCounts = <T extends Counts>(counts: readonly T[], empty: T): T =>
  Object.fromEntries(
    Object.keys(empty).map((key) => [key, counts.reduce((total, one) => total + one[key]!, 0)]),
  ) as unknown as T;

/** Adds up documents: counts, not averages. */
export function total(scores: readonly DocumentScore[]): TotalScore {
  const tallies = Object.fromEntries(
    TALLIES.map((key) => [key, sum(scores.map((score) => score[key]))]),
  ) as unknown as Record<(typeof TALLIES)[number], Tally>;
  const count = (key: 'mapped' | 'duplicates' | 'overMerged' | 'dated') =>
    scores.reduce((all, score) => all + score[key], 0);
  const none = { gold: 0, right: 0 };
  return {
    ...tallies,
    types: sumByKey(scores.map((score) => score.types)),
    relationTypes: sumByKey(scores.map((score) => score.relationTypes)),
    rules: sumByKey(scores.map((score) => score.rules)),
    mapped: count('mapped'),
    duplicates: count('duplicates'),
    overMerged: count('overMerged'),
    dated: count('dated'),
    dates: addCounts(
      scores.map((score) => score.dates),
      { matched: 0, given: 0, exact: 0, compatible: 0 },
    ),
    counts: addCounts(
      scores.map((score) => score.counts),
      none,
    ),
    status: addCounts(
      scores.map((score) => score.status),
      { given: 0, right: 0 },
    ),
    attribution: addCounts(
      scores.map((score) => score.attribution),
      none,
    ),
  };
}
