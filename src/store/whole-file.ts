import { rmSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { InputError } from '../model/errors.ts';

/** Characters gathered before they go to the disk: few calls, little memory. */
const CHUNK = 1 << 18;

async function writeParts(temporary: string, parts: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const file = await open(temporary, 'w');
  try {
    let waiting: string[] = [];
    let length = 0;
    for await (const part of parts) {
      waiting.push(part);
      length += part.length;
      if (length < CHUNK) continue;
      await file.writeFile(waiting.join(''));
      waiting = [];
      length = 0;
    }
    await file.writeFile(waiting.join(''));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a rename survive a power cut, where the system lets a folder be synced. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** What ends a program from outside. */
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Whoever ends the program while a file is written takes the temporary file along; gives back how to stop watching. */
function tidyWhenEnded(temporary: string): () => void {
  const ended = (signal: NodeJS.Signals): void => {
    unwatch();
    rmSync(temporary, { force: true });
    process.kill(process.pid, signal);
  };
  const unwatch = (): void => {
    for (const signal of ENDINGS) process.off(signal, ended);
  };
  for (const signal of ENDINGS) process.on(signal, ended);
  return unwatch;
}

/**
 * Writes a file as a whole or not at all: a stream of parts goes to a temporary name in the same folder, which is
 * renamed when everything is on the disk. A failure leaves whatever stood there before.
 */
export async function writeWhole(path: string, parts: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const target = resolve(path);
  const temporary = `${target}.${process.pid}.tmp`;
  const unwatch = tidyWhenEnded(temporary);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeParts(temporary, parts);
    await rename(temporary, target);
    await syncFolder(dirname(target));
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new InputError(
      'file-unwritable',
      `${path} cannot be written: ${cause.message}. Check that the folder exists and has room.`,
      { cause },
    );
  } finally {
    unwatch();
  }
}
