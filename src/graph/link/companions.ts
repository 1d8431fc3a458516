import type { Claim, Entity } from '../../model/claim.ts';
import type { Link } from '../../model/graph.ts';
import { groupBy } from '../../model/group-by.ts';
import { compareText } from '../../model/hash.ts';
import type { Clusters } from '../clusters.ts';
import { MASSES, nounIn } from '../crowd-words.ts';
import type { Gathered } from '../gather.ts';
import { isPositive } from '../stance.ts';
import { foldWords } from './fold.ts';

/** Relations in which a crowd belongs to its event; bodies that nobody names ("police") are nobody's crowd. */
const CROWD_RELATIONS: ReadonlySet<string> = new Set(['ATTENDED', 'KILLED_IN', 'INJURED_IN', 'TARGETED_IN']);

/** Relations in which a place that nobody names belongs to its event. */
const PLACE_RELATIONS: ReadonlySet<string> = new Set(['OCCURRED_IN', 'TARGETED_IN']);

/** Someone or something unnamed in one telling of an event. */
interface Companion {
  readonly entity: Entity;
  readonly reading: string;
  /** The event's cluster and the relation to it. */
  readonly place: string;
  readonly evidence: string;
  /** What must be alike: how many they are, or the words of the description. */
  readonly key: string;
  /** The noun that says who they are; undefined where none does. */
  readonly noun?: string | undefined;
}

interface Count {
  readonly min: number | null;
  readonly max: number | null;
}

const countsOf = ({ claims }: Gathered): ReadonlyMap<string, Count> =>
  new Map(
    claims.flatMap(({ subject, predicate, object }): [string, Count][] =>
      predicate === 'count' && object.as === 'value' && object.value.kind === 'count' ? [[subject, object.value]] : [],
    ),
  );

/** How a crowd is recognised: the masses by being so many, others by their number, the uncounted by their words. */
function crowdKey(
  words: readonly string[],
  relation: string,
  count: Count | undefined,
): Pick<Companion, 'key' | 'noun'> {
  if (count === undefined || count.min === null) return { key: words.join(' ') };
  if (relation === 'ATTENDED' && count.min >= MASSES) return { key: 'masses' };
  return { key: `${count.min} to ${count.max}`, noun: nounIn(words) };
}

/** What finding the unnamed looks up. */
interface Register {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly counts: ReadonlyMap<string, Count>;
  readonly isNamed: (entity: string) => boolean;
}

/** The unnamed at the other end of a claim about an event, if it is one that a telling of the same event may name again. */
function companionIn(
  { subject, predicate, object }: Claim,
  { entities, counts, isNamed }: Register,
): { readonly entity: Entity; readonly event: string } | undefined {
  const [one, other] = [entities.get(subject), object.as === 'entity' ? entities.get(object.entity) : undefined];
  if (one === undefined || other === undefined) return undefined;
  const [entity, event] = one.type === 'Event' ? [other, one] : [one, other];
  if (event.type !== 'Event' || isNamed(entity.id)) return undefined;
  const isCrowd = entity.type === 'Group' && (entity.kind === 'crowd' || counts.has(entity.id));
  const fits = entity.type === 'Place' ? PLACE_RELATIONS.has(predicate) : isCrowd && CROWD_RELATIONS.has(predicate);
  return fits ? { entity, event: event.id } : undefined;
}

function companionsIn(gathered: Gathered, find: Clusters['find']): Companion[] {
  const entities = new Map(gathered.entities.map((entity) => [entity.id, entity]));
  const counts = countsOf(gathered);
  const isNamed = (id: string): boolean => (gathered.mentionsOf.get(id) ?? []).some(({ form }) => form === 'name');
  const found = gathered.claims.filter(isPositive).flatMap((claim): Companion[] => {
    const companion = companionIn(claim, { entities, counts, isNamed });
    if (companion === undefined) return [];
    const { entity, event } = companion;
    const words = foldWords(entity.name).filter((word) => word !== 'the' && word !== 'a');
    if (words.length === 0) return [];
    const place = `${claim.predicate} ${find(event)}`;
    const shown = `both ${claim.predicate} "${entities.get(event)?.name}"`;
    const told =
      entity.type === 'Place' ? { key: words.join(' ') } : crowdKey(words, claim.predicate, counts.get(entity.id));
    return [{ entity, reading: gathered.readingOf.get(entity.id) ?? '', place, evidence: shown, ...told }];
  });
  const once = new Map(found.map((companion) => [`${companion.place} ${companion.entity.id}`, companion]));
  return [...once.values()].sort((a, b) => compareText(a.entity.id, b.entity.id));
}

/** Those of one event and one key of whom their own article has only one: two police and two passers-by are not told apart by "two". */
function clearOnes(alike: readonly Companion[]): Companion[] {
  return [...groupBy(alike, ({ reading }) => reading).values()].flatMap((own) => (own.length === 1 ? own : []));
}

/**
 * Nobody names them, so that they link to no other article, unless two articles tell of them in one and the same event:
 * the crowd at one funeral, "56 people" killed in one crush, "the market" that was hit.
 */
export function linkCompanions(gathered: Gathered, clusters: Clusters): Link[] {
  const groups = groupBy(
    companionsIn(gathered, clusters.find),
    ({ place, key, entity }) => `${entity.type} ${place} ${key}`,
  );
  const links = [...groups.values()].flatMap((alike) => {
    const [first, ...others] = clearOnes(alike);
    if (first === undefined) return [];
    let { noun } = first;
    return others.flatMap((other): Link[] => {
      if (noun !== undefined && other.noun !== undefined && noun !== other.noun) return [];
      if (!clusters.join(first.entity.id, other.entity.id)) return [];
      noun ??= other.noun;
      return [{ a: first.entity.id, b: other.entity.id, verdict: 'same', rule: 'companion', evidence: first.evidence }];
    });
  });
  return links.sort((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b));
}
