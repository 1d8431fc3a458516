import { stepOut } from './producers.ts';
import type { Store } from './store.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/** Keys that work everywhere: `/` searches, Escape steps out, Ctrl+Z undoes a step. */
export function listenToKeys(store: Store): void {
  document.addEventListener('keydown', (event) => {
    if (isTyping(event.target)) return;
    if (event.key === '/') {
      event.preventDefault();
      document.getElementById('search')?.focus();
    } else if (event.key === 'Escape') store.apply(stepOut);
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      if (event.shiftKey) store.redo();
      else store.undo();
    }
  });
}
