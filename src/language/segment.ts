import type { Block } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { isBoilerplate, paragraphs } from './blocks.ts';
import { splitSentences } from './sentences.ts';
import { tokenize, type Word } from './tokens.ts';

/** A sentence with its words; segments tile the text. */
export interface Segment extends Span {
  readonly block: Block;
  readonly tokens: readonly Word[];
}

interface Piece {
  readonly block: Block;
  readonly tokens: readonly Word[];
}

const wordsOf = (text: string, tokens: readonly Word[]): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);

/** Longest sentence, in tokens, that is furniture as a whole: behind "Read more: …" without a full stop the story may go on. */
const LONGEST_FURNITURE = 36;

const isFurniture = (text: string, tokens: readonly Word[]): boolean =>
  tokens.length <= LONGEST_FURNITURE && isBoilerplate(wordsOf(text, tokens));

/** A sentence of the story can still be furniture: "Read more: …" at the end of a paragraph. */
const pieces = (text: string): Piece[] =>
  paragraphs(text).flatMap(({ block, ...span }) =>
    splitSentences(tokenize(text, span)).map((tokens) => ({
      block: block === 'body' && isFurniture(text, tokens) ? 'boilerplate' : block,
      tokens,
    })),
  );

/** Reads layout, sentences and words off any text; blanks belong to the sentence before them, or lead to the first. */
export function segment(text: string): Segment[] {
  const found = pieces(text);
  if (found.length === 0) return text.length === 0 ? [] : [{ start: 0, end: text.length, block: 'body', tokens: [] }];
  return found.map(({ block, tokens }, index) => ({
    start: index === 0 ? 0 : (tokens[0]?.start ?? 0),
    end: found[index + 1]?.tokens[0]?.start ?? text.length,
    block,
    tokens,
  }));
}
