import { isMistaken } from '../language/doubt.ts';
import { childrenBy } from '../language/tree.ts';
import { type At, type Place, slotFillers } from './role-slots.ts';

/** Whether a charge, confession or verdict is made: none that is denied, feared, due or mistaken says anything of a deed. */
export const isCharged = ({ context, sentence, clause }: Place): boolean =>
  clause.polarity === 'positive' &&
  !['denied', 'hypothetical', 'planned'].includes(clause.modality) &&
  !isMistaken(context.tree(sentence.index), clause.predicate);

/** Whether it says that this one did that: not "jailed for a murder he did not commit", not "blamed himself for the attack". */
export function isChargeAgainst(place: Place, source: At, target: At): boolean {
  const { context, sentence } = place;
  const undone = childrenBy(context.tree(sentence.index), target.head, 'acl', 'acl:relcl').some(({ index }) =>
    sentence.clauses.some(({ predicate, polarity }) => predicate === index && polarity === 'negative'),
  );
  const accusers = source.slot === 'subject' ? [] : slotFillers(place, ['subject', 'passive:by']);
  return !undone && !accusers.some(({ cluster }) => cluster === source.cluster);
}
