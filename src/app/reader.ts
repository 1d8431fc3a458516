import { readFileSync } from 'node:fs';
import { createReader, READER_VERSION, type Reader } from '../extract/reader.ts';
import { canonical } from '../graph/canonical.ts';
import { shortHash } from '../model/hash.ts';
import type { Library } from '../model/reading.ts';
import { ontologyOf } from '../ontology/own.ts';
import { languageOf } from './language-of.ts';
import { loadLanguageModel } from './models.ts';

const made = new Map<string, Reader>();

/** The reader of a library: the built-in one, with what its user added; made at the first call, once a process. */
export function readerOf(library: Pick<Library, 'ontology'>): Reader {
  const key = canonical(library.ontology ?? {});
  const known = made.get(key);
  if (known !== undefined) return known;
  const reader = createReader({ model: loadLanguageModel(), ontology: ontologyOf(library), languageOf });
  made.set(key, reader);
  return reader;
}

/** The built-in reader with the shipped weights and nothing added. */
export const builtInReader = (): Reader => readerOf({});

/** Names the built-in reader and its weights without loading them: for caches of what it read. */
export const builtInReaderName = (): string =>
  shortHash([READER_VERSION, readFileSync(new URL('../../models/checksums.json', import.meta.url), 'utf8')]);
