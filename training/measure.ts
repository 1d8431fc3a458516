import { analyze } from '../src/language/analyze.ts';
import type { LanguageModel, Sentence } from '../src/language/doc.ts';
import type { Article } from '../src/model/article.ts';
import { type CorpusDocument, type CorpusSentence, goldSentence } from './corpora.ts';
import { type Counts, countNames, countTokens, emptyCounts, type Share } from './score.ts';
import { goldNames } from './train-names.ts';

/** How well a model does where tokens and sentences are given. */
export function measureOnGoldTokens(language: LanguageModel, documents: readonly CorpusDocument[]): Counts {
  const counts = emptyCounts();
  for (const document of documents) {
    const annotations = language.annotate(document.sents.map(({ toks }) => toks.map((token) => token[2])));
    document.sents.forEach((sentence, i) => {
      countTokens(counts, goldSentence(sentence), annotations[i]!);
      if (!sentence.nolab) countNames(counts, goldNames(document, sentence), annotations[i]!.names);
    });
  }
  return counts;
}

/** Spans found, expected, and both. */
export interface Spans {
  right: number;
  found: number;
  gold: number;
}

/** How well text is read that nobody cut into words before. */
export interface RawCounts {
  readonly tokens: Spans;
  readonly sentences: Spans;
  readonly names: Spans;
  /** Over gold tokens that were found with the same span; trees leave punctuation out. */
  readonly upos: Share;
  readonly uas: Share;
  readonly las: Share;
}

/** A document as an article that only the language layer will see. */
export const asArticle = ({ id, text }: CorpusDocument): Article => ({ id, text, sha256: '' }) as Article;

/** Compares exact spans, as in the CoNLL 2018 evaluation; trees and tags over the tokens both sides have. */
export function measureOnRawText(language: LanguageModel, documents: readonly CorpusDocument[]): RawCounts {
  const spans = (): Spans => ({ right: 0, found: 0, gold: 0 });
  const share = (): Share => ({ right: 0, all: 0 });
  const counts: RawCounts = {
    tokens: spans(),
    sentences: spans(),
    names: spans(),
    upos: share(),
    uas: share(),
    las: share(),
  };
  for (const document of documents) {
    const { sentences } = analyze(asArticle(document), language);
    countSpans(counts, document, sentences);
    countAligned(counts, document, sentences);
  }
  return counts;
}

const key = (start: number, end: number): string => `${start}-${end}`;

function countSpans(counts: RawCounts, document: CorpusDocument, sentences: readonly Sentence[]): void {
  const compare = (into: Spans, gold: readonly string[], found: readonly string[]): void => {
    const wanted = new Set(gold);
    into.gold += wanted.size;
    into.found += found.length;
    into.right += found.filter((span) => wanted.has(span)).length;
  };
  const { sents, ents } = document;
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  compare(
    counts.tokens,
    sents.flatMap(({ toks }) => toks.map(([start, end]) => key(start, end))),
    tokens.map(({ start, end }) => key(start, end)),
  );
  compare(
    counts.sentences,
    sents.map(({ s, e }) => key(s, e)),
    sentences.flatMap((one) => (one.tokens.length > 0 ? [key(one.tokens[0]!.start, one.tokens.at(-1)!.end)] : [])),
  );
  compare(
    counts.names,
    ents.filter(([, , type]) => type !== 'MISC').map(([start, end, type]) => `${type} ${key(start, end)}`),
    sentences.flatMap((one) =>
      one.names.map(({ type, start, end }) => `${type} ${key(one.tokens[start]!.start, one.tokens[end - 1]!.end)}`),
    ),
  );
}

/** What a token is called, governed by and tagged as, by spans. */
interface Word {
  readonly tag: string;
  readonly relation: string;
  /** The span of its head, `root` for none. */
  readonly head: string;
}

function countAligned(counts: RawCounts, document: CorpusDocument, sentences: readonly Sentence[]): void {
  const found = new Map(sentences.flatMap(wordsFound));
  for (const [span, gold] of document.sents.flatMap(wordsExpected)) {
    const word = found.get(span);
    if (!word) continue;
    count(counts.upos, word.tag === gold.tag);
    if (gold.tag === 'PUNCT') continue;
    const attached = word.head === gold.head;
    count(counts.uas, attached);
    count(counts.las, attached && word.relation === gold.relation);
  }
}

function count(into: Share, right: boolean): void {
  into.all++;
  if (right) into.right++;
}

const wordsFound = ({ tokens }: Sentence): [string, Word][] =>
  tokens.map(({ start, end, tag, relation, head }) => {
    const above = tokens[head];
    return [key(start, end), { tag, relation, head: above ? key(above.start, above.end) : 'root' }];
  });

const wordsExpected = ({ toks }: CorpusSentence): [string, Word][] =>
  toks.map(([start, end, , tag, , , head, relation]) => {
    const above = toks[head - 1];
    return [key(start, end), { tag, relation, head: above ? key(above[0], above[1]) : 'root' }];
  });
