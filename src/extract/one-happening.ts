import type { EventKind } from '../ontology/kinds.ts';
import { clustersOf } from './event-draft.ts';
import type { Cluster, Frame } from './hint.ts';

/** Kinds that can name one happening: the same, or a killing within an attack. */
export const compatible = (a: EventKind, b: EventKind): boolean =>
  a.kind === b.kind || (a.within?.includes(b.kind) ?? false) || (b.within?.includes(a.kind) ?? false);

/** Of a killing and an attack the attack names the event. */
export const broader = (a: EventKind, b: EventKind): EventKind => (a.within?.includes(b.kind) ? b : a);

const GOVERNING = [
  'in',
  'by',
  'passive:by',
  'during',
  'with',
  'from',
  'after',
  'subject',
  'object',
  'following',
  'on',
] as const;

/** "killed in an airstrike": the frame whose noun stands in one of the other's slots. */
export function inside(outer: Frame, inner: Frame): boolean {
  if (outer === inner || outer.sentence !== inner.sentence) return false;
  if (outer.kind === inner.kind) return isSetIn(outer, inner);
  if (tolls(outer, inner)) return true;
  if (!compatible(outer.kind, inner.kind)) return false;
  return (
    coordinated(outer, inner) ||
    GOVERNING.some((slot) => outer.clause.slots.get(slot)?.some((phrase) => phrase.head === inner.clause.predicate))
  );
}

/** "Seized power in a coup": the noun says once more what the verb tells. */
const isSetIn = (outer: Frame, inner: Frame): boolean =>
  outer.clause.form === 'verb' &&
  inner.clause.form === 'noun' &&
  outer.clause.slots.get('in')?.some((phrase) => phrase.head === inner.clause.predicate) === true;

/** "nine people died and 40 were injured": two sums of one misfortune, even where it has no name. */
const tolls = (outer: Frame, inner: Frame): boolean =>
  inner.sentence.tokens[inner.clause.predicate]?.relation === 'conj' &&
  coordinated(outer, inner) &&
  (outer.kind.within ?? []).some((kind) => inner.kind.within?.includes(kind));

/** "killing 12 and wounding 30", "exploded, killing 12", "died when a bus crashed": verb phrases of one happening. */
function coordinated(outer: Frame, inner: Frame): boolean {
  const { tokens } = inner.sentence;
  const token = tokens[inner.clause.predicate];
  const above = token && tokens[token.head];
  if (!token || !above) return false;
  const under = above.index === outer.clause.predicate;
  if (token.relation === 'conj') return under;
  const beside = above.relation === 'conj' && above.head === outer.clause.predicate;
  if (token.relation !== 'advcl' || !(under || beside)) return false;
  return (token.xpos === 'VBG' || isOccasion(inner)) && !isAnswer(outer, inner);
}

const OCCASIONS = new Set(['when', 'as', 'after', 'while']);

/** Who did it, or whom it befell, as far as the clause tells. */
const whoIn = (frame: Frame, edges: ReadonlySet<string>): Cluster[] => clustersOf(frame, (edge) => edges.has(edge));

const DID = new Set(['CARRIED_OUT']);
const SUFFERED = new Set(['KILLED_IN', 'INJURED_IN', 'TARGETED_IN']);

/** "shelled the town after a sniper had wounded a soldier", "was shot after stabbing a guard": two deeds of two sides. */
export function isAnswer(outer: Frame, inner: Frame): boolean {
  const [first, second] = [whoIn(outer, DID), whoIn(inner, DID)];
  if (second.some((doer) => whoIn(outer, SUFFERED).includes(doer))) return true;
  if (first.length === 0) return false;
  return second.length > 0 ? !second.some((doer) => first.includes(doer)) : isMarked(inner, 'after');
}

const isMarked = ({ sentence, clause }: Frame, word: string): boolean =>
  sentence.tokens.some(
    (token) => token.head === clause.predicate && token.relation === 'mark' && token.text.toLowerCase() === word,
  );

/** A clause of time that tells how it came: "when a bomb exploded". */
function isOccasion({ sentence, clause }: Frame): boolean {
  return sentence.tokens.some(
    (token) =>
      token.head === clause.predicate &&
      token.index < clause.predicate &&
      ['mark', 'advmod'].includes(token.relation) &&
      OCCASIONS.has(token.text.toLowerCase()) &&
      !isOtherTime(sentence, token.index),
  );
}

/** "the deadliest accident since 2009, when nine people died": what happened in that year is something else. */
function isOtherTime({ tokens }: Frame['sentence'], when: number): boolean {
  const before = tokens[when - 1]?.text === ',' ? when - 2 : when - 1;
  const year = tokens[before];
  return year?.tag === 'NUM' && /^\d{4}$/.test(year.text) && /^since$/i.test(tokens[before - 1]?.text ?? '');
}

/** "died … after she had been knocked down": what came of it later, maybe elsewhere. */
export const follows = (outer: Frame, inner: Frame): boolean => coordinated(outer, inner) && isMarked(inner, 'after');
