import type { Doc } from '../language/doc.ts';
import { BLOODSHED, GAMES, MARKETS, setOf } from '../lexicon/words.ts';
import type { EventKind } from '../ontology/kinds.ts';
import { lemmasIn } from './event-words.ts';
import type { Frame } from './hint.ts';

const REGISTERS: readonly ReadonlySet<string>[] = [setOf(GAMES), setOf(MARKETS)];
const bloodshed = setOf(BLOODSHED);

/** So many different words make an article one about games or markets; so many of bloodshed make it one about that, too. */
const ENOUGH = 4;
const BLOODY = 2;

/** Kinds beside those of conflict whose words are figures of speech there: "buried the brand", "killed off Lions". */
const FIGURES: ReadonlySet<string> = new Set(['killing', 'burial', 'kidnapping', 'robbery', 'rescue']);

const isForce = ({ kind, type }: EventKind): boolean =>
  FIGURES.has(kind) || (type.startsWith('Conflict.') && !type.startsWith('Conflict.Demonstrate'));

/**
 * Leaves out what words of force say in an article about games or markets that speaks of no bloodshed: "launched an attack on
 * the board", "murdered us on the wing". One register an article, as one sense a discourse (Gale, Church and Yarowsky 1992).
 */
export function withoutFigures(doc: Doc, frames: readonly Frame[]): readonly Frame[] {
  if (!frames.some(({ kind }) => isForce(kind))) return frames;
  const lemmas = lemmasIn(doc);
  const counted = (list: ReadonlySet<string>): number => [...list].filter((word) => lemmas.has(word)).length;
  const figurative = counted(bloodshed) < BLOODY && REGISTERS.some((register) => counted(register) >= ENOUGH);
  return figurative ? frames.filter(({ kind }) => !isForce(kind)) : frames;
}
