import { type Draft, shared, type Telling, toldNear } from './event-draft.ts';

/** Edges whose filler one deed of a kind has and the next has not. */
const DONE_TO = ['KILLED_IN', 'INJURED_IN', 'HONORED_IN', 'TARGETED_IN', 'OCCURRED_IN'];

/**
 * "Farmers marched on Sunday as parliament voted to leave. MPs voted in favour of a bill that …": news tells in its second sentence
 * at length what the first one sums up. The same did the same, by the same verb; no time, place, victim or other purpose says that
 * it is another deed.
 */
export function isRetold(draft: Draft, { frame, fillers }: Telling): boolean {
  const { clause, sentence } = frame;
  // "voted to ban hunting": a purpose may be another one.
  if (
    clause.form !== 'verb' ||
    clause.slots.has('clause') ||
    draft.kind.kind !== frame.kind.kind ||
    frame.dates.length > 0
  )
    return false;
  if (DONE_TO.some((edge) => fillers.has(edge) || draft.fillers.has(edge))) return false;
  if (!shared(draft.fillers.get('CARRIED_OUT'), fillers.get('CARRIED_OUT'))) return false;
  return toldNear(draft, sentence.index, 1).some(
    ({ frame: each }) =>
      each.sentence.index < sentence.index && each.clause.form === 'verb' && each.clause.lemma === clause.lemma,
  );
}
