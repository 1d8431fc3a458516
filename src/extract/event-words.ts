import type { DateMention } from '../language/dates.ts';
import type { Clause, Doc, Phrase, Sentence, Token } from '../language/doc.ts';
import { childBy, childrenBy, lemmaAt, type Tree } from '../language/tree.ts';
import type { Slot } from '../model/grammar.ts';
import { groupByEach } from '../model/group-by.ts';
import type { EventKind, Ontology } from '../ontology/kinds.ts';
import type { Whereabouts } from './people-at.ts';

/** Event kinds by the words that may name them. */
export interface EventWords {
  readonly verbs: ReadonlyMap<string, readonly EventKind[]>;
  readonly nouns: ReadonlyMap<string, readonly EventKind[]>;
  /** Words that stand in a verb's entry beside others: only those need more looked up than themselves. */
  readonly beside: ReadonlySet<string>;
}

/** Indexes the ontology's event words once. */
export function eventWords(ontology: Ontology): EventWords {
  return {
    verbs: groupByEach(ontology.events, ({ verbs }) => verbs),
    nouns: groupByEach(ontology.events, ({ nouns }) => nouns),
    beside: new Set(ontology.events.flatMap(({ verbs }) => verbs.flatMap(endsOf))),
  };
}

/** What such an entry begins and ends with: "carry out strike" with "carry", "carry out", "strike" and "out strike". */
function endsOf(entry: string): string[] {
  const words = entry.split(' ');
  return words.slice(1).flatMap((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
}

/** Everything that finding events in one sentence needs. */
export interface Scene {
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly who: Whereabouts;
  readonly dates: readonly DateMention[];
}

/** Relations under which a verb's arguments give its word another sense: "open fire", "pass the bill", "file for bankruptcy". */
const BESIDE = ['obj', 'nsubj:pass', 'xcomp', 'advmod', 'amod', 'obl'];

/** Kinds by the predicate's lemma, or by two words: "drone strike", "opened fire", "fired on". */
export function kindsOf(
  { sentence, tree }: Pick<Scene, 'sentence' | 'tree'>,
  clause: Clause,
  words: EventWords,
): readonly EventKind[] {
  const token = sentence.tokens[clause.predicate];
  if (!token) return [];
  if (clause.form === 'verb') {
    // "an attacking midfielder", "was sent to jail"
    if ((token.relation === 'amod' && token.xpos === 'VBG') || isDestination(tree, token)) return [];
    if (!words.beside.has(clause.lemma)) return words.verbs.get(clause.lemma) ?? [];
    const beside = [
      ...phrasesOf(sentence, clause),
      ...childrenBy(tree, clause.predicate, ...BESIDE)
        .filter((child) => !isNegated(tree, child.index) && !isWhere(tree, child))
        .map((child) => child.lemma.toLowerCase()),
      ...relatives(sentence, clause),
      ...outcomes(tree, clause.predicate),
      ...clause.slots.keys(),
    ].map((word) => words.verbs.get(`${clause.lemma} ${word}`));
    return (
      beside.find((kinds) => kinds !== undefined) ??
      driven({ sentence, tree }, clause, words) ??
      words.verbs.get(clause.lemma) ??
      []
    );
  }
  const before = sentence.tokens[clause.predicate - 1]?.lemma.toLowerCase();
  const kinds =
    words.nouns.get(`${before} ${clause.lemma}`) ??
    words.nouns.get(clause.lemma) ??
    words.nouns.get(token.text.toLowerCase());
  // Most nouns name no event: what speaks against one is asked of the few.
  if (kinds === undefined || token.tag === 'ADJ') return [];
  return names(sentence, tree, clause.predicate) || inVerb(tree, token, words) ? [] : kinds;
}

/** "Lost at home", "hit in Attack": where it was gives the verb no other sense. */
const isWhere = (tree: Tree, { index, relation, tag, lemma }: Token): boolean =>
  relation === 'obl' && (tag === 'PROPN' || (lemma === 'home' && childBy(tree, index, 'case')?.lemma === 'at'));

/** "Pleaded not guilty": what the word beside the verb is said not to be makes no event. */
const isNegated = (tree: Tree, at: number): boolean =>
  childrenBy(tree, at, 'advmod').some(({ text }) => /^(not|never|n't)$/i.test(text));

/** "Left nine villages without power": a preposition with its noun. */
const phrasesOf = ({ tokens }: Sentence, { slots }: Clause): string[] =>
  [...slots].flatMap(([slot, phrases]) => phrases.map(({ head }) => `${slot} ${lemmaAt(tokens, head)}`));

/** "The 210 jobs that Tammela cut": what the verb is about stands before it, for the pronoun that the tree has there. */
const relatives = ({ tokens }: Sentence, { predicate, slots }: Clause): string[] =>
  (['object', 'passive:subject'] as const)
    .flatMap((slot) => slots.get(slot) ?? [])
    .filter(({ head }) => tokens[predicate]?.relation === 'acl:relcl' && tokens[predicate]?.head === head)
    .map(({ head }) => lemmaAt(tokens, head));

/** "Left three people dead": what has become of the object stands behind it. */
const outcomes = (tree: Tree, at: number): string[] =>
  childrenBy(tree, at, 'obj').flatMap(({ index }) =>
    childrenBy(tree, index, 'amod', 'acl', 'xcomp')
      .filter((child) => child.index > index)
      .map(({ text }) => text.toLowerCase()),
  );

/** Places that are verbs, too. */
const CELLS = new Set(['jail', 'prison']);

const SENDING = new Set(['send', 'go', 'return', 'take', 'bring', 'condemn']);

/** "Sent to jail" that a tree takes for an infinitive: nobody jails anybody there. */
const isDestination = (tree: Tree, token: Token): boolean =>
  SENDING.has(lemmaAt(tree.tokens, token.head)) &&
  tree.tokens[token.index - 1]?.text.toLowerCase() === 'to' &&
  childrenBy(tree, token.index, 'obj', 'aux', 'aux:pass').length === 0 &&
  CELLS.has(token.lemma.toLowerCase());

/** "Hundreds of officers": they do it. */
const ofThem = (tree: Tree, at: number): number[] =>
  MANY.has(lemmaAt(tree.tokens, at)) ? childrenBy(tree, at, 'nmod').map(({ index }) => index) : [];

const MANY = new Set(['dozen', 'hundred', 'thousand', 'score', 'ten', 'dozens', 'hundreds', 'thousands', 'scores']);

/** "Shells hit a hospital", "the hurricane lashed the coast": what does it makes the verb tell of the event. */
function driven(
  { sentence, tree }: Pick<Scene, 'sentence' | 'tree'>,
  clause: Clause,
  words: EventWords,
): readonly EventKind[] | undefined {
  const doers = (['subject', 'passive:subject', 'passive:by'] as const)
    .flatMap((slot) => clause.slots.get(slot) ?? [])
    .flatMap(({ head }) => [head, ...ofThem(tree, head)])
    .map((at) => lemmaAt(sentence.tokens, at));
  // "A hillside gave way".
  const ways = childrenBy(tree, clause.predicate, 'obj', 'advmod').map(
    ({ lemma }) => `${clause.lemma} ${lemma.toLowerCase()}`,
  );
  return doers
    .flatMap((doer) => [...ways, clause.lemma].map((deed) => words.verbs.get(`${doer} ${deed}`)))
    .find((kinds) => kinds !== undefined);
}

/** An event word that only says which kind of thing is meant tells of no event: "fire service", "strike leader". */
function names(sentence: Sentence, tree: Tree, at: number): boolean {
  const token = sentence.tokens[at];
  const head = token && ['compound', 'nmod:unmarked'].includes(token.relation) ? tree.tokens[token.head] : undefined;
  return head !== undefined && head.index > at;
}

/** A noun that only together with its verb tells of something: "opened fire". */
function inVerb(tree: Tree, token: Token, words: EventWords): boolean {
  const verb = BESIDE.includes(token.relation) ? tree.tokens[token.head] : undefined;
  const together = verb && words.verbs.get(`${verb.lemma.toLowerCase()} ${token.lemma.toLowerCase()}`);
  // "The takeover of Halden Foods was approved" tells of a takeover, too.
  const alone = words.nouns.get(token.lemma.toLowerCase());
  const told = alone !== undefined && alone !== together && childrenBy(tree, token.index, 'nmod').length > 0;
  return together !== undefined && !(told && alone.every((kind) => !together.includes(kind)));
}

/** A word inside a person's, body's or place's name, or inside a date, is no event: "Strike Force", "on 3 March". */
export const insideName = ({ sentence, dates }: Scene, at: number): boolean =>
  sentence.names.some(
    (name) => at >= name.start && at < name.end && (name.end - name.start > 1 || sentence.tokens[at]?.tag === 'PROPN'),
  ) || dates.some((date) => at >= date.from && at < date.to);

/** A predicate under one kind, with what stands around it. */
export interface Reading {
  readonly kind: EventKind;
  readonly slots: ReadonlyMap<Slot, readonly Phrase[]>;
  readonly clause: Clause;
}

const OBJECTS: readonly Slot[] = ['object', 'passive:subject', 'indirect', 'to'];

/** "Demonstrated that it can": a statement is an object, too. */
const stated = (tree: Tree, at: number): boolean =>
  childrenBy(tree, at, 'ccomp').some(({ index }) => childrenBy(tree, index, 'mark').length > 0);

/** "Sentenced to death", "stabbed to death": how, or what to, but no death of its own; "led to the death of the guard" tells of one. */
const isToDeath = (tree: Tree, at: number): boolean =>
  lemmaAt(tree.tokens, at) === 'death' &&
  tree.tokens[at - 1]?.text.toLowerCase() === 'to' &&
  childrenBy(tree, at, 'nmod', 'nmod:poss').length === 0;

/** Whether one of the arguments shows that the word is meant otherwise: "struck a deal". */
export function refused({ sentence, tree, who }: Scene, { kind, slots, clause }: Reading): boolean {
  if (clause.form === 'verb' && kind.alone?.includes(clause.lemma))
    if (OBJECTS.some((slot) => slots.has(slot)) || stated(tree, clause.predicate)) return true;
  if (isToDeath(tree, clause.predicate)) return true;
  const refusing = new Set([...(kind.unless ?? []), ...(kind.unlessOf?.[clause.lemma] ?? [])]);
  if (refusing.size === 0) return false;
  const heads = [...slots.values()].flat().map((phrase) => phrase.head);
  const near = [
    ...heads,
    ...childrenBy(tree, clause.predicate, 'amod', 'compound', 'nmod', 'obj', 'case').map((token) => token.index),
  ];
  const called = (at: number): string => who.at(sentence.index, at)?.name.toLowerCase().replace(/s$/, '') ?? '';
  // "Shares rallied": a capital at the start of a sentence may hide the plural from the lemmas.
  const single = (at: number): string => sentence.tokens[at]?.text.toLowerCase().replace(/s$/, '') ?? '';
  return near.some((at) => [lemmaAt(sentence.tokens, at), called(at), single(at)].some((word) => refusing.has(word)));
}

/** How many of an article's words speak for a kind: one sense a discourse (Gale, Church and Yarowsky 1992). */
export function signalsIn(doc: Doc): (kind: EventKind) => number {
  return ({ signals = [] }) => signals.reduce((sum, word) => sum + (lemmasIn(doc).get(word) ?? 0), 0);
}

const counted = new WeakMap<Doc, ReadonlyMap<string, number>>();

/** How often each lemma stands in a document, in small letters; counted once, whoever asks. */
export function lemmasIn(doc: Doc): ReadonlyMap<string, number> {
  const known = counted.get(doc);
  if (known) return known;
  const count = new Map<string, number>();
  for (const { lemma } of doc.sentences.flatMap(({ tokens }) => tokens))
    count.set(lemma.toLowerCase(), (count.get(lemma.toLowerCase()) ?? 0) + 1);
  counted.set(doc, count);
  return count;
}
