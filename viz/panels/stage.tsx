import { useApp } from './app.ts';
import { FilterDrawer } from './filter-drawer.tsx';
import { HiddenLine } from './hidden-line.tsx';
import { KeepDrawer } from './keep-drawer.tsx';
import { KeysDrawer } from './keys-drawer.tsx';
import { Legend } from './legend.tsx';
import { PicturePanel } from './picture-panel.tsx';
import { TableView } from './table-view.tsx';
import { TimeStrip } from './time-strip.tsx';
import { TimelineView } from './timeline-view.tsx';

/** Asked before Sigma is fetched: without WebGL 2 its modules cannot even be read. */
const hasWebGl = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;

const NO_WEBGL = 'This browser gives no WebGL, so there is no picture; the tables hold the same graph.';
const drawable = hasWebGl();

function Empty() {
  return (
    <div class="empty" data-view="empty">
      <h2>This graph is empty</h2>
      <p>
        No one and nothing was found. Give some articles to <code>newsgraph build</code> and serve the file it writes.
      </p>
    </div>
  );
}

/** The graph itself: as a picture, as tables, or a word on why there is none. */
export function Stage() {
  const { atlas, store } = useApp();
  const view = store.view.value;
  const drawer = store.session.drawer.value;
  const shape = drawable || view.shape !== 'picture' ? view.shape : 'table';
  if (atlas.view.nodes.length === 0) return <Empty />;
  return (
    <>
      <HiddenLine />
      <div class="canvas">
        {shape === 'table' && <TableView {...(!drawable && { reason: NO_WEBGL })} />}
        {shape === 'timeline' && <TimelineView />}
        {shape === 'picture' && <PicturePanel />}
        {drawer === 'filters' && <FilterDrawer />}
        {drawer === 'keys' && <KeysDrawer />}
        {drawer === 'keep' && <KeepDrawer />}
      </div>
      <TimeStrip />
      <Legend />
    </>
  );
}
