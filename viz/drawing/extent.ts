/** The least and the greatest of some numbers; of none, an empty stretch at 0. */
export function extentOf(numbers: Iterable<number>): [low: number, high: number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers) {
    if (number < low) low = number;
    if (number > high) high = number;
  }
  return low > high ? [0, 0] : [low, high];
}

/** How far apart the least and the greatest lie. */
export function spanOf(numbers: Iterable<number>): number {
  const [low, high] = extentOf(numbers);
  return high - low;
}
