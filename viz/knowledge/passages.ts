import type { ArticleView } from '../../src/graph/view.ts';
import type { EntityType, Mention } from '../../src/model/claim.ts';
import type { Block } from '../../src/model/reading.ts';
import type { Span } from '../../src/model/span.ts';
import type { Atlas } from './atlas.ts';

/** A run of characters that are shown alike. */
export interface Piece {
  readonly text: string;
  /** The node that a mention here stands for, with its label for the colour. */
  readonly node?: string;
  readonly type?: EntityType;
  /** Part of the quote that was opened. */
  readonly quoted: boolean;
  /** Part of the sentence the quote stands in. */
  readonly marked: boolean;
}

/** One line of the article as it was written. */
export interface Passage {
  readonly block: Block;
  readonly pieces: readonly Piece[];
}

interface Known extends Span {
  readonly node: string;
  readonly type: EntityType;
}

/** Mentions whose entity became a node, the shortest first, so that the innermost is found first. */
function knownMentions(mentions: readonly Mention[], { view, nodes }: Atlas): Known[] {
  return mentions
    .flatMap(({ entity, quote }): Known[] => {
      const node = nodes.get(view.nodeOf[entity] ?? '');
      return node ? [{ start: quote.start, end: quote.end, node: node.id, type: node.type }] : [];
    })
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
}

/** The lines of a text as spans, without blank ones and without the blanks around them. */
function lines(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const start = index + (line.length - line.trimStart().length);
    const end = index + line.trimEnd().length;
    return end > start ? [{ start, end }] : [];
  });
}

/** Cuts a span wherever one of the others begins or ends. */
function cut(span: Span, others: readonly Span[]): Span[] {
  const inside = others.flatMap(({ start, end }) => [start, end]).filter((at) => at > span.start && at < span.end);
  const edges = [...new Set([span.start, ...inside, span.end])].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => ({ start: edges[i] ?? end, end }));
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** An article as lines of pieces: mentions, the opened quote and its sentences are told apart; no text is lost or changed. */
export function passages(article: ArticleView, quote: Span | null, atlas: Atlas): Passage[] {
  const mentions = knownMentions(atlas.mentionsIn.get(article.id) ?? [], atlas);
  const sentences = article.sentences.filter(
    (sentence) => quote !== null && sentence.start < quote.end && quote.start < sentence.end,
  );
  return lines(article.text).map((line) => {
    const here = mentions.filter((mention) => mention.start < line.end && line.start < mention.end);
    const pieces = cut(line, [...here, ...sentences, ...(quote ? [quote] : [])]).map((span): Piece => {
      const mention = here.find((one) => holds(one, span));
      return {
        text: article.text.slice(span.start, span.end),
        ...(mention && { node: mention.node, type: mention.type }),
        quoted: quote !== null && holds(quote, span),
        marked: sentences.some((sentence) => holds(sentence, span)),
      };
    });
    const block = article.sentences.find(
      (sentence) => sentence.start <= line.start && line.start < sentence.end,
    )?.block;
    return { block: block ?? 'body', pieces };
  });
}
