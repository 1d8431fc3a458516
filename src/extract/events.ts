import { prepositionOf } from '../language/arguments.ts';
import type { DateMention } from '../language/dates.ts';
import type { Clause, Phrase, Sentence } from '../language/doc.ts';
import { lightVerbOf } from '../language/nouns.ts';
import { ancestorsOf, childrenBy, type Tree } from '../language/tree.ts';
import { DOING, REPORTING, setOf } from '../lexicon/words.ts';
import type { Slot } from '../model/grammar.ts';
import type { EventKind, EventRole, Ontology } from '../ontology/kinds.ts';
import type { Filler, Frame } from './hint.ts';
import { acts, fits, isCountry, type Whereabouts } from './people-at.ts';
import type { Context } from './sieves/sieve.ts';
import { isStory } from './spot.ts';

const doing = setOf(DOING);
const speaking = setOf(REPORTING);

/** Event kinds by the words that may name them. */
export interface EventWords {
  readonly verbs: ReadonlyMap<string, readonly EventKind[]>;
  readonly nouns: ReadonlyMap<string, readonly EventKind[]>;
}

/** Indexes the ontology's event words once. */
export function eventWords(ontology: Ontology): EventWords {
  const index = (words: (kind: EventKind) => readonly string[]) => {
    const map = new Map<string, EventKind[]>();
    for (const kind of ontology.events) for (const word of words(kind)) map.set(word, [...(map.get(word) ?? []), kind]);
    return map;
  };
  return { verbs: index((kind) => kind.verbs), nouns: index((kind) => kind.nouns) };
}

/** Everything that finding events in one sentence needs. */
export interface Scene {
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly who: Whereabouts;
  readonly dates: readonly DateMention[];
}

/** Events as predicates tell them, sentence by sentence. */
export function findEvents(
  context: Context,
  {
    words,
    who,
    datesOf,
  }: { words: EventWords; who: Whereabouts; datesOf: (sentence: Sentence) => readonly DateMention[] },
): Frame[] {
  return context.doc.sentences.filter(isStory).flatMap((sentence) => {
    const scene: Scene = { sentence, tree: context.tree(sentence.index), who, dates: datesOf(sentence) };
    return sentence.clauses.map((clause) => frameOf(scene, clause, words)).filter((frame) => frame !== undefined);
  });
}

function frameOf(scene: Scene, clause: Clause, words: EventWords): Frame | undefined {
  const kinds = kindsOf(scene, clause, words);
  if (kinds.length === 0 || insideName(scene, clause.predicate)) return undefined;
  const slots = clause.form === 'verb' ? clause.slots : withLightVerb(scene, clause);
  const form = clause.form === 'verb' ? 'verb' : 'noun';
  const readings = kinds
    .filter((kind) => !refused(scene, { kind, slots, clause }))
    .map((kind) => ({ kind, roles: rolesOf(scene, { kind, slots, form }) }));
  const best = readings.sort((a, b) => b.roles.size - a.roles.size)[0];
  if (!best) return undefined;
  return {
    kind: best.kind,
    sentence: scene.sentence,
    clause: { ...clause, slots },
    roles: best.roles,
    dates: datesFor(scene, clause, words),
    rule: `event:${best.kind.kind}/${form}`,
  };
}

/** Kinds by the predicate's lemma, or by the two last words: "drone strike", "opened fire". */
export function kindsOf(
  { sentence, tree }: Pick<Scene, 'sentence' | 'tree'>,
  clause: Clause,
  words: EventWords,
): readonly EventKind[] {
  const token = sentence.tokens[clause.predicate];
  if (!token) return [];
  if (clause.form === 'verb') {
    const beside = childrenBy(tree, clause.predicate, 'obj', 'xcomp', 'advmod', 'amod').map((child) =>
      words.verbs.get(`${clause.lemma} ${child.lemma.toLowerCase()}`),
    );
    return (
      beside.find((kinds) => kinds !== undefined) ?? words.verbs.get(clause.lemma) ?? armed(sentence, clause, words)
    );
  }
  if (token.tag === 'ADJ') return [];
  const before = sentence.tokens[clause.predicate - 1]?.lemma.toLowerCase();
  return words.nouns.get(`${before} ${clause.lemma}`) ?? words.nouns.get(clause.lemma) ?? [];
}

/** "Shells hit a hospital": a verb of hitting tells of an attack when a weapon does it. */
function armed(sentence: Sentence, clause: Clause, words: EventWords): readonly EventKind[] {
  const arms = (
    clause.slots.get('subject') ??
    clause.slots.get('passive:subject') ??
    clause.slots.get('passive:by') ??
    []
  ).map((phrase) => sentence.tokens[phrase.head]?.lemma.toLowerCase() ?? '');
  return arms.flatMap((arm) => words.verbs.get(`${arm} ${clause.lemma}`) ?? []).slice(0, 1);
}

/** A word inside a person's, body's or place's name is no event: "Strike Force", "Storm Square". */
const insideName = ({ sentence }: Scene, at: number): boolean =>
  sentence.names.some((name) => at >= name.start && at < name.end && name.end - name.start > 1);

interface Reading {
  readonly kind: EventKind;
  readonly slots: ReadonlyMap<Slot, readonly Phrase[]>;
  readonly clause: Clause;
}

/** Whether one of the arguments shows that the word is meant otherwise: "struck a deal". */
function refused({ sentence, tree, who }: Scene, { kind, slots, clause }: Reading): boolean {
  if (!kind.unless) return false;
  const refusing = new Set(kind.unless);
  const heads = [...slots.values()].flat().map((phrase) => phrase.head);
  const near = [
    ...heads,
    ...childrenBy(tree, clause.predicate, 'amod', 'compound', 'nmod', 'obj').map((token) => token.index),
  ];
  const called = (at: number): string => who.at(sentence.index, at)?.name.toLowerCase().replace(/s$/, '') ?? '';
  return near.some((at) => refusing.has(sentence.tokens[at]?.lemma.toLowerCase() ?? '') || refusing.has(called(at)));
}

/** An event noun takes what its light verb has: "the army carried out an attack in Mosul". */
function withLightVerb({ sentence, tree }: Scene, clause: Clause): ReadonlyMap<Slot, readonly Phrase[]> {
  const verb = lightVerbOf(tree, clause.predicate);
  const outer = verb && sentence.clauses.find((each) => each.predicate === verb.index);
  if (!outer) return clause.slots;
  const slots = new Map(clause.slots);
  for (const [slot, phrases] of outer.slots) {
    const others = phrases.filter((phrase) => phrase.head !== clause.predicate);
    if (others.length === 0 || slots.has(slot) || slot === 'object' || slot === 'clause' || slot === 'passive:subject')
      continue;
    if ((slot === 'subject' || slot === 'passive:by') && !doing.has(verb.lemma.toLowerCase())) continue;
    slots.set(slot, others);
  }
  return slots;
}

/** Fillers of each role: who stands in one of its slots and is of a kind that can fill it. */
function rolesOf(
  scene: Scene,
  { kind, slots, form }: { kind: EventKind; slots: ReadonlyMap<Slot, readonly Phrase[]>; form: 'verb' | 'noun' },
): Map<string, Filler[]> {
  const roles = new Map<string, Filler[]>();
  const taken = new Set<number>();
  for (const [name, role] of Object.entries(kind.roles)) {
    const fillers = role[form]
      .flatMap((slot) => fillersIn(scene, { role, slot, phrases: slots.get(slot) ?? [] }))
      .filter((filler) => !taken.has(filler.head));
    if (fillers.length === 0) continue;
    for (const filler of fillers) taken.add(filler.head);
    roles.set(name, fillers);
  }
  const where = Object.entries(kind.roles).find(
    ([name, role]) => role.outward && role.fillers.includes('Place') && !roles.has(name),
  );
  const nested = where && nestedPlace(scene, slots);
  if (where && nested && !taken.has(nested.head)) roles.set(where[0], [nested]);
  return roles;
}

/** "attacked the convoy near Gao": the place hangs on the victim, yet the deed was there. */
function nestedPlace({ sentence, tree, who }: Scene, slots: ReadonlyMap<Slot, readonly Phrase[]>): Filler | undefined {
  const around = (['object', 'passive:subject', 'subject', 'on', 'of'] as const).flatMap(
    (slot) => slots.get(slot) ?? [],
  );
  for (const phrase of around)
    for (const child of childrenBy(tree, phrase.head, 'nmod')) {
      const slot = prepositionOf(tree, child.index);
      const cluster =
        slot && ['in', 'at', 'near', 'outside'].includes(slot) ? who.at(sentence.index, child.index) : undefined;
      if (slot && cluster?.type === 'Place') return { cluster, head: child.index, slot };
    }
  return undefined;
}

function fillersIn(
  scene: Scene,
  { role, slot, phrases }: { role: EventRole; slot: Slot; phrases: readonly Phrase[] },
): Filler[] {
  return phrases.flatMap((phrase) => {
    const cluster = scene.who.at(scene.sentence.index, phrase.head) ?? carried(scene, phrase);
    if (
      !cluster ||
      !fits(cluster, role.fillers) ||
      (role.acting && !acts(cluster)) ||
      (role.bodies && isCountry(cluster))
    )
      return [];
    // A country before an event noun is its doer, any other place is where it was: "a US strike", "the Ankara bombing".
    if (slot === 'modifier' && role.outward && acts(cluster)) return [];
    return [{ cluster, head: phrase.head, slot }];
  });
}

/** Nouns that stand for the dead or for a whole: "the body of X", "X's coffin", "the city of X". */
const CARRIERS = new Set([
  'body',
  'remains',
  'coffin',
  'casket',
  'corpse',
  'ashes',
  'remain',
  'city',
  'town',
  'village',
  'province',
  'region',
  'district',
  'thousands',
  'hundreds',
]);

function carried({ sentence, tree, who }: Scene, phrase: Phrase) {
  const head = sentence.tokens[phrase.head];
  if (!head || !CARRIERS.has(head.lemma.toLowerCase())) return undefined;
  const below = childrenBy(tree, phrase.head, 'nmod', 'nmod:poss', 'appos', 'flat', 'compound').map((token) =>
    who.at(sentence.index, token.index),
  );
  return below.find((cluster) => cluster !== undefined);
}

/** Dates that hang on the predicate, or on its light verb, and on no other event in between. */
function datesFor({ sentence, tree, dates }: Scene, clause: Clause, words: EventWords): DateMention[] {
  const light = lightVerbOf(tree, clause.predicate)?.index;
  const isEvent = (at: number): boolean => {
    const other = sentence.clauses.find((each) => each.predicate === at);
    return other !== undefined && kindsOf({ sentence, tree }, other, words).length > 0;
  };
  const own = dates.filter((date) => {
    const head = sentence.tokens
      .slice(date.from, date.to)
      .find((token) => token.head < date.from || token.head >= date.to);
    if (!head) return false;
    for (const token of ancestorsOf(tree, head.index)) {
      if (token.index === clause.predicate || token.index === light) return true;
      if (
        isEvent(token.index) ||
        sentence.clauses.some((each) => each.predicate === token.index && each.form === 'verb')
      )
        return false;
    }
    return false;
  });
  return own.length > 0 ? own : alone({ sentence, tree, dates });
}

/** The only day a sentence names is the day of all it tells, unless it is the day of saying so. */
function alone({ sentence, tree, dates }: Pick<Scene, 'sentence' | 'tree' | 'dates'>): DateMention[] {
  const [date, ...others] = dates;
  if (!date || others.length > 0 || date.kind !== 'point' || !/^\d{4}-\d{2}-\d{2}$/.test(date.value.edtf ?? ''))
    return [];
  const head = sentence.tokens
    .slice(date.from, date.to)
    .find((token) => token.head < date.from || token.head >= date.to);
  const verb = head && [...ancestorsOf(tree, head.index)].find((token) => token.tag === 'VERB');
  return verb && speaking.has(verb.lemma.toLowerCase()) ? [] : [date];
}
