import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Atlas } from '../knowledge/atlas.ts';
import type { Visible } from '../knowledge/visible.ts';
import type { Question } from '../source.ts';
import type { Store } from '../store.ts';

/** What every panel may read. */
export interface App {
  readonly atlas: Atlas;
  readonly store: Store;
  /** What filters, focus and hands left of the graph. */
  readonly visible: ReadonlySignal<Visible>;
  readonly questions: ReadonlySignal<readonly Question[]>;
  readonly dark: ReadonlySignal<boolean>;
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
