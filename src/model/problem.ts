import type { Quote } from './claim.ts';

/** A mistake in a file of the user's: where in its JSON, and what is wrong there. */
export interface Mistake {
  /** Keys and indexes from the top: `["relations", 0, "type"]`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A doubt that the reader had: data, never an exception, because any text can be read. */
export interface Problem {
  /** Stable, kebab-case: `weekday-without-date`, `quote-not-found`. */
  readonly code: string;
  readonly message: string;
  readonly quote?: Quote;
  readonly rule?: string;
}
