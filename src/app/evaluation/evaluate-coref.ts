import type { Hint } from '../../extract/hint.ts';
import type { Reader, Stages } from '../../extract/reader.ts';
import { pointings } from '../../extract/resolve.ts';
import { everyone } from '../../extract/say.ts';
import type { Token } from '../../language/doc.ts';
import { createArticle } from '../../model/article.ts';
import {
  addCoreference,
  type CoreferenceScores,
  conllF1,
  figuresOf,
  type Partition,
  type Ratio,
  scoreCoreference,
} from './coreference.ts';
import type { Tick } from './evaluate.ts';
import type { CorefDocument } from './gum-coref.ts';

/**
 * The reader's clusters and the things it points back at, each mention by the offset of its head; a head in two clusters belongs to
 * the first. What the reader keeps as evidence and GUM's annotators count as no mention is left out: adjectives ("Iraqi troops"),
 * and the title in front of a name, which is one noun phrase with it ("President Ada Moreau").
 */
export function headsOf({ doc, hints, clusters, happenings }: Stages): Partition {
  const taken = new Set<string>();
  const things = pointings(doc, hints).filter(({ thing }) => thing);
  return [...everyone(clusters, happenings), ...things].map((cluster) =>
    cluster.hints.flatMap((hint) => {
      const token = doc.sentences[hint.sentence]?.tokens[hint.head];
      const key = `${token?.start}`;
      if (taken.has(key) || token?.tag === 'ADJ' || (token && isTitle(token, hint, cluster.hints))) return [];
      taken.add(key);
      return [key];
    }),
  );
}

/** Whether a word stands before the head of another mention of the same one, within its phrase. */
const isTitle = ({ relation, head }: Token, hint: Hint, hints: readonly Hint[]): boolean =>
  /^(nmod:desc|compound|flat)$/.test(relation) &&
  hints.some((other) => other !== hint && other.sentence === hint.sentence && other.head === head);

/** What was measured of coreference. */
export interface CorefScore {
  readonly documents: number;
  readonly scores: CoreferenceScores;
  readonly conll: number;
}

/** Reads documents and compares who is who with the gold, over the reader's own mentions. */
export function evaluateCoreference(documents: readonly CorefDocument[], read: Reader, tick?: Tick): CorefScore {
  const scores = addCoreference(
    documents.map(({ id, text, gold }, at) => {
      tick?.(at, documents.length);
      return scoreCoreference(gold, headsOf(read.stages(createArticle(id, text))));
    }),
  );
  return { documents: documents.length, scores, conll: conllF1(scores) };
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

const line = (label: string, ratio: Ratio): string => {
  const { precision, recall, f1 } = figuresOf(ratio);
  return `${label.padEnd(38)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;
};

/** What is printed for coreference. */
export const reportCoreference = ({ scores, conll }: CorefScore): string[] => [
  line('MUC', scores.muc),
  line('B³', scores.bCubed),
  line('CEAF-e', scores.ceafE),
  `CoNLL F1, own mentions, singletons out: ${percent(conll).trim()} %`,
];
