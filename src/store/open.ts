import { InputError } from '../model/errors.ts';
import { isNeo4jAddress } from './neo4j-address.ts';
import type { Access, Credentials, GraphStore } from './store.ts';

/** How a store is opened, whichever it is. */
export interface OpenOptions {
  readonly access?: Access;
  /** Rows that one answer may have. */
  readonly maxRows?: number;
  /** Of a server: when it shall end a query, and who asks. */
  readonly milliseconds?: number;
  readonly credentials?: Credentials | undefined;
}

interface Engine {
  readonly opens: (address: string) => boolean;
  readonly open: (address: string, options: OpenOptions) => Promise<GraphStore>;
}

/** Every engine there is; to add one, write its adapter and add its row. Each is loaded only when it is asked for. */
const engines: readonly Engine[] = [
  {
    opens: (address) => !address.includes('://'),
    open: async (path, { access = 'write', maxRows = Number.POSITIVE_INFINITY }) =>
      (await import('./grafeo.ts')).openGrafeo({ path, access, maxRows }),
  },
  {
    opens: isNeo4jAddress,
    open: async (address, options) => (await import('./neo4j.ts')).openNeo4j(address, options),
  },
];

/** Opens the store at an address: a path is a file of the embedded engine, `bolt://…` or `neo4j+s://…` a server. */
export async function openStore(address: string, options: OpenOptions = {}): Promise<GraphStore> {
  const engine = engines.find(({ opens }) => opens(address));
  if (engine === undefined)
    throw new InputError(
      'store-address',
      `No store can be opened at ${address.replace(/\/\/.*@/, '//')}. Give the path of a file, or bolt://HOST:7687.`,
    );
  return engine.open(address, options);
}
