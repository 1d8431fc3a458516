import { REPORTING, setOf } from '../lexicon/words.ts';
import type { Slot } from '../model/grammar.ts';
import { fillRelative, isPassive, nounSlots, type Slots, verbSlots } from './arguments.ts';
import type { Clause, Phrase, Token } from './doc.ts';
import { nounMood } from './nouns.ts';
import { childBy, childrenBy, headOf, isVerbal, type Tree, treeOf } from './tree.ts';
import { moodOf } from './verbs.ts';

const speaking = setOf(REPORTING);

/** Everything that a sentence says with a predicate: verbs, copulas and nouns, each with its arguments. */
export function findClauses(tokens: readonly Token[]): Clause[] {
  const tree = treeOf(tokens);
  const made = new Map<number, Clause>();
  const clauses = tokens.map((token) => clauseAt(tree, token, made)).filter((clause) => clause !== undefined);
  return clauses;
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
  const base = { predicate: token.index, form: 'verb' as const, voice } as const;
  // Registered before looking upwards, so that a cycle in a damaged tree ends here.
  const mood = moodOf(tree, token.index);
  const clause: Clause = { ...base, lemma: verbLemma(tree, token), ...mood, slots, governor: governorOf(tree, token) };
  made.set(token.index, clause);
  inherit(tree, token, { slots, voice, made });
  return clause;
}

/** "carry out", "blow up": the verb with its particle. */
function verbLemma(tree: Tree, token: Token): string {
  const particle = childBy(tree, token.index, 'compound:prt');
  const lemma = token.lemma.toLowerCase();
  return particle ? `${lemma} ${particle.text.toLowerCase()}` : lemma;
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

interface Inheritance {
  readonly slots: Slots;
  readonly voice: Clause['voice'];
  readonly made: Map<number, Clause>;
}

/** Arguments that a verb shares with the clause it hangs on: coordination, control, participles. */
function inherit(tree: Tree, token: Token, { slots, voice, made }: Inheritance): void {
  const head = headOf(tree, token);
  if (!head || (!isVerbal(head) && !childBy(tree, head.index, 'cop'))) return;
  const outer = clauseAt(tree, head, made);
  if (!outer) return;
  const own: Slot = voice === 'passive' ? 'passive:subject' : 'subject';
  if (!slots.has(own)) {
    const shared = sharedSubject(tree, token, outer);
    if (shared && shared.length > 0) slots.set(own, [...shared]);
  }
  if (token.relation === 'conj') shareRightward(token, outer, slots);
}

/** The subject a verb takes over from the clause it hangs on, by the relation between them. */
function sharedSubject(tree: Tree, token: Token, outer: Clause): readonly Phrase[] | undefined {
  const subject = outer.slots.get('subject') ?? outer.slots.get('passive:subject');
  if (token.relation === 'conj') return childBy(tree, token.index, 'expl') ? undefined : subject;
  if (token.relation === 'xcomp') return controller(outer) ?? subject;
  return token.relation === 'advcl' ? adverbialSubject(tree, token, outer) : undefined;
}

/** The object that does what an infinitive says: "ordered the army to leave". */
const controller = (outer: Clause): readonly Phrase[] | undefined =>
  outer.voice === 'active' && !SUBJECT_CONTROL.has(outer.lemma)
    ? (outer.slots.get('object') ?? outer.slots.get('indirect'))
    : undefined;

function adverbialSubject(tree: Tree, token: Token, outer: Clause): readonly Phrase[] | undefined {
  const marks = childrenBy(tree, token.index, 'mark', 'case').map((mark) => mark.lemma.toLowerCase());
  if (ACCUSED.has(outer.lemma) && marks.some((mark) => ['of', 'for', 'with', 'from'].includes(mark)))
    return outer.slots.get('object') ?? outer.slots.get('passive:subject');
  if (SENT.has(outer.lemma) && marks.includes('to') && outer.slots.has('object')) return outer.slots.get('object');
  // "Police said a blast hit the bus, killing ten": whoever tells of a deed has not done it.
  if (speaking.has(outer.lemma)) return undefined;
  const open = token.xpos === 'VBG' || token.xpos === 'VBN' || marks.includes('to');
  return open ? (outer.slots.get('subject') ?? outer.slots.get('passive:subject')) : undefined;
}

/** Verbs whose infinitive is done by their subject although they have an object: "promised her to go". */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'pledge', 'threaten', 'use', 'take', 'spend', 'make']);

/** Verbs whose infinitive is done by their object, also where the parser takes it for a purpose: "appointed her to lead it". */
const SENT = new Set([
  'appoint',
  'name',
  'choose',
  'elect',
  'nominate',
  'send',
  'order',
  'urge',
  'ask',
  'hire',
  'invite',
  'allow',
  'force',
  'help',
  'pick',
  'persuade',
  'tell',
  'want',
]);

/** Verbs whose participle is done by their object: "accused her of planning it", "stopped him from leaving". */
const ACCUSED = new Set([
  'accuse',
  'suspect',
  'blame',
  'charge',
  'convict',
  'acquit',
  'stop',
  'prevent',
  'prohibit',
  'ban',
  'keep',
  'discourage',
  'praise',
  'criticise',
  'criticize',
  'thank',
  'condemn',
]);

/** "attacked and killed the general in Baghdad": what follows the last verb belongs to both. */
function shareRightward(token: Token, outer: Clause, slots: Slots): void {
  for (const [slot, phrases] of outer.slots) {
    if (slots.has(slot) || slot === 'subject' || slot === 'passive:subject' || slot === 'clause') continue;
    const later = phrases.filter((phrase) => phrase.from > token.index);
    if (later.length > 0) slots.set(slot, later);
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
  return {
    predicate: token.index,
    lemma: token.lemma.toLowerCase(),
    form: 'noun',
    voice: 'active',
    ...nounMood(tree, token.index),
    slots: nounSlots(tree, token.index),
    governor: governorOf(tree, token),
  };
}
