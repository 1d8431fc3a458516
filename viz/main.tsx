import { signal } from '@preact/signals';
import { render } from 'preact';
import { listenToKeys } from './keys.ts';
import { createAtlas } from './knowledge/atlas.ts';
import { type App, AppContext } from './panels/app.ts';
import { Loading, Trouble } from './panels/trouble.tsx';
import { Viewer } from './panels/viewer.tsx';
import { loadGraph, loadQuestions, type Question } from './source.ts';
import { START } from './state.ts';
import { createStore } from './store.ts';
import { followTheme, keptTheme } from './theme.ts';
import { visibleIn } from './visible-in.ts';
import './styles.css';

const root = document.getElementById('app') as HTMLElement;
const store = createStore({ ...START, session: { ...START.session, theme: keptTheme() } });
const dark = followTheme(store);
const questions = signal<readonly Question[]>([]);

/** Loads the graph and shows it, or says why not and how to go on. */
async function open(): Promise<void> {
  render(<Loading />, root);
  try {
    const atlas = createAtlas(await loadGraph());
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const app: App = { atlas, store, visible: visibleIn(atlas, store), questions, dark, still };
    render(
      <AppContext.Provider value={app}>
        <Viewer />
      </AppContext.Provider>,
      root,
    );
    questions.value = await loadQuestions().catch(() => []);
  } catch (cause) {
    render(
      <Trouble message={cause instanceof Error ? cause.message : String(cause)} retry={() => void open()} />,
      root,
    );
  }
}

listenToKeys(store);
void open();
