import type { Token } from '../doc.ts';
import { ancestorsOf, type Tree, treeOf } from '../tree.ts';

/** What a repair changes, by token. */
export type Changes = Map<number, Partial<Pick<Token, 'head' | 'relation' | 'tag' | 'xpos' | 'lemma'>>>;

/** Looks for one kind of slip in a tree and says what should stand there instead. */
export type Repair = (tree: Tree) => Changes;

/** The tree with the changes, or as it was where they would tie words into a ring. */
export function amend(tree: Tree, changes: Changes): Tree {
  if (changes.size === 0) return tree;
  const tokens = tree.tokens.map((token) => {
    const change = changes.get(token.index);
    return change ? { ...token, ...change } : token;
  });
  const mended = treeOf(tokens);
  const whole = [...changes.keys()].every((index) => reachesRoot(mended, index));
  return whole && tokens.filter(({ head }) => head < 0).length === 1 ? mended : tree;
}

function reachesRoot(tree: Tree, index: number): boolean {
  let top = tree.tokens[index];
  for (const above of ancestorsOf(tree, index)) top = above;
  return top?.head === -1;
}
