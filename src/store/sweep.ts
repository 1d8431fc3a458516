import type { Cell, Statement } from '../model/table.ts';
import type { GraphStore } from './store.ts';

/** Labels under which our nodes are found by id; relationships start at them, too. */
const LABELS = ['Entity', 'Article', 'Claim'] as const;

const BATCH = 1000;

/** The ids that statements write. */
export interface Wanted {
  readonly nodes: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
}

interface Written {
  readonly id: string;
  readonly source?: string;
}

/** What the statements of a graph will have written in the end. */
export function wantedBy(statements: Iterable<Statement>): Wanted {
  const nodes = new Set<string>();
  const relationships = new Set<string>();
  for (const { parameters } of statements)
    for (const { id, source } of (parameters['rows'] ?? []) as unknown as readonly Written[])
      (source === undefined ? nodes : relationships).add(id);
  return { nodes, relationships };
}

async function inBatches(store: GraphStore, text: string, rows: readonly Cell[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH)
    await store.run({ text, parameters: { rows: rows.slice(start, start + BATCH) } });
}

const idsFrom = async (store: GraphStore, text: string): Promise<readonly (readonly string[])[]> =>
  (await store.run({ text, parameters: {} })).rows as readonly (readonly string[])[];

async function sweepRelationships(store: GraphStore, label: string, { relationships }: Wanted): Promise<number> {
  const there = await idsFrom(
    store,
    `MATCH (a:${label})-[r]->() WHERE r.claimIds IS NOT NULL OR r.id STARTS WITH 'link:' RETURN a.id AS source, r.id AS id`,
  );
  const stale = there
    .filter(([, id]) => !relationships.has(id ?? ''))
    .map(([source = '', id = '']) => ({ source, id }));
  const text = `UNWIND $rows AS row MATCH (a:${label} {id: row.source})-[r]->() WHERE r.id = row.id DELETE r`;
  await inBatches(store, text, stale);
  return stale.length;
}

async function sweepNodes(store: GraphStore, label: string, { nodes }: Wanted): Promise<number> {
  const there = await idsFrom(store, `MATCH (n:${label}) WHERE n.id IS NOT NULL RETURN n.id AS id`);
  const stale = there.flatMap(([id]) => (id === undefined || nodes.has(id) ? [] : [id]));
  await inBatches(store, `UNWIND $rows AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, stale);
  return stale.length;
}

/**
 * Removes what an earlier library said and this one no longer does; gives back how much that was. Only what we wrote goes:
 * relationships between our nodes that others added have neither claims nor an id of ours, and stay.
 */
export async function sweep(store: GraphStore, wanted: Wanted): Promise<number> {
  let removed = 0;
  for (const label of LABELS) removed += await sweepRelationships(store, label, wanted);
  for (const label of LABELS) removed += await sweepNodes(store, label, wanted);
  return removed;
}
