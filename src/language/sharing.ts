import { ASKED_BY, CAUGHT, JUDGING, OBJECT_CHARGED, OBJECT_CONTROL } from '../lexicon/control-verbs.ts';
import { ACCUSING, INTRANSITIVE, REPORTING, setOf } from '../lexicon/words.ts';
import type { Slot } from '../model/grammar.ts';
import { fill, type Slots } from './arguments.ts';
import type { Clause, Phrase, Token } from './doc.ts';
import { childBy, childrenBy, isVerbal, type Tree } from './tree.ts';

const speaking = setOf(REPORTING);
const accusing = setOf(ACCUSING);
const intransitive = setOf(INTRANSITIVE);
const controlling = setOf(OBJECT_CONTROL);
const charging = setOf(OBJECT_CHARGED);
const catching = setOf(CAUGHT);
const judging = setOf(JUDGING);

/** A verb that takes over arguments, and what it has of its own. */
export interface Heir {
  readonly token: Token;
  readonly slots: Slots;
  readonly voice: Clause['voice'];
}

/** Arguments that a verb shares with the clause it hangs on: coordination, control, participles. */
export function inherit(tree: Tree, { token, slots, voice }: Heir, outer: Clause): void {
  const own: Slot = voice === 'passive' ? 'passive:subject' : 'subject';
  if (!slots.has(own)) {
    const shared = sharedSubject(tree, token, outer);
    if (shared && shared.length > 0) slots.set(own, [...shared]);
  }
  if (token.relation === 'conj') shareRightward(token, outer, slots);
}

const subjectOf = ({ slots }: Clause): readonly Phrase[] | undefined =>
  slots.get('subject') ?? slots.get('passive:subject');

/** The subject a verb takes over from the clause it hangs on, by the relation between them. */
function sharedSubject(tree: Tree, token: Token, outer: Clause): readonly Phrase[] | undefined {
  if (token.relation === 'conj') return childBy(tree, token.index, 'expl') ? undefined : subjectOf(outer);
  if (token.relation === 'xcomp') return controller(outer) ?? subjectOf(outer);
  // "denied having met the rebels"
  if (token.relation === 'ccomp') return isGerund(tree, token) ? subjectOf(outer) : undefined;
  return token.relation === 'advcl' && !isOfObject(tree, token, outer)
    ? adverbialSubject(tree, token, outer)
    : undefined;
}

/** "Criticised the operation to kill him": the purpose is that of the operation. */
const isOfObject = (tree: Tree, token: Token, { lemma, slots }: Clause): boolean =>
  judging.has(lemma) && slots.has('object') && marksOf(tree, token).includes('to');

const isGerund = (tree: Tree, token: Token): boolean =>
  [token, ...childrenBy(tree, token.index, 'aux', 'aux:pass')].some((word) => word.xpos === 'VBG') &&
  !childBy(tree, token.index, 'mark', 'expl') &&
  !childrenBy(tree, token.index, 'aux').some((word) => /^VB[DPZ]$/.test(word.xpos));

/** The object that does what an infinitive says: "ordered the army to leave". */
const controller = (outer: Clause): readonly Phrase[] | undefined =>
  outer.voice === 'active' && !SUBJECT_CONTROL.has(outer.lemma)
    ? (outer.slots.get('object') ?? outer.slots.get('indirect'))
    : undefined;

const marksOf = (tree: Tree, token: Token): string[] =>
  childrenBy(tree, token.index, 'mark', 'case').map((mark) => mark.lemma.toLowerCase());

function adverbialSubject(tree: Tree, token: Token, outer: Clause): readonly Phrase[] | undefined {
  const marks = marksOf(tree, token);
  if (charging.has(outer.lemma) && marks.some((mark) => ['of', 'for', 'with', 'from'].includes(mark)))
    return outer.voice === 'passive' ? outer.slots.get('passive:subject') : outer.slots.get('object');
  if (marks.includes('to')) {
    const asked = askedBy(outer) ?? (controlling.has(outer.lemma) ? outer.slots.get('object') : undefined);
    if (asked) return asked;
  }
  if (catching.has(outer.lemma) && marks.length === 0 && isBehindObject(tree, token, outer))
    return outer.slots.get('object');
  // "Police said a blast hit the bus, killing ten": whoever tells of a deed has not done it.
  if (speaking.has(outer.lemma)) return undefined;
  const open = token.xpos === 'VBG' || token.xpos === 'VBN' || marks.includes('to');
  return open ? subjectOf(outer) : undefined;
}

/** "called on the council to repair the road": the one who is asked. */
const askedBy = ({ lemma, slots }: Clause): readonly Phrase[] | undefined =>
  ASKED_BY[lemma]?.map((slot) => slots.get(slot as Slot)).find((phrases) => phrases !== undefined);

/** "caught the burglar hiding": a participle right behind the object. */
const isBehindObject = (tree: Tree, token: Token, { slots }: Clause): boolean =>
  token.xpos === 'VBG' &&
  tree.tokens[token.index - 1]?.text !== ',' &&
  (slots.get('object')?.some(({ to }) => to === token.index) ?? false);

/**
 * Who does what hangs on a noun, by the clause that the noun stands in: "had no plans to resign", "Iran's decision to
 * leave", "was arrested on suspicion of leaking documents".
 */
export function inheritThroughNoun(
  tree: Tree,
  heir: Heir,
  { noun, outer }: { noun: Token; outer: Clause | undefined },
) {
  const { token, slots, voice } = heir;
  const own: Slot = voice === 'passive' ? 'passive:subject' : 'subject';
  const marks = marksOf(tree, token);
  if (slots.has(own) || !marks.some((mark) => ['to', 'of', 'for', 'with', 'over'].includes(mark))) return;
  const possessor = childBy(tree, noun.index, 'nmod:poss');
  const charged = accusing.has(noun.lemma.toLowerCase()) || CHARGES.has(noun.lemma.toLowerCase());
  if (possessor) fill(tree, slots, { slot: own, head: possessor.index });
  else if (outer && charged) slots.set(own, [...(patientOf(outer) ?? subjectOf(outer) ?? [])]);
  else if (outer && noun.relation === 'obj' && !judging.has(outer.lemma)) slots.set(own, [...(subjectOf(outer) ?? [])]);
  if (slots.get(own)?.length === 0) slots.delete(own);
}

const patientOf = ({ slots }: Clause): readonly Phrase[] | undefined =>
  slots.get('passive:subject') ?? slots.get('object');

/** Nouns for what somebody is said to have done. */
const CHARGES = new Set(['suspicion', 'charge', 'accusation', 'allegation', 'count', 'conviction']);

/** Verbs whose infinitive is done by their subject although they have an object: "promised her to go". */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'pledge', 'threaten', 'use', 'take', 'spend', 'make']);

/** "attacked and killed the general in Baghdad": what follows the last verb belongs to both. */
function shareRightward(token: Token, outer: Clause, slots: Slots): void {
  for (const [slot, phrases] of outer.slots) {
    if (slots.has(slot) || slot === 'subject' || slot === 'passive:subject' || slot === 'clause') continue;
    const later = phrases.filter((phrase) => phrase.from > token.index);
    if (later.length > 0) slots.set(slot, later);
  }
}

/** "attacked and burned the village": an object that the parser gave to the second of two verbs side by side. */
export function borrowObject(tree: Tree, token: Token, slots: Slots): void {
  if (intransitive.has(token.lemma.toLowerCase())) return;
  if (slots.has('object') || childBy(tree, token.index, 'obl', 'xcomp', 'ccomp', 'advmod', 'compound:prt', 'iobj'))
    return;
  const next = childrenBy(tree, token.index, 'conj').find(isVerbal);
  if (!next || childBy(tree, next.index, 'nsubj', 'nsubj:pass', 'aux', 'mark', 'advmod')) return;
  const joined = tree.tokens.slice(token.index + 1, next.index).every((word) => word.relation === 'cc');
  const object = joined && next.xpos === token.xpos ? childBy(tree, next.index, 'obj') : undefined;
  if (object && object.index > next.index && object.tag !== 'PRON')
    fill(tree, slots, { slot: 'object', head: object.index });
}
