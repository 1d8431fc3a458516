import type { Claim, Entity } from '../model/claim.ts';
import { groupBy } from '../model/group-by.ts';
import { isAgainst } from './stance.ts';

/** What a denial of an event is about, the most telling first: that someone did it, had a part in it, that it happened. */
const POINTS: readonly ((claim: Claim, event: string) => boolean)[] = [
  ({ predicate }) => predicate === 'CARRIED_OUT',
  ({ object }, event) => object.as === 'entity' && object.entity === event,
  ({ predicate }) => predicate === 'happened',
];

/** The event that a claim is about, on either end. */
function eventOf({ subject, object }: Claim, events: ReadonlySet<string>): string | undefined {
  if (events.has(subject)) return subject;
  return object.as === 'entity' && events.has(object.entity) ? object.entity : undefined;
}

/**
 * Claims that a denial only carries along: who denies having shelled the market on Monday denies doing it, and says
 * nothing against Monday or the market. They dispute nothing.
 */
export function carriedAlong(claims: readonly Claim[], entities: readonly Entity[]): ReadonlySet<string> {
  const events = new Set(entities.filter(({ type }) => type === 'Event').map(({ id }) => id));
  const denied = claims.filter(isAgainst).flatMap((claim) => {
    const event = eventOf(claim, events);
    return event === undefined ? [] : [{ claim, event }];
  });
  const denials = groupBy(denied, ({ claim: { quote, claimedBy }, event }) =>
    JSON.stringify([event, quote.article, quote.sentence, claimedBy]),
  );
  const carried = [...denials.values()].flatMap((denial) => {
    const point = POINTS.find((isPoint) => denial.some(({ claim, event }) => isPoint(claim, event)));
    return point === undefined ? [] : denial.filter(({ claim, event }) => !point(claim, event));
  });
  return new Set(carried.map(({ claim }) => claim.id));
}
