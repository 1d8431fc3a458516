import type { Block } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

/** A stretch of text that no sentence crosses, and what part of the layout it is. */
export interface Paragraph extends Span {
  readonly block: Block;
}

const BREAK = /\r\n|[\n\r\u2028\u2029\v\f]/g;

/** Parts an article into its paragraphs: lines with words on them. */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  const push = (end: number) => {
    if (/\S/.test(text.slice(start, end))) found.push({ start, end, block: 'body' });
  };
  for (const match of text.matchAll(BREAK)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return found;
}
