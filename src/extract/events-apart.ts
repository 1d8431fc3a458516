import type { DateValue } from '../model/claim.ts';
import { type Draft, type Fillers, isHeading, shared, type Telling } from './event-draft.ts';
import type { Cluster } from './hint.ts';
import { isCountry } from './people-at.ts';

/** Different days, or different towns, are different events. */
export function conflicts(draft: Draft, telling: Telling): boolean {
  const { day, frame } = telling;
  if (day !== undefined && draft.days.size > 0 && !draft.days.has(day)) return true;
  if (
    isBefallen(draft.fillers, telling.fillers) ||
    isBefallen(telling.fillers, draft.fillers) ||
    areApart(draft, telling)
  )
    return true;
  // A headline may name the town, the story the building in it.
  if (isHeading(draft, frame)) return false;
  const [here, there] = [placesOf(telling), placesOf(draft)];
  return here.length > 0 && there.length > 0 && here.every((a) => there.every((b) => apart(a, b)));
}

const placesOf = ({ fillers }: Draft | Telling): Cluster[] =>
  [...(fillers.get('OCCURRED_IN') ?? [])].filter((cluster) => !isCountry(cluster) && cluster.kind !== 'region');

/** Nobody dies by what they did: a murderer's death is none of his murders. */
const isBefallen = (one: Fillers, other: Fillers): boolean =>
  ['KILLED_IN', 'HONORED_IN'].some((edge) => shared(one.get(edge), other.get('CARRIED_OUT')));

/** "Last September", "on 11 March": times that share no day with those of one of the tellings. */
const areApart = (draft: Draft, { times }: Telling): boolean =>
  times.length > 0 && [...draft.times.values()].some((there) => !times.some((a) => there.some((b) => meet(a, b))));

const meet = (a: DateValue, b: DateValue): boolean => (a.min ?? '') <= (b.max ?? '') && (b.min ?? '') <= (a.max ?? '');

/** Two places exclude each other unless one's name holds the other's or one is a mere building. */
const apart = (a: Cluster, b: Cluster): boolean =>
  a.index !== b.index &&
  !a.name.includes(b.name) &&
  !b.name.includes(a.name) &&
  a.kind !== 'facility' &&
  b.kind !== 'facility';
