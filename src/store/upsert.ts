import type { Cell, Statement } from '../model/table.ts';

/** Rows in one statement: big enough to be quick, small enough for a server's memory. */
const BATCH = 1000;

/** What is written of one node. */
export interface NodeRow {
  readonly id: string;
  readonly props: Readonly<Record<string, Cell>>;
}

/** What is written of one relationship. */
export interface RelationshipRow extends NodeRow {
  readonly source: string;
  readonly target: string;
}

function* batches(text: string, rows: readonly (NodeRow | RelationshipRow)[]): Iterable<Statement> {
  for (let start = 0; start < rows.length; start += BATCH)
    yield { text, parameters: { rows: rows.slice(start, start + BATCH).map((row) => ({ ...row })) } };
}

/** Creates or updates nodes by their id under `label`; `more` labels are added. Labels come from code, never from a user. */
export function upsertNodes(label: string, more: readonly string[], rows: readonly NodeRow[]): Iterable<Statement> {
  const labels = more.length === 0 ? '' : ` SET n:${more.join(':')}`;
  return batches(`UNWIND $rows AS row MERGE (n:${label} {id: row.id})${labels} SET n += row.props`, rows);
}

/** A relationship type and the labels at its ends. */
export interface Ends {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

/** Creates or updates relationships by their id, between nodes that are there. */
export const upsertRelationships = ({ from, type, to }: Ends, rows: readonly RelationshipRow[]): Iterable<Statement> =>
  batches(
    `UNWIND $rows AS row MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target}) ` +
      `MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.props`,
    rows,
  );
