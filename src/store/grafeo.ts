import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js';
import { StoreError } from '../model/errors.ts';
import type { Statement, Table } from '../model/table.ts';
import { refusals } from './allowed.ts';
import { grafeoCell } from './grafeo-cells.ts';
import { grafeoError } from './grafeo-errors.ts';
import { checkPlan, EXPLAIN, isSchemaCommand } from './grafeo-plan.ts';
import type { Access, GraphStore } from './store.ts';

/** Where the embedded engine keeps its graph, and what may be done with it. */
export interface GrafeoOptions {
  /** A file; without it the graph lives in memory. */
  readonly path?: string;
  readonly access?: Access;
  /** Rows that one answer may have; the rest is left out and `truncated` says so. */
  readonly maxRows?: number;
}

/** The embedded engine as a store that can be saved to one file. */
export interface GrafeoStore extends GraphStore {
  /** Writes a copy as one file that no other process has seen yet; fails if `path` exists. */
  save(path: string): void;
}

function opened({ path, access = 'write' }: GrafeoOptions): GrafeoDB {
  if (path === undefined) return grafeo.GrafeoDB.create();
  return access === 'read' ? grafeo.GrafeoDB.openReadOnly(path) : grafeo.GrafeoDB.create(path);
}

function tableFrom(result: QueryResult, maxRows: number): Table {
  const { columns, length } = result;
  if (length <= maxRows) return { columns, rows: result.rows().map((row) => row.map(grafeoCell)) };
  const rows = Array.from({ length: maxRows }, (_, i) => {
    const row = result.get(i);
    return columns.map((column) => grafeoCell(row[column]));
  });
  return { columns, rows, truncated: true };
}

/** The line of a query that starts after `EXPLAIN` in errors is the query's own again. */
const withoutExplain = (message: string): string =>
  message.replace(/--> query:(\d+):/, (_, line: string) => `--> query:${Number(line) - 1}:`);

async function allow(db: GrafeoDB, { text, parameters }: Statement): Promise<void> {
  try {
    const plan = await db.executeCypher(EXPLAIN + text, parameters);
    checkPlan(String(plan.scalar()));
  } catch (cause) {
    if (isSchemaCommand(cause)) throw refusals.writes();
    if (cause instanceof Error && !(cause instanceof StoreError)) cause.message = withoutExplain(cause.message);
    throw cause;
  }
}

/** A uniqueness constraint of this engine brings no index, so that each check would scan all nodes: this makes one. */
function indexFor(text: string): string | undefined {
  const [, name, node, label, property] =
    /^CREATE CONSTRAINT (\w+) IF NOT EXISTS FOR \((\w+):(\w+)\) REQUIRE \2\.(\w+) IS UNIQUE$/.exec(text) ?? [];
  return name && `CREATE INDEX ${name}_lookup IF NOT EXISTS FOR (${node}:${label}) ON (${node}.${property})`;
}

/** Opens the embedded engine; a graph that was opened for reading refuses everything but reading, by its plan and itself. */
export function openGrafeo(options: GrafeoOptions = {}): GrafeoStore {
  const { path, access = 'write', maxRows = Number.POSITIVE_INFINITY } = options;
  const name = path ?? 'the graph in memory';
  const guarded = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw grafeoError(cause, name);
    }
  };
  let db: GrafeoDB;
  try {
    db = opened(options);
  } catch (cause) {
    throw grafeoError(cause, name);
  }
  const run = (statement: Statement): Promise<Table> =>
    guarded(async () => {
      if (access === 'read') await allow(db, statement);
      const index = indexFor(statement.text);
      if (index !== undefined) await db.executeCypher(index);
      return tableFrom(await db.executeCypher(statement.text, statement.parameters), maxRows);
    });
  return {
    name,
    run,
    load: async (statements) => {
      for (const statement of statements) await run(statement);
    },
    save: (to) => {
      try {
        db.save(to);
      } catch (cause) {
        throw grafeoError(cause, to);
      }
    },
    close: () => guarded(() => db.close()),
  };
}
