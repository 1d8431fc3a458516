import type { Given, Option } from './command.ts';
import { usageError } from './parse.ts';

/** How a command that reads articles is told of the user's own ontology. */
export const OWN_OPTIONS: readonly Option[] = [
  {
    name: 'ontology',
    value: 'FILE',
    description: 'JSON with relations, events, kinds and words of your own; the library remembers them',
  },
  { name: 'no-ontology', description: 'forget what an earlier --ontology added' },
];

/** The records of --ontology; null for --no-ontology; undefined when neither is given: what is remembered stays. */
export async function ownOntologyFrom(given: Given, command: string) {
  const path = given.valueOf('ontology');
  if (path !== undefined && given.has('no-ontology'))
    throw usageError('Give either --ontology or --no-ontology.', command);
  if (path === undefined) return given.has('no-ontology') ? null : undefined;
  const { readOntologyFile } = await import('../app/own-ontology.ts');
  return (await readOntologyFile(path)).own;
}
