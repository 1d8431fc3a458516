import type { Producer } from './producers.ts';
import type { State, View } from './state.ts';

/** The state with the views before and after it: undo comes of every change being a new value. */
export interface History {
  readonly state: State;
  readonly past: readonly View[];
  readonly future: readonly View[];
}

/** Steps that are remembered. */
const DEPTH = 200;

/** Applies a change; only a new view is a step that can be undone. */
export function apply(history: History, producer: Producer): History {
  const { state, past } = history;
  const next = producer(state);
  if (next === state) return history;
  if (next.view === state.view) return { ...history, state: next };
  return { state: next, past: [...past, state.view].slice(-DEPTH), future: [] };
}

/** One step back; what passes (search words, query, theme) stays. */
export function undo(history: History): History {
  const { state, past, future } = history;
  const view = past.at(-1);
  return view === undefined
    ? history
    : { state: { ...state, view }, past: past.slice(0, -1), future: [state.view, ...future] };
}

/** One step forward again. */
export function redo(history: History): History {
  const { state, past, future } = history;
  const [view, ...rest] = future;
  return view === undefined ? history : { state: { ...state, view }, past: [...past, state.view], future: rest };
}
