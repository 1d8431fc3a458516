import type { Article } from '../model/article.ts';
import type { Modality, Polarity, Tense } from '../model/claim.ts';
import type { Slot } from '../model/grammar.ts';
import type { Block } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

/** The 17 universal part-of-speech tags of Universal Dependencies. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word or mark of a sentence, with its place in the tree. */
export interface Token extends Span {
  /** Position in its sentence. */
  readonly index: number;
  readonly text: string;
  readonly lemma: string;
  readonly tag: Tag;
  /** Penn tag: `VBD`, `VBN`, `NNP` …; finer where tense and number matter. */
  readonly xpos: string;
  /** Index of the governing token in the sentence, -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation with subtype: `nsubj:pass`. */
  readonly relation: string;
}

/** The kinds of names the recogniser knows. */
export type NameType = 'PER' | 'ORG' | 'LOC';

/** A proper name found in a sentence; `start` and `end` are token indexes, half-open. */
export interface Name {
  readonly type: NameType;
  readonly start: number;
  readonly end: number;
}

/** Words that fill one slot: a head token with everything that hangs below it. */
export interface Phrase extends Span {
  /** Token index of the head. */
  readonly head: number;
  /** Token indexes, half-open. */
  readonly from: number;
  readonly to: number;
}

/** A predicate with what stands around it: verb, copula or event noun. */
export interface Clause {
  /** Token index of the predicate. */
  readonly predicate: number;
  /** Lemma of the predicate, with its particle if any: `carry out`. */
  readonly lemma: string;
  readonly form: 'verb' | 'noun' | 'copula';
  readonly voice: 'active' | 'passive';
  readonly tense: Tense;
  /** What the clause's own words say: auxiliaries, adverbs, "if". Who says it is decided later. */
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly slots: ReadonlyMap<Slot, readonly Phrase[]>;
  /** Predicate index of the clause this one depends on, or -1. */
  readonly governor: number;
}

/** A sentence with its words, names and clauses. Sentences tile the text. */
export interface Sentence extends Span {
  readonly index: number;
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly clauses: readonly Clause[];
}

/** An article as the reader sees it; never leaves the process. */
export interface Doc {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
}

/** What a language model says of one sentence: arrays as long as its tokens, and the names in it. */
export interface Annotation {
  readonly tags: readonly Tag[];
  readonly xpos: readonly string[];
  readonly lemmas: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly names: readonly Name[];
}

/** Tokens of a whole document in, one annotation a sentence out: the interface behind which weights may change. */
export interface LanguageModel {
  /** Checksum of all weights. */
  readonly id: string;
  annotate(document: readonly (readonly string[])[]): Annotation[];
}
