import type { DateValue } from '../model/claim.ts';
import { clustersOf, type Draft, isHeading } from './event-draft.ts';
import type { Cluster, Frame } from './hint.ts';
import { isCountry } from './people-at.ts';

const dayOf = (frame: Frame): string | undefined =>
  frame.dates.map((date) => date.value.edtf).find((edtf) => edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf)) ??
  undefined;

/** Different days, or different towns, are different events. */
export function conflicts(draft: Draft, frame: Frame): boolean {
  const day = dayOf(frame);
  const days = draft.frames.map(dayOf).filter((each) => each !== undefined);
  if (day && days.length > 0 && !days.includes(day)) return true;
  if (draft.frames.some((each) => isBefallen(each, frame) || isBefallen(frame, each) || areApart(each, frame)))
    return true;
  const places = (each: Frame): Cluster[] =>
    clustersOf(each, (edge) => edge === 'OCCURRED_IN').filter(
      (cluster) => !isCountry(cluster) && cluster.kind !== 'region',
    );
  // A headline may name the town, the story the building in it.
  if (isHeading(draft, frame)) return false;
  const here = places(frame);
  const there = draft.frames.flatMap(places);
  return here.length > 0 && there.length > 0 && here.every((a) => there.every((b) => apart(a, b)));
}

const MORTAL = new Set(['KILLED_IN', 'HONORED_IN']);

/** Nobody dies by what they did: a murderer's death is none of his murders. */
const isBefallen = (one: Frame, other: Frame): boolean =>
  clustersOf(one, (edge) => MORTAL.has(edge)).some((victim) =>
    clustersOf(other, (edge) => edge === 'CARRIED_OUT').includes(victim),
  );

/** "Last September", "on 11 March": times that share no day. */
function areApart(one: Frame, other: Frame): boolean {
  const spans = (frame: Frame): DateValue[] =>
    frame.dates.map(({ value }) => value).filter(({ min, max }) => min !== null && max !== null);
  const [here, there] = [spans(one), spans(other)];
  const meet = (a: DateValue, b: DateValue): boolean =>
    (a.min ?? '') <= (b.max ?? '') && (b.min ?? '') <= (a.max ?? '');
  return here.length > 0 && there.length > 0 && !here.some((a) => there.some((b) => meet(a, b)));
}

/** Two places exclude each other unless one's name holds the other's or one is a mere building. */
const apart = (a: Cluster, b: Cluster): boolean =>
  a.index !== b.index &&
  !a.name.includes(b.name) &&
  !b.name.includes(a.name) &&
  a.kind !== 'facility' &&
  b.kind !== 'facility';
