import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError, StoreError } from '../model/errors.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Ontology } from '../ontology/kinds.ts';
import { ontologyOf } from '../ontology/own.ts';
import { statements } from './statements.ts';

/** What a store is made from. */
export interface StoreSource {
  /** The library's graph; asked for only when a store has to be built. */
  readonly graph: () => Promise<KnowledgeGraph>;
  readonly ontology: Ontology;
  /** Names the reader and its weights: what another one read is read again, so it gives another store. */
  readonly reader?: string | undefined;
}

/** The rooms whose code decides what a store holds: a store that other code made is made again. */
const ROOMS = ['graph', 'store', 'model'] as const;

let code: Promise<string> | undefined;

/** The hash of all code in those rooms; it is read once, since a program is what it was when it began. */
export function codeHash(): Promise<string> {
  code ??= hashCode();
  return code;
}

async function hashCode(): Promise<string> {
  const hash = createHash('sha256');
  const root = fileURLToPath(new URL('..', import.meta.url));
  const own = extname(fileURLToPath(import.meta.url));
  for (const room of ROOMS) {
    const names = (await readdir(join(root, room), { recursive: true })).filter((name) => extname(name) === own).sort();
    for (const name of names) hash.update(name).update(await readFile(join(root, room, name)));
  }
  hash.update(await readFile(new URL('../../cypher/schema.cypher', import.meta.url)));
  return hash.digest('hex');
}

async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const bytes of createReadStream(path)) hash.update(bytes as Buffer);
  } catch (cause) {
    throw new InputError('file-unreadable', `The library ${path} cannot be opened. Check the path.`, { cause });
  }
  return hash.digest('hex');
}

/** Names a store by all that it follows from: the library's bytes, our code, the ontology, the reader. */
export async function storeKey(libraryPath: string, { ontology, reader = '' }: StoreSource): Promise<string> {
  const parts = [await fileHash(libraryPath), await codeHash(), JSON.stringify(ontology), reader];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

/** The folder of a library's stores, beside it; it may be deleted at any time. */
export const storeFolder = (libraryPath: string): string =>
  join(dirname(libraryPath), `${basename(libraryPath, extname(libraryPath))}.grafeo`);

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Removes older stores and what builds that were cut off left behind; a build that still runs is left alone. */
async function sweep(folder: string, keep: string): Promise<void> {
  for (const name of await readdir(folder)) {
    // The engine writes beside the temporary name before it renames to it.
    const builder = /\.(\d+)\.tmp/.exec(name)?.[1];
    if (name === keep || (builder !== undefined && lives(Number(builder)))) continue;
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

async function write(temporary: string, { graph, ontology }: StoreSource): Promise<void> {
  const { openGrafeo } = await import('./grafeo.ts');
  const store = openGrafeo();
  try {
    const read = await graph();
    await store.load(statements(read, ontologyOf(read.library, ontology)));
    store.save(temporary);
  } finally {
    await store.close();
  }
}

const isDiskTrouble = (cause: unknown): boolean =>
  (cause instanceof Error && 'syscall' in cause) || (cause instanceof StoreError && cause.code === 'store-failed');

/** Builds a store under a temporary name and renames it: a reader sees a whole store or none. */
async function build(target: string, source: StoreSource): Promise<void> {
  const folder = dirname(target);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await mkdir(folder, { recursive: true });
    await rm(temporary, { force: true });
    await write(temporary, source);
    await rename(temporary, target);
    await sweep(folder, basename(target));
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (!isDiskTrouble(cause)) throw cause;
    const why = (cause instanceof Error ? cause.message : String(cause)).replace(/[.\s]+$/, '');
    throw new StoreError('store-unwritable', `The store in ${folder} cannot be built: ${why}. Is there room?`, {
      cause,
      fault: 'user',
    });
  }
}

/**
 * The store file of a library, built when there is none of this library, this code and this ontology. A store is a
 * cache: its name is the hash of what it is made from, so an outdated one is never opened, only removed.
 */
export async function cachedStore(libraryPath: string, source: StoreSource): Promise<string> {
  const key = await storeKey(libraryPath, source);
  const target = join(storeFolder(libraryPath), `${key}.db`);
  if (await exists(target)) return target;
  await build(target, source);
  // The library may have been written anew while its graph was read: then the name would tell a lie.
  if ((await storeKey(libraryPath, source)) === key) return target;
  await rm(target, { force: true });
  return cachedStore(libraryPath, source);
}
