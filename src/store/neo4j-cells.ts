import type { Cell } from '../model/table.ts';

/** What is needed of the driver, which only its adapter loads. */
export interface Driver {
  readonly isNode: (value: object) => boolean;
  readonly isRelationship: (value: object) => boolean;
  readonly isPath: (value: object) => boolean;
  readonly int: (value: number) => unknown;
}

type Map = Readonly<Record<string, unknown>>;

const cellsOf = (map: Map, driver: Driver): Record<string, Cell> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, neo4jCell(value, driver)]));

/** Nodes, relationships and paths in the one shape that all stores share; dates and times as their ISO text. */
function structureCell(value: object, driver: Driver): Cell {
  if (driver.isNode(value))
    return { labels: [...(value as { labels: string[] }).labels].sort(), properties: propertiesOf(value, driver) };
  if (driver.isRelationship(value))
    return { type: (value as { type: string }).type, properties: propertiesOf(value, driver) };
  if (driver.isPath(value)) return pathCell(value as PathShape, driver);
  if (Object.getPrototypeOf(value) === Object.prototype) return cellsOf(value as Map, driver);
  return String(value);
}

const propertiesOf = (value: object, driver: Driver): Cell =>
  cellsOf((value as { readonly properties: Map }).properties, driver);

interface PathShape {
  readonly start: unknown;
  readonly segments: readonly { readonly relationship: unknown; readonly end: unknown }[];
}

const pathCell = ({ start, segments }: PathShape, driver: Driver): Cell => ({
  nodes: [start, ...segments.map(({ end }) => end)].map((node) => neo4jCell(node, driver)),
  relationships: segments.map(({ relationship }) => neo4jCell(relationship, driver)),
});

/** A value of the driver as a cell. */
export function neo4jCell(value: unknown, driver: Driver): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((each) => neo4jCell(each, driver));
  if (value instanceof Int8Array) return Buffer.from(value).toString('base64');
  return structureCell(value as object, driver);
}

/** A parameter as the driver takes it: it would send every number as a fraction, and `LIMIT $n` refuses those. */
export function neo4jParameter(cell: Cell, driver: Driver): unknown {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) && !Object.is(cell, -0) ? driver.int(cell) : cell;
  if (typeof cell !== 'object' || cell === null) return cell;
  if (Array.isArray(cell)) return cell.map((each: Cell) => neo4jParameter(each, driver));
  return neo4jParameters(cell as Readonly<Record<string, Cell>>, driver);
}

/** Parameters of a statement as the driver takes them. */
export const neo4jParameters = (parameters: Readonly<Record<string, Cell>>, driver: Driver): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([name, cell]) => [name, neo4jParameter(cell, driver)]));
