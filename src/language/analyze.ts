import type { Article } from '../model/article.ts';
import { overlaps, type Span } from '../model/span.ts';
import { findClauses } from './clauses.ts';
import type { Annotation, Doc, LanguageModel, Sentence, Token } from './doc.ts';
import { repair } from './repair.ts';
import { type Segment, segment } from './segment.ts';
import { treeOf } from './tree.ts';

/**
 * Reads an article's words: sentences, tokens, tags, trees, names and clauses. Pure; the model is handed in. Sentences in the
 * `foreign` spans are cut into words and left alone.
 */
export function analyze(article: Article, model: LanguageModel, foreign: readonly Span[] = []): Doc {
  const segments = segment(article.text);
  const isForeign = segments.map((each) => foreign.some((span) => overlaps(span, each)));
  const words = segments.map((each, at) => (isForeign[at] ? [] : each.tokens.map((token) => token.text)));
  const annotations = model.annotate(words);
  const sentences = segments.map((each, index) =>
    isForeign[index] ? leaveAlone(each, index) : sentenceOf(each, annotations[index], index),
  );
  return { article, sentences };
}

/** A sentence in another language: words without tags or trees. */
function leaveAlone({ start, end, tokens }: Segment, index: number): Sentence {
  const unread = { tag: 'X', xpos: 'FW', head: -1, relation: 'dep' } as const;
  const words = tokens.map((token, at): Token => ({ ...token, ...unread, index: at, lemma: token.text }));
  return { index, start, end, block: 'foreign', tokens: words, names: [], clauses: [] };
}

function sentenceOf(segmented: Segment, annotation: Annotation | undefined, index: number): Sentence {
  const parsed = segmented.tokens.map(
    ({ start, end, text }, at): Token => ({
      start,
      end,
      text,
      index: at,
      tag: annotation?.tags[at] ?? 'X',
      xpos: annotation?.xpos[at] ?? 'X',
      lemma: annotation?.lemmas[at] ?? text,
      head: annotation?.heads[at] ?? -1,
      relation: annotation?.relations[at] ?? 'dep',
    }),
  );
  const tree = repair(treeOf(parsed));
  return {
    index,
    start: segmented.start,
    end: segmented.end,
    block: segmented.block,
    tokens: tree.tokens,
    names: annotation?.names ?? [],
    clauses: findClauses(tree),
  };
}
