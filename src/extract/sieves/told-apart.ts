import { childrenOf, type Tree } from '../../language/tree.ts';
import type { Hint } from '../hint.ts';
import type { Context } from './sieve.ts';

/** Arguments of one verb: what it does to somebody else it would do to "himself". */
const ARGUMENTS = /^(nsubj|nsubj:pass|obj|iobj|obl:agent)$/;

/** The word of which a coordination is made: "Ada" for "Radu" in "Ada and Radu". */
const firstOf = ({ tokens }: Tree, at: number): number => {
  const token = tokens[at];
  return token?.relation === 'conj' && token.head >= 0 ? token.head : at;
};

/** "Ada Moreau and her husband", "Moreau met Radu Moreau", "her husband": two mentions that one sentence tells apart. */
function apart(tree: Tree, a: Hint, b: Hint): boolean {
  const { tokens } = tree;
  const [one, other] = [tokens[a.head], tokens[b.head]];
  if (!one || !other || one === other) return false;
  if (firstOf(tree, one.index) === firstOf(tree, other.index)) return true;
  const owns = (owner: number, owned: number): boolean =>
    childrenOf(tree, owned).some(({ index, relation }) => index === owner && relation === 'nmod:poss');
  if (owns(one.index, other.index) || owns(other.index, one.index)) return true;
  return (
    one.head === other.head &&
    one.relation !== other.relation &&
    ARGUMENTS.test(one.relation) &&
    ARGUMENTS.test(other.relation)
  );
}

const isSelf = (hint: Hint): boolean => /sel(f|ves)$/i.test(hint.name);

/** Whether a sentence that mentions both shows that they are two; the others are asked for by sentence. */
export const toldApart = (
  one: readonly Hint[],
  others: (sentence: number) => readonly Hint[],
  { tree }: Context,
): boolean =>
  one.some(
    (mine) =>
      !isSelf(mine) &&
      others(mine.sentence).some((theirs) => !isSelf(theirs) && apart(tree(mine.sentence), mine, theirs)),
  );
