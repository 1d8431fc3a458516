import type { DateMention } from '../language/dates.ts';
import type { Clause, Sentence } from '../language/doc.ts';
import type { EventKind } from '../ontology/kinds.ts';
import { countBack } from './event-anchors.ts';
import { datesFor } from './event-dates.ts';
import { pronounFrames } from './event-pronouns.ts';
import { rolesOf } from './event-roles.ts';
import { carried, outcome, withObject } from './event-slots.ts';
import { type EventWords, insideName, kindsOf, refused, type Scene, signalsIn } from './event-words.ts';
import type { Filler, Frame } from './hint.ts';
import { instrumentsOf } from './instruments.ts';
import { befallsNobody } from './nobody.ts';
import type { Whereabouts } from './people-at.ts';
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
  const dated = countBack(frames, ({ sentence }) => datesOf(sentence));
  return [...dated, ...pronounFrames(context, dated, { who, datesOf })];
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
    if (befallsNobody(scene, kind, told))
      return { kind, roles: NOBODY, against: 'it is done to beings, and this is a thing' };
    const roles = rolesOf(scene, { kind, clause: told, form });
    const enough = kind.suffices?.some((role) => roles.has(role));
    const missing = enough ? [] : (kind.needs ?? []).filter((role) => !roles.has(role));
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
