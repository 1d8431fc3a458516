import type { Token } from '../doc.ts';
import { childBy, childrenBy, headOf, isVerbal, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

/** "fined Norbank 210 million crowns", "paid the bank two euros": between a verb and an amount stands who gets or gives it, not a part of the amount. */
export function partReceivers(tree: Tree): Changes {
  const changes: Changes = nameHearers(tree);
  for (const amount of tree.tokens) {
    const verb = headOf(tree, amount);
    const number = childBy(tree, amount.index, 'nummod');
    if (!verb || !number || amount.relation !== 'obj' || !isVerbal(verb) || verb.index > amount.index) continue;
    const receiver = childrenBy(tree, amount.index, 'compound', 'nmod:poss').find(
      ({ index, tag, relation }) =>
        index > verb.index && index < firstOf(tree, number) && tag !== 'NUM' && relation === 'compound',
    );
    if (!receiver || !isAmount(tree, amount, number)) continue;
    changes.set(receiver.index, { head: verb.index, relation: 'iobj' });
    for (const child of childrenBy(tree, amount.index, 'det', 'compound', 'amod'))
      if (child.index < receiver.index && child.index > verb.index) changes.set(child.index, { head: receiver.index });
  }
  return changes;
}

/** First word of a number: "210" of "210 million". */
const firstOf = (tree: Tree, number: Token): number =>
  Math.min(number.index, ...childrenBy(tree, number.index, 'compound', 'advmod', 'case').map(({ index }) => index));

/** Money and time; "Boeing 737 jets" are no amount of anything. */
const UNIT =
  /^([$€£%]|dollars?|euros?|pounds?|yen|yuan|rupees?|roubles?|rubles?|francs?|pesos?|lira|crowns?|dinars?|rials?|shillings?|cents?|points?|hours?|minutes?|days?|weeks?|months?|years?)$/i;

const isAmount = (tree: Tree, { text }: Token, number: Token): boolean =>
  UNIT.test(text) || /^(hundred|thousand|million|billion|trillion)$/i.test(tree.tokens[number.index]?.text ?? '');

/** "told reporters", "urged him to resign": whom a verb has to do with is its object where it has no other. */
const nameHearers = (tree: Tree): Changes =>
  new Map(
    tree.tokens
      .filter(({ relation, head }) => relation === 'iobj' && !childBy(tree, head, 'obj', 'obl:unmarked'))
      .map(({ index }) => [index, { relation: 'obj' }]),
  );
