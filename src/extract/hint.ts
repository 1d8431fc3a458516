import type { DateMention } from '../language/dates.ts';
import type { Clause, Sentence } from '../language/doc.ts';
import type { EntityType, MentionForm } from '../model/claim.ts';
import type { Slot } from '../model/grammar.ts';
import type { Span } from '../model/span.ts';
import type { EventKind } from '../ontology/kinds.ts';

export type Gender = 'male' | 'female';

/** A counted amount with the words that give it. */
export interface Count extends Span {
  readonly text: string;
  readonly min: number;
  readonly max: number | null;
}

/** Another reading of the same words that lost, and by what: kept for `explain` alone, never part of a reading. */
export interface Rival {
  readonly reading: string;
  readonly why: string;
}

/** A mention not yet attached to anyone. */
export interface Hint extends Span {
  readonly form: MentionForm;
  /** Undefined for pronouns that may be anything. */
  readonly type?: EntityType;
  readonly sentence: number;
  /** Token index of the head. */
  readonly head: number;
  /** Token indexes, half-open. */
  readonly from: number;
  readonly to: number;
  /** The words without articles, titles and possessive endings. */
  readonly name: string;
  readonly rule: string;
  readonly kind?: string;
  readonly gender?: Gender;
  readonly plural?: boolean;
  /** Introduced as known: "the general", "this city". */
  readonly definite?: boolean;
  /** Titles cut off before a name: "Major General". */
  readonly title?: Span & { readonly text: string };
  readonly count?: Count;
  /** Normal names of those it cannot be, because it is introduced as their relative. */
  readonly apart?: readonly string[];
  /** An office or role of the ontology: "the leader", not "the gunman". */
  readonly role?: boolean;
  /** Never links to other articles. */
  readonly local?: boolean;
  /** No one and nowhere: pointed back at, but never in the graph. */
  readonly thing?: boolean;
  /** Id in the user's watch list. */
  readonly watched?: string;
  /** Who else the mention could have meant. */
  readonly rivals?: readonly Rival[];
}

/** Someone or something in this article: hints that refer to the same. */
export interface Cluster {
  readonly index: number;
  readonly type: EntityType;
  readonly name: string;
  readonly hints: readonly Hint[];
  readonly kind?: string;
  readonly gender?: Gender;
  readonly local: boolean;
  /** No one and nowhere. */
  readonly thing?: boolean;
  /** Id in the user's watch list. */
  readonly watched?: string;
}

/** One filler of a role: who, and where in the sentence. */
export interface Filler {
  readonly cluster: Cluster;
  readonly head: number;
  readonly slot: Slot;
}

/** Words that say with what a deed was done, as token indexes, half-open. */
export interface Instrument {
  readonly from: number;
  readonly to: number;
}

/** An event as one predicate tells it. */
export interface Frame {
  readonly kind: EventKind;
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly roles: ReadonlyMap<string, readonly Filler[]>;
  readonly dates: readonly DateMention[];
  /** With what it was done: token indexes, half-open. */
  readonly instruments?: readonly Instrument[];
  readonly rule: string;
  /** Kinds that the same word could have told of. */
  readonly rivals: readonly Rival[];
  /** The frame that a pronoun takes up: "It will take place on Monday". */
  readonly again?: Frame;
}
