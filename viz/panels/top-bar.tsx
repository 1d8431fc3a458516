import { count } from '../knowledge/words.ts';
import { isFile } from '../load-graph.ts';
import { chooseTheme, showAs, toggleDrawer, toggleQuery } from '../producers.ts';
import type { Theme } from '../state.ts';
import { useApp } from './app.ts';
import { Sign } from './icons.tsx';
import { SearchBox } from './search-box.tsx';

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };
const THEME_SIGN = { auto: 'auto', light: 'sun', dark: 'moon' } as const;

const SHAPES = [
  { shape: 'picture', sign: 'graph', words: 'Picture' },
  { shape: 'table', sign: 'table', words: 'Table' },
  { shape: 'timeline', sign: 'timeline', words: 'Timeline' },
] as const;

function Buttons() {
  const { store } = useApp();
  const view = store.view.value;
  const [theme, query, drawer] = [store.session.theme.value, store.session.query.value, store.session.drawer.value];
  return (
    <div class="buttons">
      <button
        type="button"
        aria-expanded={drawer === 'filters'}
        data-action="filters"
        onClick={() => store.apply(toggleDrawer('filters'))}
      >
        <Sign name="funnel" />
        <span>Filters</span>
      </button>
      <fieldset class="shapes">
        <legend class="unseen">Show the graph as</legend>
        {SHAPES.map(({ shape, sign, words }) => (
          <button
            key={shape}
            type="button"
            aria-pressed={view.shape === shape}
            data-shape={shape}
            onClick={() => store.apply(showAs(shape))}
          >
            <Sign name={sign} />
            <span>{words}</span>
          </button>
        ))}
      </fieldset>
      {!isFile() && (
        <button type="button" aria-expanded={query.open} data-action="query" onClick={() => store.apply(toggleQuery)}>
          <Sign name="terminal" />
          <span>Cypher</span>
        </button>
      )}
      <button
        type="button"
        aria-expanded={drawer === 'keep'}
        data-action="keep"
        onClick={() => store.apply(toggleDrawer('keep'))}
      >
        <Sign name="keep" />
        <span>Share</span>
      </button>
      <button
        type="button"
        class="icon"
        aria-label="Keys"
        aria-expanded={drawer === 'keys'}
        data-action="keys"
        onClick={() => store.apply(toggleDrawer('keys'))}
      >
        <span class="key">?</span>
      </button>
      <button
        type="button"
        class="icon"
        data-action="theme"
        aria-label={`Colours: ${theme === 'auto' ? 'as the system' : theme}. Change to ${NEXT_THEME[theme]}`}
        onClick={() => store.apply(chooseTheme(NEXT_THEME[theme]))}
      >
        <Sign name={THEME_SIGN[theme]} />
      </button>
    </div>
  );
}

/** Name, size of the graph, search, and what can be switched. */
export function TopBar() {
  const { atlas } = useApp();
  const { nodes, edges, articles } = atlas.view;
  return (
    <header class="bar">
      <h1>newsgraph</h1>
      <p class="size">
        {count(nodes.length, 'node')} · {count(edges.length, 'relationship')} · {count(articles.length, 'article')}
      </p>
      <SearchBox />
      <Buttons />
    </header>
  );
}
