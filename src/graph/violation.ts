/** A broken invariant: which one, where, and what is wrong. A sound graph has none. */
export interface Violation {
  /** Stable, kebab-case: `quote-equals-slice`, `edge-without-claim`. */
  readonly invariant: string;
  /** Id of the article, entity, claim, node or edge it was found at. */
  readonly at: string;
  readonly message: string;
}

/** A rule of the house: what it is called, and what breaks it. */
export interface Invariant<T> {
  readonly invariant: string;
  readonly broken: (value: T) => Iterable<readonly [at: string, message: string]>;
}

/** What breaks any of these invariants. */
export const violations = <T>(invariants: readonly Invariant<T>[], value: T): Violation[] =>
  invariants.flatMap(({ invariant, broken }) =>
    [...broken(value)].map(([at, message]) => ({ invariant, at, message })),
  );
