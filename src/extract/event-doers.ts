import type { Clause } from '../language/doc.ts';
import { type Scene, type Tie, type Tied, toldIn } from './tie-scene.ts';

/** Verbs by which what happens makes people do something. */
const FORCING = new Set(['force', 'compel', 'oblige', 'drive', 'push']);

/** "The storm left Lima without power", "he was toppled by protests", "the clashes forced settlers to leave": an event where a deed has its doer. */
export function byDoer(scene: Scene, { type, tie }: Tie): Tied[] {
  return [...scene.told.values()].flatMap((below) => {
    const { clause, kind } = below.frame;
    if (clause.form !== 'verb' || !tie.effects?.includes(kind.kind)) return [];
    const outer = forcing(scene, clause) ?? clause;
    const above = toldIn(scene, outer, outer.slots.has('passive:by') ? ['passive:by'] : ['subject']).find(
      ({ frame }) => frame.clause.form === 'noun' && tie.kinds?.includes(frame.kind.kind),
    );
    return above ? [{ type, tie, above, below, clause: outer, words: [outer.predicate], negated: false }] : [];
  });
}

/** The verb that makes somebody do what another tells of. */
function forcing({ sentence: { tokens, clauses } }: Scene, { predicate }: Clause): Clause | undefined {
  const token = tokens[predicate];
  if (!token || !/^(xcomp|advcl|ccomp)$/.test(token.relation)) return undefined;
  return clauses.find((each) => each.predicate === token.head && FORCING.has(each.lemma));
}
