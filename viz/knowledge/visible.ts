import type { GraphView } from '../../src/graph/view.ts';
import type { GraphEdge } from '../../src/model/graph.ts';
import { count, groupThousands } from './words.ts';

/** What of the graph is shown. */
export interface Shown {
  readonly truthyOnly: boolean;
  readonly unlinked: boolean;
}

/** Whether an edge is shown: all of them, or those that hold by default. */
export const isShown = (edge: GraphEdge, truthyOnly: boolean): boolean => edge.truthy || !truthyOnly;

/** The line that says what the picture leaves out and why, in numbers and words. */
export function hiddenWords(view: GraphView, truthyOnly: boolean): string {
  const doubtful = view.edges.filter((edge) => !edge.truthy);
  if (view.edges.length === 0) return 'There are no relationships in this graph.';
  if (doubtful.length === 0) return `All ${count(view.edges.length, 'relationship')} shown.`;
  const reasons = (['attributed', 'alleged', 'planned'] as const).flatMap((status) => {
    const n = doubtful.filter((edge) => edge.status === status).length;
    return n === 0 ? [] : [`${groupThousands(n)} ${status === 'attributed' ? 'denied by someone' : status}`];
  });
  const shown = view.edges.length - (truthyOnly ? doubtful.length : 0);
  return truthyOnly
    ? `${groupThousands(shown)} of ${count(view.edges.length, 'relationship')} shown; ${groupThousands(doubtful.length)} hidden: ${reasons.join(', ')}.`
    : `All ${count(view.edges.length, 'relationship')} shown, also the doubtful: ${reasons.join(', ')}.`;
}

/** The nodes that a shown relationship touches. */
export const linkedNodes = (edges: readonly GraphEdge[], truthyOnly: boolean): Set<string> =>
  new Set(edges.filter((edge) => isShown(edge, truthyOnly)).flatMap(({ source, target }) => [source, target]));

/** The line that says which nodes the picture leaves out; empty when every node is linked. */
export function unlinkedWords(view: GraphView, { truthyOnly, unlinked }: Shown): string {
  const all = view.nodes.length;
  const linked = linkedNodes(view.edges, truthyOnly).size;
  if (linked === all) return '';
  return unlinked
    ? `All ${count(all, 'node')} shown, also ${groupThousands(all - linked)} without a relationship.`
    : `${groupThousands(linked)} of ${count(all, 'node')} shown; ${groupThousands(all - linked)} hidden: no relationship.`;
}
