import type { EntityType } from '../../src/model/claim.ts';

/** The colours of one theme, as the canvas and the shaders take them. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly quietText: string;
  readonly icon: string;
  readonly edge: string;
  readonly strongEdge: string;
  readonly disputed: string;
  readonly accent: string;
  readonly fills: Readonly<Record<EntityType, string>>;
  /** For the largest communities, in their order. */
  readonly communities: readonly string[];
}

/** Okabe–Ito: told apart with every kind of colour vision; fills only, never text. */
const OKABE_ITO = { Person: '#0072b2', Group: '#d55e00', Place: '#009e73', Event: '#cc79a7' } as const;

/** The same colours in the order of a colour wheel's far ends, and the three that labels do not use. */
const COMMUNITIES = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#a6761d', '#6a51a3'] as const;

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const mixed = new Map<string, string>();

/** A colour `share` of the way from one hex colour to another, in sRGB; the few that are asked for are remembered. */
export function mix(from: string, to: string, share: number): string {
  const key = `${from} ${to} ${share}`;
  const known = mixed.get(key);
  if (known !== undefined) return known;
  const end = channels(to);
  const between = channels(from).map((channel, i) => Math.round(channel + ((end[i] ?? 0) - channel) * share));
  const colour = `#${between.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  mixed.set(key, colour);
  return colour;
}

const LIGHT: Palette = {
  background: '#fbfaf7',
  text: '#1d2129',
  quietText: '#5b616b',
  icon: '#ffffff',
  edge: '#b4b8bf',
  strongEdge: '#5f6773',
  disputed: '#c22f4b',
  accent: '#1d2129',
  fills: OKABE_ITO,
  communities: COMMUNITIES,
};

const DARK: Palette = {
  background: '#14171c',
  text: '#eceae4',
  quietText: '#a3a9b3',
  icon: '#ffffff',
  edge: '#4a515c',
  strongEdge: '#a4abb6',
  disputed: '#ff7088',
  accent: '#ffffff',
  fills: {
    Person: mix(OKABE_ITO.Person, '#ffffff', 0.14),
    Group: mix(OKABE_ITO.Group, '#ffffff', 0.06),
    Place: OKABE_ITO.Place,
    Event: OKABE_ITO.Event,
  },
  communities: COMMUNITIES.map((colour) => mix(colour, '#ffffff', 0.1)),
};

/** The palette of a theme; the same values stand in styles.css. */
export const paletteOf = (dark: boolean): Palette => (dark ? DARK : LIGHT);
