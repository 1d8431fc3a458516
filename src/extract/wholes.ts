import { nounSlots } from '../language/arguments.ts';
import type { Clause } from '../language/doc.ts';
import type { Slot } from '../model/grammar.ts';
import { type At, clusterOf, type Place, slotFillers } from './role-slots.ts';

/**
 * The named body that a part of it belongs to: "head of Bitfrost's research unit", "deputy chief of the UN mission",
 * "professor of history at the University of Lima". Whoever belongs to the part belongs to the whole. What a clause
 * would do is done to those whom it names: "threatened to bomb the town".
 */
export function wholes(place: Place, slots: readonly Slot[]): At[] {
  return slots.flatMap((slot) =>
    (place.clause.slots.get(slot) ?? []).flatMap(({ head }) => {
      const deed = slot === 'clause' ? place.sentence.clauses.find((each) => each.predicate === head) : undefined;
      return deed ? undergone(place, deed) : partsAt(place, head);
    }),
  );
}

const WHOLE: ReadonlySet<Slot> = new Set<Slot>(['possessive', 'modifier', 'of', 'at', 'from']);

const partsAt = (place: Place, head: number): At[] =>
  [...nounSlots(place.context.tree(place.sentence.index), head)]
    .filter(([under]) => WHOLE.has(under))
    .flatMap(([under, phrases]) =>
      phrases.flatMap((phrase) => {
        const cluster = clusterOf(place, phrase.head);
        return cluster ? [{ cluster, head: phrase.head, slot: under }] : [];
      }),
    );

/** Where those stand to whom a deed would be done: "impose sanctions on Latvia", "leave the Union". */
const UNDERGOING: readonly Slot[] = ['object', 'on', 'against'];

function undergone(place: Place, deed: Clause): At[] {
  const tree = place.context.tree(place.sentence.index);
  const own = slotFillers({ ...place, clause: deed, ends: new Map() }, UNDERGOING);
  if (own.length > 0) return own;
  const under = (deed.slots.get('object') ?? []).flatMap(({ head }) =>
    UNDERGOING.flatMap((slot) => nounSlots(tree, head).get(slot) ?? []),
  );
  return under.flatMap(({ head }) => {
    const cluster = clusterOf(place, head);
    return cluster ? [{ cluster, head, slot: 'clause' as const }] : [];
  });
}
