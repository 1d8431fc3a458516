import { createReadStream } from 'node:fs';
import { InputError } from '../model/errors.ts';

const why = (cause: unknown): string => {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return 'it does not exist';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read';
  return cause instanceof Error ? cause.message : 'reading failed';
};

const unreadable = (path: string, cause: unknown): InputError =>
  new InputError('file-unreadable', `The library ${path} cannot be opened: ${why(cause)}. Check the path.`, { cause });

/** Is shown the bytes of a file as they are read. */
export type Watcher = ((bytes: Uint8Array) => void) | undefined;

async function* decoded(path: string, see: Watcher): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const stream = createReadStream(path);
  try {
    for await (const bytes of stream as AsyncIterable<Buffer>) {
      see?.(bytes);
      yield decoder.decode(bytes, { stream: true });
    }
    yield decoder.decode();
  } catch (cause) {
    if (cause instanceof TypeError)
      throw new InputError('library-damaged', `${path} is damaged: it is not UTF-8 text. Restore it from a copy.`, {
        cause,
      });
    throw unreadable(path, cause);
  } finally {
    stream.destroy();
  }
}

/** A text file line by line, without breaks; only `\n` ends a line, since texts may hold other separators. */
export async function* readLines(path: string, see?: Watcher): AsyncIterable<string> {
  let open: string[] = [];
  for await (const chunk of decoded(path, see)) {
    const parts = chunk.split('\n');
    for (const part of parts.slice(0, -1)) {
      yield [...open, part].join('');
      open = [];
    }
    open.push(parts.at(-1) ?? '');
  }
  const last = open.join('');
  if (last !== '') yield last;
}
