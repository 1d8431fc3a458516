import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Editor } from '../app/edit.ts';
import type { Service } from '../app/service.ts';
import { listAssets } from './assets.ts';
import { createServer } from './create-server.ts';
import { type Listening, listen } from './listen.ts';

/** Where the built viewer lies, seen from `dist/server`. */
const VIEWER = fileURLToPath(new URL('../viewer', import.meta.url));

/** How a service is served. */
export interface ServeOptions {
  readonly port?: number | undefined;
  /** Lets the viewer decide: merge, split, reject and note. */
  readonly editor?: Editor | undefined;
  /** Told of our own mistakes. */
  readonly onError?: (cause: unknown) => void;
}

/** Serves a library's service with the built viewer, on this machine alone: the one door that the command line opens. */
export function serve(service: Service, { port, editor, onError }: ServeOptions = {}): Promise<Listening> {
  const editing = editor && { editor, token: randomUUID() };
  const server = createServer({
    service,
    assets: listAssets(VIEWER),
    ...(editing !== undefined && { editing }),
    ...(onError !== undefined && { onError }),
  });
  return listen(server, port === undefined ? {} : { port });
}
