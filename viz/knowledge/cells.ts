import type { NodeView } from '../../src/graph/view.ts';
import type { Cell } from '../../src/model/table.ts';

/** Finds the nodes that a query's cells speak of: by id first, else by exact name. */
export type NodeFinder = (cell: Cell) => readonly string[];

/** A finder for a graph; a cell may be an id, a name, a list of them, or a map with an id. */
export function nodeFinder(nodes: readonly NodeView[]): NodeFinder {
  const known = new Set(nodes.map((node) => node.id));
  const named = new Map<string, string[]>();
  for (const node of nodes) named.set(node.name, [...(named.get(node.name) ?? []), node.id]);
  const find: NodeFinder = (cell) => {
    if (typeof cell === 'string') return known.has(cell) ? [cell] : (named.get(cell) ?? []);
    if (cell === null || typeof cell !== 'object') return [];
    if (Array.isArray(cell)) return [...new Set(cell.flatMap(find))];
    const id = (cell as { readonly [key: string]: Cell })['id'];
    return typeof id === 'string' && known.has(id) ? [id] : [];
  };
  return find;
}

/** The nodes of a whole row, each once, in the order of its cells. */
export const nodesOfRow = (row: readonly Cell[], find: NodeFinder): string[] => [...new Set(row.flatMap(find))];

/** A cell as text: maps and lists as JSON, nothing as an em dash. */
export function cellText(cell: Cell): string {
  if (cell === null) return '—';
  if (Array.isArray(cell) && cell.every((item) => typeof item !== 'object')) return cell.map(cellText).join(', ');
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
