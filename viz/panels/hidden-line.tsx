import { useComputed } from '@preact/signals';
import { askedWords, hiddenNodesWords, hiddenWords } from '../knowledge/hidden-words.ts';
import { count, groupThousands } from '../knowledge/words.ts';
import { resetShown, showAllNodes, showTruthyOnly, showUnlinked } from '../producers.ts';
import { useApp } from './app.ts';

/** The line that says what is hidden and why, with the buttons that show it and one that takes all back. */
export function HiddenLine() {
  const { atlas, store, visible } = useApp();
  const view = store.view.value;
  const { truthyOnly, unlinked, filters } = view;
  const doubtful = !filters.disputedOnly && atlas.view.edges.some((edge) => !edge.truthy);
  const edges = useComputed(() => hiddenWords(atlas, visible.value)).value;
  const nodes = useComputed(() => hiddenNodesWords(atlas, visible.value)).value;
  const asked = askedWords(view, atlas);
  return (
    <div class="hidden-line" data-truthy-only={truthyOnly} data-unlinked={unlinked}>
      <p role="status">
        {`${edges} `}
        {doubtful && (
          <button
            type="button"
            class="link"
            data-action="truthy"
            onClick={() => store.apply(showTruthyOnly(!truthyOnly))}
          >
            {truthyOnly ? 'Show doubtful' : 'Hide doubtful'}
          </button>
        )}
      </p>
      {(nodes !== '' || unlinked) && (
        <p>
          {`${nodes} `}
          <button
            type="button"
            class="link"
            data-action="unlinked"
            onClick={() => store.apply(showUnlinked(!unlinked))}
          >
            {unlinked ? 'Hide unlinked' : 'Show unlinked'}
          </button>
        </p>
      )}
      {view.most !== null && (
        <p>
          {`A graph of ${count(atlas.view.nodes.length, 'node')}: the ${groupThousands(view.most)} best connected are shown. `}
          <button type="button" class="link" data-action="all-nodes" onClick={() => store.apply(showAllNodes)}>
            Show all
          </button>
        </p>
      )}
      {asked.length > 0 && (
        <p class="asked" data-asked>
          {`Shown: ${asked.join('; ')}. `}
          <button type="button" class="link" data-action="reset" onClick={() => store.apply(resetShown)}>
            Reset
          </button>
        </p>
      )}
    </div>
  );
}
