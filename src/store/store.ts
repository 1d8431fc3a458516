import type { Statement, Table } from '../model/table.ts';

/**
 * A graph database, whichever it is. In its tables a node is `{labels, properties}` with sorted labels, a relationship
 * `{type, properties}`, a path `{nodes, relationships}`; dates and times are ISO text.
 */
export interface GraphStore {
  /** For messages: which engine, and where. */
  readonly name: string;
  run(statement: Statement): Promise<Table>;
  /** Equals running the statements in order; may take a faster way. */
  load(statements: Iterable<Statement>): Promise<void>;
  close(): Promise<void>;
}

/** What a store may be used for; with `read` the engine itself refuses to change anything. */
export type Access = 'read' | 'write';

/** Who asks a server; kept in memory only, never in an address, a message or a log. */
export interface Credentials {
  readonly user: string;
  readonly password: string;
}
