import { InputError } from '../model/errors.ts';
import type { Access, GraphStore } from './store.ts';

/** How a store is opened, whichever it is. */
export interface OpenOptions {
  readonly access?: Access;
  /** Rows that one answer may have. */
  readonly maxRows?: number;
}

interface Engine {
  readonly opens: (address: string) => boolean;
  readonly open: (address: string, options: OpenOptions) => Promise<GraphStore>;
}

/** Every engine there is; to add one, write its adapter and add its row. Each is loaded only when it is asked for. */
const engines: readonly Engine[] = [
  {
    opens: (address) => !address.includes('://'),
    open: async (path, options) => (await import('./grafeo.ts')).openGrafeo({ path, ...options }),
  },
];

/** Opens the store at an address: a path is a file of the embedded engine. */
export async function openStore(address: string, options: OpenOptions = {}): Promise<GraphStore> {
  const engine = engines.find(({ opens }) => opens(address));
  if (engine === undefined)
    throw new InputError('store-address', `No store can be opened at ${address}. Give the path of a file.`);
  return engine.open(address, options);
}
