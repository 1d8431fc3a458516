import type { FlatEntity, FlatGraph, FlatRelation } from '../../../../src/app/evaluation/flat.ts';
import { draws } from '../../../draws.ts';

const OTHER_TYPE = { Person: 'Group', Group: 'Place', Place: 'Event', Event: 'Person' } as const;
const OUR_NAMES: Readonly<Record<string, string>> = { PERPETRATED: 'CARRIED_OUT', WOUNDED_IN: 'INJURED_IN' };

function damaged(entity: FlatEntity, roll: (sides: number) => number): FlatEntity[] {
  const copy = { ...entity, id: `p-${entity.id}` };
  switch (roll(9)) {
    case 0:
      return [];
    case 1:
      return [{ ...copy, type: OTHER_TYPE[entity.type] }];
    case 2:
      return [{ ...copy, name: `${entity.name} of nowhere`, aliases: [] }];
    case 3:
      return [copy, { ...copy, id: `${copy.id}-twin` }];
    case 4:
      return [{ ...copy, name: entity.name.toUpperCase(), aliases: [], date: '2020-01', count: 'millions; five' }];
    default:
      return [copy];
  }
}

function changed(relation: FlatRelation, ids: readonly string[], roll: (sides: number) => number): FlatRelation[] {
  const copy = { ...relation, source: `p-${relation.source}`, target: `p-${relation.target}` };
  const by = relation.by && { by: `p-${relation.by}` };
  switch (roll(8)) {
    case 0:
      return [];
    case 1:
      return [{ ...copy, ...by, source: copy.target, target: copy.source }];
    case 2:
      return [{ ...copy, ...by, target: ids[roll(ids.length)]! }];
    case 3:
      return [{ ...copy, type: 'ATTENDED', status: 'attributed' }];
    case 4:
      return [
        { ...copy, type: 'TARGETED_IN' },
        { ...copy, type: 'LOCATED_IN', target: ids[roll(ids.length)]! },
      ];
    case 5:
      return [{ ...copy, ...by, type: OUR_NAMES[relation.type] ?? relation.type, status: 'planned' }];
    default:
      return [{ ...copy, ...by }];
  }
}

/** A graph with repeatable mistakes of every kind the scorers look at. */
export function perturb(graph: FlatGraph, seed: number): FlatGraph {
  // Damage that is the same on every machine.
  const roll = draws(seed * 2_654_435 + 1);
  const entities = graph.entities.flatMap((entity) => damaged(entity, roll));
  const ids = entities.map((entity) => entity.id);
  if (!ids.length) return { entities, relations: [] };
  return { entities, relations: graph.relations.flatMap((relation) => changed(relation, ids, roll)) };
}
