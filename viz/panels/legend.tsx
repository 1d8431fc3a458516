import { useComputed } from '@preact/signals';
import { standingOf } from '../../src/graph/stance.ts';
import type { EntityType } from '../../src/model/claim.ts';
import { lets } from '../knowledge/choices.ts';
import { groupThousands, STATUS_WORDS } from '../knowledge/words.ts';
import { showDisputedOnly, toggleValues } from '../producers.ts';
import { useApp } from './app.ts';
import { LabelIcon, LineSample } from './icons.tsx';

const LINES = [
  { values: ['asserted', 'attributed'], words: 'stated or told' },
  { values: ['alleged'], words: STATUS_WORDS.alleged.meaning },
  { values: ['planned'], words: 'planned' },
  { values: ['background'], words: 'background' },
] as const;

function Labels() {
  const { atlas, store, visible } = useApp();
  const { labels, nodes } = atlas.view;
  const { filters } = store.view.value;
  // As wide as the greatest number: a filter must not move what stands beside it.
  const room = `${groupThousands(nodes.length).length}ch`;
  const shown = useComputed(() => {
    const tally = new Map<EntityType, number>();
    for (const { id, type } of nodes) if (visible.value.nodes.has(id)) tally.set(type, (tally.get(type) ?? 0) + 1);
    return tally;
  }).value;
  return (
    <ul aria-label="Colours and icons">
      {labels.map(({ name, meaning }) => (
        <li key={name} data-label={name}>
          <button
            type="button"
            title={meaning}
            aria-pressed={lets(filters.labels, name)}
            onClick={() => store.apply(toggleValues('labels', [name]))}
          >
            <LabelIcon type={name} />
            {name}
            <span class="count" style={{ minWidth: room }}>
              {groupThousands(shown.get(name) ?? 0)}
            </span>
          </button>
        </li>
      ))}
      {nodes.some((node) => node.acts) && (
        <li title="a country or another place that acts: it is a Group as well">
          <LabelIcon type="Place" acts />
          Place that acts
        </li>
      )}
    </ul>
  );
}

/** What colours, icons and lines mean; each entry is a filter. */
export function Legend() {
  const { atlas, store } = useApp();
  const { edges } = atlas.view;
  const { filters } = store.view.value;
  const lines = LINES.filter(({ values }) => edges.some((edge) => values.some((value) => value === standingOf(edge))));
  return (
    <div class="legend">
      <Labels />
      <ul aria-label="Lines">
        {lines.map(({ values, words }) => (
          <li key={words} data-line={values[0]}>
            <button
              type="button"
              aria-pressed={values.some((value) => lets(filters.statuses, value))}
              onClick={() => store.apply(toggleValues('statuses', values))}
            >
              <LineSample status={values[0]} />
              {words}
            </button>
          </li>
        ))}
        {edges.some((edge) => edge.disputed) && (
          <li data-line="disputed">
            <button
              type="button"
              class="sole"
              aria-pressed={filters.disputedOnly}
              title="Only where sources disagree"
              onClick={() => store.apply(showDisputedOnly(!filters.disputedOnly))}
            >
              <LineSample status="disputed" />
              disputed
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
