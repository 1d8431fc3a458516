import { computed, type ReadonlySignal, signal } from '@preact/signals';
import * as history from './history.ts';
import type { Producer } from './producers.ts';
import { type Session, START, type State, type View } from './state.ts';

/** The one place where state lives; panels read signals and send producers. */
export interface Store {
  readonly state: ReadonlySignal<State>;
  /** What can be undone: whoever reads only this is not drawn anew while a pointer moves over the picture. */
  readonly view: ReadonlySignal<View>;
  /** What passes, each part by itself. */
  readonly session: { readonly [K in keyof Session]: ReadonlySignal<Session[K]> };
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  apply(producer: Producer): void;
  undo(): void;
  redo(): void;
  /** Begins anew somewhere: nothing before it can be undone. */
  begin(state: State): void;
}

/** Starts a store. */
export function createStore(start: State = START): Store {
  const kept = signal<history.History>({ state: start, past: [], future: [] });
  const parts = Object.keys(START.session).map((key) => [
    key,
    computed(() => kept.value.state.session[key as keyof Session]),
  ]);
  return {
    state: computed(() => kept.value.state),
    view: computed(() => kept.value.state.view),
    session: Object.fromEntries(parts),
    canUndo: computed(() => kept.value.past.length > 0),
    canRedo: computed(() => kept.value.future.length > 0),
    apply: (producer) => {
      kept.value = history.apply(kept.peek(), producer);
    },
    undo: () => {
      kept.value = history.undo(kept.peek());
    },
    redo: () => {
      kept.value = history.redo(kept.peek());
    },
    begin: (state) => {
      kept.value = { state, past: [], future: [] };
    },
  };
}
