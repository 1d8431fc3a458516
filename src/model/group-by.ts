/** Items under their key, keys and items in the order they came (Node 20 has no `Map.groupBy`). */
export const groupBy = <K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> =>
  groupByEach(items, (item) => [keyOf(item)]);

/** Items under each of their keys. */
export function groupByEach<K, T>(items: Iterable<T>, keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
}
