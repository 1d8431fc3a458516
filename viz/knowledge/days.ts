import type { NodeView } from '../../src/graph/view.ts';
import type { Days } from '../state.ts';

/** The days an event can have happened on, as its profile decided; undefined where no one gives a day. */
export function daysOf({ profile }: Pick<NodeView, 'profile'>): Days | undefined {
  const value = profile.facts['date']?.value;
  if (value?.kind !== 'date') return undefined;
  const from = value.min ?? value.max;
  const until = value.max ?? value.min;
  return from === null || until === null ? undefined : { from, until };
}
