import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { segment } from '../src/language/segment.ts';
import type { CorpusDocument } from './corpora.ts';
import type { Spans } from './measure.ts';

/** A text with the spans of its sentences as a person cut them. */
export interface CutText {
  readonly text: string;
  readonly sentences: readonly (readonly [start: number, end: number])[];
}

/** The sentences of a treebank's document. */
export const asCutText = ({ text, sents }: CorpusDocument): CutText => ({
  text,
  sentences: sents.map(({ s, e }) => [s, e]),
});

/** Our own articles, cut by hand: `tests/articles/sentences.json` lists the sentences of each, headlines and datelines apart. */
export function ownArticles(root: string): CutText[] {
  const folder = join(root, 'tests', 'articles');
  const file = join(folder, 'sentences.json');
  if (!existsSync(file)) return [];
  const gold = JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly string[]>;
  return Object.entries(gold).map(([name, sentences]) => {
    const text = readFileSync(join(folder, name, 'article.txt'), 'utf8');
    return { text, sentences: spansOf(text, sentences) };
  });
}

/** Where sentences stand that are given in the order of the text. */
function spansOf(text: string, sentences: readonly string[]): [number, number][] {
  let at = 0;
  return sentences.map((sentence) => {
    const start = text.indexOf(sentence, at);
    if (start < 0) throw new Error(`no such sentence in its article: ${sentence}`);
    at = start + sentence.length;
    return [start, at];
  });
}

/** Sentences found with exactly the span they should have. */
export function measureSentences(texts: readonly CutText[]): Spans {
  const counts: Spans = { right: 0, found: 0, gold: 0 };
  for (const { text, sentences } of texts) {
    const wanted = new Set(sentences.map(([start, end]) => `${start}-${end}`));
    const found = segment(text).filter(({ tokens }) => tokens.length > 0);
    counts.gold += wanted.size;
    counts.found += found.length;
    counts.right += found.filter(({ tokens }) => wanted.has(`${tokens[0]!.start}-${tokens.at(-1)!.end}`)).length;
  }
  return counts;
}
