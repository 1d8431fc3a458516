import type { GraphDiff } from '../../graph/diff.ts';
import type { GraphEdge, GraphNode } from '../../model/graph.ts';

const nodeLine = (sign: string, { type, name, id }: GraphNode): string => `${sign} ${type} ${name} (${id})`;

const names = (nodes: readonly GraphNode[]): string => nodes.map(({ name }) => name).join(', ');

/** A difference for people to read: a line for everything that came, went, became one or was parted. */
export function differenceInWords({ articles, nodes, edges, merged, split, names: nameOf }: GraphDiff): string {
  const edgeLine = (sign: string, { source, type, target }: GraphEdge): string =>
    `${sign} ${nameOf[source]} ${type} ${nameOf[target]}`;
  const lines = [
    ...articles.added.map((id) => `+ article ${id}`),
    ...articles.removed.map((id) => `- article ${id}`),
    ...nodes.added.map((node) => nodeLine('+', node)),
    ...nodes.removed.map((node) => nodeLine('-', node)),
    ...merged.map(({ from, to }) => `= ${names(from)} became one: ${names(to)}`),
    ...split.map(({ from, to }) => `/ ${names(from)} became ${to.length}: ${names(to)}`),
    ...edges.added.map((edge) => edgeLine('+', edge)),
    ...edges.removed.map((edge) => edgeLine('-', edge)),
    ...edges.changed.map(
      ({ before, after }) =>
        `${edgeLine('~', after)}: ${before.status} → ${after.status}${after.disputed ? ', disputed' : ''}`,
    ),
  ];
  return lines.length === 0 ? 'no difference\n' : `${lines.join('\n')}\n`;
}
