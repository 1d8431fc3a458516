import { useSignal } from '@preact/signals';
import { type Hit, search } from '../knowledge/search.ts';
import { takeHit, typeWords } from '../producers.ts';
import { useApp } from './app.ts';
import { LabelIcon, Sign } from './icons.tsx';

interface OptionProps {
  readonly hit: Hit;
  readonly chosen: boolean;
  take(hit: Hit): void;
}

function Option({ hit, chosen, take }: OptionProps) {
  const { node, alias } = hit;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field takes the keys for its list.
    <div
      role="option"
      id={`hit-${node.id}`}
      aria-selected={chosen}
      tabIndex={-1}
      data-node={node.id}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => take(hit)}
    >
      <LabelIcon type={node.type} acts={node.acts ?? false} />
      <span>
        {node.name}
        {alias && <small>also “{alias}”</small>}
      </span>
    </div>
  );
}

/** Finds nodes by name and alias: `/` comes here, arrows choose, Enter goes there. */
export function SearchBox() {
  const { atlas, store } = useApp();
  const at = useSignal(0);
  const { words } = store.state.value.session;
  const hits = search(atlas.view.nodes, words);
  const chosen = hits[Math.min(at.value, hits.length - 1)];
  const take = ({ node }: Hit): void => {
    at.value = 0;
    store.apply(takeHit(node.id));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      at.value = (Math.min(at.value, hits.length - 1) + step + hits.length) % hits.length;
    } else if (event.key === 'Enter' && chosen) take(chosen);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      store.apply(typeWords(''));
      (event.currentTarget as HTMLElement).blur();
    }
  };
  return (
    <search class="search">
      <Sign name="search" />
      <input
        id="search"
        type="text"
        role="combobox"
        aria-label="Search names and aliases"
        aria-expanded={words !== ''}
        aria-controls="hits"
        aria-autocomplete="list"
        {...(chosen && { 'aria-activedescendant': `hit-${chosen.node.id}` })}
        placeholder="Search names"
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={(event) => {
          at.value = 0;
          store.apply(typeWords(event.currentTarget.value));
        }}
        onKeyDown={onKeyDown}
      />
      <span class="key">/</span>
      {words.trim() !== '' && (
        <div id="hits" role="listbox" aria-label="Found">
          {hits.map((hit) => (
            <Option key={hit.node.id} hit={hit} chosen={hit === chosen} take={take} />
          ))}
          {hits.length === 0 && <p class="quiet">No name holds “{words.trim()}”.</p>}
        </div>
      )}
    </search>
  );
}
