import type { Server as NodeServer } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { InputError } from '../model/errors.ts';
import type { Server } from './create-server.ts';

/** Where a server is to be reached, and how it is ended. */
export interface Listening {
  /** `http://127.0.0.1:4747/` */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** The port that is tried first when none is asked for. */
export const DEFAULT_PORT = 4747;

/** How many ports are tried, one after the other. */
const TRIES = 20;

const HOST = '127.0.0.1';

const isTaken = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && (cause.code === 'EADDRINUSE' || cause.code === 'EACCES');

const bind = (server: NodeServer, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });

async function bindFirstFree(server: NodeServer, first: number): Promise<void> {
  for (let port = first; port < first + TRIES && port < 65_536; port++) {
    try {
      return await bind(server, port);
    } catch (cause) {
      if (!isTaken(cause)) throw cause;
    }
  }
  throw new InputError(
    'port-taken',
    `No port from ${first} to ${Math.min(first + TRIES, 65_536) - 1} is free. Give another with --port.`,
  );
}

const closed = (server: NodeServer): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Lets this machine, and no other, reach a server; a taken port takes the next one. Port 0 takes any. */
export async function listen(server: Server, { port = DEFAULT_PORT } = {}): Promise<Listening> {
  const node = createAdaptorServer({ fetch: server, overrideGlobalObjects: false }) as NodeServer;
  await bindFirstFree(node, port);
  const bound = node.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return { address: `http://${HOST}:${actual}/`, port: actual, close: () => closed(node) };
}
