import { CONTRACTIONS } from '../lexicon/affixes.ts';
import type { Span } from '../model/span.ts';

const NEGATION = /n['’ʼ]t$/iu;
const CLITIC = /['’ʼ](?:s|re|ll|ve|d|m)$/iu;

/** Where a word parts into host and clitic, counted from its start, or its length when it is whole: "do|n't", "can|not", "Iran|'s". */
function cut(word: string): number {
  const contraction = CONTRACTIONS.get(word.toLowerCase());
  if (contraction !== undefined) return contraction;
  const clitic = NEGATION.exec(word) ?? CLITIC.exec(word);
  return clitic !== null && clitic.index > 0 ? clitic.index : word.length;
}

/** Parts a written word into its syntactic words; "shouldn't've" has three. */
export function splitClitics(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let end = span.end;
  for (let step = 0; step < 3; step += 1) {
    const at = span.start + cut(text.slice(span.start, end));
    if (at === end) break;
    parts.unshift({ start: at, end });
    end = at;
  }
  return [{ start: span.start, end }, ...parts];
}
