import type { Slot } from '../model/grammar.ts';
import type { Ontology } from '../ontology/kinds.ts';
import type { Tie } from './tie-scene.ts';

/** The ontology's ties, in its order. */
export const tiesOf = ({ relations }: Ontology): readonly Tie[] =>
  relations.flatMap(({ type, ties = [] }) =>
    // "part of" before "of": the longer words say more.
    ties.map((tie) => {
      const words = [...tie.words].sort((a, b) => b.length - a.length);
      return { type, tie: { ...tie, words }, verbs: asVerbs(words) };
    }),
  );

/** Verbs, and the slots of what stands behind them: "set off" has an object, or is "set" with "off". */
function asVerbs(all: readonly string[]): ReadonlyMap<string, readonly Slot[]> {
  const verbs = new Map<string, readonly Slot[]>();
  for (const words of all) {
    const last = words.lastIndexOf(' ');
    const [verb, preposition] = [words.slice(0, Math.max(0, last)), words.slice(last + 1)];
    if (!verbs.has(words)) verbs.set(words, ['object', 'passive:subject']);
    if (!verbs.has(verb)) verbs.set(verb, [preposition as Slot]);
  }
  return verbs;
}
