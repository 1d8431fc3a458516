import type { Token } from '../language/doc.ts';
import { childBy, type Tree } from '../language/tree.ts';
import { treeWords } from './reading-words.ts';

/** Tokens from one up to the root, itself first. */
function upFrom({ tokens }: Tree, index: number): number[] {
  const way: number[] = [];
  for (let at = index; at >= 0 && !way.includes(at); at = tokens[at]?.head ?? -1) way.push(at);
  return way;
}

/** How a word hangs on its head, with its preposition: 'phrase with "in"'. */
function edgeWords(tree: Tree, token: Token): string {
  const preposition = childBy(tree, token.index, 'case')?.text.toLowerCase();
  return `${treeWords(token.relation)}${preposition === undefined ? '' : ` "${preposition}"`}`;
}

/** The ends of a way through a tree, and what a word is called on it. */
export interface Way {
  readonly from: number;
  readonly to: number;
  readonly word: (token: number) => string;
}

/** The way from one word to another: `Anton Brec <-passive subject- killed -phrase "in"-> Port Vesna`. */
export function treePath(tree: Tree, { from, to, word }: Way): string {
  const [up, down] = [upFrom(tree, from), upFrom(tree, to)];
  const meeting = up.find((at) => down.includes(at));
  if (meeting === undefined) return '';
  const edge = (at: number): string => edgeWords(tree, tree.tokens[at] as Token);
  const rising = up.slice(0, up.indexOf(meeting)).map((at) => `${word(at)} <-${edge(at)}- `);
  const falling = down
    .slice(0, down.indexOf(meeting))
    .reverse()
    .map((at) => ` -${edge(at)}-> ${word(at)}`);
  return [...rising, word(meeting), ...falling].join('');
}
