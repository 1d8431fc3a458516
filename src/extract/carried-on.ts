import type { Clause, Doc, Sentence, Token } from '../language/doc.ts';
import { childBy, childrenBy, type Tree } from '../language/tree.ts';
import { REPORTING, setOf } from '../lexicon/words.ts';
import type { Context } from './sieves/sieve.ts';

const reporting = setOf(REPORTING);

/** How many sentences reported speech goes on for without saying so again. */
const MOST = 3;

/** The predicate outside a sentence that says who speaks in it. */
export interface Said {
  readonly sentence: Sentence;
  readonly clause: Clause;
}

/**
 * "Moreau said she had seen him at the bank. He had shot the guard.": a past before the past goes on with what somebody
 * was just said to say, in the same paragraph.
 */
export function carriedOn({ doc, tree }: Context, { index }: Sentence): Said | undefined {
  for (let back = 0; back < MOST; back++) {
    const [sentence, before] = [doc.sentences[index - back], doc.sentences[index - back - 1]];
    if (!sentence || !before || !isPastBefore(tree(sentence.index)) || !isRightBehind(doc, before, sentence))
      return undefined;
    const said = sayingIn(before, tree(before.index));
    if (said) return said;
  }
  return undefined;
}

const rootOf = ({ tokens }: Tree): Token | undefined => tokens.find(({ head }) => head < 0);

/** "had shot": the sentence's own verb. */
function isPastBefore(tree: Tree): boolean {
  const root = rootOf(tree);
  return root?.xpos === 'VBN' && childrenBy(tree, root.index, 'aux').some(({ text }) => /^(had|['’]d)$/i.test(text));
}

const isRightBehind = (doc: Doc, before: Sentence, sentence: Sentence): boolean =>
  !/["“”\n]/.test(doc.article.text.slice((before.tokens.at(-1)?.end ?? before.end) - 1, sentence.tokens[0]?.end));

/** Who says what at the root of a sentence, in their reported words. */
function sayingIn(sentence: Sentence, tree: Tree): Said | undefined {
  const root = rootOf(tree);
  if (!root || !reporting.has(root.lemma.toLowerCase()) || !childBy(tree, root.index, 'ccomp')) return undefined;
  const clause = sentence.clauses.find(({ predicate, slots }) => predicate === root.index && slots.has('subject'));
  return clause && { sentence, clause };
}
