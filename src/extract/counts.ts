import type { Sentence, Token } from '../language/doc.ts';
import { childBy, childrenBy, childrenOf, type Tree } from '../language/tree.ts';
import { amountOf, isNumberWord } from '../lexicon/numbers.ts';
import type { Count } from './hint.ts';

/** Words that belong to a number phrase without being numbers. */
const AROUND =
  /^(at|least|most|more|than|over|about|around|some|nearly|almost|up|to|as|many|few|fewer|less|no|roughly|approximately|an?|estimated|of|and|several|another|other)$/i;

/** Heads that are amounts themselves, so that the people stand below them: "hundreds of thousands of mourners". */
const isAmountHead = (token: Token): boolean => isNumberWord(token.text) && token.tag !== 'DET' && token.tag !== 'PRON';

/** The noun that a quantity counts: "hundreds of thousands of mourners" → mourners; undefined for a bare number. */
export function countedNoun(tree: Tree, token: Token): Token | undefined {
  if (!isAmountHead(token)) return token;
  const below = childrenBy(tree, token.index, 'nmod').find(
    (child) => childBy(tree, child.index, 'case')?.lemma.toLowerCase() === 'of',
  );
  return below && countedNoun(tree, below);
}

/** How many, if the phrase headed by the token says so. */
export function countOf(sentence: Sentence, tree: Tree, token: Token): Count | undefined {
  const number = isAmountHead(token)
    ? token
    : childrenOf(tree, token.index).find(
        (child) =>
          ['nummod', 'amod', 'det'].includes(child.relation) &&
          isNumberWord(child.text) &&
          !/^(an?|one)$/i.test(child.text),
      );
  return number && countAround(sentence, number);
}

function countAround(sentence: Sentence, number: Token): Count | undefined {
  const { tokens } = sentence;
  let [from, to] = [number.index, number.index + 1];
  while (from > 0 && (AROUND.test(tokens[from - 1]?.text ?? '') || isNumberWord(tokens[from - 1]?.text ?? ''))) from--;
  while (
    to < tokens.length &&
    (isNumberWord(tokens[to]?.text ?? '') ||
      (/^(of|and|to|-)$/.test(tokens[to]?.text ?? '') && isNumberWord(tokens[to + 1]?.text ?? '')))
  )
    to++;
  while (
    from < number.index &&
    /^(of|and|to|other|as|an?|another)$/i.test(tokens[from]?.text ?? '') &&
    !/^(at|up|as)$/i.test(tokens[from]?.text ?? '')
  )
    from++;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return undefined;
  const text = tokens
    .slice(from, to)
    .map((token, at, all) => token.text + ((all[at + 1]?.start ?? token.end) > token.end ? ' ' : ''))
    .join('');
  const amount = amountOf(text);
  return amount && { text, start: first.start, end: last.end, ...amount };
}
