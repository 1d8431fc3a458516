import { groupBy } from './group-by.ts';

/** A reason to think that some local entities are one. */
export interface Proposal {
  readonly ids: readonly string[];
  readonly rule: string;
  readonly evidence: string;
}

/** The ids less those that share their reading with another of them: what fits two says nothing about either. */
export const unambiguous = (ids: readonly string[], readingOf: ReadonlyMap<string, string>): string[] =>
  [...groupBy(ids, (id) => readingOf.get(id)).values()].filter((group) => group.length === 1).flat();
