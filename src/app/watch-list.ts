import { readFile } from 'node:fs/promises';
import { InputError } from '../model/errors.ts';
import type { Watched } from '../model/watched.ts';
import { parseWatchList } from '../schema/watch-list.ts';
import { unreadable } from './read-text.ts';

/** Reads the user's own people, groups and places from a CSV file; every mistake is told with its line. */
export async function readWatchList(path: string): Promise<Watched[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  const { watched, mistakes } = parseWatchList(text);
  if (mistakes.length === 0) return watched;
  const [first = ''] = mistakes;
  const head = `The watch list ${path} cannot be used`;
  const advice = 'It needs the columns id, name, aliases, type and note; type is person, group or place.';
  throw new InputError(
    'entities-wrong',
    mistakes.length === 1
      ? `${head}: ${first}. ${advice}`
      : `${head}; it has ${mistakes.length} mistakes. ${advice}\n${mistakes.map((each) => `  ${each}`).join('\n')}`,
  );
}
