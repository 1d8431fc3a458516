import type { Span } from '../../model/span.ts';

/** Text put together from tokens, with the place of each token by sentence. */
export interface Detokenized {
  readonly text: string;
  readonly spans: readonly (readonly Span[])[];
}

const CLOSES = /^([.,;:!?%)\]}]|'s|'re|'ve|'ll|'d|'m|n't|''|\.\.\.|'|’s)$/i;
const OPENS = /^([([{$£#]|``)$/;

/** Writes tokens as an editor would: no space before a comma, none inside quotes, one sentence a line. */
export function detokenize(sentences: readonly (readonly string[])[]): Detokenized {
  let text = '';
  const spans = sentences.map((tokens, at) => {
    if (at) text += '\n';
    let openQuote = false;
    let glue = true;
    return tokens.map((token) => {
      const isQuote = token === '"';
      if (!glue && !CLOSES.test(token) && !(isQuote && openQuote)) text += ' ';
      const start = text.length;
      text += token;
      glue = OPENS.test(token) || (isQuote && !openQuote);
      if (isQuote) openQuote = !openQuote;
      return { start, end: text.length };
    });
  });
  return { text, spans };
}
