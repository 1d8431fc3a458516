import type { Sentence, Token } from '../language/doc.ts';

/** The token of a span that governs the others. */
export function headOfSpan(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const head = tokens[at]?.head ?? -1;
    if (head < from || head >= to) return at;
  }
  return from;
}

/** The words from the first to the last token, as they stand in the text. */
export const textOf = (sentence: Sentence, from: number, to: number): string => {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
  if (!first || !last) return '';
  return sentence.tokens
    .slice(from, to)
    .map((token, at, all) => token.text + (all[at + 1] && (all[at + 1]?.start ?? 0) > token.end ? ' ' : ''))
    .join('');
};

/** Where a hint stands: sentence, head, tokens, offsets. */
export const base = (sentence: Sentence, from: number, to: number) => ({
  sentence: sentence.index,
  head: headOfSpan(sentence.tokens, from, to),
  from,
  to,
  start: sentence.tokens[from]?.start ?? sentence.start,
  end: sentence.tokens[to - 1]?.end ?? sentence.start,
});

/** Whole numbers from the first to before the last. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
