// The child process in which a user's query runs, so that ending the process ends the query. Forked by query-runner.ts.
import { rmSync } from 'node:fs';
import { StoreError } from '../model/errors.ts';
import type { Statement, Table } from '../model/table.ts';
import { openStore } from './open.ts';
import type { GraphStore } from './store.ts';

/** What the parent hands over when it starts the process. */
export interface QueryProcessOptions {
  /** The store file, opened for reading only. */
  readonly path: string;
  /** A folder of its own for the engine's temporary files. */
  readonly temporary: string;
  readonly maxRows: number;
  /** Resident memory, in bytes, at which a query is given up. */
  readonly maxBytes: number;
}

/** What comes back for each statement. */
export type QueryReply =
  | { readonly table: Table }
  | { readonly error: { readonly code: string; readonly message: string; readonly fault: 'user' | 'ours' } };

const WATCH_MILLISECONDS = 50;

const { path, temporary, maxRows, maxBytes } = JSON.parse(process.argv[2] ?? '{}') as QueryProcessOptions;
process.env['TMPDIR'] = temporary;

/** A running native call survives `process.exit`; a signal ends it. */
function end(): void {
  rmSync(temporary, { recursive: true, force: true });
  process.kill(process.pid, 'SIGKILL');
}

function reply(message: QueryReply, then: () => void = () => undefined): void {
  process.send?.(message, then);
}

function failure(cause: unknown): QueryReply {
  const { code, fault } = cause instanceof StoreError ? cause : { code: 'store-failed', fault: 'ours' as const };
  return { error: { code, fault, message: cause instanceof Error ? cause.message : String(cause) } };
}

/** The engine bounds no memory, and works beside this thread: so this thread watches it. */
function watchMemory(): NodeJS.Timeout {
  return setInterval(() => {
    if (process.memoryUsage.rss() < maxBytes) return;
    const megabytes = Math.round(maxBytes / 2 ** 20);
    const message = `The query needs more than ${megabytes} MB of memory. Bound its patterns, or return less.`;
    reply({ error: { code: 'query-memory', fault: 'user', message } }, end);
  }, WATCH_MILLISECONDS);
}

let store: Promise<GraphStore> | undefined;

async function answer(statement: Statement): Promise<void> {
  const watch = watchMemory();
  try {
    store ??= openStore(path, { access: 'read', maxRows });
    reply({ table: await (await store).run(statement) });
  } catch (cause) {
    reply(failure(cause));
  } finally {
    clearInterval(watch);
  }
}

process.on('message', (statement: Statement) => void answer(statement));
process.on('disconnect', end);
// Ctrl-C reaches every process of a terminal; this one follows its parent, so that nothing is left behind.
process.on('SIGINT', () => undefined);
// The first message says that statements can come: starting is not part of a query's time.
process.send?.('ready');
