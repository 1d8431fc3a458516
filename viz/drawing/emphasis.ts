import { type Atlas, otherEnd } from '../knowledge/atlas.ts';
import { shortestPath } from '../knowledge/path.ts';
import type { Visible } from '../knowledge/visible.ts';
import type { Session, View } from '../state.ts';

/** What stands out in the picture: hovered or selected things, and what is one edge away. */
export interface Emphasis {
  /** Rings and labels, always. */
  readonly strong: ReadonlySet<string>;
  /** Neighbours of the strong. */
  readonly near: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Everything else fades. */
  readonly active: boolean;
  /** Nodes and edges outside the chosen time: they fade unless they are strong. */
  readonly dim: ReadonlySet<string>;
}

/** What is picked out, and what the pointer rests on. */
interface Looking {
  readonly view: Pick<View, 'selection'>;
  readonly session: Pick<Session, 'hover'>;
}

const NOBODY: ReadonlySet<string> = new Set();
const NONE: Emphasis = { strong: NOBODY, near: NOBODY, edges: NOBODY, active: false, dim: NOBODY };

function around(nodes: readonly string[], atlas: Atlas, visible: Visible): Emphasis {
  const strong = new Set(nodes);
  const near = new Set<string>();
  const edges = new Set<string>();
  for (const node of strong)
    for (const edge of atlas.edgesOf.get(node) ?? []) {
      if (!visible.edges.has(edge.id)) continue;
      if (strong.size > 1 && !strong.has(otherEnd(edge, node))) continue;
      edges.add(edge.id);
      near.add(otherEnd(edge, node));
    }
  return { strong, near, edges, active: strong.size > 0, dim: NOBODY };
}

/** What stands out now: what is hovered goes before what is selected; several nodes show the edges between them. */
export function emphasis({ view, session }: Looking, atlas: Atlas, visible: Visible): Emphasis {
  const { selection } = view;
  if (session.hover !== null && atlas.nodes.has(session.hover)) return around([session.hover], atlas, visible);
  const edge = atlas.edges.get(session.hover ?? (selection.as === 'edge' ? selection.id : ''));
  if (edge !== undefined)
    return {
      strong: new Set([edge.source, edge.target]),
      near: NOBODY,
      edges: new Set([edge.id]),
      active: true,
      dim: NOBODY,
    };
  if (selection.as === 'path') {
    const path = shortestPath(atlas, visible, selection);
    const strong = new Set(path?.nodes ?? [selection.from, selection.to]);
    return { strong, near: NOBODY, edges: new Set(path?.edges.map(({ id }) => id)), active: true, dim: NOBODY };
  }
  if (selection.as !== 'nodes') return NONE;
  return around(
    selection.ids.filter((id) => atlas.nodes.has(id)),
    atlas,
    visible,
  );
}
