import type { EntityType } from '../../src/model/claim.ts';
import type { Spot } from './edge-spots.ts';
import type { Running } from './place-edge-labels.ts';
import type { Box } from './place-labels.ts';

/** A disc on the screen, in CSS pixels, with what is drawn on and beside it. */
export interface Disc {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly type: EntityType;
  readonly label: string;
  /** A Place that is a Group too. */
  readonly acts: boolean;
  /** Held where it was put. */
  readonly pinned: boolean;
  /** As it is drawn now, faded or not. */
  readonly color: string;
  readonly weight: 'strong' | 'near' | 'plain' | 'faded';
}

/** An edge's label, and where on the screen it can stand. */
export interface EdgeLabel {
  readonly key: string;
  readonly spots: readonly Spot[];
  /** Room along the edge between the two discs. */
  readonly room: number;
  readonly label: string;
  readonly disputed: boolean;
}

/** What lies above the discs: icons, rings and labels. */
export interface Annotations {
  readonly discs: readonly Disc[];
  readonly edges: readonly EdgeLabel[];
  readonly width: number;
  readonly height: number;
}

/** Which words are written, and where. */
export interface Placed {
  /** A name's box starts at its left upper corner. */
  readonly names: readonly Box[];
  /** A relation stands around its point. */
  readonly relations: readonly (EdgeLabel & Running)[];
}

const FONT = "ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
/** How relations are written. */
export const RELATION_FONT = `500 11.5px ${FONT}`;
/** Height of the patch under a relation. */
export const RELATION_HEIGHT = 12;
/** Pixels of a name, by how much its disc stands out. */
export const SIZES = { strong: 14, near: 12.5, plain: 12.5, faded: 12 } as const;
/** Discs smaller than this carry no icon. */
export const ICON_FROM = 6;
const LONGEST = 34;

/** How a disc's name is written. */
export const fontOf = (disc: Disc): string => `${disc.weight === 'strong' ? 650 : 500} ${SIZES[disc.weight]}px ${FONT}`;

/** A name as far as it is written. */
export const short = (label: string): string =>
  label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;

/** Radius of the dot that marks a pinned disc. */
export const PIN = 3.5;

/** Where that dot lies: on the disc's edge, to the upper right. */
export const pinPlace = ({ x, y, radius }: Disc): { readonly x: number; readonly y: number } => ({
  x: x + radius * 0.78,
  y: y - radius * 0.78,
});
