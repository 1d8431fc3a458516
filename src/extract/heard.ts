import type { Clause, Sentence } from '../language/doc.ts';
import type { Qualifiers } from '../model/claim.ts';
import type { RelationPattern } from '../ontology/kinds.ts';
import type { Cluster, Rival } from './hint.ts';

/** A relation that was heard between two. */
export interface Heard {
  readonly type: string;
  readonly source: Cluster;
  readonly target: Cluster;
  readonly sentence: Sentence;
  readonly clause: Clause;
  /** Token indexes that the quote must cover. */
  readonly anchors: readonly number[];
  readonly qualifiers: Qualifiers;
  readonly rule: string;
  /** Counts only where nothing surer is heard of the two. */
  readonly fallback: boolean;
  /** Heard only if this one has the same relation to a country of their own. */
  readonly like?: Cluster;
  /** Where the other of two words stands: "offered **help**". */
  readonly word?: number;
  /** A charge against the source, the source's own confession, or what a court found. */
  readonly told?: RelationPattern['told'];
  /** Told of what somebody does, not of who they are: it is no surer than its sentence. */
  readonly deed?: boolean;
  /** The target had what the source has now. */
  readonly inherits?: boolean;
  /** What else was heard of the two, less surely. */
  readonly rivals?: readonly Rival[];
}
