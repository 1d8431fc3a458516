import type { FlatGraph } from './flat.ts';

/** One relation as a key: `source|TYPE|target`. */
export const tripleKey = (source: string, type: string, target: string): string => `${source}|${type}|${target}`;

const PLACE_RELATIONS = new Set(['OCCURRED_IN', 'LOCATED_IN', 'BURIED_IN', 'TRAVELED_TO', 'BORN_IN']);
const HURT = ['KILLED_IN', 'WOUNDED_IN'];
const PRESENT = ['SPOKE_AT', 'ORGANIZED', 'LED', 'KILLED_IN', 'PERPETRATED'];

type Above = (id: string) => Set<string>;

/** Everything reachable upwards by relations of one type. */
function closure(gold: FlatGraph, type: string): Above {
  const up = new Map<string, Set<string>>();
  for (const relation of gold.relations)
    if (relation.type === type) up.set(relation.source, new Set([...(up.get(relation.source) ?? []), relation.target]));
  const all = (id: string, seen: Set<string>): Set<string> => {
    for (const next of up.get(id) ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        all(next, seen);
      }
    return seen;
  };
  return (id) => all(id, new Set());
}

/** Whether gold implies a relation it does not state: such a prediction is neither right nor wrong. */
export function impliedBy(
  gold: FlatGraph,
  stated: ReadonlyMap<string, unknown>,
): (source: string, type: string, target: string) => boolean {
  const [inside, capital, part] = ['LOCATED_IN', 'CAPITAL_OF', 'PART_OF'].map((type) => closure(gold, type)) as [
    Above,
    Above,
    Above,
  ];
  const placesAbove: Above = (id) =>
    new Set([...inside(id), ...capital(id), ...[...capital(id)].flatMap((place) => [...inside(place)])]);
  const events = new Set(gold.entities.filter((entity) => entity.type === 'Event').map((entity) => entity.id));
  const has = (source: string, types: readonly string[], target: string) =>
    types.some((type) => stated.has(tripleKey(source, type, target)));
  const sameOf = (source: string, type: string) =>
    gold.relations.filter((relation) => relation.source === source && relation.type === type);

  const widerPlace = (source: string, type: string, target: string) =>
    PLACE_RELATIONS.has(type) && sameOf(source, type).some((relation) => placesAbove(relation.target).has(target));
  const lies = (source: string, type: string, target: string) =>
    type === 'LOCATED_IN' && (capital(source).has(target) || placesAbove(source).has(target));
  const widerEvent = (source: string, type: string, target: string) =>
    events.has(target) && sameOf(source, type).some((relation) => part(relation.target).has(target));
  const weaker = (source: string, type: string, target: string) =>
    (type === 'TARGETED_IN' && has(source, HURT, target)) ||
    (type === 'ATTENDED' && has(source, PRESENT, target)) ||
    (type === 'MEMBER_OF' && has(source, ['LED'], target));
  const wholeThere = (source: string, type: string, target: string) =>
    type === 'OCCURRED_IN' && [...part(source)].some((whole) => has(whole, ['OCCURRED_IN'], target));
  const rules = [widerPlace, lies, widerEvent, weaker, wholeThere];
  return (source, type, target) => rules.some((rule) => rule(source, type, target));
}
