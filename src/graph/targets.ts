import type { Claim } from '../model/claim.ts';
import { groupBy } from '../model/group-by.ts';
import type { Decision, DecisionTarget, Reading } from '../model/reading.ts';
import { contains, overlaps } from '../model/span.ts';

/** Finds what people's decisions speak of by content, so that they outlive the reader that was there when they decided. */
export interface Targets {
  /** The local entities that the words of a target mention, one for every reading of such an article. */
  readonly entitiesAt: (target: DecisionTarget) => readonly string[];
  /** Whether someone has rejected this claim. */
  readonly rejects: (reading: Reading, claim: Claim) => boolean;
}

function entityAt(reading: Reading, target: DecisionTarget): string | undefined {
  const shared = (mention: { start: number; end: number }): number =>
    Math.min(mention.end, target.end) - Math.max(mention.start, target.start);
  const exact = reading.mentions.find(({ quote }) => quote.start === target.start && quote.end === target.end);
  if (exact) return exact.entity;
  const near = reading.mentions.filter(({ quote }) => overlaps(quote, target));
  return near.toSorted((a, b) => shared(b.quote) - shared(a.quote) || a.quote.start - b.quote.start)[0]?.entity;
}

/** Whether a target holds a claim's quote, and is of its predicate where it names one. */
const speaksOf = (target: DecisionTarget, claim: Claim): boolean =>
  contains(target, claim.quote) && (target.predicate === undefined || target.predicate === claim.predicate);

/** Prepares the look-ups that decisions need over a set of readings. */
export function findTargets(readings: readonly Reading[], decisions: readonly Decision[]): Targets {
  const byText = groupBy(readings, (reading) => reading.article.sha256);
  const rejected = groupBy(
    decisions.filter((decision) => decision.kind === 'reject').flatMap((decision) => decision.targets),
    (target) => target.sha256,
  );
  return {
    entitiesAt: (target) =>
      (byText.get(target.sha256) ?? [])
        .map((reading) => entityAt(reading, target))
        .filter((entity) => entity !== undefined),
    rejects: (reading, claim) => (rejected.get(reading.article.sha256) ?? []).some((target) => speaksOf(target, claim)),
  };
}

/** Decisions some of whose words no reading holds any more: they change nothing, and someone should look at them. */
export function orphans(readings: readonly Reading[], decisions: readonly Decision[]): Decision[] {
  const byText = groupBy(readings, (reading) => reading.article.sha256);
  const { entitiesAt } = findTargets(readings, []);
  const isFound = (kind: Decision['kind'], target: DecisionTarget): boolean => {
    const there = byText.get(target.sha256) ?? [];
    if (kind === 'note') return there.length > 0;
    if (kind !== 'reject') return entitiesAt(target).length > 0;
    return there.some(({ claims }) => claims.some((claim) => speaksOf(target, claim)));
  };
  return decisions.filter(({ kind, targets }) => targets.some((target) => !isFound(kind, target)));
}
