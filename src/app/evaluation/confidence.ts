import { familiesOf, precisionOf } from '../../extract/confidence.ts';
import type { Hits, Measured } from '../../extract/hits.ts';
import type { DocumentScore } from './score.ts';
import { NOTHING, type Tally } from './tally.ts';

/** What one article says of the rules: hits by the names that claims take their confidence from. */
export function hitsOf({ rules, dates, types }: Pick<DocumentScore, 'rules' | 'dates' | 'types'>): Measured {
  const events = types['Event'] ?? NOTHING;
  return {
    ...Object.fromEntries(
      Object.entries(rules).map(([rule, { right, predicted }]): [string, Hits] => [rule, [right, predicted]]),
    ),
    'value:happened': [events.right, events.predicted],
    'value:date': [dates.exact, dates.given],
  };
}

/** Hits of all articles together, each counted for its rule and for every family above it. */
export function measure(articles: readonly Measured[]): Measured {
  const sums = new Map<string, Hits>();
  for (const [rule, [right, told]] of articles.flatMap((hits) => Object.entries(hits)))
    for (const name of familiesOf(rule)) {
      const [before, all] = sums.get(name) ?? [0, 0];
      sums.set(name, [before + right, all + told]);
    }
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Lower bounds of the buckets that confidences are counted in. */
const BUCKETS = [0, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9] as const;

/** One bucket: what was promised on the average, and what was kept. */
export interface Bucket {
  readonly from: number;
  readonly to: number;
  readonly promised: number;
  readonly right: number;
  readonly told: number;
}

/** A rule's promise and its hits. */
export interface Pledge {
  readonly confidence: number;
  readonly hits: Hits;
}

/** Promises by bucket, empty ones left out: a calibrated reader keeps in each what it pledges. */
export function calibrate(pledges: readonly Pledge[]): Bucket[] {
  return BUCKETS.map((from, at): Bucket => {
    const to = BUCKETS[at + 1] ?? 1;
    const inside = pledges.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    const told = inside.reduce((sum, { hits }) => sum + hits[1], 0);
    const right = inside.reduce((sum, { hits }) => sum + hits[0], 0);
    const promised = inside.reduce((sum, { confidence, hits }) => sum + confidence * hits[1], 0);
    return { from, to, promised: told === 0 ? 0 : promised / told, right, told };
  }).filter(({ told }) => told > 0);
}

/** What the rules of a set promise by a table, and what they keep there. */
export const pledgesOf = (rules: Readonly<Record<string, Tally>>, confidenceOf: (rule: string) => number): Pledge[] =>
  Object.entries(rules).map(([rule, { right, predicted }]) => ({
    confidence: confidenceOf(rule),
    hits: [right, predicted],
  }));

/** Each article's pledges by a table made of all others: what the table is worth on an article it has not seen. */
export const leftOut = (articles: readonly Measured[]): Pledge[] =>
  articles.flatMap((article, at) => {
    const others = measure(articles.filter((_, other) => other !== at));
    return Object.entries(article).map(([rule, hits]) => ({ confidence: precisionOf(rule, others), hits }));
  });

/** Mean squared distance between promise and truth (Brier score): 0 is perfect; always saying 0.7 of seven in ten gives 0.21. */
export function brier(pledges: readonly Pledge[]): number {
  const [loss, all] = pledges.reduce(
    ([sum, count], { confidence, hits: [right, told] }) => [
      sum + right * (1 - confidence) ** 2 + (told - right) * confidence ** 2,
      count + told,
    ],
    [0, 0],
  );
  return all === 0 ? 0 : loss / all;
}
