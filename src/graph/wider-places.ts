/** Relations by which an article says which larger place one lies in. */
export const LYING_IN: ReadonlySet<string> = new Set(['LOCATED_IN', 'PART_OF', 'CAPITAL_OF']);

/** No chain of places is longer than this. */
const DEEPEST = 6;

/** All that lies around some places, the nearest first: what `outer` gives for each, for those, and so on. */
export function widerPlaces(
  from: readonly string[],
  outer: (place: string) => Iterable<string>,
  deepest = DEEPEST,
): Set<string> {
  const all = new Set<string>();
  let step = from;
  for (let depth = 0; depth < deepest && step.length > 0; depth++) {
    step = step.flatMap((place) => [...outer(place)]).filter((place) => !all.has(place));
    for (const place of step) all.add(place);
  }
  return all;
}
