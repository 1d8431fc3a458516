import { readFileSync } from 'node:fs';
import { createReader, READER_VERSION, type Reader } from '../extract/reader.ts';
import { shortHash } from '../model/hash.ts';
import { ontology } from '../ontology/ontology.ts';
import { loadLanguageModel } from './models.ts';

let made: Reader | undefined;

/** The built-in reader with the shipped weights; they are loaded at the first call, once a process. */
export function builtInReader(): Reader {
  made ??= createReader({ model: loadLanguageModel(), ontology });
  return made;
}

/** Names the built-in reader and its weights without loading them: for caches of what it read. */
export const builtInReaderName = (): string =>
  shortHash([READER_VERSION, readFileSync(new URL('../../models/checksums.json', import.meta.url), 'utf8')]);
