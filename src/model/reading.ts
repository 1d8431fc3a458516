import type { Article } from './article.ts';
import type { Claim, Entity, Mention } from './claim.ts';
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';

/** Version of the shapes in this folder as they are stored; a change here means old libraries are converted or refused. */
export const SCHEMA_VERSION = 1;

/** What part of an article's layout a sentence belongs to; marked, never removed. */
export type Block =
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'body'
  | 'caption'
  | 'tweet'
  | 'list'
  | 'boilerplate'
  | 'foreign';

/** Where a sentence stands, so that a quote can be shown in it without reading the article again. */
export interface SentenceSpan extends Span {
  readonly block: Block;
}

/** Which reader, with which knowledge, made a reading. */
export interface ReaderVersion {
  /** `reader` for the built-in one. */
  readonly extractor: string;
  readonly version: string;
  /** Checksum of the weights. */
  readonly weights: string;
  /** Checksum of ontology, lexicon and the measured precisions of rules. */
  readonly ontology: string;
}

/** What one extractor made of one article; the unit of storage. */
export interface Reading {
  readonly article: Article;
  /** Sentences in order; they tile the text. */
  readonly sentences: readonly SentenceSpan[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
  readonly reader: ReaderVersion;
}

/** Every extractor is one function; an LLM's may be slow. */
export type Extractor = (article: Article) => Reading | Promise<Reading>;

/** Words of an article that a decision speaks of, found by content so that it survives a new reader. */
export interface DecisionTarget extends Span {
  readonly sha256: string;
  readonly predicate?: string;
}

/** What a person can decide: that two are one, that two are two, that a claim was misread, or only a remark. */
export const DECISION_KINDS = ['same', 'different', 'reject', 'note'] as const;

/** What a person decided: undoable, reviewable, one line each. */
export interface Decision {
  readonly kind: (typeof DECISION_KINDS)[number];
  readonly targets: readonly DecisionTarget[];
  readonly by?: string;
  readonly why?: string;
}

/** Records that a user added to the ontology, by section, as JSON: `src/ontology/own.ts` knows what they mean. */
export type OwnRecords = Readonly<Record<string, readonly object[]>>;

/** All that is stored. */
export interface Library {
  readonly readings: readonly Reading[];
  readonly decisions: readonly Decision[];
  /** What the user added to the ontology its articles are read with; absent where nothing was added. */
  readonly ontology?: OwnRecords;
}

/** How a library file names its own format. */
export const LIBRARY_FORMAT = 'newsgraph-library';

/** What the first line of a library file says. */
export interface LibraryHeader {
  readonly format: typeof LIBRARY_FORMAT;
  readonly schemaVersion: number;
  /** The reader that made the readings; each reading also names its own. Absent in a library without readings. */
  readonly reader?: ReaderVersion;
  /** The user's additions to the ontology, so that reading again is reading alike. */
  readonly ontology?: OwnRecords;
}
