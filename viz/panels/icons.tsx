import type { EntityType } from '../../src/model/claim.ts';
import { ICON_PATHS } from '../drawing/icons.ts';

/** A label's disc with its icon, as in the picture. */
export function LabelIcon({ type, acts = false }: { readonly type: EntityType; readonly acts?: boolean }) {
  return (
    <span class={`disc ${type.toLowerCase()}${acts ? ' acts' : ''}`} aria-hidden="true">
      <svg viewBox="0 0 24 24" focusable="false">
        <title>{type}</title>
        <path d={ICON_PATHS[type]} fill-rule="evenodd" />
      </svg>
    </span>
  );
}

const SIGNS = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 21 21',
  funnel: 'M4 5h16l-6.2 7.5V19l-3.6-2v-4.5Z',
  keep: 'M12 3v12m-4.5-4.5L12 15l4.5-4.5M4 17v3.5h16V17',
  earlier: 'M17 6l-8 6 8 6ZM7 6v12',
  later: 'M7 6l8 6-8 6ZM17 6v12',
  play: 'M8 5l11 7-11 7Z',
  pause: 'M8 6v12M16 6v12',
  timeline: 'M6 3v18M6 7h.01M6 12h.01M6 17h.01M10 7h10M10 12h7M10 17h9',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M19 12H5m6-7-7 7 7 7',
  forward: 'M5 12h14m-6-7 7 7-7 7',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  frame: 'M8 8h8v8H8ZM4 7V4h3M20 7V4h-3M4 17v3h3M20 17v3h-3',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3 19 19M5 19l1.7-1.7M17.3 6.7 19 5',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z',
  auto: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 3v18M12 8l7 7M12 13l5 5M12 3.5l9 9',
  terminal: 'M5 7l5 5-5 5M12 18h7',
  table: 'M4 5h16v14H4ZM4 10h16M4 14.5h16M10 10v9',
  graph:
    'M6 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM18 4a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM14 15.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM8.5 7.7l7-1M7.3 10.2l5.2 5.6M17.3 9l-2.1 6.5',
} as const;

/** A small line drawing for a button; the button's own label says what it does. */
export function Sign({ name }: { readonly name: keyof typeof SIGNS }) {
  return (
    <svg class="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SIGNS[name]} />
    </svg>
  );
}

/** A piece of line in the style that a status is drawn in. */
export function LineSample({ status }: { readonly status: string }) {
  return (
    <svg class={`line ${status}`} viewBox="0 0 30 8" aria-hidden="true" focusable="false">
      <path d="M1 4h28" />
    </svg>
  );
}
