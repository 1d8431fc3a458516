import type { Days } from '../state.ts';
import { type Atlas, otherEnd } from './atlas.ts';
import { beginsIn } from './histogram.ts';
import type { Visible } from './visible.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** Nodes and edges outside a stretch of days: events that do not begin in it, and what touches only such events. */
export function dimmed(atlas: Atlas, visible: Visible, time: Days | null): ReadonlySet<string> {
  if (time === null) return NOBODY;
  const outside = new Set(
    atlas.view.nodes.filter((node) => node.type === 'Event' && !beginsIn(node, time)).map(({ id }) => id),
  );
  const dim = new Set(outside);
  for (const { id, source, target } of atlas.view.edges) if (outside.has(source) || outside.has(target)) dim.add(id);
  for (const { id } of atlas.view.nodes) {
    const edges = (atlas.edgesOf.get(id) ?? []).filter((edge) => visible.edges.has(edge.id));
    if (edges.length > 0 && edges.every((edge) => outside.has(otherEnd(edge, id)))) dim.add(id);
  }
  return dim;
}
