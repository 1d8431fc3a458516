import type { Quote } from './claim.ts';

/** A doubt that the reader had: data, never an exception, because any text can be read. */
export interface Problem {
  /** Stable, kebab-case: `weekday-without-date`, `quote-not-found`. */
  readonly code: string;
  readonly message: string;
  readonly quote?: Quote;
  readonly rule?: string;
}
