import type { Typed } from './align.ts';
import type { FlatEntity, FlatGraph } from './flat.ts';

/** A gold entity of a foreign corpus. */
export interface BenchEntity extends Typed {
  readonly id: string;
  /** The corpus annotates it as a name of one of our types. */
  readonly named: boolean;
}

/** A gold relation in the corpus's own label. */
export interface BenchRelation {
  readonly source: string;
  readonly label: string;
  readonly target: string;
}

/** Who or what fills a role of the document's events. */
export interface BenchSlot {
  readonly slot: string;
  readonly entity: string;
}

/** One document of a foreign corpus. */
export interface BenchDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly BenchEntity[];
  readonly relations: readonly BenchRelation[];
  readonly slots: readonly BenchSlot[];
}

/** Gold documents beside what was predicted for each, in the gold's relation names. */
export interface BenchPair {
  readonly document: BenchDocument;
  readonly predicted: FlatGraph;
}

const lastWord = (name: string): string => name.trim().split(/\s+/).at(-1) ?? '';

const isProper = (entity: FlatEntity): boolean =>
  [entity.name, ...(entity.aliases ?? [])].some((name) =>
    /^[\p{Lu}\p{N}]/u.test(lastWord(name).replace(/^[^\p{L}\p{N}]+/u, '')),
  );

/** These corpora annotate names only: an event, a counted group or a description that matches nothing is neutral. */
export const isBeyondGold = (entity: FlatEntity): boolean =>
  entity.type === 'Event' || entity.count !== undefined || !isProper(entity);
