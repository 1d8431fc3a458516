import type { Entity } from '../model/claim.ts';
import type { Identity, Link } from '../model/graph.ts';
import { compareText } from '../model/hash.ts';
import type { Decision, Library, Reading } from '../model/reading.ts';
import { compareAppearance } from './appearance.ts';
import { canonical } from './canonical.ts';
import { type Clusters, createClusters } from './clusters.ts';
import { type Gathered, gather } from './gather.ts';
import { groupBy } from './group-by.ts';
import { linkEvents } from './link-events.ts';
import { fullNames } from './names.ts';
import { type Proposal, unambiguous } from './proposal.ts';
import { findTargets } from './targets.ts';

/** Applies "different" first and "same" next, so that people win over rules and caution over both. */
function applyDecisions(clusters: Clusters, library: Library): Link[] {
  const targets = findTargets(library.readings, library.decisions);
  const pairsOf = (decision: Decision): (readonly [string, string])[] => {
    const groups = decision.targets.map(targets.entitiesAt);
    const [first = '', ...rest] = groups.flat();
    if (decision.kind === 'same') return rest.map((id) => [first, id] as const);
    return groups.flatMap((group, i) =>
      group.flatMap((a) =>
        groups
          .slice(i + 1)
          .flat()
          .map((b) => [a, b] as const),
      ),
    );
  };
  const apply = (kind: 'same' | 'different'): Link[] =>
    library.decisions
      .filter((decision) => decision.kind === kind)
      .flatMap((decision) =>
        pairsOf(decision)
          .filter(([a, b]) => a !== b)
          .filter(([a, b]) => (kind === 'same' ? clusters.join(a, b, { free: true }) : clusters.part(a, b)))
          .map(([a, b]) => ({ a, b, verdict: kind, rule: 'decision', evidence: wording(decision) })),
      );
  return [...apply('different'), ...apply('same')];
}

const wording = ({ by, why }: Decision): string =>
  `decided${by === undefined ? '' : ` by ${by}`}${why === undefined ? '' : `: ${why}`}`;

/** Entities of one type that bear one full name; a name that two entities of one reading bear says nothing there. */
function proposeByName({ entities, mentionsOf, readingOf }: Gathered): Proposal[] {
  const bearers = entities.flatMap((entity) =>
    fullNames(entity, mentionsOf.get(entity.id) ?? []).map((name) => ({ entity, name })),
  );
  // A place is itself however often one article speaks of it; a person's name that fits two says nothing about either.
  const distinct = (same: readonly Entity[]): string[] => {
    const ids = same.map((entity) => entity.id);
    return same[0]?.type === 'Place' ? ids : unambiguous(ids, readingOf);
  };
  return [...groupBy(bearers, ({ entity, name }) => `${entity.type} ${name}`)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => ({
      ids: distinct(group.map(({ entity }) => entity)),
      rule: 'full-name',
      evidence: `full name "${group[0]?.name}"`,
    }));
}

function applyProposals(clusters: Clusters, proposals: readonly Proposal[]): Link[] {
  return proposals.flatMap(({ ids, rule, evidence }) => {
    const [first, ...rest] = ids.toSorted(compareText);
    if (first === undefined) return [];
    return rest
      .filter((id) => clusters.find(id) !== clusters.find(first) && clusters.join(first, id))
      .map((id) => ({ a: first, b: id, verdict: 'same' as const, rule, evidence }));
  });
}

/**
 * Says which entities of different articles are the same, and why: decisions first, then full names, then events.
 * The one place to deepen linking: whatever replaces it returns the same shape with its evidence.
 */
export function link(readings: readonly Reading[], decisions: readonly Decision[]): Identity {
  return linkGathered(gather({ readings, decisions }), { readings, decisions });
}

/** `link` on what has been laid side by side already. */
export function linkGathered(gathered: Gathered, { readings, decisions }: Library): Identity {
  const inOrder = decisions.toSorted((a, b) => compareText(canonical(a), canonical(b)));
  const typeOf = new Map(gathered.entities.map((entity: Entity) => [entity.id, entity.type]));
  // Two persons, groups or events whom one reader kept apart stay two; places may be one.
  const groupOf = (id: string): string | undefined =>
    typeOf.get(id) === 'Place' ? undefined : gathered.readingOf.get(id);
  const clusters = createClusters(typeOf.keys(), groupOf);
  const links = applyDecisions(clusters, { readings, decisions: inOrder });
  links.push(...applyProposals(clusters, proposeByName(gathered)));
  links.push(...applyProposals(clusters, linkEvents(gathered, clusters.find)));
  const byAppearance = compareAppearance(gathered);
  const nodeOf = new Map<string, string>();
  for (const members of groupBy(typeOf.keys(), clusters.find).values()) {
    const first = members.toSorted(byAppearance)[0] ?? '';
    for (const id of members) nodeOf.set(id, first);
  }
  return { nodeOf: new Map([...nodeOf].sort(([a], [b]) => compareText(a, b))), links };
}
