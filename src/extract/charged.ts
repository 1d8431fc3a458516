import type { Clause, Token } from '../language/doc.ts';
import { isMistaken } from '../language/doubt.ts';
import { childrenBy } from '../language/tree.ts';
import { type At, type Place, slotFillers } from './role-slots.ts';

/** Whether a charge, confession or verdict is made: none that is denied, feared, due or mistaken says anything of a deed. */
export const isCharged = ({ context, sentence, clause }: Place): boolean =>
  clause.polarity === 'positive' &&
  !['denied', 'hypothetical', 'planned'].includes(clause.modality) &&
  !isForced(sentence.tokens, clause) &&
  !AWAITING.test(sentence.tokens.map(({ text }) => text).join(' ')) &&
  !isMistaken(context.tree(sentence.index), clause.predicate);

/** "Jailed over the killing pending trial": nobody is convicted yet. */
const AWAITING =
  /\b((pending|awaiting|before|ahead of) (his |her |their |a |the )?(re)?trial|on remand|in custody awaiting)\b/i;

const COERCION = /^(force|torture|beat|coerce|compel|pressure|threaten|duress|bully|make)$/;

/** "Forced to confess to the murder", "tortured until he confessed": such words are worth nothing. */
const isForced = (tokens: readonly Token[], { lemma, predicate }: Clause): boolean =>
  /^(confess|admit)$/.test(lemma) &&
  tokens.some((token) => COERCION.test(token.lemma.toLowerCase()) && Math.abs(token.index - predicate) <= NEAR);

/** How near words of coercion stand to the confession that they spoil. */
const NEAR = 8;

/** Whether it says that this one did that: not "jailed for a murder he did not commit", not "blamed himself for the attack". */
export function isChargeAgainst(place: Place, source: At, target: At): boolean {
  const { context, sentence } = place;
  const undone = childrenBy(context.tree(sentence.index), target.head, 'acl', 'acl:relcl').some(({ index }) =>
    sentence.clauses.some(({ predicate, polarity }) => predicate === index && polarity === 'negative'),
  );
  const accusers = source.slot === 'subject' ? [] : slotFillers(place, ['subject', 'passive:by']);
  return !undone && !accusers.some(({ cluster }) => cluster === source.cluster);
}
