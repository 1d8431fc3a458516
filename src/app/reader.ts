import { createReader, type Reader } from '../extract/reader.ts';
import { ontology } from '../ontology/ontology.ts';
import { loadLanguageModel } from './models.ts';

let made: Reader | undefined;

/** The built-in reader with the shipped weights; they are loaded at the first call, once a process. */
export function builtInReader(): Reader {
  made ??= createReader({ model: loadLanguageModel(), ontology });
  return made;
}
