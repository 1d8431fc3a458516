import { goTo, type Producer } from '../producers.ts';
import { type Atlas, otherEnd } from './atlas.ts';
import type { Visible } from './visible.ts';

/** The neighbours of a node along what is shown, each once, in the order of its relationships. */
function neighbours(node: string, atlas: Atlas, visible: Visible): string[] {
  const edges = (atlas.edgesOf.get(node) ?? []).filter(({ id }) => visible.edges.has(id));
  return [...new Set(edges.map((edge) => otherEnd(edge, node)))].filter((id) => id !== node);
}

/**
 * Walks on from the selected node: to the neighbour after the one it was come from, so that the same key leads around
 * a node's neighbours and back; from nothing to the best connected node that is shown.
 */
export const walk =
  (atlas: Atlas, visible: Visible): Producer =>
  (state) => {
    const { selection } = state.view;
    const [here, from] = selection.as === 'nodes' ? [selection.ids[0], state.session.walkedFrom] : [];
    if (here === undefined) return goTo(atlas.byDegree.filter((id) => visible.nodes.has(id)).slice(0, 1))(state);
    const centre = from !== null && from !== undefined && neighbours(from, atlas, visible).includes(here) ? from : here;
    const around = neighbours(centre, atlas, visible);
    const next = around[(around.indexOf(here) + 1) % Math.max(1, around.length)];
    if (next === undefined) return state;
    const gone = goTo([next])(state);
    return { ...gone, session: { ...gone.session, walkedFrom: centre } };
  };
