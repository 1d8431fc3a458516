import { announcement } from '../knowledge/facts.ts';
import { useApp } from './app.ts';
import { QueryPanel } from './query-panel.tsx';
import { ReadingPane } from './reading-pane.tsx';
import { Side } from './side.tsx';
import { Stage } from './stage.tsx';
import { TopBar } from './top-bar.tsx';

/** The whole viewer: bar, graph, Cypher box, details and the article. */
export function Viewer() {
  const { atlas, store } = useApp();
  const view = store.view.value;
  const { open } = store.session.query.value;
  const article = atlas.articles.get(view.reading?.article ?? '');
  return (
    <div class={`viewer${article ? ' with-article' : ''}${open ? ' with-query' : ''}`}>
      <TopBar />
      <main class="stage" aria-label="Graph">
        <Stage />
      </main>
      {open && <QueryPanel />}
      <Side />
      {article && view.reading && <ReadingPane key={article.id} article={article} place={view.reading} />}
      <p class="unseen" role="status" aria-live="polite" data-announcement>
        {announcement(view.selection, atlas)}
      </p>
    </div>
  );
}
