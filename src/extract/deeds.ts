import { fill, nounSlots, type Slots } from '../language/arguments.ts';
import type { Clause, Phrase, Token } from '../language/doc.ts';
import { childBy, childrenBy, conjuncts, headOf, isVerbal, type Tree, verbLemma } from '../language/tree.ts';
import { INTENT_NOUNS, LAPSING, PLANNING, setOf, WISHING } from '../lexicon/words.ts';
import { weaker } from '../model/claim.ts';
import type { Slot } from '../model/grammar.ts';
import type { RelationPattern } from '../ontology/kinds.ts';
import type { Place } from './role-slots.ts';

const intent = setOf(INTENT_NOUNS);
const unmet = new Set([...setOf(LAPSING), ...setOf(WISHING), ...setOf(PLANNING)]);

/** Where the word stands that says what a verb does: "offered help", "help was offered", "called for his removal". */
const DONE: readonly Slot[] = ['object', 'passive:subject', 'clause', 'for', 'on', 'in', 'to'];

/** A clause as a pattern hears it, and where its other word stands. */
export interface Deed {
  readonly clause: Clause;
  readonly word?: number;
}

/**
 * The clause as a pattern hears it: with what its other word brings along ("threw its weight behind the mayor"), or
 * undefined where that word is missing, or the deed is stopped, asked for or not done at all.
 */
export function deedOf(place: Place, pattern: RelationPattern): Deed | undefined {
  const { clause, context, sentence } = place;
  const tree = context.tree(sentence.index);
  if (pattern.deed) return isUnmet(tree, clause.predicate) ? undefined : { clause };
  if (!pattern.with) return { clause };
  const head = wordOf(place, tree, pattern.with);
  const inner = head === undefined ? undefined : sentence.clauses.find((each) => each.predicate === head);
  if (head === undefined || (inner?.polarity === 'negative' && !pattern.content)) return undefined;
  const slots = joined(clause.slots, inner?.slots ?? nounSlots(tree, head));
  const given = givenTo(tree, clause, head);
  if (given !== undefined && !slots.has('indirect')) fill(tree, slots, { slot: 'indirect', head: given });
  const told = pattern.content && inner ? contentOf({ clause, inner, slots }) : { ...clause, slots };
  return told && { clause: told, word: head };
}

/** What somebody claims or denies is told by the noun, in the verb's time. */
function contentOf({ clause, inner, slots }: { clause: Clause; inner: Clause; slots: Slots }): Clause | undefined {
  if (clause.polarity === 'negative') return undefined;
  return { ...inner, slots, tense: clause.tense, modality: weaker(inner.modality, clause.modality) };
}

/** The word among those that the verb needs, also inside a measure of it: "20 million in aid", "words of support". */
function wordOf({ clause }: Place, tree: Tree, words: readonly string[]): number | undefined {
  const isOne = (index: number): boolean => {
    const word = tree.tokens[index];
    return word !== undefined && words.includes(verbLemma(tree, word));
  };
  for (const slot of DONE)
    for (const { head } of clause.slots.get(slot) ?? []) {
      const under = childrenBy(tree, head, 'nmod').map(({ index }) => index);
      const found = [head, ...conjuncts(tree, head), ...under].find(isOne);
      if (found !== undefined) return found;
    }
  return undefined;
}

/** "offered Latvia pumps": a name between the verb and what is given, which the parser took for a part of that. */
const givenTo = (tree: Tree, { predicate }: Clause, given: number): number | undefined =>
  childrenBy(tree, given, 'compound').find(({ index, tag }) => tag === 'PROPN' && index === predicate + 1)?.index;

/** The verb's own slots, and beside them those of what it does. */
function joined(own: Clause['slots'], inner: Clause['slots']): Slots {
  const slots: Map<Slot, Phrase[]> = new Map([...own].map(([slot, phrases]) => [slot, [...phrases]]));
  for (const [slot, phrases] of inner)
    if (slot !== 'subject')
      slots.set(slot, [...(slots.get(slot) ?? []), ...phrases.filter((one) => !slots.get(slot)?.includes(one))]);
  return slots;
}

/** "withdrew her accusations", "asked for their support", "the end of its aid": a deed that is over, or not done. */
function isUnmet(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  const above = token && headOf(tree, token);
  if (!token || !above) return false;
  if (isVerbal(above)) return unmet.has(verbLemma(tree, above)) && isUndergone(tree, token);
  const word = above.lemma.toLowerCase();
  return token.relation === 'nmod' && (intent.has(word) || OVER.has(word));
}

const isUndergone = (tree: Tree, token: Token): boolean =>
  ['obj', 'nsubj', 'nsubj:pass', 'xcomp'].includes(token.relation) ||
  (token.relation === 'obl' && childBy(tree, token.index, 'case')?.lemma.toLowerCase() === 'for');

/** Nouns that say that a deed is over, missing or wished for. */
const OVER = new Set(['end', 'lack', 'loss', 'withdrawal', 'absence', 'request', 'need', 'want', 'appeal', 'halt']);
