import type { EventRole } from '../kinds.ts';

/** Every word of the first list before every word of the second: a verb with what makes it tell of the event. */
export const pairs = (first: readonly string[], second: readonly string[]): string[] =>
  first.flatMap((a) => second.map((b) => `${a} ${b}`));

/** Where a deed was done; the same for every family. */
export const place: EventRole = {
  verb: ['in', 'at', 'near', 'inside', 'outside', 'on', 'across', 'off', 'along', 'around', 'throughout'],
  noun: ['in', 'at', 'near', 'inside', 'outside', 'on', 'modifier', 'across', 'off', 'along', 'around', 'throughout'],
  fillers: ['Place'],
  edge: 'OCCURRED_IN',
  outward: true,
};

/** Who did it. */
export const agent: EventRole = {
  verb: ['subject', 'passive:by'],
  noun: ['by', 'possessive', 'modifier', 'subject', 'passive:by'],
  fillers: ['Person', 'Group'],
  edge: 'CARRIED_OUT',
  acting: true,
};

/** Who did it, where a name before the noun is not the doer: "Reyes' arrest". */
export const actor: EventRole = { ...agent, noun: ['by', 'subject', 'passive:by'] };

/** To whom it was done, where the name before the noun is the one it was done to: "Reyes' arrest". */
export const affected: EventRole = {
  verb: ['object', 'passive:subject'],
  noun: ['of', 'possessive', 'against'],
  fillers: ['Person', 'Group'],
  edge: 'TARGETED_IN',
};

/** Who did it, to whom and where: the roles of most deeds. */
export const deed = { agent: actor, target: affected, place };

/** What is taken or laid waste: a place, not a country as a whole. */
export const townTaken: EventRole = {
  verb: ['object', 'passive:subject'],
  noun: ['of'],
  fillers: ['Place'],
  edge: 'TARGETED_IN',
  bodies: true,
};

/** Where somebody was taken or went from. */
export const placeLeft: EventRole = { ...place, verb: [...place.verb, 'from'], noun: [...place.noun, 'from'] };

/** Who called and arranged a gathering. */
export const organizer: EventRole = {
  verb: ['passive:by'],
  noun: ['by', 'passive:by'],
  fillers: ['Person', 'Group'],
  edge: 'ORGANIZED',
  acting: true,
};

/** Who was there. */
export const attendee: EventRole = {
  verb: ['subject', 'with'],
  noun: ['between', 'with', 'among', 'of', 'possessive', 'subject'],
  fillers: ['Person', 'Group'],
  edge: 'ATTENDED',
  acting: true,
};
