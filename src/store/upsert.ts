import type { Cell, Statement } from '../model/table.ts';

/** Rows in one statement: big enough to be quick, small enough for a server's memory. */
const BATCH = 1000;

/** What is written of one node or relationship; `props` are all it shall have, beside its id. */
export interface NodeRow {
  readonly id: string;
  readonly props: Readonly<Record<string, Cell>>;
  /** Of a node: a day, `YYYY-MM-DD`, that becomes a native date. */
  readonly day?: string | undefined;
}

/** What is written of one relationship. */
export interface RelationshipRow extends NodeRow {
  readonly source: string;
  readonly target: string;
}

function* batches(text: string, rows: readonly (NodeRow | RelationshipRow)[]): Iterable<Statement> {
  for (let start = 0; start < rows.length; start += BATCH)
    yield { text, parameters: { rows: rows.slice(start, start + BATCH).map(written) } };
}

/** The id is a property like the others, so that setting all of them keeps it and drops what is no longer said. */
const written = ({ day, ...row }: NodeRow & Partial<RelationshipRow>): Cell => ({
  ...row,
  props: { ...row.props, id: row.id },
  ...(day !== undefined && { day }),
});

/** Labels beside the one that holds the id: some to have, some to have no longer. */
export interface MoreLabels {
  readonly add?: readonly string[];
  readonly drop?: readonly string[];
}

const clause = (verb: string, labels: readonly string[] = []): string =>
  labels.length === 0 ? '' : ` ${verb} n:${labels.join(':')}`;

/** Creates or updates nodes by their id under `label`; other labels are added or dropped. Labels come from code, never from a user. */
export function upsertNodes(label: string, { add, drop }: MoreLabels, rows: readonly NodeRow[]): Iterable<Statement> {
  const day = rows.some((row) => row.day !== undefined)
    ? ' SET n.day = CASE WHEN row.day IS NULL THEN null ELSE date(row.day) END'
    : '';
  return batches(
    `UNWIND $rows AS row MERGE (n:${label} {id: row.id})${clause('SET', add)}${clause('REMOVE', drop)} SET n = row.props${day}`,
    rows,
  );
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
      `MERGE (a)-[r:${type} {id: row.id}]->(b) SET r = row.props`,
    rows,
  );
