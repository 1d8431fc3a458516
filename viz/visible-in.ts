import { computed, type ReadonlySignal } from '@preact/signals';
import type { Atlas } from './knowledge/atlas.ts';
import { dimmed } from './knowledge/dimmed.ts';
import { type Visible, visible } from './knowledge/visible.ts';
import type { View } from './state.ts';
import type { Store } from './store.ts';

/** What lies outside the chosen time now. */
export function dimIn(
  atlas: Atlas,
  shown: ReadonlySignal<Visible>,
  { state }: Store,
): ReadonlySignal<ReadonlySet<string>> {
  const time = computed(() => state.value.view.time);
  return computed(() => dimmed(atlas, shown.value, time.value));
}

/** What is shown now, worked out anew only when something that decides it changes. */
export function visibleIn(atlas: Atlas, { state }: Store): ReadonlySignal<Visible> {
  const part = <K extends keyof View>(key: K): ReadonlySignal<View[K]> => computed(() => state.value.view[key]);
  const [truthyOnly, unlinked, filters] = [part('truthyOnly'), part('unlinked'), part('filters')];
  const [focus, hidden, most] = [part('focus'), part('hidden'), part('most')];
  return computed(() =>
    visible(atlas, {
      truthyOnly: truthyOnly.value,
      unlinked: unlinked.value,
      filters: filters.value,
      focus: focus.value,
      hidden: hidden.value,
      most: most.value,
    }),
  );
}
