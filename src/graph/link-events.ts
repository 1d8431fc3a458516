import type { Claim, Entity } from '../model/claim.ts';
import { compareText } from '../model/hash.ts';
import type { Gathered } from './gather.ts';
import { groupBy } from './group-by.ts';
import { type Proposal, unambiguous } from './proposal.ts';
import { isPositive } from './stance.ts';

/** Relations whose participant tells one event from another of its kind, the most telling first. */
const TELLING = ['HONORED_IN', 'KILLED_IN', 'TARGETED_IN', 'INJURED_IN', 'CARRIED_OUT', 'ORGANIZED'] as const;

/** What an event can be recognised by in another article. */
interface Traits {
  readonly event: Entity;
  readonly day: string;
  readonly relation: string;
  /** Cluster roots of those who take part by that relation. */
  readonly participants: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const objectOf = (claim: Claim): string | undefined => (claim.object.as === 'entity' ? claim.object.entity : undefined);

/** The one exact day all its dates agree on, or undefined. */
function dayOf(claims: readonly Claim[]): string | undefined {
  const days = new Set(
    claims.flatMap(({ predicate, object }) =>
      predicate === 'date' && object.as === 'value' && object.value.kind === 'date' ? [object.value.edtf] : [],
    ),
  );
  const [day] = days;
  return days.size === 1 && day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
}

function traitsOf(event: Entity, claims: readonly Claim[], find: (id: string) => string): Traits | undefined {
  const day = dayOf(claims.filter((claim) => claim.subject === event.id));
  if (day === undefined || event.kind === undefined || event.local === true) return undefined;
  const taking = claims.filter((claim) => objectOf(claim) === event.id);
  const relation = TELLING.find((type) => taking.some((claim) => claim.predicate === type));
  if (relation === undefined) return undefined;
  const participants = taking.filter((claim) => claim.predicate === relation).map((claim) => find(claim.subject));
  const places = claims
    .filter((claim) => claim.subject === event.id && claim.predicate === 'OCCURRED_IN')
    .map((claim) => find(objectOf(claim) ?? ''));
  return { event, day, relation, participants: new Set(participants), places: new Set(places) };
}

/** Splits events that happened in different places; those without a place stay only where all others agree on one. */
function splitByPlace(traits: readonly Traits[]): (readonly Traits[])[] {
  const placed = traits.filter(({ places }) => places.size > 0);
  const common = [...(placed[0]?.places ?? [])].some((place) => placed.every(({ places }) => places.has(place)));
  if (placed.length === 0 || common) return [traits];
  const all = [...new Set(placed.flatMap(({ places }) => [...places]))].sort(compareText);
  return all.map((place) => placed.filter(({ places }) => places.has(place)));
}

/** Events of one kind on one exact day with the same main participant, as far as their places do not speak against it. */
export function linkEvents({ entities, claims, readingOf }: Gathered, find: (id: string) => string): Proposal[] {
  const types = new Map(entities.map((entity) => [entity.id, entity.type]));
  const positive = claims.filter(isPositive);
  const about = groupBy(
    positive.flatMap((claim) =>
      [claim.subject, objectOf(claim)].map((id) => ({ id, claim })).filter(({ id }) => types.get(id ?? '') === 'Event'),
    ),
    ({ id }) => id,
  );
  const keyed = entities
    .filter((entity) => entity.type === 'Event')
    .map((event) =>
      traitsOf(
        event,
        (about.get(event.id) ?? []).map(({ claim }) => claim),
        find,
      ),
    )
    .filter((traits) => traits !== undefined)
    .flatMap((traits) => [...traits.participants].map((participant) => ({ traits, participant })));
  const keyOf = ({ traits, participant }: (typeof keyed)[number]): string =>
    [traits.event.kind, traits.day, traits.relation, participant].join('\u001f');
  return [...groupBy(keyed, keyOf)]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, group]) => splitByPlace(group.map(({ traits }) => traits)))
    .map((group) => ({
      ids: unambiguous(
        group.map(({ event }) => event.id),
        readingOf,
      ),
      rule: 'same-event',
      evidence: `kind "${group[0]?.event.kind}", day ${group[0]?.day}, one participant by ${group[0]?.relation}`,
    }));
}
