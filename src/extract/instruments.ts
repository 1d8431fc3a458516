import type { Clause, Token } from '../language/doc.ts';
import { childBy, childrenBy } from '../language/tree.ts';
import type { Slot } from '../model/grammar.ts';
import type { EventKind } from '../ontology/kinds.ts';
import type { Scene } from './event-words.ts';
import type { Instrument } from './hint.ts';

/** Where an instrument stands: "with a knife", "by lethal injection", "a bomb exploded", "fired rockets", "a drone strike". */
const AROUND_VERB: readonly Slot[] = ['with', 'by', 'passive:by', 'subject', 'object', 'passive:subject', 'from'];
const AROUND_NOUN: readonly Slot[] = ['modifier', 'with', 'by', 'passive:by'];

/** "Knife", "blow up" → whichever list of the kind speaks of the verb, else the one for any. */
const listOf = ({ instruments = {} }: EventKind, { lemma }: Clause): readonly string[] =>
  instruments[lemma] ?? instruments['*'] ?? [];

/** With what it was done, if the words around the predicate say so. */
export function instrumentsOf(scene: Scene, kind: EventKind, clause: Clause): Instrument[] {
  const words = listOf(kind, clause);
  if (words.length === 0) return [];
  const slots = clause.form === 'verb' ? AROUND_VERB : AROUND_NOUN;
  const heads = slots.flatMap((slot) => clause.slots.get(slot) ?? []).map(({ head }) => head);
  return [...new Set([...heads, ...usedIn(scene, clause)])]
    .map((head) => scene.sentence.tokens[head])
    .filter((token) => token !== undefined && words.includes(token.lemma.toLowerCase()))
    .map((token) => named(scene, token as Token));
}

/** "Killed him using a knife"; who killed "as if he had used a knife" used none. */
const usedIn = ({ tree }: Scene, { predicate }: Clause): number[] =>
  childrenBy(tree, predicate, 'advcl', 'acl')
    .filter(({ lemma, xpos }) => lemma.toLowerCase() === 'use' && xpos === 'VBG')
    .map(({ index }) => childBy(tree, index, 'obj')?.index)
    .filter((index) => index !== undefined);

/** The noun with what says which: "car bomb", "lethal injection"; before an event's own noun it stands alone. */
function named({ tree }: Scene, token: Token): Instrument {
  const before = childrenBy(tree, token.index, 'compound', 'amod')
    .filter(({ index, tag }) => index < token.index && tag !== 'NUM')
    .map(({ index }) => index);
  return { from: Math.min(token.index, ...before), to: token.index + 1 };
}
