import { nounSlots, type Slots, verbSlots } from './arguments.ts';
import type { Clause, Token } from './doc.ts';
import { liftFromNoun, liftFromVerb } from './nested.ts';
import { nounMood } from './nouns.ts';
import { fillRelative, fillWhose } from './relatives.ts';
import { borrowObject, type Heir, inherit, inheritThroughNoun } from './sharing.ts';
import { childBy, headOf, isVerbal, type Tree, verbLemma } from './tree.ts';
import { moodOf } from './verbs.ts';
import { isPassive } from './voice.ts';

/** Everything that a sentence says with a predicate: verbs, copulas and nouns, each with its arguments. */
export function findClauses(tree: Tree): Clause[] {
  const made = new Map<number, Clause>();
  return tree.tokens.map((token) => clauseAt(tree, token, made)).filter((clause) => clause !== undefined);
}

function clauseAt(tree: Tree, token: Token, made: Map<number, Clause>): Clause | undefined {
  const known = made.get(token.index);
  if (known) return known;
  const form = formOf(tree, token);
  if (!form) return undefined;
  const clause =
    form === 'verb'
      ? verbClause(tree, token, made)
      : form === 'copula'
        ? copulaClause(tree, token)
        : nounClause(tree, token);
  made.set(token.index, clause);
  return clause;
}

function formOf(tree: Tree, token: Token): Clause['form'] | undefined {
  if (childBy(tree, token.index, 'cop') && !isVerbal(token)) return 'copula';
  if (token.tag === 'VERB' && token.relation !== 'compound')
    return token.relation === 'amod' && token.xpos !== 'VBN' ? undefined : 'verb';
  if (token.tag === 'NOUN' || (token.tag === 'PROPN' && !['flat', 'compound', 'amod'].includes(token.relation)))
    return 'noun';
  return undefined;
}

/** Index of the nearest predicate above, or -1. */
function governorOf(tree: Tree, token: Token): number {
  let at = headOf(tree, token);
  for (let depth = 0; at && depth < 50; depth++, at = headOf(tree, at))
    if (isVerbal(at) || childBy(tree, at.index, 'cop')) return at.index;
  return -1;
}

function verbClause(tree: Tree, token: Token, made: Map<number, Clause>): Clause {
  const slots = verbSlots(tree, token.index);
  const voice = isPassive(tree, token.index) ? 'passive' : 'active';
  if (voice === 'passive') moveAgent(slots);
  fillRelative(tree, token.index, slots);
  borrowObject(tree, token, slots);
  liftFromVerb(tree, token.index, slots);
  const base = { predicate: token.index, form: 'verb' as const, voice } as const;
  // Registered before looking upwards, so that a cycle in a damaged tree ends here.
  const mood = moodOf(tree, token.index);
  const clause: Clause = { ...base, lemma: verbLemma(tree, token), ...mood, slots, governor: governorOf(tree, token) };
  made.set(token.index, clause);
  takeOver(tree, { token, slots, voice }, made);
  return clause;
}

/** What a verb has in common with the clause above it, reached directly or by a noun. */
function takeOver(tree: Tree, heir: Heir, made: Map<number, Clause>): void {
  const head = headOf(tree, heir.token);
  if (!head) return;
  if (isVerbal(head) || childBy(tree, head.index, 'cop')) {
    const outer = clauseAt(tree, head, made);
    if (outer) inherit(tree, heir, outer);
  } else if (heir.token.relation === 'acl') {
    const above = headOf(tree, head);
    const outer = above && isVerbal(above) ? clauseAt(tree, above, made) : undefined;
    inheritThroughNoun(tree, heir, { noun: head, outer });
  }
}

/** In a passive the phrase with "by" is the agent, and a subject that the parser called active is the deep object. */
function moveAgent(slots: Slots): void {
  for (const [from, to] of [
    ['by', 'passive:by'],
    ['subject', 'passive:subject'],
  ] as const) {
    const phrases = slots.get(from);
    if (!phrases || slots.has(to)) continue;
    slots.set(to, phrases);
    slots.delete(from);
  }
}

function copulaClause(tree: Tree, token: Token): Clause {
  const slots = verbSlots(tree, token.index);
  const under = nounSlots(tree, token.index);
  for (const [slot, phrases] of under) if (!slots.has(slot)) slots.set(slot, phrases);
  fillRelative(tree, token.index, slots);
  const mood = moodOf(tree, token.index);
  return {
    predicate: token.index,
    lemma: token.lemma.toLowerCase(),
    form: 'copula',
    voice: 'active',
    ...mood,
    slots,
    governor: governorOf(tree, token),
  };
}

function nounClause(tree: Tree, token: Token): Clause {
  const slots = nounSlots(tree, token.index);
  liftFromNoun(tree, token.index, slots);
  fillWhose(tree, token.index, slots);
  return {
    predicate: token.index,
    lemma: token.lemma.toLowerCase(),
    form: 'noun',
    voice: 'active',
    ...nounMood(tree, token.index),
    slots,
    governor: governorOf(tree, token),
  };
}
