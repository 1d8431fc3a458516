import type { FlatGraph, FlatRelation } from './flat.ts';

const VICTIM = new Set(['KILLED_IN', 'WOUNDED_IN', 'TARGETED_IN']);
const PRESENT = new Set(['ATTENDED', 'SPOKE_AT', 'KILLED_IN', 'WOUNDED_IN', 'ORGANIZED', 'PERPETRATED', 'TARGETED_IN']);

/** A relation between two participants, either stated or read off an event they share. */
export interface DirectRelation extends FlatRelation {
  readonly derived: boolean;
}

function relationsByEvent(graph: FlatGraph): Map<string, FlatRelation[]> {
  const events = new Set(graph.entities.filter((entity) => entity.type === 'Event').map((entity) => entity.id));
  const around = new Map<string, FlatRelation[]>();
  for (const relation of graph.relations) {
    const event = [relation.target, relation.source].find((id) => events.has(id));
    if (event !== undefined) around.set(event, [...(around.get(event) ?? []), relation]);
  }
  return around;
}

function around(event: string, relations: readonly FlatRelation[]): DirectRelation[] {
  const inward = relations.filter((relation) => relation.target === event);
  const places = relations.filter((relation) => relation.source === event && relation.type === 'OCCURRED_IN');
  const direct = (source: string, type: string, target: string) => ({ source, type, target, derived: true });
  return inward.flatMap((one) => {
    const others = inward.filter((other) => other !== one);
    const victims = one.type === 'PERPETRATED' ? others.filter((other) => VICTIM.has(other.type)) : [];
    const present = PRESENT.has(one.type);
    return [
      ...victims
        .filter((victim) => victim.source !== one.source)
        .map((victim) => direct(one.source, 'ATTACKED', victim.source)),
      ...(present ? places : []).map((place) => direct(one.source, 'WAS_IN', place.target)),
      ...(present ? others : [])
        .filter((other) => PRESENT.has(other.type) && one.source < other.source)
        .map((other) => direct(one.source, 'TOGETHER_AT', other.source)),
    ];
  });
}

/** Our graphs put events between participants; corpora without event nodes relate the participants directly. */
export function collapseEvents(graph: FlatGraph): DirectRelation[] {
  return [
    ...graph.relations.map((relation) => ({ ...relation, derived: false })),
    ...[...relationsByEvent(graph)].flatMap(([event, relations]) => around(event, relations)),
  ];
}
