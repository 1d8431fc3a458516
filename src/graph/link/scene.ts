import type { Gathered } from '../gather.ts';
import { isPositive } from '../stance.ts';
import { widerPlaces } from '../wider-places.ts';
import type { NameKnowledge } from './countries.ts';
import { type Containment, containmentIn } from './listed-places.ts';
import type { Portrait } from './portrait.ts';

/** What is known of those who take part, and of places. */
export interface Scene {
  /** How a cluster is called in evidence. */
  readonly nameOf: (root: string) => string;
  /** A named person or body: one that tells. Countries, crowds and descriptions do not. */
  readonly tells: (root: string) => boolean;
  readonly isPerson: (root: string) => boolean;
  readonly isCountry: (root: string) => boolean;
  /** Whether one place lies in the other, however far, or surely does not. */
  readonly lies: (inner: string, outer: string) => Containment;
}

/** Which clusters of places lie in which, as claims say. */
function containersByRoot({ claims }: Gathered, find: (id: string) => string): Map<string, Set<string>> {
  const containers = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (claim.predicate !== 'LOCATED_IN' || claim.object.as !== 'entity' || !isPositive(claim)) continue;
    const inner = find(claim.subject);
    containers.set(inner, (containers.get(inner) ?? new Set()).add(find(claim.object.entity)));
  }
  return containers;
}

/** Prepares what judging events asks about people and places. */
export function createScene(
  gathered: Gathered,
  portraits: ReadonlyMap<string, Portrait>,
  { find, names: known }: { readonly find: (id: string) => string; readonly names: NameKnowledge },
): Scene {
  const containers = containersByRoot(gathered, find);
  const names = new Map<string, string>();
  const telling = new Set<string>();
  const people = new Set<string>();
  const countries = new Set<string>();
  for (const { id, name, type } of gathered.entities) {
    const root = find(id);
    const portrait = portraits.get(id);
    if (!names.has(root)) names.set(root, name);
    if (type === 'Person') people.add(root);
    if (portrait === undefined) continue;
    if ([...portrait.places.values()].some(({ country }) => country !== undefined)) countries.add(root);
    else telling.add(root);
  }
  const within = (inner: string, outer: string): boolean =>
    widerPlaces([inner], (place) => containers.get(place) ?? []).has(outer);
  // A facility called after its city lies in it, though no article may say so: "Baghdad airport".
  const namedAfter = (inner: string, outer: string): boolean => {
    const [long, short] = [names.get(inner) ?? '', names.get(outer) ?? ''];
    return (
      short.length > 2 && long.length > short.length && ` ${long.toLowerCase()} `.includes(` ${short.toLowerCase()} `)
    );
  };
  // The table is read from disk only when two places are compared.
  let listed: ReturnType<typeof containmentIn> | undefined;
  return {
    nameOf: (root) => names.get(root) ?? root,
    tells: (root) => telling.has(root),
    isPerson: (root) => people.has(root),
    isCountry: (root) => countries.has(root),
    lies: (inner, outer) => {
      if (within(inner, outer) || namedAfter(inner, outer)) return 'inside';
      listed ??= known.places === undefined ? () => 'unclear' : containmentIn(known.places);
      return listed(names.get(inner) ?? '', names.get(outer) ?? '');
    },
  };
}
