import type { DrawnEdge, DrawnNode } from '../../src/graph/project.ts';
import type { Visible } from '../knowledge/visible.ts';
import type { View } from '../state.ts';
import { DASHES } from './edge-shader.ts';
import type { Emphasis } from './emphasis.ts';
import { mix, type Palette } from './palette.ts';

/** What the picture shows of its graph now. */
export interface Look {
  readonly emphasis: Emphasis;
  readonly visible: Pick<Visible, 'nodes' | 'edges'>;
  /** The rings of nodes without relationships are part of the picture. */
  readonly unlinked: boolean;
  readonly palette: Palette;
  readonly pinned: View['pinned'];
  readonly sizeBy: View['sizeBy'];
  readonly colourBy: View['colourBy'];
}

/** How much a node or an edge stands out. */
export type Weight = 'strong' | 'near' | 'plain' | 'faded';

/** How far what is not looked at goes into the background. */
const FADED = 0.7;

/** How much a node stands out. */
export function weightOf(id: string, { strong, near, active, dim }: Emphasis): Weight {
  if (strong.has(id)) return 'strong';
  if (dim.has(id)) return 'faded';
  if (!active) return 'plain';
  return near.has(id) ? 'near' : 'faded';
}

/** What a node's look depends on besides where one looks. */
export interface NodeLooked extends Pick<DrawnNode, 'kind'> {
  /** 0 for the largest; undefined for nodes that belong to none. */
  readonly community?: number | undefined;
}

/** The largest communities have a colour each; the others share a quiet one. */
const communityFill = (community: number | undefined, { communities, edge }: Palette): string =>
  communities[community ?? communities.length] ?? edge;

/** A node's colour, and whether it is there. */
export function nodeLook(id: string, node: NodeLooked, { emphasis, visible, palette, colourBy }: Look) {
  const weight = weightOf(id, emphasis);
  const { kind, community } = node;
  const fill = colourBy === 'community' ? communityFill(community, palette) : palette.fills[kind];
  return {
    color: weight === 'faded' ? mix(fill, palette.background, FADED) : fill,
    hidden: !visible.nodes.has(id) && !emphasis.strong.has(id) && !emphasis.near.has(id),
  };
}

/** An edge's colour, width and line style. */
export function edgeLook(id: string, edge: DrawnEdge, { emphasis, visible, palette }: Look) {
  const strong = emphasis.edges.has(id);
  const faded = (emphasis.active || emphasis.dim.has(id)) && !strong;
  const background = edge.status === 'background';
  const color = edge.disputed ? palette.disputed : strong ? palette.strongEdge : palette.edge;
  return {
    color: faded ? mix(palette.edge, palette.background, FADED) : color,
    size: strong ? 1.7 : background ? 1 : 1.3,
    dash: DASHES[edge.status],
    hidden: !visible.edges.has(id),
  };
}

/** A node's radius in pixels: by what it is joined to, smaller where many nodes are linked. */
export function radiusOf(degree: number, linked: number): number {
  const crowd = Math.max(0.2, Math.min(1, Math.sqrt(140 / Math.max(1, linked))));
  return Math.min(22, 7 + 2.1 * Math.sqrt(degree)) * crowd;
}
