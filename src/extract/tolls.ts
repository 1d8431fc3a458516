import type { Value } from '../model/claim.ts';
import { isToll, TOLLS, type Toll } from '../model/tolls.ts';
import { confidenceOf } from './confidence.ts';
import type { Cluster, Count } from './hint.ts';
import type { Draft } from './state.ts';

/** What tells how many stand in a relation to an event, whatever kind of event it is: who is aimed at is only arrested where that is what happened. */
const BY_EDGE: ReadonlyMap<string, Toll> = new Map(
  Object.entries(TOLLS).flatMap(([toll, edge]): [string, Toll][] =>
    isToll(toll) && edge !== 'TARGETED_IN' ? [[edge, toll]] : [],
  ),
);

/** The attribute that tells how many stand in a relation to an event. */
export const tollBy = (edge: string): Toll | undefined => BY_EDGE.get(edge);

/** How many an event befell or drew, in the words that say who they were. */
export function sayToll(
  event: Cluster,
  { attribute, count }: { readonly attribute: Toll; readonly count: Count },
  told: Pick<Draft, 'qualifiers' | 'sentence' | 'anchors' | 'attribution'>,
): Draft {
  const { text, min, max } = count;
  const value: Value = { kind: 'count', text, min, max };
  return {
    ...told,
    span: count,
    subject: event,
    predicate: attribute,
    object: { as: 'value', value },
    rule: `value:${attribute}`,
    confidence: confidenceOf(`value:${attribute}`),
  };
}
