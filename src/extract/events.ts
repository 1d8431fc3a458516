import { prepositionOf } from '../language/arguments.ts';
import type { DateMention } from '../language/dates.ts';
import type { Clause, Phrase, Sentence } from '../language/doc.ts';
import { childrenBy } from '../language/tree.ts';
import type { Slot } from '../model/grammar.ts';
import type { EventKind, EventRole } from '../ontology/kinds.ts';
import { datesFor } from './event-dates.ts';
import { pronounFrames } from './event-pronouns.ts';
import { carried, outcome, withObject } from './event-slots.ts';
import { type EventWords, insideName, kindsOf, refused, type Scene, signalsIn } from './event-words.ts';
import type { Cluster, Filler, Frame } from './hint.ts';
import { instrumentsOf } from './instruments.ts';
import { included, introduced, type Standing } from './members.ts';
import type { Whereabouts } from './people-at.ts';
import { acts, fits, isCountry } from './people-at.ts';
import type { Context } from './sieves/sieve.ts';
import { isStory } from './spot.ts';

/** What finding events needs beside the document. */
export interface EventHearing {
  readonly words: EventWords;
  readonly who: Whereabouts;
  readonly datesOf: (sentence: Sentence) => readonly DateMention[];
}

/** Events as predicates tell them, sentence by sentence. */
export function findEvents(context: Context, { words, who, datesOf }: EventHearing): Frame[] {
  const signals = signalsIn(context.doc);
  const frames = context.doc.sentences.filter(isStory).flatMap((sentence) => {
    const scene: Scene = { sentence, tree: context.tree(sentence.index), who, dates: datesOf(sentence) };
    return sentence.clauses
      .map((clause) => frameOf(scene, clause, { words, signals }))
      .filter((frame) => frame !== undefined)
      .flatMap(apart);
  });
  return [...frames, ...pronounFrames(context, frames, { who, datesOf })];
}

/** "Processions in Baghdad and Karbala" are two: a plural tells of one event for each place. */
function apart(frame: Frame): Frame[] {
  const { sentence, clause, kind, roles } = frame;
  const name = Object.keys(kind.roles).find((each) => kind.roles[each]?.edge === 'OCCURRED_IN' && roles.has(each));
  const places = name === undefined ? [] : (roles.get(name) ?? []);
  const plural = clause.form === 'noun' && sentence.tokens[clause.predicate]?.xpos === 'NNS';
  const conjoined = new Set(places.map(({ slot }) => slot)).size === 1;
  if (name === undefined || !plural || places.length < 2 || !conjoined) return [frame];
  return places.map((place) => ({ ...frame, roles: new Map([...roles, [name, [place]]]) }));
}

interface Senses {
  readonly words: EventWords;
  readonly signals: (kind: EventKind) => number;
}

function frameOf(scene: Scene, clause: Clause, { words, signals }: Senses): Frame | undefined {
  const kinds = kindsOf(scene, clause, words);
  if (kinds.length === 0 || insideName(scene, clause.predicate)) return undefined;
  const told = clause.form === 'verb' ? withObject(scene, outcome(scene, clause), words.verbs) : carried(scene, clause);
  const { slots } = told;
  const form = clause.form === 'verb' ? 'verb' : 'noun';
  const readings = kinds.map((kind): Weighed => {
    if (refused(scene, { kind, slots, clause }))
      return { kind, roles: NOBODY, against: 'one of its words speaks against it' };
    const roles = rolesOf(scene, { kind, clause: told, form });
    const missing = (kind.needs ?? []).filter((role) => !roles.has(role));
    if (isFigurative(scene, { kind, roles, clause: told, signals }))
      return { kind, roles, against: 'a person by name, and nothing beside it speaks of force' };
    return missing.length === 0 ? { kind, roles } : { kind, roles, against: `it needs ${missing.join(' and ')}` };
  });
  const [best, ...others] = readings
    .filter(({ against }) => against === undefined)
    .sort((a, b) => signals(b.kind) - signals(a.kind) || b.roles.size - a.roles.size);
  if (!best) return undefined;
  const lost = [...others, ...readings.filter(({ against }) => against !== undefined)];
  return {
    kind: best.kind,
    sentence: scene.sentence,
    clause: told,
    roles: best.roles,
    dates: datesFor(scene, clause, words),
    instruments: instrumentsOf(scene, best.kind, told),
    rule: `event:${best.kind.kind}/${form}`,
    rivals: lost.map((other) => ({ reading: other.kind.kind, why: other.against ?? behind(best, other, signals) })),
  };
}

/** "Reyes attacks Moreau": somebody by name, no place, no weapon, and an article that speaks of debates rather than of force. */
function isFigurative(
  scene: Scene,
  {
    kind,
    roles,
    clause,
    signals,
  }: Pick<Weighed, 'kind' | 'roles'> & { readonly clause: Clause } & Pick<Senses, 'signals'>,
): boolean {
  const { figurative } = kind;
  if (!figurative?.words.includes(clause.lemma)) return false;
  const fillers = Object.entries(kind.roles).flatMap(([name, { edge }]) =>
    (roles.get(name) ?? []).map(({ cluster }) => ({ cluster, edge })),
  );
  const named = fillers.some(
    ({ cluster, edge }) => edge === 'CARRIED_OUT' && cluster.type === 'Person' && !cluster.local,
  );
  const placed = fillers.some(({ edge, cluster }) => edge === 'OCCURRED_IN' || cluster.type === 'Place');
  if (!named || placed || instrumentsOf(scene, kind, clause).length > 0) return false;
  return signals({ ...kind, signals: figurative.signals }) > signals(kind);
}

/** One kind's reading of a word; `against` says why it cannot be. */
interface Weighed {
  readonly kind: EventKind;
  readonly roles: ReadonlyMap<string, readonly Filler[]>;
  readonly against?: string;
}

const NOBODY: Weighed['roles'] = new Map();

/** By what one kind loses to another, in words. */
function behind(best: Weighed, other: Weighed, signals: Senses['signals']): string {
  const more = signals(best.kind) - signals(other.kind);
  if (more > 0) return `${more} fewer words of the article speak for it`;
  const filled = best.roles.size - other.roles.size;
  return filled > 0
    ? `${filled} fewer of its roles ${filled === 1 ? 'is' : 'are'} filled`
    : 'it comes later in the ontology';
}

/** Fillers of each role: who stands in one of its slots and is of a kind that can fill it; nobody fills two of them. */
function rolesOf(
  scene: Scene,
  { kind, clause, form }: { kind: EventKind; clause: Clause; form: 'verb' | 'noun' },
): Map<string, Filler[]> {
  const { slots, predicate } = clause;
  const roles = new Map<string, Filler[]>();
  const taken = new Set<number>();
  const known = new Set<Cluster>();
  for (const [name, role] of Object.entries(kind.roles)) {
    const fillers = role[form]
      .flatMap((slot) => fillersIn(scene, { role, slot, clause }))
      .filter((filler) => !taken.has(filler.head) && !known.has(filler.cluster));
    if (fillers.length === 0 || (role.beside && form === 'verb' && !roles.has(role.beside))) continue;
    for (const filler of fillers) {
      taken.add(filler.head);
      known.add(filler.cluster);
    }
    roles.set(name, fillers);
  }
  const where = Object.entries(kind.roles).find(
    ([name, role]) => role.outward && role.fillers.includes('Place') && !roles.has(name),
  );
  // "the retired sailor in Lima": the place is the sailor's.
  const bare = scene.sentence.tokens[predicate]?.relation === 'amod';
  const nested = where && !bare && (nestedPlace(scene, slots) ?? placeOfWhere(scene, predicate));
  if (where && nested && !taken.has(nested.head)) roles.set(where[0], [nested]);
  return roles;
}

/** "attacked the convoy near Gao": the place hangs on the victim, yet the deed was there. */
function nestedPlace({ sentence, tree, who }: Scene, slots: ReadonlyMap<Slot, readonly Phrase[]>): Filler | undefined {
  const around = (
    ['object', 'passive:subject', 'subject', 'on', 'of', 'at', 'against', 'for', 'with'] as const
  ).flatMap((slot) => slots.get(slot) ?? []);
  for (const phrase of around)
    for (const child of childrenBy(tree, phrase.head, 'nmod')) {
      // "relatives of the victims in Lima"
      const below = childrenBy(tree, child.index, 'nmod')[0];
      const of = prepositionOf(tree, child.index) === 'of' && below && prepositionOf(tree, below.index) !== 'of';
      const at = of ? below : child;
      const slot = prepositionOf(tree, at.index);
      const cluster =
        slot && ['in', 'at', 'near', 'outside'].includes(slot) ? who.at(sentence.index, at.index) : undefined;
      if (slot && cluster?.type === 'Place') return { cluster, head: at.index, slot };
    }
  return undefined;
}

/** "arrived in Kerman, where he will be buried": the last place before "where". */
function placeOfWhere({ sentence, tree, who }: Scene, predicate: number): Filler | undefined {
  const where = childrenBy(tree, predicate, 'advmod').find((token) => token.text.toLowerCase() === 'where');
  if (!where || where.index > predicate) return undefined;
  for (let at = where.index - 1; at >= 0; at--) {
    const cluster = who.at(sentence.index, at);
    if (cluster?.type === 'Place') return { cluster, head: at, slot: 'in' };
  }
  return undefined;
}

function fillersIn(
  scene: Scene,
  { role, slot, clause: { slots, predicate } }: { role: EventRole; slot: Slot; clause: Clause },
): Filler[] {
  const phrases = slots.get(slot) ?? [];
  const heads = [...slots]
    .flatMap(([each, all]) => (each === 'among' ? [] : all.map((phrase) => phrase.head)))
    .filter((head) => scene.who.at(scene.sentence.index, head)?.type !== 'Place');
  const fills = (cluster: Cluster): boolean =>
    fits(cluster, role.fillers) && !(role.acting && !acts(cluster)) && !(role.bodies && isCountry(cluster));
  return phrases.flatMap((phrase) =>
    withIncluded(scene, standingAt(scene, phrase), { head: phrase.head, predicate, heads })
      .filter(({ cluster }) => fills(cluster))
      // A country before an event noun is its doer, any other place is where it was: "a US strike", "the Ankara bombing".
      .filter(({ cluster }) => !(slot === 'modifier' && role.outward && acts(cluster)))
      .filter((at) => !(slot === 'modifier' && role.armed && !isArmed(scene.sentence, at, predicate)))
      .map(({ cluster, head }) => ({ cluster, head, slot })),
  );
}

/** Those of a phrase and some of them that are told of by themselves; shells have no nurses among them. */
const withIncluded = (scene: Scene, all: readonly Standing[], many: Parameters<typeof included>[1]): Standing[] =>
  all.length === 0 ? [] : [...all, ...included(scene, many)];

/** Who stands at the head of a phrase: those it introduces by name, or itself, or whoever it carries. */
function standingAt(scene: Scene, phrase: Phrase): Standing[] {
  const many = introduced(scene, phrase.head);
  if (many.length > 0) return many;
  const cluster = scene.who.at(scene.sentence.index, phrase.head) ?? borne(scene, phrase);
  return cluster ? [{ cluster, head: phrase.head }] : [];
}

const ARMED = new Set(['military', 'paramilitary', 'rebel', 'police', 'government', 'intelligence']);

/** Words between a country and its deed; any other noun says what was hit: "a Syrian bus bombing". */
const ARMS = new Set(['air', 'drone', 'missile', 'rocket', 'army', 'military', 'navy', 'artillery', 'force', 'ground']);

/** Whether the name before an event noun can be whose deed it was: a country right before it, or who bears arms. */
function isArmed({ tokens }: Sentence, { cluster, head }: Standing, predicate: number): boolean {
  if (!isCountry(cluster)) return ARMED.has(cluster.kind ?? '');
  return tokens.slice(head + 1, predicate).every(({ tag, lemma }) => tag !== 'NOUN' || ARMS.has(lemma.toLowerCase()));
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
  'life',
  'control',
  'outskirts',
  'suburb',
  'part',
  'half',
]);

function borne({ sentence, tree, who }: Scene, phrase: Phrase) {
  const head = sentence.tokens[phrase.head];
  if (!head || !CARRIERS.has(head.lemma.toLowerCase())) return undefined;
  const below = childrenBy(tree, phrase.head, 'nmod', 'nmod:poss', 'appos', 'flat', 'compound').map((token) =>
    who.at(sentence.index, token.index),
  );
  return below.find((cluster) => cluster !== undefined);
}
