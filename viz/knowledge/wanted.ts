import { plain } from '../../src/graph/text-search.ts';

/** What can be asked of a hit besides its words: `type:Event after:2020-01-03 source:"The Post"`. */
export const CONDITIONS = ['type', 'kind', 'relation', 'status', 'source', 'speaker', 'after', 'before'] as const;
type ConditionName = (typeof CONDITIONS)[number];

/** One typed filter; its value in lower case without accents. */
export interface Condition {
  readonly name: ConditionName;
  readonly value: string;
}

/** A search as it was typed, read. */
export interface Wanted {
  readonly words: string;
  readonly conditions: readonly Condition[];
  /** Names before a colon that are no filters. */
  readonly unknown: readonly string[];
}

const TYPED = /(?<![^\s])(\p{L}+):(?:"([^"]*)"?|(\S*))/gu;

const isCondition = (name: string): name is ConditionName => (CONDITIONS as readonly string[]).includes(name);

/** Reads a search: typed filters, and the words that are left. A filter still without a value asks for nothing. */
export function readWanted(typed: string): Wanted {
  const found = [...typed.matchAll(TYPED)].map(([, name = '', quoted, bare]) => ({
    name: name.toLowerCase(),
    value: plain(quoted ?? bare ?? '').trim(),
  }));
  return {
    words: plain(typed.replace(TYPED, ' ')).replace(/\s+/g, ' ').trim(),
    conditions: found.flatMap(({ name, value }) => (isCondition(name) && value !== '' ? [{ name, value }] : [])),
    unknown: found.map(({ name }) => name).filter((name) => !isCondition(name)),
  };
}
