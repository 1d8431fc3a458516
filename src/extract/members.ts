import type { Sentence } from '../language/doc.ts';
import { childrenBy, conjuncts, type Tree } from '../language/tree.ts';
import type { Cluster } from './hint.ts';
import type { Whereabouts } from './people-at.ts';

/** Somebody at a token of a sentence. */
export interface Standing {
  readonly cluster: Cluster;
  readonly head: number;
}

/** Where members are looked for. */
export interface Hall {
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly who: Whereabouts;
}

const standing = ({ who, sentence }: Hall, heads: readonly number[]): Standing[] =>
  heads.flatMap((head) => {
    const cluster = who.at(sentence.index, head);
    return cluster ? [{ cluster, head }] : [];
  });

/** "The foreign ministers, Ada Moreau and Adam Reyes": those whom a plural noun introduces by name. */
export function introduced(hall: Hall, head: number): Standing[] {
  const { tree } = hall;
  if (tree.tokens[head]?.xpos !== 'NNS') return [];
  const named = childrenBy(tree, head, 'appos', 'flat').filter((child) => child.tag === 'PROPN');
  return standing(
    hall,
    named.flatMap((child) => conjuncts(tree, child.index)),
  );
}

/** Where some of many are looked for: behind which of the arguments of which predicate. */
export interface Many {
  readonly head: number;
  readonly predicate: number;
  /** Heads of all arguments of the predicate: some are told of right behind the many, not behind somebody else. */
  readonly heads: readonly number[];
}

/** "killed nine people, including two nurses", "… among them a priest": some of them, told of by themselves. */
export function included(hall: Hall, { head, predicate, heads }: Many): Standing[] {
  const { tree } = hall;
  const beside = childrenBy(tree, predicate, 'obl', 'nmod', 'advcl').filter(
    ({ index }) => Math.max(...heads.filter((each) => each < index)) === head,
  );
  const some = [...beside, ...childrenBy(tree, head, 'nmod', 'obl', 'acl', 'appos')];
  const parts = some.filter((token) => token.index > head && isPart(tree, token.index)).map((token) => token.index);
  return standing(
    hall,
    parts.flatMap((index) => conjuncts(tree, index)),
  );
}

/** Whether "including" or "among them" stands right before the words, however the parser hung it. */
export function isPart(tree: Pick<Tree, 'tokens'>, index: number): boolean {
  let at = index - 1;
  while (
    at > 0 &&
    tree.tokens[at]?.head === index &&
    !/^(them|whom|including|among)$/i.test(tree.tokens[at]?.text ?? '')
  )
    at--;
  return tieAt(tree, at) !== undefined;
}

/** The words that introduce some of many, by the last of them. */
export function tieAt({ tokens }: Pick<Tree, 'tokens'>, index: number): 'including' | 'among' | undefined {
  const word = tokens[index]?.text.toLowerCase() ?? '';
  if (word === 'including') return 'including';
  return /^(them|whom)$/.test(word) && tokens[index - 1]?.text.toLowerCase() === 'among' ? 'among' : undefined;
}
