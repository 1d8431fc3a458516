const EMPTY: ReadonlySet<never> = new Set<never>();

/** A set of what was found; all empty ones are one, since most entities have few traits and a library has many. */
export function setOf<T>(items: readonly T[]): ReadonlySet<T> {
  return items.length === 0 ? EMPTY : new Set(items);
}

/** What two sets share, in order. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((one) => b.has(one)).sort();

/** Whether two sets share anything. */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const one of small) if (large.has(one)) return true;
  return false;
}
