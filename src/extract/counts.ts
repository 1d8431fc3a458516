import type { Sentence, Token } from '../language/doc.ts';
import { childBy, childrenBy, childrenOf, type Tree } from '../language/tree.ts';
import { amountOf, isNumberWord } from '../lexicon/numbers.ts';
import type { Count } from './hint.ts';
import { textOf } from './text.ts';

/** Words that belong to a number phrase without being numbers. */
const AROUND =
  /^(at|least|most|more|than|over|about|around|some|nearly|almost|up|to|half|as|many|few|fewer|less|no|roughly|approximately|an?|estimated|of|and|several|another|other)$/i;

/** Heads that are amounts themselves, so that the people stand below them: "hundreds of thousands of mourners". */
const isAmountHead = (token: Token): boolean => isNumberWord(token.text) && token.tag !== 'DET' && token.tag !== 'PRON';

/** Words that only gather those whom the number behind them counts: "a total of 12 people". */
const GATHERING: ReadonlySet<string> = new Set(['total', 'crowd', 'throng', 'mob', 'group', 'gang']);

/** Those people: a noun with a number of its own right below such a word. */
const gathered = (tree: Tree, token: Token): Token | undefined =>
  GATHERING.has(token.lemma.toLowerCase())
    ? childrenBy(tree, token.index, 'nmod').find(
        ({ index, tag }) =>
          tag === 'NOUN' &&
          childBy(tree, index, 'case')?.lemma.toLowerCase() === 'of' &&
          childrenBy(tree, index, 'nummod').some(isCounting),
      )
    : undefined;

/** The noun that a quantity counts: "hundreds of thousands of mourners" → mourners; undefined for a bare number. */
export function countedNoun(tree: Tree, token: Token): Token | undefined {
  if (!isAmountHead(token)) return gathered(tree, token) ?? token;
  const below = childrenBy(tree, token.index, 'nmod').find(
    (child) => childBy(tree, child.index, 'case')?.lemma.toLowerCase() === 'of',
  );
  return below && countedNoun(tree, below);
}

/** "a", "one": a single one is not counted. */
const isCounting = ({ text }: Token): boolean => isNumberWord(text) && !/^(an?|one)$/i.test(text);

/** How many, if the phrase headed by the token says so. */
export function countOf(sentence: Sentence, tree: Tree, token: Token): Count | undefined {
  const people = gathered(tree, token);
  if (people) return countOf(sentence, tree, people);
  const below = (): Token | undefined =>
    childrenOf(tree, token.index).findLast(
      (child) => child.index < token.index && ['nummod', 'amod', 'det'].includes(child.relation) && isCounting(child),
    );
  const number = isAmountHead(token) ? token : (rangeBefore(sentence, token) ?? below());
  const parted = number && sentence.tokens.slice(number.index, token.index).some(({ text }) => /^[;:]$/.test(text));
  return number && !parted && !isShare(sentence, number) ? countAround(sentence, number) : undefined;
}

/** "nine out of ten voters", "one in three voters": a share counts nobody. */
const isShare = ({ tokens }: Sentence, { index }: Token): boolean => {
  const [before, last] = [textAt(tokens, index - 2).toLowerCase(), textAt(tokens, index - 1).toLowerCase()];
  return `${before} ${last}` === 'out of' || (last === 'in' && isNumberWord(before));
};

/** "between 20 and 30 soldiers", "20-30 gunmen": the upper end of a range right before the noun and its adjectives, wherever the parser hung it. */
function rangeBefore({ tokens }: Sentence, { index }: Token): Token | undefined {
  let at = index - 1;
  while (at > index - 4 && tokens[at]?.head === index && /^(ADJ|NOUN|PROPN)$/.test(tokens[at]?.tag ?? '')) at--;
  const upper = tokens[at];
  return upper?.tag === 'NUM' && isCounting(upper) && rangeStart(tokens, at) < at ? upper : undefined;
}

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** Words between the two ends of a range; "and" only behind "between". */
const JOINTS = /^(to|or|-|–)$/;

/** First token of the lower end, if the number that ends here is the upper end of a range; else the number itself. */
function rangeStart(tokens: readonly Token[], upper: number): number {
  let joint = upper - 1;
  while (isNumberWord(textAt(tokens, joint))) joint--;
  if (!isNumberWord(textAt(tokens, joint - 1))) return upper;
  let lower = joint - 1;
  while (isNumberWord(textAt(tokens, lower - 1))) lower--;
  const isJoint =
    JOINTS.test(textAt(tokens, joint)) || (/^and$/.test(textAt(tokens, joint)) && isBetween(tokens, lower));
  return isJoint ? lower : upper;
}

const isBetween = (tokens: readonly Token[], lower: number): boolean => /^between$/i.test(textAt(tokens, lower - 1));

/** Whether the number goes on at this token: another number word, or a joint before one: "of", "to", "hundred and fifty". */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  isNumberWord(textAt(tokens, at)) ||
  (isNumberWord(textAt(tokens, at + 1)) &&
    (/^(of|to|or|-|–)$/.test(textAt(tokens, at)) ||
      (textAt(tokens, at) === 'and' && /^(hundred|thousand|million|between)$/i.test(textAt(tokens, at - 1)))));

/** "In 2019 eleven people": the year before a number is no part of it. */
const isYear = (tokens: readonly Token[], at: number): boolean =>
  /^(1[5-9]|20)\d\d$/.test(textAt(tokens, at)) && /^(in|since|by|until|before|after)$/i.test(textAt(tokens, at - 1));

/** "arrested as thousands mourn", not "as many as 300". */
const isConjunction = (tokens: readonly Token[], at: number): boolean =>
  /^as$/i.test(textAt(tokens, at)) && !/^(many|few)$/i.test(textAt(tokens, at + 1));

/** First token of the number phrase: back over quantifiers, then past words that only join. */
function firstOf(tokens: readonly Token[], number: number): number {
  let from = rangeStart(tokens, number);
  const isPart = (at: number): boolean =>
    !isYear(tokens, at) &&
    (AROUND.test(textAt(tokens, at)) ||
      isNumberWord(textAt(tokens, at)) ||
      (textAt(tokens, at) === '-' && isNumberWord(textAt(tokens, at - 1))));
  while (from > 0 && isPart(from - 1)) from--;
  while (
    from < number &&
    (/^(of|and|to|other|an?|another)$/i.test(textAt(tokens, from)) || isConjunction(tokens, from))
  )
    from++;
  return /^(between|from)$/i.test(textAt(tokens, from - 1)) && rangeStart(tokens, number) < number ? from - 1 : from;
}

/** No number takes more words: "between one hundred and twenty thousand and two hundred and fifty thousand" takes twelve. A longer row of numbers counts nobody. */
const MOST_WORDS = 16;

function countAround(sentence: Sentence, number: Token): Count | undefined {
  const { tokens } = sentence;
  const from = firstOf(tokens, number.index);
  let to = number.index + 1;
  while (to < tokens.length && to - from <= MOST_WORDS && goesOn(tokens, to)) to++;
  if (to - from > MOST_WORDS) return undefined;
  const [first, last] = [tokens[from], tokens[to - 1]];
  const text = textOf(sentence, from, to);
  const amount = amountOf(text);
  return first && last && amount && { text, start: first.start, end: last.end, ...amount };
}
