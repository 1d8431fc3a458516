import { childBy, childrenBy, conjuncts } from '../language/tree.ts';
import { mentionsIn } from './people-at.ts';
import type { At, Place } from './role-slots.ts';

/** Whoever a plural noun speaks of through one of them, a number of them, or both of them. */
export function someOfThem(place: Place): readonly At[] {
  const one = oneOfThem(place) ?? countedOf(place);
  return one ? [one] : bothOfThem(place);
}

const TIED_FROM_OUTSIDE =
  /^(friend|rival|guest|victim|hostage|prisoner|captive|detainee|partner|creditor|lender|neighbou?r|adversary|target)$/;

/** Whether a noun is for those who are somebody's guests, hostages or targets: they do not belong to them. */
export const isOutsider = (lemma: string): boolean => TIED_FROM_OUTSIDE.test(lemma);

/** "She is one of Egypt's authors": what those are of whom somebody is one, that somebody is, too. */
function oneOfThem({ context, who, sentence, clause }: Place): At | undefined {
  const tree = context.tree(sentence.index);
  const token = tree.tokens[clause.predicate];
  const one = token?.relation === 'nmod' && token.xpos === 'NNS' ? tree.tokens[token.head] : undefined;
  if (one?.text.toLowerCase() !== 'one' || childBy(tree, clause.predicate, 'case')?.text !== 'of') return undefined;
  if (isOutsider(clause.lemma)) return undefined;
  const cluster = who.at(sentence.index, one.index);
  const named = cluster && mentionsIn(cluster, sentence.index).find(({ form }) => form === 'name');
  // Who is said or denied to be one of them is no more than that.
  const said = sentence.clauses.find(({ predicate, form }) => predicate === one.index && form !== 'noun');
  return cluster && { cluster, head: named?.head ?? one.index, slot: 'self', ...(said && { clause: said }) };
}

/** "Two of their fighters", "hundreds of the union's members": those who are counted are what the noun says. */
function countedOf({ context, who, sentence, clause }: Place): At | undefined {
  const tree = context.tree(sentence.index);
  const token = tree.tokens[clause.predicate];
  if (token?.relation !== 'nmod' || token.xpos !== 'NNS') return undefined;
  if (who.at(sentence.index, token.index) || childBy(tree, token.index, 'case')?.text !== 'of') return undefined;
  const cluster = who.at(sentence.index, token.head);
  const counted = cluster?.type === 'Group' && cluster.hints.some(({ count, head }) => count && head === token.head);
  return counted ? { cluster, head: token.head, slot: 'self' } : undefined;
}

/** "Ben Cole and Adam Reyes, both members of the party": the plural behind a comma says it of each. */
function bothOfThem({ context, who, sentence, clause }: Place): At[] {
  const tree = context.tree(sentence.index);
  const token = tree.tokens[clause.predicate];
  if (token?.relation !== 'appos' || token.xpos !== 'NNS') return [];
  if (!childrenBy(tree, token.index, 'det', 'cc:preconj').some(({ text }) => /^(both|all)$/i.test(text))) return [];
  return conjuncts(tree, token.head).flatMap((head) => {
    const cluster = who.at(sentence.index, head);
    return cluster?.type === 'Person' ? [{ cluster, head, slot: 'self' as const }] : [];
  });
}
