import { readAddress, writeAddress } from './address.ts';
import { arriveAt } from './producers.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

/** Written so long after the last change: browsers refuse an address that changes too often. */
const PAUSE_MS = 250;

/** Keeps the whole state in the address, and goes where a new address leads. */
export function followAddress(store: Store, base: State): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(waiting);
    const written = writeAddress(store.state.peek(), base);
    if (written !== location.hash.replace(/^#/, '')) history.replaceState(null, '', `#${written}`);
  };
  store.state.subscribe(() => {
    clearTimeout(waiting);
    waiting = setTimeout(write, PAUSE_MS);
  });
  // A theme is also kept by the browser: the address must never lag behind that.
  store.session.theme.subscribe(write);
  addEventListener('hashchange', () => store.apply(arriveAt(readAddress(location.hash, base))));
}
