import type { Article } from './article.ts';
import type { Claim, Entity, EntityType, Mention, Modality } from './claim.ts';
import type { Library } from './reading.ts';

/** Someone or something across articles: derived, never stored. */
export interface GraphNode {
  /** The id of its first member by publication date, article and offset. */
  readonly id: string;
  readonly type: EntityType;
  readonly acts?: boolean;
  readonly kind?: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Id and note of the user's watch list. */
  readonly watched?: string;
  readonly note?: string;
  /** Local entity ids. */
  readonly members: readonly string[];
}

/** The status of an edge: the modality of its strongest positive claim. */
export type EdgeStatus = Extract<Modality, 'asserted' | 'attributed' | 'alleged' | 'planned'>;

/** The set of claims that agree on one triple; it exists only if someone says it positively. */
export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly status: EdgeStatus;
  readonly truthy: boolean;
  readonly disputed: boolean;
  /** Computed from other edges. */
  readonly derived: boolean;
  /** `gazetteer` for background knowledge without a quote. */
  readonly basis?: string;
  readonly roles: readonly string[];
  /** Ids of the positive claims. */
  readonly claims: readonly string[];
  /** Ids of the negative and denied claims on the same triple. */
  readonly against: readonly string[];
}

/** Why two local entities are one, or are kept apart. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly verdict: 'same' | 'different';
  readonly rule: string;
  /** In words: "full name 'Qassem Soleimani'". */
  readonly evidence: string;
}

/** Which local entity belongs to which node, and why. */
export interface Identity {
  /** Local entity id → node id. Entities that became no node (an event nobody says happened) are absent. */
  readonly nodeOf: ReadonlyMap<string, string>;
  readonly links: readonly Link[];
}

/** Everything that stores, exports, server and viewer read. */
export interface KnowledgeGraph {
  readonly library: Library;
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** Claims with local entity ids; `identity` maps them to nodes. */
  readonly claims: readonly Claim[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly identity: Identity;
}
