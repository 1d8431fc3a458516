import type { Token } from './doc.ts';
import { auxiliaries } from './tense.ts';
import { childBy, childrenBy, phraseOf, type Tree } from './tree.ts';

const lemmaOf = (token: Token): string => token.lemma.toLowerCase();

/** "If the court agrees, the mine will close": what happens under a condition. */
export const isConditional = (tree: Tree, index: number): boolean =>
  childrenBy(tree, index, 'advcl').some((clause) => {
    const opened = childrenBy(tree, clause.index, 'mark').some((mark) => CONDITIONAL.has(lemmaOf(mark)));
    return (opened && !isConcession(tree, clause)) || isInverted(tree, clause.index);
  });

const CONDITIONAL = new Set(['if', 'unless', 'provided', 'assuming']);

/** "even if he resigns": it happens in any case. */
const isConcession = (tree: Tree, clause: Token): boolean =>
  childrenBy(tree, clause.index, 'advmod').some((word) => lemmaOf(word) === 'even');

/** "Had the army fired, …", "Should the bank fail, …". */
export function isInverted(tree: Tree, index: number): boolean {
  if (isBehindHad(tree, index) || hasHadBefore(tree, index)) return true;
  if (tree.tokens[index]?.relation !== 'advcl') return false;
  const subject = childBy(tree, index, 'nsubj', 'nsubj:pass');
  const [first] = auxiliaries(tree, index);
  return subject !== undefined && first !== undefined && first.index < subject.index && INVERTED.has(lemmaOf(first));
}

/** The same by the words alone, where the parser took the condition for a statement: "Had …, … would". */
function isBehindHad({ tokens }: Tree, index: number): boolean {
  const first = tokens.findIndex(({ tag }) => tag !== 'PUNCT');
  const comma = tokens.findIndex(({ text, index: at }) => text === ',' && at > first);
  if (!/^(had|should|were)$/i.test(tokens[first]?.text ?? '') || index <= first || index > comma) return false;
  return tokens.slice(comma).some(({ xpos }) => xpos === 'MD');
}

/** "would be in jail had he fired": "had" right before the subject, with "would" in the sentence. */
function hasHadBefore(tree: Tree, index: number): boolean {
  const subject = childBy(tree, index, 'nsubj', 'nsubj:pass');
  const before = subject && tree.tokens[phraseOf(tree, subject.index).from - 1];
  if (before?.text !== 'had' || tree.tokens[index]?.xpos !== 'VBN') return false;
  return tree.tokens.some(({ xpos, index: at }) => xpos === 'MD' && at < before.index);
}

const INVERTED = new Set(['have', 'should', 'be']);
