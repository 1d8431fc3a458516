import type Sigma from 'sigma';
import type { DrawnEdge, DrawnNode } from '../src/graph/project.ts';
import { edgeSpots } from './drawing/edge-spots.ts';
import type { Line } from './drawing/line-shape.ts';
import { type Look, weightOf } from './drawing/looks.ts';
import type { Annotations, Disc, EdgeLabel } from './drawing/writing.ts';
import { relationWords } from './knowledge/words.ts';

/** Sigma, with our nodes and edges. */
export type Renderer = Sigma<DrawnNode, DrawnEdge>;

/** How the picture looks now, and how far its edges bend. */
export interface Drawn {
  readonly look: Look;
  readonly bends: ReadonlyMap<string, number>;
}

/** Edge labels are written for what stands out, and for all while so few are shown. */
const FEW_EDGES = 14;

function discsOnScreen(renderer: Renderer, { emphasis, pinned: held }: Look): Disc[] {
  const { width, height } = renderer.getDimensions();
  const graph = renderer.getGraph();
  return graph.nodes().flatMap((id): Disc[] => {
    const data = renderer.getNodeDisplayData(id);
    if (data === undefined || data.hidden) return [];
    const { x, y } = renderer.framedGraphToViewport(data);
    const radius = renderer.scaleSize(data.size);
    if (x < -radius || y < -radius || x > width + radius || y > height + radius) return [];
    const { kind, label, acts } = graph.getNodeAttributes(id);
    const weight = weightOf(id, emphasis);
    const pinned = id in held;
    return [{ key: id, x, y, radius, type: kind, label, acts, color: data.color, weight, pinned }];
  });
}

function edgeLabels(renderer: Renderer, discs: readonly Disc[], options: Drawn): EdgeLabel[] {
  const graph = renderer.getGraph();
  const { emphasis } = options.look;
  const shown = emphasis.active ? [...emphasis.edges] : graph.size <= FEW_EDGES ? graph.edges() : [];
  const byKey = new Map(discs.map((disc) => [disc.key, disc]));
  return shown.flatMap((id) => {
    const [source, target] = graph.extremities(id).map((end) => byKey.get(end));
    const data = renderer.getEdgeDisplayData(id);
    if (source === undefined || target === undefined || data === undefined || data.hidden) return [];
    const { relation, disputed } = graph.getEdgeAttributes(id);
    const label = `${relationWords(relation)}${disputed ? ' · disputed' : ''}`;
    return [{ key: id, label, disputed, ...edgeSpots(source, target, options.bends.get(id) ?? 0) }];
  });
}

/** All that is drawn above the discs now. */
export function annotationsOn(renderer: Renderer, drawn: Drawn): Annotations {
  const discs = discsOnScreen(renderer, drawn.look);
  return { discs, edges: edgeLabels(renderer, discs, drawn), ...renderer.getDimensions() };
}

/** Some edges as lines on the screen, from disc to disc. */
function asLines(renderer: Renderer, ids: Iterable<string>, { bends }: Drawn): Line[] {
  const graph = renderer.getGraph();
  const end = (id: string) => {
    const data = renderer.getNodeDisplayData(id);
    return data && { ...renderer.framedGraphToViewport(data), radius: renderer.scaleSize(data.size) };
  };
  return [...ids].flatMap((id) => {
    const data = renderer.getEdgeDisplayData(id) as
      | { hidden: boolean; color: string; size: number; dash?: number; arrow?: boolean }
      | undefined;
    if (data === undefined || data.hidden) return [];
    const [source, target] = graph.extremities(id).map(end);
    if (source === undefined || target === undefined) return [];
    const { color, dash = 0, arrow = false } = data;
    const width = Math.max(1, renderer.scaleSize(data.size));
    return [{ source, target, bend: bends.get(id) ?? 0, color, width, dash, arrow }];
  });
}

/** The edges that stand out, to be drawn over all others. */
export const strongLinesOn = (renderer: Renderer, drawn: Drawn): Line[] =>
  asLines(renderer, drawn.look.emphasis.edges, drawn);

/** The edges on the screen, in the order in which they are drawn: what stands out last. */
export function linesOn(renderer: Renderer, drawn: Drawn): Line[] {
  const { edges: strong, dim } = drawn.look.emphasis;
  const rank = (id: string): number => (strong.has(id) ? 2 : dim.has(id) ? 0 : 1);
  const ordered = renderer
    .getGraph()
    .edges()
    .toSorted((a, b) => rank(a) - rank(b));
  return asLines(renderer, ordered, drawn);
}
