import { hiddenWords, unlinkedWords } from '../knowledge/visible.ts';
import { showTruthyOnly, showUnlinked } from '../producers.ts';
import { useApp } from './app.ts';

/** The lines that say what is hidden, each with the one button that shows it. */
export function HiddenLine() {
  const { atlas, store } = useApp();
  const { truthyOnly, unlinked, shape } = store.state.value.view;
  const doubtful = atlas.view.edges.some((edge) => !edge.truthy);
  const nodes = shape === 'picture' ? unlinkedWords(atlas.view, { truthyOnly, unlinked }) : '';
  return (
    <div class="hidden-line" data-truthy-only={truthyOnly} data-unlinked={unlinked}>
      <p>
        {`${hiddenWords(atlas.view, truthyOnly)} `}
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
      {nodes !== '' && (
        <p>
          {`${nodes} `}
          <button
            type="button"
            class="link"
            data-action="unlinked"
            onClick={() => store.apply(showUnlinked(!unlinked))}
          >
            {unlinked ? 'Hide them' : 'Show them'}
          </button>
        </p>
      )}
    </div>
  );
}
