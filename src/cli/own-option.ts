import type { OwnOptions } from '../app/own-records.ts';
import type { Given, Option } from './command.ts';
import { usageError } from './parse.ts';

/** How a command that reads an article is told of the user's own ontology and watch list. */
export const OWN_FILES: readonly Option[] = [
  {
    name: 'ontology',
    value: 'FILE',
    description: 'JSON with relations, events, kinds and words of your own; the library remembers them',
  },
  {
    name: 'entities',
    value: 'FILE',
    description: 'CSV with people, groups and places of your own: id, name, aliases (a; b), type, note; remembered',
  },
];

/** The same, and how a library is told to forget them. */
export const OWN_OPTIONS: readonly Option[] = [
  ...OWN_FILES,
  { name: 'no-ontology', description: 'forget what an earlier --ontology added' },
  { name: 'no-entities', description: 'forget the list of an earlier --entities' },
];

/** What an option's file holds; null for its opposite; undefined when neither is given: what is remembered stays. */
async function fileOrNothing<T>(
  { given, command }: { readonly given: Given; readonly command: string },
  name: string,
  read: (path: string) => Promise<T>,
): Promise<T | null | undefined> {
  const path = given.valueOf(name);
  if (path !== undefined && given.has(`no-${name}`))
    throw usageError(`Give either --${name} or --no-${name}.`, command);
  if (path === undefined) return given.has(`no-${name}`) ? null : undefined;
  return read(path);
}

/** The user's own records as a command was given them. */
export async function ownFrom(given: Given, command: string): Promise<OwnOptions> {
  const from = { given, command };
  return {
    ontology: await fileOrNothing(from, 'ontology', async (path) => {
      const { readOntologyFile } = await import('../app/own-ontology.ts');
      return (await readOntologyFile(path)).own;
    }),
    watched: await fileOrNothing(from, 'entities', async (path) => {
      const { readWatchList } = await import('../app/watch-list.ts');
      return readWatchList(path);
    }),
  };
}
