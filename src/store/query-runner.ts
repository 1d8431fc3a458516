import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { StoreError } from '../model/errors.ts';
import type { Statement, Table } from '../model/table.ts';
import type { QueryProcessOptions, QueryReply } from './query-process.ts';
import type { GraphStore } from './store.ts';

/** How much one query of a user may take. */
export interface QueryLimits {
  readonly milliseconds: number;
  /** Rows of an answer; a longer one is cut and says so. */
  readonly rows: number;
  /** Memory of the process that runs it. */
  readonly bytes: number;
}

/** Generous for a question, short for a mistake. */
export const QUERY_LIMITS: QueryLimits = { milliseconds: 30_000, rows: 10_000, bytes: 2 * 2 ** 30 };

/** Runs the queries of users, one after another, in a process that can be ended; it cannot change the store. */
export type QueryRunner = Pick<GraphStore, 'name' | 'run' | 'close'>;

/** Beside this file, compiled or not; from sources it needs the loader that the sources themselves run under. */
const kind = extname(fileURLToPath(import.meta.url));
const script = fileURLToPath(new URL(`./query-process${kind}`, import.meta.url));
const loader = (): string[] =>
  kind === '.ts' ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [];

const died = (): StoreError =>
  new StoreError('query-process', 'The process that runs queries ended unexpectedly. Ask again.');

interface Running {
  readonly child: ChildProcess;
  readonly temporary: string;
  readonly ready: Promise<void>;
}

/** Resolves when the process takes statements, which it says in its first message. */
const readiness = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    const lost = () => reject(died());
    child.once('exit', lost).once('error', lost);
    child.once('message', () => {
      child.off('exit', lost).off('error', lost);
      // Waiting for the next query must not keep the program alive; a running one does, by its timer.
      child.unref();
      child.channel?.unref();
      resolve();
    });
  });

function start(path: string, { rows, bytes }: QueryLimits): Running {
  const temporary = mkdtempSync(join(tmpdir(), 'newsgraph-query-'));
  const options: QueryProcessOptions = { path, temporary, maxRows: rows, maxBytes: bytes };
  const child = fork(script, [JSON.stringify(options)], {
    execArgv: loader(),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return { child, temporary, ready: readiness(child) };
}

async function stop({ child, temporary }: Running): Promise<void> {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.ref();
    child.kill('SIGKILL');
    await ended;
  }
  await rm(temporary, { recursive: true, force: true });
}

const tooSlow = (milliseconds: number): StoreError =>
  new StoreError(
    'query-timeout',
    `The query was ended after ${milliseconds / 1000} s. Bound its patterns, or ask for less.`,
    { fault: 'user' },
  );

/** Sends one statement and waits for its table, the limit, or the end of the process, whichever comes first. */
function exchange({ child }: Running, statement: Statement, milliseconds: number): Promise<Table> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      child.off('message', heard).off('exit', lost).off('error', lost);
      finish();
    };
    const heard = (reply: QueryReply) =>
      settle(() => {
        if ('table' in reply) return resolve(reply.table);
        const { code, message, fault } = reply.error;
        reject(new StoreError(code, message, { fault }));
      });
    const lost = () => settle(() => reject(died()));
    const timer = setTimeout(() => settle(() => reject(tooSlow(milliseconds))), milliseconds);
    child.on('message', heard).on('exit', lost).on('error', lost);
    child.send(statement, (cause) => {
      if (cause !== null) lost();
    });
  });
}

/** Errors after which the process cannot be used again. */
const FATAL: readonly string[] = [
  'query-timeout',
  'query-memory',
  'query-process',
  'store-damaged',
  'store-missing',
  'store-failed',
];

/** Opens a store file for users' queries; the process starts with the first of them. */
export function queryRunner(path: string, limits: QueryLimits = QUERY_LIMITS): QueryRunner {
  let running: Running | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const stopped = async (): Promise<void> => {
    const old = running;
    running = undefined;
    if (old !== undefined) await stop(old);
  };
  const answer = async (statement: Statement): Promise<Table> => {
    running ??= start(path, limits);
    const current = running;
    try {
      await current.ready;
      return await exchange(current, statement, limits.milliseconds);
    } catch (cause) {
      if (cause instanceof StoreError && FATAL.includes(cause.code)) await stopped();
      throw cause;
    }
  };
  return {
    name: path,
    run: (statement) => {
      const turn = last.then(() => answer(statement));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: stopped,
  };
}
