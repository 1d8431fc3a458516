import { useEffect, useRef } from 'preact/hooks';
import { count } from '../knowledge/words.ts';
import { clearSelection } from '../producers.ts';
import { useApp } from './app.ts';
import { EdgePanel } from './edge-panel.tsx';
import { Sign } from './icons.tsx';
import { NodeLink, NodePanel } from './node-panel.tsx';
import { Overview } from './overview.tsx';
import { PathPanel } from './path-panel.tsx';

function Chosen() {
  const { atlas, store } = useApp();
  const { selection } = store.view.value;
  if (selection.as === 'edge') {
    const edge = atlas.edges.get(selection.id);
    return edge ? <EdgePanel edge={edge} /> : <Overview />;
  }
  if (selection.as === 'path') return <PathPanel from={selection.from} to={selection.to} />;
  const nodes = selection.as === 'nodes' ? selection.ids.flatMap((id) => atlas.nodes.get(id) ?? []) : [];
  const [node] = nodes;
  if (node === undefined) return <Overview />;
  if (nodes.length === 1) return <NodePanel node={node} />;
  return (
    <article class="panel" data-panel="nodes">
      <header class="panel-head">
        <h2>{count(nodes.length, 'node')} selected</h2>
      </header>
      <div class="node-links">
        {nodes.map((one) => (
          <NodeLink key={one.id} node={one} />
        ))}
      </div>
    </article>
  );
}

/** The column beside the picture: what is selected, with steps back and forward. */
export function Side() {
  const { store } = useApp();
  const { selection } = store.view.value;
  const column = useRef<HTMLElement>(null);
  useEffect(() => column.current?.scrollTo({ top: 0 }), [selection]);
  return (
    <aside class="side" aria-label="Details" ref={column}>
      <div class="steps">
        <button type="button" class="icon" aria-label="Back" disabled={!store.canUndo.value} onClick={store.undo}>
          <Sign name="back" />
        </button>
        <button type="button" class="icon" aria-label="Forward" disabled={!store.canRedo.value} onClick={store.redo}>
          <Sign name="forward" />
        </button>
        {selection.as !== 'nothing' && (
          <button
            type="button"
            class="icon close"
            aria-label="Clear the selection"
            onClick={() => store.apply(clearSelection)}
          >
            <Sign name="close" />
          </button>
        )}
      </div>
      <Chosen />
    </aside>
  );
}
