import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Point } from '../../src/graph/point.ts';
import type { Editing } from '../editing.ts';
import type { Atlas } from '../knowledge/atlas.ts';
import type { Finder } from '../knowledge/finder.ts';
import type { Visible } from '../knowledge/visible.ts';
import type { Writer } from '../loaded.ts';
import type { Picture } from '../picture.ts';
import type { Question } from '../source.ts';
import type { Store } from '../store.ts';

/** What every panel may read. */
export interface App {
  readonly atlas: Atlas;
  readonly store: Store;
  readonly finder: Finder;
  /** What filters, focus and hands left of the graph. */
  readonly visible: ReadonlySignal<Visible>;
  readonly questions: ReadonlySignal<readonly Question[]>;
  readonly dark: ReadonlySignal<boolean>;
  /** What lies outside the chosen time. */
  readonly dim: ReadonlySignal<ReadonlySet<string>>;
  /** The picture while there is one. */
  readonly picture: Signal<Picture | undefined>;
  /** Writes what is shown in every format. */
  readonly writer: ReadonlySignal<Writer>;
  /** What people decided, and how to decide, where the server lets this page. */
  readonly editing: ReadonlySignal<Editing | undefined>;
  /** Where nodes stand, where that came with the graph: then nothing is laid out. */
  readonly positions: ReadonlyMap<string, Point> | undefined;
  /** Less motion is asked for. */
  readonly still: boolean;
}

/** Hands the app to panels without passing it through each. */
export const AppContext = createContext<App | undefined>(undefined);

/** The app around this panel. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error('a panel stands outside the app');
  return app;
}
