import { writeAddress } from './address.ts';
import type { State, View } from './state.ts';
import type { Store } from './store.ts';

/** Loads the page anew where one is, at a node if one is given: everything that was derived may be another. */
export function renewAt(node: string | undefined, store: Store, base: State): void {
  const { view, session } = store.state.peek();
  const selection: View['selection'] = node === undefined ? view.selection : { as: 'nodes', ids: [node] };
  history.replaceState(null, '', `#${writeAddress({ view: { ...view, selection }, session }, base)}`);
  location.reload();
}
