import { stepOut, toggleDrawer } from './producers.ts';
import type { Store } from './store.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) &&
  target.getAttribute('type') !== 'range';

const isUndo = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';

/** Keys that work everywhere: `/` searches, `?` shows the keys, Escape steps out, Ctrl+Z undoes a step. */
export function listenToKeys(store: Store): void {
  const does: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    '/': (event) => {
      event.preventDefault();
      document.getElementById('search')?.focus();
    },
    '?': () => store.apply(toggleDrawer('keys')),
    Escape: () => store.apply(stepOut),
  };
  document.addEventListener('keydown', (event) => {
    if (isTyping(event.target)) return;
    if (!isUndo(event)) return does[event.key]?.(event);
    event.preventDefault();
    if (event.shiftKey) store.redo();
    else store.undo();
  });
}
