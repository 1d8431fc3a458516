import { decisions } from './decided.ts';
import { search } from './search.ts';
import { chain, claims, conflicts, entities, neighbors, timeline } from './tables.ts';

/** Every question that a table answers, by the name the doors call it. */
export const answers = { entities, conflicts, claims, timeline, neighbors, chain, search, decisions };
