import type { GrafeoValue } from '@grafeo-db/js';
import type { Cell } from '../model/table.ts';

type GrafeoMap = { readonly [key: string]: GrafeoValue };

const cellsOf = (map: GrafeoMap): Record<string, Cell> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, grafeoCell(value)]));

function mapCell(map: GrafeoMap): Cell {
  const { _id, _labels, _type, _source, _target, ...properties } = map;
  if (typeof _id === 'number' && Array.isArray(_labels))
    return { labels: _labels.map(String).sort(), properties: cellsOf(properties) };
  if (typeof _id === 'number' && typeof _type === 'string' && _source !== undefined && _target !== undefined)
    return { type: _type, properties: cellsOf(properties) };
  const { nodes, edges } = map;
  if (Array.isArray(nodes) && Array.isArray(edges) && Object.keys(map).length === 2)
    return { nodes: nodes.map(grafeoCell), relationships: edges.map(grafeoCell) };
  return cellsOf(map);
}

/** A value of the embedded engine as a cell: nodes, relationships and paths in the one shape that all stores share. */
export function grafeoCell(value: GrafeoValue | undefined): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Float32Array) return [...value];
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  return Array.isArray(value) ? value.map(grafeoCell) : mapCell(value as GrafeoMap);
}
