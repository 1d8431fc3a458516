import { signal } from '@preact/signals';
import { render } from 'preact';
import { readAddress } from './address.ts';
import { type Editing, loadEditing } from './editing.ts';
import { followAddress } from './follow-address.ts';
import { listenToKeys } from './keys.ts';
import { createAtlas } from './knowledge/create-atlas.ts';
import { createFinder } from './knowledge/finder.ts';
import { isFile, loadGraph } from './load-graph.ts';
import type { Writer } from './loaded.ts';
import { type App, AppContext } from './panels/app.ts';
import { Loading, Trouble } from './panels/trouble.tsx';
import { Viewer } from './panels/viewer.tsx';
import { renewAt } from './renew.ts';
import { exportPart, loadFormats, loadQuestions, type Question } from './source.ts';
import { startFor } from './start.ts';
import { START } from './state.ts';
import { createStore } from './store.ts';
import { followTheme, keptTheme } from './theme.ts';
import { dimIn, visibleIn } from './visible-in.ts';
import './styles.css';

const root = document.getElementById('app') as HTMLElement;
const store = createStore({ ...START, session: { ...START.session, theme: keptTheme() } });
const dark = followTheme(store);
const writer = signal<Writer>({ formats: [], write: exportPart });
const editing = signal<Editing | undefined>(undefined);
const questions = signal<readonly Question[]>([]);

/** Loads the graph and shows it, or says why not and how to go on. */
async function open(): Promise<void> {
  render(<Loading />, root);
  try {
    const { view, positions, writer: own } = await loadGraph();
    if (own) writer.value = own;
    const atlas = createAtlas(view);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const base = startFor(atlas, keptTheme());
    store.begin(readAddress(location.hash, base));
    const shown = visibleIn(atlas, store);
    const app: App = {
      atlas,
      store,
      finder: createFinder(atlas),
      visible: shown,
      dim: dimIn(atlas, shown, store),
      questions,
      dark,
      still,
      picture: signal(undefined),
      writer,
      editing,
      positions,
    };
    render(
      <AppContext.Provider value={app}>
        <Viewer />
      </AppContext.Provider>,
      root,
    );
    followAddress(store, base);
    if (isFile()) return;
    editing.value = await loadEditing((node) => renewAt(node, store, base)).catch(() => undefined);
    questions.value = await loadQuestions().catch(() => []);
    writer.value = { formats: await loadFormats().catch(() => []), write: exportPart };
  } catch (cause) {
    render(
      <Trouble message={cause instanceof Error ? cause.message : String(cause)} retry={() => void open()} />,
      root,
    );
  }
}

listenToKeys(store);
void open();
