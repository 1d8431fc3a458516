import type { Driver as Connection, Record as Row, Session } from 'neo4j-driver';
import type { Cell, Statement, Table } from '../model/table.ts';
import { neo4jAddress } from './neo4j-address.ts';
import { type Driver, neo4jCell, neo4jParameters } from './neo4j-cells.ts';
import { neo4jError } from './neo4j-errors.ts';
import { checkNeo4jPlan, type Neo4jPlan } from './neo4j-plan.ts';
import { checkNeo4jVersion } from './neo4j-version.ts';
import type { Access, Credentials, GraphStore } from './store.ts';

/** How a server is asked. */
export interface Neo4jOptions {
  readonly access?: Access;
  readonly maxRows?: number;
  /** The server ends a query after this long. */
  readonly milliseconds?: number;
  /** Without them the server must be one that asks for none. */
  readonly credentials?: Credentials | undefined;
}

/** How long to try to reach a server, and to try again what failed for a moment. */
const CONNECT_MILLISECONDS = 10_000;
const RETRY_MILLISECONDS = 30_000;

/** Rows in one answer of the server: little enough to stop early. */
const FETCH = 1000;

interface Opened {
  readonly driver: Driver;
  readonly connection: Connection;
}

/** The only place that loads the driver, because loading it takes longer than most commands. */
async function connect(url: string, credentials: Credentials | undefined): Promise<Opened> {
  const { default: driver } = await import('neo4j-driver');
  const token = credentials && driver.auth.basic(credentials.user, credentials.password);
  const connection = driver.driver(url, token, {
    useBigInt: true,
    connectionTimeout: CONNECT_MILLISECONDS,
    connectionAcquisitionTimeout: 2 * CONNECT_MILLISECONDS,
    maxTransactionRetryTime: RETRY_MILLISECONDS,
    fetchSize: FETCH,
    telemetryDisabled: true,
  });
  return { driver, connection };
}

/** Reads at most `maxRows` rows and one more, which is not kept: it says that the answer was cut. */
async function tableFrom(result: AsyncIterable<Row> & { keys(): Promise<string[]> }, maxRows: number, driver: Driver) {
  const columns = await result.keys();
  const rows: Cell[][] = [];
  for await (const row of result) {
    if (rows.length === maxRows) return { columns, rows, truncated: true };
    rows.push(columns.map((column) => neo4jCell(row.get(column), driver)));
  }
  return { columns, rows };
}

/** Lets the server plan a query and refuses it when it would do more than read. */
async function allow(session: Session, text: string, parameters: Record<string, unknown>): Promise<void> {
  try {
    const { summary } = await session.run(`EXPLAIN\n${text}`, parameters);
    checkNeo4jPlan(summary.plan as Neo4jPlan | false, summary.queryType);
  } catch (cause) {
    // The query's own first line is the second one of what was explained.
    if (cause instanceof Error)
      cause.message = cause.message.replace(/\(line (\d+),/, (_, line: string) => `(line ${Number(line) - 1},`);
    throw cause;
  }
}

/** Opens a Neo4j server; one that is opened for reading refuses all else, by its plan and by access mode. */
export async function openNeo4j(address: string, options: Neo4jOptions = {}): Promise<GraphStore> {
  const { access = 'write', maxRows = Number.POSITIVE_INFINITY, milliseconds, credentials } = options;
  const { url, database, shown } = neo4jAddress(address);
  const { driver, connection } = await connect(url, credentials);
  const inSession = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    const session = connection.session({
      defaultAccessMode: access === 'read' ? 'READ' : 'WRITE',
      ...(database !== undefined && { database }),
    });
    try {
      return await work(session);
    } catch (cause) {
      throw neo4jError(cause, shown);
    } finally {
      await session.close().catch(() => undefined);
    }
  };
  try {
    const { agent } = await connection.getServerInfo(database === undefined ? {} : { database });
    checkNeo4jVersion(agent, shown);
    // A wrong database or a password that must be changed is only heard of when something is asked.
    await inSession((session) => session.run('RETURN 1 AS x'));
  } catch (cause) {
    await connection.close();
    throw neo4jError(cause, shown);
  }
  const config = milliseconds === undefined ? {} : { timeout: milliseconds };
  const read = (session: Session, text: string, parameters: Record<string, unknown>): Promise<Table> =>
    allow(session, text, parameters).then(() => tableFrom(session.run(text, parameters, config), maxRows, driver));
  const write = (session: Session, text: string, parameters: Record<string, unknown>): Promise<Table> =>
    session.executeWrite((transaction) => tableFrom(transaction.run(text, parameters), maxRows, driver), config);
  const run = ({ text, parameters }: Statement): Promise<Table> =>
    inSession((session) => (access === 'read' ? read : write)(session, text, neo4jParameters(parameters, driver)));
  return {
    name: shown,
    run,
    load: async (statements) => {
      for (const statement of statements) await run(statement);
    },
    close: () => connection.close(),
  };
}
