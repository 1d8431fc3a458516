import type { Cell, Table } from '../model/table.ts';
import { openStore } from '../store/open.ts';
import { QUERY_LIMITS } from '../store/query-runner.ts';
import type { Credentials } from '../store/store.ts';
import { statementFrom } from './ask.ts';
import { serverAddress } from './load.ts';

/** How a server is asked. */
export interface AskServerOptions {
  readonly parameters?: Readonly<Record<string, Cell>>;
  readonly credentials?: Credentials | undefined;
}

/** Asks one question of a Neo4j server: by the name of a query, or in Cypher. It reads, within the same limits as at home. */
export async function askServer(address: string, query: string, options: AskServerOptions = {}): Promise<Table> {
  const { parameters = {}, credentials } = options;
  const statement = statementFrom(query, parameters);
  const { milliseconds, rows } = QUERY_LIMITS;
  const store = await openStore(serverAddress(address), { access: 'read', maxRows: rows, milliseconds, credentials });
  try {
    return await store.run(statement);
  } finally {
    await store.close();
  }
}
