import { toggleDrawer } from '../producers.ts';
import { useApp } from './app.ts';
import { Sign } from './icons.tsx';

const KEYS: readonly (readonly [title: string, keys: readonly (readonly [key: string, does: string])[]])[] = [
  [
    'Everywhere',
    [
      ['/', 'search'],
      ['?', 'this sheet'],
      ['Escape', 'one step out: drawer, article, selection'],
      ['Ctrl Z', 'undo'],
      ['Ctrl Shift Z', 'redo'],
      ['Tab', 'to the next control'],
    ],
  ],
  [
    'In the picture',
    [
      ['← ↑ → ↓', 'move'],
      ['+ −', 'zoom'],
      ['0', 'the whole graph'],
      ['F', 'what is shown'],
      ['N', 'the next neighbour of what is selected'],
      ['P', 'pin the selected node, or let it go'],
      ['Shift ← ↑ → ↓', 'move the selected node, and pin it'],
    ],
  ],
  [
    'With the mouse',
    [
      ['click', 'what is said of a node or a relationship'],
      ['double click', 'a node and its neighbours only'],
      ['right click', 'menu: near, path, hide'],
      ['drag a node', 'pin it there'],
    ],
  ],
  [
    'In the search box',
    [
      ['↑ ↓ Enter', 'choose and go there'],
      ['type: after: before: source:', 'narrow it'],
    ],
  ],
];

/** The sheet of keys. */
export function KeysDrawer() {
  const { store } = useApp();
  return (
    <section id="keys" class="drawer" aria-label="Keys">
      <div class="drawer-head">
        <h2>Keys</h2>
        <button
          type="button"
          class="icon close"
          aria-label="Close the sheet of keys"
          onClick={() => store.apply(toggleDrawer('keys'))}
        >
          <Sign name="close" />
        </button>
      </div>
      {KEYS.map(([title, keys]) => (
        <section class="block" key={title}>
          <h3>{title}</h3>
          <dl class="keys">
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p class="quiet">The table and the timeline hold what the picture shows, for screen readers and for reading.</p>
    </section>
  );
}
