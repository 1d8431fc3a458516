import type { Clause, Sentence } from '../language/doc.ts';
import { childBy, childrenBy, type Tree } from '../language/tree.ts';
import { LIGHT, setOf } from '../lexicon/words.ts';
import type { Slot } from '../model/grammar.ts';
import type { EventTie } from '../ontology/kinds.ts';
import type { Happening } from './happenings.ts';
import type { Frame } from './hint.ts';

const light = setOf(LIGHT);

/** A relation's words between events. */
export interface Tie {
  readonly type: string;
  readonly tie: EventTie;
  /** Its words as verbs, with the slots of what they tie. */
  readonly verbs: ReadonlyMap<string, readonly Slot[]>;
}

/** An event where one predicate tells of it. */
export interface Told {
  readonly happening: Happening;
  readonly frame: Frame;
}

/** Two events that words tie together: what stands before them, what behind, and the clause that says so. */
export interface Tied extends Omit<Tie, 'verbs'> {
  readonly above: Told;
  readonly below: Told;
  readonly clause: Clause;
  /** Token indexes of the tying words. */
  readonly words: readonly number[];
  readonly negated: boolean;
}

/** One sentence with the events in it. */
export interface Scene {
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly told: ReadonlyMap<number, Told>;
  /** Events behind words that may tie them to another: their outermost word, and where those words stand. */
  readonly marked: readonly Marked[];
}

interface Marked {
  readonly below: Told;
  readonly outer: number;
  readonly markers: readonly number[];
}

/** Nouns for many of a kind: "a wave of protests". */
const MANY = new Set([
  'wave',
  'series',
  'spate',
  'string',
  'number',
  'round',
  'day',
  'week',
  'month',
  'night',
  'flurry',
]);

/** The word of an event, or of the many that it is one of. */
export function outermost({ tree }: Pick<Scene, 'tree'>, at: number): number {
  const head = tree.tokens[tree.tokens[at]?.head ?? -1];
  const many =
    head && MANY.has(head.lemma.toLowerCase()) && childBy(tree, at, 'case')?.text.toLowerCase() === 'of'
      ? head
      : undefined;
  return many ? many.index : at;
}

/** The event that a word tells of, or that stands in its "wave of …". */
export function toldAt({ tree, told }: Scene, at: number): Told | undefined {
  const token = tree.tokens[at];
  if (told.has(at) || !token) return told.get(at);
  if (!MANY.has(token.lemma.toLowerCase())) return undefined;
  return childrenBy(tree, at, 'nmod')
    .map(({ index }) => told.get(index))
    .find((each) => each !== undefined);
}

/** An event, and the clause that says so. */
export interface Hung {
  readonly told: Told;
  readonly clause: Clause;
}

/** The event that a light verb carries ("erupted over", "came in response to"), or that a predicate tells of. */
export function eventOf(scene: Scene, at: number, below: number): Hung | undefined {
  const clause = scene.sentence.clauses.find(({ predicate }) => predicate === at);
  const carrying = clause?.form === 'verb' && light.has(clause.lemma.split(' ')[0] ?? '') ? clause : undefined;
  const carried =
    carrying &&
    toldIn(scene, carrying, ['object', 'passive:subject', 'subject']).find(
      ({ frame }) => frame.clause.predicate !== below,
    );
  if (carried) return { told: carried, clause: carrying };
  const token = scene.tree.tokens[at];
  // "won the final of the tournament": the noun is told with its verb.
  const told = toldAt(scene, at) ?? (token?.relation === 'obj' ? toldAt(scene, token.head) : undefined);
  return told && { told, clause: told.frame.clause };
}

/** Events in some of a clause's slots. */
export const toldIn = (scene: Scene, { slots }: Clause, wanted: readonly Slot[]): Told[] =>
  wanted
    .flatMap((slot) => slots.get(slot) ?? [])
    .map(({ head }) => toldAt(scene, head))
    .filter((told) => told !== undefined);
