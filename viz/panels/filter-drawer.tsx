import { useSignal } from '@preact/signals';
import type { EntityType } from '../../src/model/claim.ts';
import type { Facet } from '../knowledge/choices.ts';
import { lets } from '../knowledge/choices.ts';
import { type FacetValue, facetCounts } from '../knowledge/facet-counts.ts';
import { count, PLURALS, relationWords, STATUS_WORDS } from '../knowledge/words.ts';
import {
  colourBy,
  demandConfidence,
  onlyValues,
  publishedWithin,
  resetShown,
  showDisputedOnly,
  sizeBy,
  toggleDrawer,
  toggleValues,
} from '../producers.ts';
import { useApp } from './app.ts';
import { LabelIcon, LineSample, Sign } from './icons.tsx';

/** Values shown before one asks for more. */
const FIRST = 8;

const TITLES: Readonly<Record<Facet, string>> = {
  labels: 'Label',
  relations: 'Relation',
  statuses: 'How surely it is told',
  publishers: 'Publisher',
  speakers: 'Speaker',
};

function words(facet: Facet, value: string): string {
  if (facet === 'labels') return PLURALS[value as EntityType];
  if (facet === 'statuses') return STATUS_WORDS[value as keyof typeof STATUS_WORDS].meaning;
  return facet === 'relations' ? relationWords(value) : value;
}

function Value({ facet, value }: { readonly facet: Facet; readonly value: FacetValue }) {
  const { store } = useApp();
  const choice = store.view.value.filters[facet];
  const label = words(facet, value.value);
  return (
    <li class={value.count === 0 ? 'none' : ''} data-value={value.value}>
      <label>
        <input
          type="checkbox"
          checked={lets(choice, value.value)}
          onChange={() => store.apply(toggleValues(facet, [value.value]))}
        />
        {facet === 'labels' && <LabelIcon type={value.value as EntityType} />}
        {facet === 'statuses' && <LineSample status={value.value} />}
        <span class="words">{label}</span>
        <span class="count">{value.count}</span>
      </label>
      <button
        type="button"
        class="link only"
        aria-label={`Only ${label}`}
        onClick={() => store.apply(onlyValues(facet, [value.value]))}
      >
        only
      </button>
    </li>
  );
}

function FacetGroup({ facet, values }: { readonly facet: Facet; readonly values: readonly FacetValue[] }) {
  const all = useSignal(false);
  const shown = all.value ? values : values.slice(0, FIRST);
  return (
    <fieldset data-facet={facet}>
      <legend>{TITLES[facet]}</legend>
      <ul>
        {shown.map((value) => (
          <Value key={value.value} facet={facet} value={value} />
        ))}
      </ul>
      {values.length > FIRST && (
        <button
          type="button"
          class="link"
          onClick={() => {
            all.value = !all.value;
          }}
        >
          {all.value ? 'Show fewer' : `Show all ${values.length}`}
        </button>
      )}
    </fieldset>
  );
}

function Ranges() {
  const { store } = useApp();
  const { confidence, from, until, disputedOnly } = store.view.value.filters;
  return (
    <fieldset data-facet="ranges">
      <legend>Claims</legend>
      <label class="row">
        <input
          type="checkbox"
          checked={disputedOnly}
          data-action="disputed"
          onChange={(event) => store.apply(showDisputedOnly(event.currentTarget.checked))}
        />
        Only where sources disagree
      </label>
      <label class="row">
        Least confidence
        <input
          type="range"
          min="0"
          max="100"
          step="5"
          value={Math.round(confidence * 100)}
          aria-valuetext={`${Math.round(confidence * 100)} percent`}
          onChange={(event) => store.apply(demandConfidence(Number(event.currentTarget.value) / 100))}
        />
        <output>{Math.round(confidence * 100)} %</output>
      </label>
      <label class="row">
        Published from
        <input
          type="date"
          value={from}
          onChange={(event) => store.apply(publishedWithin({ from: event.currentTarget.value }))}
        />
      </label>
      <label class="row">
        until
        <input
          type="date"
          value={until}
          onChange={(event) => store.apply(publishedWithin({ until: event.currentTarget.value }))}
        />
      </label>
    </fieldset>
  );
}

function Looks() {
  const { store } = useApp();
  const view = store.view.value;
  return (
    <fieldset data-facet="looks">
      <legend>Picture</legend>
      <label class="row">
        Size by
        <select
          value={view.sizeBy}
          data-action="size"
          onChange={(event) => store.apply(sizeBy(event.currentTarget.value as 'degree'))}
        >
          <option value="degree">relationships</option>
          <option value="mentions">mentions</option>
        </select>
      </label>
      <label class="row">
        Colour by
        <select
          value={view.colourBy}
          data-action="colour"
          onChange={(event) => store.apply(colourBy(event.currentTarget.value as 'label'))}
        >
          <option value="label">label</option>
          <option value="community">community</option>
        </select>
      </label>
    </fieldset>
  );
}

/** Every filter with live counts: how many relationships a value would show while the other filters stay. */
export function FilterDrawer() {
  const { atlas, store, visible } = useApp();
  const counts = facetCounts(atlas, store.view.value);
  return (
    <section id="filters" class="drawer" aria-label="Filters">
      <div class="drawer-head">
        <h2>Filters</h2>
        <span class="quiet">{count(visible.value.edges.size, 'relationship')}</span>
        <button type="button" class="link" onClick={() => store.apply(resetShown)}>
          Reset
        </button>
        <button
          type="button"
          class="icon close"
          aria-label="Close the filters"
          onClick={() => store.apply(toggleDrawer('filters'))}
        >
          <Sign name="close" />
        </button>
      </div>
      <Looks />
      <FacetGroup facet="labels" values={counts.labels} />
      <FacetGroup facet="statuses" values={counts.statuses} />
      <Ranges />
      <FacetGroup facet="publishers" values={counts.publishers} />
      <FacetGroup facet="relations" values={counts.relations} />
      <FacetGroup facet="speakers" values={counts.speakers} />
    </section>
  );
}
