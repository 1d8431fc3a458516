import { useEffect, useRef } from 'preact/hooks';
import { closeMenu } from '../producers.ts';
import { useApp } from './app.ts';
import { actionsOn } from './node-actions.tsx';

/** The menu of a node in the picture: a right click opens it, arrows choose, Escape closes. */
export function NodeMenu() {
  const app = useApp();
  const { atlas, store } = app;
  const menu = store.session.menu.value;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = list.current;
    if (box === null || menu === null) return;
    box.style.left = `${menu.x}px`;
    box.style.top = `${menu.y}px`;
    box.querySelector('button')?.focus();
  }, [menu]);
  if (menu === null) return null;
  const close = (): void => store.apply(closeMenu);
  return (
    <div
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={atlas.nodes.get(menu.node)?.name ?? menu.node}
      ref={list}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Element | null)) close();
      }}
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (event.key === 'Escape') close();
        if (step === undefined) return;
        event.preventDefault();
        const items = [...event.currentTarget.querySelectorAll('button')];
        const at = items.indexOf(document.activeElement as HTMLButtonElement);
        items[(at + step + items.length) % items.length]?.focus();
      }}
    >
      {actionsOn(menu.node, app).map(({ name, words, act }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          data-do={name}
          onClick={() => {
            act();
            close();
          }}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
