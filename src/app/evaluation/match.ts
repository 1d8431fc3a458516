import { alignByName, type Typed } from './align.ts';
import { assign } from './assign.ts';
import { eventSimilarity } from './event-match.ts';
import type { FlatEntity, FlatGraph } from './flat.ts';

/** Which predicted entity is which gold entity, by id. */
export interface Match {
  /** One to one. */
  readonly pairs: ReadonlyMap<string, string>;
  /** Many to one, predicted → gold: duplicates are here as well. */
  readonly map: ReadonlyMap<string, string>;
}

/** Below this likeness two events are never the same; a duplicate must be surer still. */
const SAME_EVENT = 0.33;
const DUPLICATE_EVENT = 0.45;

/** The types an entity may have. */
export const typesOf = (entity: FlatEntity): readonly string[] => [entity.type, ...(entity.altTypes ?? [])];

/** An entity as name alignment takes it. */
export const withTypes = (entity: FlatEntity): Typed => ({ ...entity, types: typesOf(entity) });

const isEvent = (entity: FlatEntity): boolean => entity.type === 'Event';

/** Gold events must not be matched by name alone: they get a type that nothing has. */
function withoutEventType(entity: FlatEntity): Typed {
  const types = typesOf(entity).filter((type) => type !== 'Event');
  return { ...entity, types: types.length ? types : ['-'] };
}

type Neighbours = (graph: FlatGraph, id: string) => Set<string>;

function neighboursBy(to: (id: string) => string | undefined): Neighbours {
  return (graph, id) =>
    new Set(
      graph.relations
        .filter((relation) => relation.source === id || relation.target === id)
        .map((relation) => to(relation.source === id ? relation.target : relation.source))
        .filter((neighbour) => neighbour !== undefined),
    );
}

const shareOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const smaller = Math.min(a.size, b.size);
  return smaller ? [...a].filter((id) => b.has(id)).length / smaller : 0;
};

function likeness(predicted: FlatGraph, gold: FlatGraph, named: ReadonlyMap<string, string>): number[][] {
  const goldEvents = gold.entities.filter(isEvent);
  const eventIds = new Set(goldEvents.map((event) => event.id));
  const predictedNeighbours = neighboursBy((id) => named.get(id));
  const goldNeighbours = neighboursBy((id) => (eventIds.has(id) ? undefined : id));
  const around = goldEvents.map((event) => goldNeighbours(gold, event.id));
  return predicted.entities.filter(isEvent).map((event) => {
    const mine = predictedNeighbours(predicted, event.id);
    return goldEvents
      .map((other, at) => eventSimilarity(event, other, shareOf(mine, around[at]!)))
      .map((score) => (score >= SAME_EVENT ? score : 0));
  });
}

/** Matches people, groups and places by name, then events by name, kind, date and the neighbours they share. */
export function match(predicted: FlatGraph, gold: FlatGraph): Match {
  const plain = predicted.entities.filter((entity) => !isEvent(entity));
  const names = alignByName(plain.map(withTypes), gold.entities.map(withoutEventType));
  const map = new Map<string, string>();
  const pairs = new Map<string, string>();
  for (const [p, g] of names.map) map.set(plain[p]!.id, gold.entities[g]!.id);
  for (const [p, g] of names.pairs) pairs.set(plain[p]!.id, gold.entities[g]!.id);
  const events = predicted.entities.filter(isEvent);
  const goldEvents = gold.entities.filter(isEvent);
  const scores = likeness(predicted, gold, map);
  for (const [p, g] of assign(scores)) {
    pairs.set(events[p]!.id, goldEvents[g]!.id);
    map.set(events[p]!.id, goldEvents[g]!.id);
  }
  events.forEach((event, at) => {
    const best = Math.max(0, ...scores[at]!);
    if (!map.has(event.id) && best >= DUPLICATE_EVENT) map.set(event.id, goldEvents[scores[at]!.indexOf(best)]!.id);
  });
  return { pairs, map };
}
