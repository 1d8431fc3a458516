import type { Span } from './span.ts';

/** The four kinds of things a graph speaks about. */
export const ENTITY_TYPES = ['Person', 'Group', 'Place', 'Event'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Verbatim words of one article: `text === article.text.slice(start, end)`, always. */
export interface Quote extends Span {
  readonly article: string;
  /** Index of the sentence where the quote starts. */
  readonly sentence: number;
  readonly text: string;
}

/** Someone or something in one article. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** True for a Place that acts or is acted on, as countries do: it is a Group as well. */
  readonly acts?: boolean;
  /** Sub-type: an event kind ("attack"), a group type ("military"), a place type ("city"). */
  readonly kind?: string;
  /** True for what never links to other articles: "police", "a US official", an unnamed crowd. */
  readonly local?: boolean;
  /** Id in the user's watch list. */
  readonly watched?: string;
}

/** How a mention refers. */
export type MentionForm = 'name' | 'description' | 'pronoun' | 'metonym';

/** Words that refer to an entity; the only evidence that it exists. */
export interface Mention {
  readonly entity: string;
  readonly quote: Quote;
  readonly form: MentionForm;
  readonly rule: string;
}

/** How surely the claimant puts it; the first that applies of this list read from the end. */
export const MODALITIES = ['asserted', 'attributed', 'alleged', 'planned', 'hypothetical', 'denied'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Of two modalities the one that vouches for less: a condition around a plan is a condition. */
export const weaker = (a: Modality, b: Modality): Modality => (MODALITIES.indexOf(a) >= MODALITIES.indexOf(b) ? a : b);

export type Polarity = 'positive' | 'negative';
export type Tense = 'past' | 'present' | 'future' | 'unspecified';

/** Where a date's certainty comes from. */
export type DateBasis = 'explicit' | 'article-date' | 'weekday-resolved' | 'corpus-inferred' | 'unresolved';

/** What a claim says when its object is no one and no thing; `null` means an open or unresolved bound. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'count'; readonly text: string; readonly min: number | null; readonly max: number | null }
  | DateValue;

/** A date as the text gives it: EDTF with day bounds, never more precise than the words. */
export interface DateValue {
  readonly kind: 'date';
  readonly text: string;
  /** Extended Date/Time Format (ISO 8601-2 level 1), or null when unresolved. */
  readonly edtf: string | null;
  /** First and last day it can mean, `YYYY-MM-DD`. */
  readonly min: string | null;
  readonly max: string | null;
  readonly basis: DateBasis;
  /** What it was counted from: the article's day, or an event's id. */
  readonly anchor?: string;
}

/** Who says it: an entity of the article, or mere words ("officials") when no one particular is meant. */
export type Claimant =
  | { readonly as: 'entity'; readonly entity: string }
  | { readonly as: 'words'; readonly text: string };

export type ClaimObject =
  | { readonly as: 'entity'; readonly entity: string }
  | { readonly as: 'value'; readonly value: Value };

/** What narrows a claim without being part of its triple. */
export interface Qualifiers {
  readonly role?: string;
  readonly relationship?: string;
  readonly from?: string;
  readonly until?: string;
  readonly date?: string;
  readonly instrument?: string;
  readonly of?: string;
}

/** One thing one article says: who, did what, to whom, in which words, on whose word, how surely. */
export interface Claim {
  readonly id: string;
  readonly subject: string;
  /** A relation type (`KILLED_IN`) or an attribute's name (`age`). */
  readonly predicate: string;
  readonly object: ClaimObject;
  readonly qualifiers: Qualifiers;
  readonly quote: Quote;
  /** The innermost speaker; empty means the article's own voice. */
  readonly claimedBy: readonly Claimant[];
  /** Who passed it on, from the one who heard it outwards; never the article itself. */
  readonly via: readonly Claimant[];
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly tense: Tense;
  readonly extractor: string;
  readonly rule: string;
  /** Measured or stated precision of the rule, 0 to 1. */
  readonly confidence: number;
}
