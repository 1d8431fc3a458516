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

/** A slider that is drawn through these is one step, not fifty. */
const SLIDING: readonly (keyof View)[] = ['time'];

/** Whether two views differ in nothing but what slides. */
const slides = (a: View, b: View): boolean =>
  (Object.keys(a) as (keyof View)[]).every((key) => a[key] === b[key] || SLIDING.includes(key));

/** Applies a change; only a new view is a step that can be undone. */
export function apply(history: History, producer: Producer): History {
  const { state, past } = history;
  const next = producer(state);
  if (next === state) return history;
  if (next.view === state.view) return { ...history, state: next };
  const before = past.at(-1);
  if (before !== undefined && slides(before, state.view) && slides(state.view, next.view))
    return { state: next, past, future: [] };
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
