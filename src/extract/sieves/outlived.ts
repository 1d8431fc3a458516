import type { Clause, Sentence, Token } from '../../language/doc.ts';
import { DYING, REPORTING, setOf } from '../../lexicon/words.ts';
import type { Slot } from '../../model/grammar.ts';
import type { Cluster, Hint } from '../hint.ts';
import type { Context } from './sieve.ts';

const dying = setOf(DYING);
const reporting = setOf(REPORTING);

/**
 * "The minister told the house that he was killed", "A witness described his death", "Ada was in the square, her sister said.
 * She was shot dead.": whoever speaks of a death, or of the one who died, did not die it.
 */
export function outlived(hint: Hint, cluster: Cluster, { doc }: Context): boolean {
  const { clauses = [], tokens = [] } = doc.sentences[hint.sentence] ?? {};
  const dies = clauses.some(
    (clause) =>
      (dying.has(clause.lemma) || endsInDeath(clause, tokens)) &&
      clause.modality !== 'hypothetical' &&
      clause.modality !== 'planned' &&
      clause.polarity === 'positive' &&
      DEAD[clause.form === 'verb' ? 'verb' : 'noun'].some((slot) =>
        clause.slots.get(slot)?.some((phrase) => phrase.head === hint.head && !isAgent(clause, slot)),
      ),
  );
  if (!dies) return false;
  const before = doc.sentences[hint.sentence - 1];
  const [here, there] = [speakersOf(clauses), before ? witnessesOf(before) : []];
  return cluster.hints.some(
    ({ sentence, head }) =>
      (sentence === hint.sentence && here.includes(head)) || (sentence === before?.index && there.includes(head)),
  );
}

/** "Shot dead", "beaten to death". */
const endsInDeath = (clause: Clause, tokens: readonly Token[]): boolean =>
  headsIn(clause, 'clause', 'to').some((head) => /^(dead|death)$/i.test(tokens[head]?.text ?? ''));

const isReport = (clause: Clause): boolean => clause.form === 'verb' && reporting.has(clause.lemma);

const headsIn = (clause: Clause, ...slots: readonly Slot[]): number[] =>
  slots.flatMap((slot) => clause.slots.get(slot) ?? []).map(({ head }) => head);

const speakersOf = (clauses: readonly Clause[]): number[] =>
  clauses.filter(isReport).flatMap((clause) => headsIn(clause, 'subject'));

/** Speakers who stand behind what they say of somebody else: "Ada was in the square, her sister said." */
function witnessesOf({ clauses, tokens }: Sentence): number[] {
  const speaksOfOthers = (at: number): boolean => {
    const told = clauses.find((clause) => clause.predicate === at);
    const topics = told ? headsIn(told, 'subject', 'passive:subject') : [];
    return topics.length > 0 && topics.every((topic) => !/^(i|we|you)$/i.test(tokens[topic]?.text ?? ''));
  };
  return clauses.filter(isReport).flatMap((clause) => {
    const [speaker] = headsIn(clause, 'subject');
    const verb = tokens[clause.predicate];
    const told = headsIn(clause, 'clause')[0] ?? (verb?.relation === 'parataxis' ? verb.head : undefined);
    return speaker !== undefined && told !== undefined && told < speaker && speaksOfOthers(told) ? [speaker] : [];
  });
}

const DEAD = { verb: ['subject', 'passive:subject', 'object'], noun: ['of', 'possessive'] } as const;

/** The subject of killing is alive; of dying, dead. */
const isAgent = (clause: Clause, slot: string): boolean =>
  clause.form === 'verb' && slot === 'subject' && !['die', 'drown', 'perish'].includes(clause.lemma);
