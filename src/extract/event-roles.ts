import { prepositionOf } from '../language/arguments.ts';
import type { Clause, Phrase, Sentence } from '../language/doc.ts';
import { childrenBy } from '../language/tree.ts';
import type { Slot } from '../model/grammar.ts';
import type { EventKind, EventRole } from '../ontology/kinds.ts';
import type { Scene } from './event-words.ts';
import type { Cluster, Filler } from './hint.ts';
import { included, introduced, type Standing } from './members.ts';
import { acts, fits, isCountry } from './people-at.ts';

/** Fillers of each role: who stands in one of its slots and is of a kind that can fill it; nobody fills two of them. */
export function rolesOf(
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
    ([name, role]) => role.outward && role.fillers.includes('Place') && !roles.has(name) && !kind.needs?.includes(name),
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
        slot && ['in', 'at', 'near', 'outside', 'off'].includes(slot) ? who.at(sentence.index, at.index) : undefined;
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
  // "The city opened the hall": a place that does something to another is not where it was done.
  if (role.outward && slot === 'subject' && slots.has('object')) return [];
  if (slot === 'passive:subject' && isAnyones(scene, predicate)) return [];
  const phrases = slots.get(slot) ?? [];
  if (phrases.length === 0) return [];
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

/** "Dedicated it to his brother, killed in a crash": a participle behind somebody else may be either's, so it is nobody's. */
function isAnyones({ sentence, who }: Scene, predicate: number): boolean {
  const token = sentence.tokens[predicate];
  if (token?.relation !== 'advcl' || token.xpos !== 'VBN' || sentence.tokens[predicate - 1]?.text !== ',') return false;
  return who.at(sentence.index, predicate - 2)?.type === 'Person';
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
