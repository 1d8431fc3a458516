import type { Article } from '../model/article.ts';
import { findClauses } from './clauses.ts';
import type { Annotation, Doc, LanguageModel, Sentence, Token } from './doc.ts';
import { repair } from './repair.ts';
import { type Segment, segment } from './segment.ts';
import { treeOf } from './tree.ts';

/** Reads an article's words: sentences, tokens, tags, trees, names and clauses. Pure; the model is handed in. */
export function analyze(article: Article, model: LanguageModel): Doc {
  const segments = segment(article.text);
  const annotations = model.annotate(segments.map((each) => each.tokens.map((token) => token.text)));
  return { article, sentences: segments.map((each, index) => sentenceOf(each, annotations[index], index)) };
}

function sentenceOf(segmented: Segment, annotation: Annotation | undefined, index: number): Sentence {
  const parsed = segmented.tokens.map(
    (token, at): Token => ({
      ...token,
      index: at,
      tag: annotation?.tags[at] ?? 'X',
      xpos: annotation?.xpos[at] ?? 'X',
      lemma: annotation?.lemmas[at] ?? token.text,
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
