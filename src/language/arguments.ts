import { INTRANSITIVE, setOf } from '../lexicon/words.ts';
import { PREPOSITIONS, type Slot } from '../model/grammar.ts';
import type { Phrase, Token } from './doc.ts';
import { childBy, childrenBy, childrenOf, conjuncts, headOf, isVerbal, phraseOf, type Tree } from './tree.ts';

/** What fills the slots of one predicate while it is being collected. */
export type Slots = Map<Slot, Phrase[]>;

const prepositions: ReadonlySet<string> = new Set(PREPOSITIONS);

/** Multiword prepositions by their first word, with the slot they fill. */
const FIXED: Readonly<Record<string, Slot>> = {
  'next to': 'near',
  'close to': 'near',
  'outside of': 'outside',
  'inside of': 'inside',
  'ahead of': 'before',
  'prior to': 'before',
  'along with': 'with',
  'together with': 'with',
  'as well': 'with',
  'due to': 'after',
  'because of': 'after',
  'in front': 'near',
  'north of': 'near',
  'south of': 'near',
  'east of': 'near',
  'west of': 'near',
};

/** The slot that a phrase's preposition opens, or undefined when it opens none. */
export function prepositionOf(tree: Tree, head: number): Slot | undefined {
  const marker = childBy(tree, head, 'case');
  if (!marker) return undefined;
  const word = marker.lemma.toLowerCase();
  const fixed = childBy(tree, marker.index, 'fixed');
  const pair = fixed && FIXED[`${word} ${fixed.lemma.toLowerCase()}`];
  const bare = pair ?? VARIANTS[word] ?? word;
  return prepositions.has(bare) ? (bare as Slot) : undefined;
}

/** Prepositions that mean another one. */
const VARIANTS: Readonly<Record<string, Slot>> = {
  towards: 'toward',
  amid: 'during',
  amidst: 'during',
  upon: 'on',
  amongst: 'among',
  beside: 'near',
  outside: 'near',
};

/** Whether "according to" or the like introduces the phrase: a source, not a participant. */
export const isAccordingTo = (tree: Tree, head: number): boolean =>
  childrenBy(tree, head, 'case').some(
    (marker) => /^(accord|according|per)$/i.test(marker.lemma) || /^according$/i.test(marker.text),
  );

/** Adds a phrase and those coordinated with it, unless they stand there already. */
export function fill(tree: Tree, slots: Slots, { slot, head }: { slot: Slot; head: number }): void {
  const phrases = slots.get(slot) ?? [];
  for (const one of conjuncts(tree, head))
    if (!phrases.some((phrase) => phrase.head === one)) phrases.push(phraseOf(tree, one));
  slots.set(slot, phrases);
}

const DIRECT: Readonly<Record<string, Slot>> = {
  nsubj: 'subject',
  'nsubj:outer': 'subject',
  'nsubj:pass': 'passive:subject',
  obj: 'object',
  iobj: 'indirect',
  'obl:agent': 'passive:by',
  xcomp: 'clause',
  ccomp: 'clause',
  csubj: 'subject',
};

/** Slots of a verb from its own dependents. */
export function verbSlots(tree: Tree, index: number): Slots {
  const slots: Slots = new Map();
  for (const child of childrenOf(tree, index)) {
    const direct = DIRECT[child.relation];
    if (direct) fill(tree, slots, { slot: direct, head: child.index });
    else if (child.relation === 'obl' || child.relation === 'nmod') fillOblique(tree, slots, child);
    else if (child.relation === 'advmod' && ['there', 'here', 'where'].includes(child.lemma.toLowerCase()))
      fill(tree, slots, { slot: 'in', head: child.index });
  }
  return slots;
}

function fillOblique(tree: Tree, slots: Slots, child: Token): void {
  if (isAccordingTo(tree, child.index)) return;
  const slot = prepositionOf(tree, child.index);
  if (slot) fill(tree, slots, { slot, head: child.index });
}

/** Slots of a noun: "the killing of X by Y in Z", "Iran's attack", "a US airstrike". */
export function nounSlots(tree: Tree, index: number): Slots {
  const slots: Slots = new Map();
  for (const child of childrenOf(tree, index)) {
    const slot = nounSlotOf(tree, index, child);
    if (slot) fill(tree, slots, { slot, head: child.index });
  }
  return slots;
}

function nounSlotOf(tree: Tree, index: number, child: Token): Slot | undefined {
  if (child.relation === 'nmod:poss') return 'possessive';
  if (child.relation === 'compound' || child.relation === 'amod') return 'modifier';
  if (isAfterComma(tree, index, child)) return ',';
  const oblique = child.relation === 'nmod' || child.relation === 'obl';
  return oblique && !isAccordingTo(tree, child.index) ? prepositionOf(tree, child.index) : undefined;
}

/** "Lyon, France": a name right behind a name and a comma. */
const isAfterComma = (tree: Tree, index: number, child: Token): boolean =>
  child.tag === 'PROPN' &&
  ['appos', 'nmod:unmarked', 'nmod', 'flat', 'list', 'dep'].includes(child.relation) &&
  child.index > index &&
  tree.tokens[index]?.tag === 'PROPN' &&
  tree.tokens[phraseOf(tree, child.index).from - 1]?.text === ',' &&
  !childBy(tree, child.index, 'cc', 'case');

const RELATIVE = new Set(['who', 'whom', 'which', 'that', 'whose']);

/** The noun that a relative clause or participle describes. */
function describedBy(tree: Tree, token: Token): Token | undefined {
  const describes =
    ['acl:relcl', 'acl'].includes(token.relation) || (token.relation === 'amod' && token.xpos === 'VBN');
  return describes ? headOf(tree, token) : undefined;
}

/** Puts the described noun where the relative pronoun stood, or in the gap that a reduced clause leaves. */
export function fillRelative(tree: Tree, index: number, slots: Slots): void {
  const token = tree.tokens[index];
  const noun = token && describedBy(tree, token);
  if (!token || !noun) return;
  for (const [slot, phrases] of slots) {
    const at = phrases.findIndex((phrase) => RELATIVE.has(tree.tokens[phrase.head]?.lemma.toLowerCase() ?? ''));
    if (at < 0) continue;
    phrases.splice(at, 1);
    for (const head of conjuncts(tree, noun.index)) phrases.push(phraseOf(tree, head));
    if (phrases.length === 0) slots.delete(slot);
    return;
  }
  fillGap(tree, token, { noun, slots });
}

function fillGap(tree: Tree, token: Token, { noun, slots }: { noun: Token; slots: Slots }): void {
  const adverbs = childrenBy(tree, token.index, 'advmod', 'mark').map((word) => word.lemma.toLowerCase());
  if (adverbs.includes('when')) return;
  const slot = adverbs.includes('where') ? 'in' : gapOf(tree, token, slots);
  if (slot) fill(tree, slots, { slot, head: noun.index });
  if (token.relation === 'amod') fillDoer(tree, token, slots);
}

/** The slot that the described noun fills, by the kind of clause and what it has already. */
function gapOf(tree: Tree, token: Token, slots: Slots): Slot | undefined {
  const passive = isPassive(tree, token.index);
  if (token.relation === 'amod') return 'passive:subject';
  if (token.relation === 'acl') {
    if (passive) return 'passive:subject';
    return token.xpos === 'VBG' || isMissedPast(tree, token) ? 'subject' : undefined;
  }
  if (passive) return slots.has('passive:subject') ? undefined : 'passive:subject';
  if (!slots.has('subject')) return 'subject';
  return slots.has('object') ? undefined : 'object';
}

/** "Iran-backed militias": the name before the participle does it. */
function fillDoer(tree: Tree, token: Token, slots: Slots): void {
  const before = childrenBy(tree, token.index, 'obl', 'compound', 'obl:unmarked', 'nmod', 'nsubj');
  // A small parser often hangs the name on the noun instead; the hyphen still ties it to the participle.
  const joined = tree.tokens[token.index - 1]?.text === '-' ? tree.tokens[token.index - 2] : undefined;
  const doer =
    before.find((child) => child.tag === 'PROPN' && child.index < token.index) ??
    (joined?.tag === 'PROPN' ? joined : undefined);
  if (doer && !slots.has('passive:by')) fill(tree, slots, { slot: 'passive:by', head: doer.index });
}

const intransitive = setOf(INTRANSITIVE);

/** A bare participle behind a noun that has an object, or can have none, is a past tense the tagger missed: "the minister, accused Kenya". */
const isMissedPast = (tree: Tree, token: Token): boolean =>
  token.relation === 'acl' &&
  (childBy(tree, token.index, 'obj') !== undefined || intransitive.has(token.lemma.toLowerCase())) &&
  !/^(given|shown|sent|told|paid|awarded|offered|called|named|dubbed)$/i.test(token.text);

/** "35 were killed and 48 injured": the second passive leaves its auxiliary unsaid. */
function isGapped(tree: Tree, token: Token): boolean {
  if (
    token.relation !== 'conj' ||
    !/^VB[DN]$/.test(token.xpos) ||
    childBy(tree, token.index, 'obj', 'aux', 'aux:pass', 'xcomp', 'ccomp')
  )
    return false;
  const first = headOf(tree, token);
  const own = childBy(tree, token.index, 'nsubj', 'nsubj:pass');
  return (
    first !== undefined &&
    own !== undefined &&
    childBy(tree, first.index, 'aux:pass') !== undefined &&
    own.tag === 'NUM'
  );
}

/** Whether a verb stands in the passive: by its auxiliary, its subject, or as a bare participle after a noun. */
export function isPassive(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (!token) return false;
  if (childBy(tree, index, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent')) return true;
  if (isGapped(tree, token)) return true;
  if (token.xpos !== 'VBN' || isMissedPast(tree, token)) return false;
  const have = childrenBy(tree, index, 'aux').some((aux) => aux.lemma.toLowerCase() === 'have');
  if (have) return false;
  if (token.relation === 'conj') {
    const first = headOf(tree, token);
    return first !== undefined && isVerbal(first) && !childBy(tree, index, 'nsubj') && isPassive(tree, first.index);
  }
  return (
    token.relation === 'acl' || token.relation === 'advcl' || token.relation === 'amod' || token.relation === 'xcomp'
  );
}
