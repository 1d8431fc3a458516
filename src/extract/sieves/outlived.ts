import type { Clause } from '../../language/doc.ts';
import { DYING, REPORTING, setOf } from '../../lexicon/words.ts';
import type { Cluster, Hint } from '../hint.ts';
import type { Context } from './sieve.ts';

const dying = setOf(DYING);
const reporting = setOf(REPORTING);

/** "The minister told the house that he was killed", "A witness described his death": whoever speaks of a death did not die it. */
export function outlived(hint: Hint, cluster: Cluster, { doc }: Context): boolean {
  const clauses = doc.sentences[hint.sentence]?.clauses ?? [];
  const dies = clauses.some(
    (clause) =>
      dying.has(clause.lemma) &&
      clause.modality !== 'hypothetical' &&
      clause.modality !== 'planned' &&
      clause.polarity === 'positive' &&
      DEAD[clause.form === 'verb' ? 'verb' : 'noun'].some((slot) =>
        clause.slots.get(slot)?.some((phrase) => phrase.head === hint.head && !isAgent(clause, slot)),
      ),
  );
  if (!dies) return false;
  const speakers = clauses
    .filter((clause) => clause.form === 'verb' && reporting.has(clause.lemma))
    .flatMap((clause) => clause.slots.get('subject') ?? []);
  return cluster.hints.some(
    (other) => other.sentence === hint.sentence && speakers.some((phrase) => phrase.head === other.head),
  );
}

const DEAD = { verb: ['subject', 'passive:subject', 'object'], noun: ['of', 'possessive'] } as const;

/** The subject of killing is alive; of dying, dead. */
const isAgent = (clause: Clause, slot: string): boolean =>
  clause.form === 'verb' && slot === 'subject' && !['die', 'drown', 'perish'].includes(clause.lemma);
