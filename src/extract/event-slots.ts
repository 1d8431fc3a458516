import { prepositionOf } from '../language/arguments.ts';
import type { Clause, Phrase, Token } from '../language/doc.ts';
import { lightVerbOf } from '../language/nouns.ts';
import { childrenBy, phraseOf } from '../language/tree.ts';
import { DOING, GOING_TO, LIGHT, setOf } from '../lexicon/words.ts';
import { weaker } from '../model/claim.ts';
import type { Slot } from '../model/grammar.ts';
import type { Scene } from './event-words.ts';

const doing = setOf(DOING);
const light = setOf(LIGHT);

/** The verb that carries an event noun: above it ("held talks"), or in a clause about it ("talks that Turkey hosted"). */
function carrierOf({ tree }: Scene, at: number): Token | undefined {
  return (
    lightVerbOf(tree, at) ??
    childrenBy(tree, at, 'acl:relcl', 'acl')
      .flatMap((token) => [token, ...childrenBy(tree, token.index, 'xcomp')])
      .find((token) => light.has(token.lemma.toLowerCase()))
  );
}

const goingTo = setOf(GOING_TO);

/** Where people go for an event, it is held: "flew to Geneva for talks", "gathered in the square for a vigil". */
function placesOfGoing({ sentence, tree }: Scene, at: number): readonly Phrase[] {
  const token = tree.tokens[at];
  const verb = token?.relation === 'obl' ? sentence.clauses.find((each) => each.predicate === token.head) : undefined;
  if (!verb || !goingTo.has(verb.lemma) || prepositionOf(tree, at) !== 'for') return [];
  return (['in', 'at', 'to', 'outside', 'near'] as const)
    .flatMap((slot) => verb.slots.get(slot) ?? [])
    .filter((phrase) => phrase.head !== at);
}

/** An event noun takes what its light verb has: "the army carried out an attack in Mosul"; it is no surer than a clause about it. */
export function carried(scene: Scene, clause: Clause): Clause {
  const { sentence, tree } = scene;
  const verb = carrierOf(scene, clause.predicate);
  const above = verb && sentence.clauses.find((each) => each.predicate === verb.index);
  // "A murder that he did not commit" was done all the same, and not by him.
  const outer = above?.polarity === 'negative' && !lightVerbOf(tree, clause.predicate) ? undefined : above;
  const slots = withoutOwner(scene, clause, withStruck(scene, clause, slotsWith(scene, clause, { verb, outer })));
  if (!outer || lightVerbOf(tree, clause.predicate)) return { ...clause, slots };
  return { ...clause, slots, modality: weaker(clause.modality, outer.modality) };
}

/** "Shot dead in Lima", "stabbed to death with a knife": what hangs on the outcome belongs to the deed. */
export function outcome({ tree }: Scene, clause: Clause): Clause {
  const below = childrenBy(tree, clause.predicate, 'xcomp', 'obl')
    .filter(
      ({ index, lemma }) =>
        index > clause.predicate && /^(dead|death|open|free|rest|custody|captive|hostage)$/i.test(lemma),
    )
    .flatMap(({ index }) => childrenBy(tree, index, 'obl', 'nmod'));
  const slots = new Map(clause.slots);
  for (const { index } of below) {
    const slot = prepositionOf(tree, index);
    if (slot) slots.set(slot, [...(slots.get(slot) ?? []), phraseOf(tree, index)]);
  }
  return below.length === 0 ? clause : { ...clause, slots };
}

/** Slots of a noun that its verb does not fill itself, and of what it is "of": "declared a state of emergency in Peru". */
function slotsBelow(sentence: Scene['sentence'], slots: Map<Slot, readonly Phrase[]>, noun: number): void {
  const clause = sentence.clauses.find((each) => each.predicate === noun && each.form === 'noun');
  for (const [slot, phrases] of clause?.slots ?? [])
    if (!slots.has(slot) && slot !== 'possessive' && slot !== 'modifier') slots.set(slot, phrases);
  for (const { head } of clause?.slots.get('of') ?? []) if (head > noun) slotsBelow(sentence, slots, head);
}

/** "Opened a file on Reyes", "imposed a curfew in Lima": where verb and object tell of the event together, what hangs on the object belongs to it. */
export function withObject({ sentence, tree }: Scene, clause: Clause, verbs: ReadonlyMap<string, unknown>): Clause {
  const noun = childrenBy(tree, clause.predicate, 'obj', 'nsubj:pass').find(({ lemma }) =>
    verbs.has(`${clause.lemma} ${lemma.toLowerCase()}`),
  );
  if (!noun) return clause;
  const slots = new Map(clause.slots);
  slotsBelow(sentence, slots, noun.index);
  return { ...clause, slots };
}

/** Verbs whose subject is what happens and whose object is where it does; what shakes a town may have happened elsewhere. */
const STRIKING = new Set([
  ...'hit strike target devastate engulf ravage batter rip sweep tear destroy flatten raze damage gut bury swallow'.split(
    ' ',
  ),
  ...'submerge inundate isolate level'.split(' '),
  ...['wipe out', 'cut off'],
]);

/** "A blast hit a bus in Gao", "a fire swept through the market", "the attack targeted soldiers": what the event befell stands under the verb. */
function withStruck(
  { sentence, tree }: Scene,
  { predicate }: Clause,
  slots: ReadonlyMap<Slot, readonly Phrase[]>,
): ReadonlyMap<Slot, readonly Phrase[]> {
  const token = tree.tokens[predicate];
  const verb = token?.relation === 'nsubj' ? sentence.clauses.find((each) => each.predicate === token.head) : undefined;
  if (!verb || !STRIKING.has(verb.lemma) || verb.polarity === 'negative' || slots.has('on') || slots.has('at'))
    return slots;
  const struck = verb.slots.get('object') ?? verb.slots.get('through');
  const places = (['in', 'near'] as const).flatMap((slot) => {
    const phrases = slots.has(slot) ? undefined : verb.slots.get(slot);
    return phrases ? ([[slot, phrases]] as const) : [];
  });
  return struck ? new Map([...slots, [verb.lemma === 'target' ? 'on' : 'at', struck], ...places]) : slots;
}

const ORDINAL = /^(first|second|third|fourth|last|latest|previous|next|many|several)$/i;

/** "He committed his first murder": the owner of a deed that he does, or does one of several, is its doer and not whom it befell. */
function withoutOwner(
  { sentence, tree, who }: Scene,
  { predicate }: Clause,
  slots: ReadonlyMap<Slot, readonly Phrase[]>,
): ReadonlyMap<Slot, readonly Phrase[]> {
  const owners = slots.get('possessive');
  if (!owners) return slots;
  const doers = (slots.get('subject') ?? []).map(({ head }) => who.at(sentence.index, head));
  const one = childrenBy(tree, predicate, 'amod').some((word) => ORDINAL.test(word.text));
  const owns = owners.some(({ head }) => doers.includes(who.at(sentence.index, head)));
  return one || owns ? new Map([...slots].filter(([slot]) => slot !== 'possessive')) : slots;
}

function slotsWith(
  scene: Scene,
  clause: Clause,
  { verb, outer }: { readonly verb: Token | undefined; readonly outer: Clause | undefined },
): ReadonlyMap<Slot, readonly Phrase[]> {
  const slots = new Map(clause.slots);
  if (!outer || !verb) {
    const places = placesOfGoing(scene, clause.predicate);
    return places.length > 0 && !slots.has('in') ? slots.set('in', places) : slots;
  }
  for (const [slot, phrases] of outer.slots) {
    const others = phrases.filter((phrase) => phrase.head !== clause.predicate);
    if (others.length === 0 || slots.has(slot) || slot === 'object' || slot === 'clause' || slot === 'passive:subject')
      continue;
    if ((slot === 'subject' || slot === 'passive:by') && !doing.has(verb.lemma.toLowerCase())) continue;
    slots.set(slot, others);
  }
  return slots;
}
