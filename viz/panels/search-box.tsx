import { useSignal } from '@preact/signals';
import { contextOf, publisherOf } from '../knowledge/evidence.ts';
import type { Hit } from '../knowledge/finder.ts';
import { CONDITIONS, type Wanted } from '../knowledge/wanted.ts';
import { dayWords } from '../knowledge/words.ts';
import { takeHit, takeQuote, typeWords } from '../producers.ts';
import { type App, useApp } from './app.ts';
import { LabelIcon, Sign } from './icons.tsx';

function NodeHit({ hit }: { readonly hit: Hit & { as: 'node' } }) {
  const { node, alias } = hit;
  return (
    <>
      <LabelIcon type={node.type} acts={node.acts ?? false} />
      <span>
        {node.name}
        {alias && <small>also “{alias}”</small>}
      </span>
    </>
  );
}

function QuoteHit({ hit }: { readonly hit: Hit & { as: 'quote' } }) {
  const { atlas } = useApp();
  const article = atlas.articles.get(hit.claim.quote.article);
  if (article === undefined) return null;
  const { before, quote, after } = contextOf(article, hit.claim.quote);
  return (
    <span class="found-quote">
      <span>
        “{before}
        <mark>{quote}</mark>
        {after}”
      </span>
      <small>
        {publisherOf(article)}
        {article.publishedAt && ` · ${dayWords(article.publishedAt)}`}
      </small>
    </span>
  );
}

interface OptionProps {
  readonly hit: Hit;
  readonly id: string;
  readonly chosen: boolean;
  take(hit: Hit): void;
}

function Option({ hit, id, chosen, take }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field takes the keys for its list.
    <div
      role="option"
      id={id}
      aria-selected={chosen}
      tabIndex={-1}
      data-hit={hit.as}
      ref={(row) => {
        if (chosen) row?.scrollIntoView({ block: 'nearest' });
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => take(hit)}
    >
      {hit.as === 'node' ? <NodeHit hit={hit} /> : <QuoteHit hit={hit} />}
    </div>
  );
}

/** What to say of a search beside its hits: what filters there are, or that nothing fits. */
function advice(hits: readonly Hit[], { unknown }: Wanted): string | undefined {
  const known = CONDITIONS.map((name) => `${name}:`).join(' ');
  if (unknown.length > 0) return `There is no filter “${unknown[0]}:”. There are ${known}`;
  return hits.length === 0 ? `Nothing fits. Fewer words find more; filters are ${known}` : undefined;
}

/** Goes where a hit lies: a node is selected; a quote opens its article, beside what it says. */
function taker({ store, atlas }: App): (hit: Hit) => void {
  return (hit) => {
    if (hit.as === 'node') return store.apply(takeHit(hit.node.id));
    const edge = atlas.edgeOfClaim.get(hit.claim.id);
    const node = atlas.view.nodeOf[hit.claim.subject];
    return store.apply(takeQuote(hit.claim.quote, { ...(edge && { edge }), ...(node && { node }) }));
  };
}

/** Finds names, aliases, events and quotes: `/` comes here, arrows choose, Enter goes there. */
export function SearchBox() {
  const app = useApp();
  const { finder, store } = app;
  const at = useSignal(0);
  const words = store.session.words.value;
  const { hits, wanted } = finder(words);
  const place = Math.min(at.value, hits.length - 1);
  const chosen = hits[place];
  const told = advice(hits, wanted);
  const take = (hit: Hit): void => {
    at.value = 0;
    taker(app)(hit);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      at.value = (place + step + hits.length) % hits.length;
    } else if (event.key === 'Enter' && chosen) take(chosen);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      store.apply(typeWords(''));
      (event.currentTarget as HTMLElement).blur();
    }
  };
  const open = words.trim() !== '';
  return (
    <search class="search">
      <Sign name="search" />
      <input
        id="search"
        type="text"
        role="combobox"
        aria-label="Search names, aliases, events and quotes"
        aria-expanded={open}
        aria-autocomplete="list"
        {...(open && { 'aria-controls': 'hits' })}
        {...(chosen && { 'aria-activedescendant': `hit-${place}` })}
        placeholder="Search names and quotes"
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
      {open && (
        <div class="found">
          <div id="hits" role="listbox" aria-label="Found">
            {hits.map((hit, i) => (
              <Option key={hit.id} id={`hit-${i}`} hit={hit} chosen={hit === chosen} take={take} />
            ))}
          </div>
          {told && <p class="quiet">{told}</p>}
        </div>
      )}
    </search>
  );
}
