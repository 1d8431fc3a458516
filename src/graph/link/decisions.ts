import type { Link } from '../../model/graph.ts';
import type { Decision, Library } from '../../model/reading.ts';
import type { Clusters } from '../clusters.ts';
import { findTargets, type Targets } from '../targets.ts';

const wording = ({ by, why }: Decision): string =>
  `decided${by === undefined ? '' : ` by ${by}`}${why === undefined ? '' : `: ${why}`}`;

/** The pairs of local entities that a decision speaks of: all its targets as one, or every one apart from every other. */
function pairsOf(decision: Decision, targets: Targets): (readonly [string, string])[] {
  const groups = decision.targets.map(targets.entitiesAt);
  const [first = '', ...rest] = groups.flat();
  const pairs =
    decision.kind === 'same'
      ? rest.map((id) => [first, id] as const)
      : groups.flatMap((group, at) =>
          groups.slice(at + 1).flatMap((other) => group.flatMap((a) => other.map((b) => [a, b] as const))),
        );
  return pairs.filter(([a, b]) => a !== b);
}

/** Applies "different" first and "same" next, so that people win over rules and caution over both. */
export function applyDecisions(clusters: Clusters, { readings, decisions }: Library): Link[] {
  const targets = findTargets(readings, decisions);
  const apply = (kind: 'same' | 'different'): Link[] =>
    decisions
      .filter((decision) => decision.kind === kind)
      .flatMap((decision) =>
        pairsOf(decision, targets)
          .filter(([a, b]) => (kind === 'same' ? clusters.join(a, b, { free: true }) : clusters.part(a, b)))
          .map(([a, b]) => ({ a, b, verdict: kind, rule: 'decision', evidence: wording(decision) })),
      );
  return [...apply('different'), ...apply('same')];
}
