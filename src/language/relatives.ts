import { countryOfDemonym } from '../lexicon/places.ts';
import type { Slot } from '../model/grammar.ts';
import { fill, type Slots } from './arguments.ts';
import type { Token } from './doc.ts';
import { childBy, childrenBy, conjuncts, headOf, isRuledOut, lemmaAt, phraseOf, type Tree } from './tree.ts';
import { isMissedPast, isPassive } from './voice.ts';

const RELATIVE = new Set(['who', 'whom', 'which', 'that', 'whose']);

/** The noun that a relative clause or participle describes. */
function describedBy(tree: Tree, token: Token): Token | undefined {
  const describes =
    ['acl:relcl', 'acl'].includes(token.relation) || (token.relation === 'amod' && token.xpos === 'VBN');
  return describes ? headOf(tree, token) : undefined;
}

/** "Reyes, who police said had fled": the noun before a relative pronoun does what somebody else says in the clause. */
function describedThrough(tree: Tree, token: Token): Token | undefined {
  const saying = token.relation === 'ccomp' ? headOf(tree, token) : undefined;
  if (saying?.relation !== 'acl:relcl' || childBy(tree, token.index, 'nsubj', 'nsubj:pass', 'mark')) return undefined;
  const subjects = childrenBy(tree, saying.index, 'nsubj');
  const [first] = childrenBy(tree, saying.index, 'nsubj', 'obj');
  const gap =
    first && RELATIVE.has(lemmaAt(tree.tokens, first.index)) && subjects.some(({ index }) => index > first.index);
  return gap ? headOf(tree, saying) : undefined;
}

/** Puts the described noun where the relative pronoun stood, or in the gap that a reduced clause leaves. */
export function fillRelative(tree: Tree, index: number, slots: Slots): void {
  const token = tree.tokens[index];
  const described = token && (describedBy(tree, token) ?? describedThrough(tree, token));
  if (!token || !described || isAboutWhose(tree, token)) return;
  const noun = meantIn(tree, described);
  if (!replacePronoun(tree, noun, slots)) fillGap(tree, token, { noun, slots });
}

/** "It was Reyes and not Lund who fired": the clause is about the one who is meant. */
function meantIn(tree: Tree, noun: Token): Token {
  const first = noun.relation === 'conj' && isRuledOut(tree, noun.index) ? headOf(tree, noun) : undefined;
  const cleft = first && childBy(tree, first.index, 'cop') && childBy(tree, first.index, 'nsubj', 'expl');
  return first && cleft && cleft.text.toLowerCase() === 'it' ? first : noun;
}

/** "whose brother died": "whose" is the pronoun, and no gap is left for its noun. */
const isAboutWhose = (tree: Tree, verb: Token): boolean =>
  childrenBy(tree, verb.index, 'nsubj', 'nsubj:pass', 'obj', 'obl').some(({ index }) =>
    childrenBy(tree, index, 'nmod:poss').some(({ text }) => /^whose$/i.test(text)),
  );

function replacePronoun(tree: Tree, noun: Token, slots: Slots): boolean {
  for (const [slot, phrases] of slots) {
    const at = phrases.findIndex((phrase) => RELATIVE.has(lemmaAt(tree.tokens, phrase.head)));
    if (at < 0) continue;
    phrases.splice(at, 1);
    for (const head of conjuncts(tree, noun.index)) phrases.push(phraseOf(tree, head));
    if (phrases.length === 0) slots.delete(slot);
    return true;
  }
  return false;
}

/** "the minister whose car was stolen": the noun that "whose" before another noun stands for. */
export function fillWhose(tree: Tree, index: number, slots: Slots): void {
  const owner = slots.get('possessive');
  const whose = owner?.findIndex(({ head }) => tree.tokens[head]?.text.toLowerCase() === 'whose') ?? -1;
  if (!owner || whose < 0) return;
  let clause = tree.tokens[index];
  for (let depth = 0; clause && clause.relation !== 'acl:relcl' && depth < 8; depth++) clause = headOf(tree, clause);
  const noun = clause && headOf(tree, clause);
  if (noun) owner.splice(whose, 1, ...conjuncts(tree, noun.index).map((head) => phraseOf(tree, head)));
}

function fillGap(tree: Tree, token: Token, { noun, slots }: { noun: Token; slots: Slots }): void {
  const openers = childrenBy(tree, token.index, 'advmod', 'mark').map((word) => word.lemma.toLowerCase());
  if (openers.includes('when') || hasNestedPronoun(tree, token)) return;
  if (isContent(tree, token)) {
    const own = isPassive(tree, token.index) ? 'passive:subject' : 'subject';
    if (isToBeDone(tree, token, noun) && !slots.has(own)) fill(tree, slots, { slot: own, head: noun.index });
    return;
  }
  const slot = openers.includes('where') ? 'in' : gapOf(tree, token, slots);
  if (slot) fill(tree, slots, { slot, head: noun.index });
  if (token.relation === 'amod') fillDoer(tree, token, slots);
}

/** "two officials, one of whom fled": the noun is in the clause already, inside another phrase. */
const hasNestedPronoun = (tree: Tree, token: Token): boolean =>
  token.relation === 'acl:relcl' &&
  childrenBy(tree, token.index, 'nsubj', 'nsubj:pass', 'obj').some(({ index }) =>
    childrenBy(tree, index, 'nmod').some((word) => /^(whom|which)$/i.test(word.text)),
  );

/** "Mayor to resign", "the first woman to lead the bank": the noun does what the infinitive says. */
const isToBeDone = (tree: Tree, token: Token, noun: Token): boolean =>
  childrenBy(tree, token.index, 'mark').some((mark) => mark.text.toLowerCase() === 'to') &&
  (noun.relation === 'root' ||
    childrenBy(tree, noun.index, 'amod').some((word) => RANKS.has(word.lemma.toLowerCase())));

const RANKS = new Set(['first', 'second', 'third', 'only', 'last', 'latest', 'next', 'youngest', 'oldest']);

/** "the claim that he fled", "suspicion of leaking": a clause that tells what the noun says has no gap. */
const isContent = (tree: Tree, token: Token): boolean =>
  token.relation === 'acl' && childBy(tree, token.index, 'mark') !== undefined;

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
  // "the man who police say killed the guard": the gap is in what is said.
  const isFull = token.relation === 'ccomp' || slots.has('object');
  return isFull || childBy(tree, token.index, 'ccomp') ? undefined : 'object';
}

/** "Portuguese-backed": an adjective of a country stands for it. */
const isDemonym = ({ text }: Token): boolean => countryOfDemonym(text) !== undefined;

/** "Iran-backed militias": the name before the participle does it. */
function fillDoer(tree: Tree, token: Token, slots: Slots): void {
  const before = childrenBy(tree, token.index, 'obl', 'compound', 'obl:unmarked', 'nmod', 'nsubj');
  // A small parser often hangs the name on the noun instead; the hyphen still ties it to the participle.
  const joined = tree.tokens[token.index - 1]?.text === '-' ? tree.tokens[token.index - 2] : undefined;
  const doer =
    before.find((child) => child.tag === 'PROPN' && child.index < token.index) ??
    (joined && (joined.tag === 'PROPN' || isDemonym(joined)) ? joined : undefined);
  if (doer && !slots.has('passive:by')) fill(tree, slots, { slot: 'passive:by', head: doer.index });
}
