import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { PREPOSITIONS, type Slot } from '../model/grammar.ts';
import type { Phrase, Token } from './doc.ts';
import { childBy, childrenBy, childrenOf, conjuncts, isRuledOut, phraseOf, type Tree } from './tree.ts';

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
  // "walked out of the talks": the two stand side by side.
  if (word === 'out' && childrenBy(tree, head, 'case').some((other) => other.lemma.toLowerCase() === 'of'))
    return 'from';
  const fixed = childBy(tree, marker.index, 'fixed');
  // "ahead of", "north of": the parser does not always tie the two.
  const before = word === 'of' ? tree.tokens[marker.index - 1] : undefined;
  const pair =
    (fixed && FIXED[`${word} ${fixed.lemma.toLowerCase()}`]) ??
    (before?.tag === 'ADV' ? FIXED[`${before.text.toLowerCase()} of`] : undefined);
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
  // "by Lund rather than by Reyes": the second stands by itself, and is not meant.
  if (slots.has(slot) && isRuledOut(tree, head)) return;
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

/** "were held, among them their leader": whoever does it in the passive stands behind a preposition. */
const isNoAgent = (tree: Tree, { index, relation }: Token): boolean =>
  relation === 'obl:agent' && !childBy(tree, index, 'case');

/** Slots of a verb from its own dependents. */
export function verbSlots(tree: Tree, index: number): Slots {
  const slots: Slots = new Map();
  for (const child of childrenOf(tree, index)) {
    const direct = DIRECT[child.relation];
    if (isDeadline(tree, child) || isNoAgent(tree, child)) continue;
    if (direct) fill(tree, slots, { slot: direct, head: child.index });
    else if (child.relation === 'obl' || child.relation === 'nmod') fillOblique(tree, slots, child);
    else if (child.relation === 'advmod' && ['there', 'here'].includes(child.lemma.toLowerCase()))
      fill(tree, slots, { slot: 'in', head: child.index });
  }
  return slots;
}

const TIMES: ReadonlySet<string> = new Set([
  ...Object.keys(WEEKDAYS),
  ...Object.keys(MONTHS),
  ...[
    'midnight',
    'noon',
    'dawn',
    'dusk',
    'night',
    'morning',
    'evening',
    'afternoon',
    'now',
    'then',
    'today',
    'tomorrow',
  ],
  ...[
    'day',
    'week',
    'month',
    'year',
    'decade',
    'century',
    'end',
    'time',
    'beginning',
    'start',
    'middle',
    'deadline',
    'summer',
    'winter',
    'spring',
    'autumn',
  ],
]);

/** "was imposed by midnight", "repaired by 2030": "by" with a time is no doer. */
export const isDeadline = (tree: Tree, { index, tag, text }: Token): boolean =>
  childrenBy(tree, index, 'case').some((word) => word.text.toLowerCase() === 'by') &&
  (TIMES.has(text.toLowerCase()) || (tag === 'NUM' && /^(1\d|20)\d\d$/.test(text)));

function fillOblique(tree: Tree, slots: Slots, child: Token): void {
  if (isAccordingTo(tree, child.index)) return;
  const slot = prepositionOf(tree, child.index) ?? (isBareObject(tree, slots, child) ? 'object' : undefined);
  if (slot) fill(tree, slots, { slot, head: child.index });
}

/** "Shut down Baltic Airways": a name right behind the verb that no preposition ties to it is its object. */
function isBareObject(tree: Tree, slots: Slots, { index, head, tag, text }: Token): boolean {
  if (tag !== 'PROPN' || slots.has('object') || slots.has('passive:subject') || TIMES.has(text.toLowerCase()))
    return false;
  const between = tree.tokens.slice(head + 1, phraseOf(tree, index).from);
  return (
    index > head &&
    between.every(({ relation }) => relation === 'compound:prt') &&
    !childBy(tree, index, 'case', 'mark')
  );
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
