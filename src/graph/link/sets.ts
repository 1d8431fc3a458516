const EMPTY: ReadonlySet<never> = new Set<never>();

/** A set of what was found; all empty ones are one, since most entities have few traits and a library has many. */
export function setOf<T>(items: readonly T[]): ReadonlySet<T> {
  return items.length === 0 ? EMPTY : new Set(items);
}
