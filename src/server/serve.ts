import { fileURLToPath } from 'node:url';
import type { Service } from '../app/service.ts';
import { listAssets } from './assets.ts';
import { createServer } from './create-server.ts';
import { type Listening, listen } from './listen.ts';

/** Where the built viewer lies, seen from `dist/server`. */
const VIEWER = fileURLToPath(new URL('../viewer', import.meta.url));

/** How a service is served. */
export interface ServeOptions {
  readonly port?: number | undefined;
  /** Told of our own mistakes. */
  readonly onError?: (cause: unknown) => void;
}

/** Serves a library's service with the built viewer, on this machine alone: the one door that the command line opens. */
export const serve = (service: Service, { port, onError }: ServeOptions = {}): Promise<Listening> =>
  listen(
    createServer({ service, assets: listAssets(VIEWER), ...(onError !== undefined && { onError }) }),
    port === undefined ? {} : { port },
  );
