import type { Sentence, Token } from '../language/doc.ts';
import { childBy, childrenBy, childrenOf, type Tree } from '../language/tree.ts';
import { amountOf, isNumberWord } from '../lexicon/numbers.ts';
import type { Count } from './hint.ts';
import { textOf } from './text.ts';

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

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** Whether the number goes on at this token: another number word, or a joint before one ("of", "and", "to"). */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  isNumberWord(textAt(tokens, at)) ||
  (/^(of|and|to|-)$/.test(textAt(tokens, at)) && isNumberWord(textAt(tokens, at + 1)));

/** First token of the number phrase: back over quantifiers, then past words that only join. */
function firstOf(tokens: readonly Token[], number: number): number {
  let from = number;
  while (from > 0 && (AROUND.test(textAt(tokens, from - 1)) || isNumberWord(textAt(tokens, from - 1)))) from--;
  while (from < number && /^(of|and|to|other|an?|another)$/i.test(textAt(tokens, from))) from++;
  return from;
}

/** "Between 20 and 30": from the one to the other. */
function between(before: Token | undefined, text: string): { min: number; max: number } | undefined {
  const [low, high, more] = text.split(/ and /).map((part) => amountOf(part));
  if (before?.text.toLowerCase() !== 'between' || !low || !high || more) return undefined;
  return { min: low.min, max: high.max ?? high.min };
}

function countAround(sentence: Sentence, number: Token): Count | undefined {
  const { tokens } = sentence;
  const from = firstOf(tokens, number.index);
  let to = number.index + 1;
  while (to < tokens.length && goesOn(tokens, to)) to++;
  const [first, last] = [tokens[from], tokens[to - 1]];
  const text = textOf(sentence, from, to);
  const amount = between(tokens[from - 1], text) ?? amountOf(text);
  return first && last && amount && { text, start: first.start, end: last.end, ...amount };
}
