import { z } from 'zod';
import { InputError } from '../model/errors.ts';
import { type Decision, LIBRARY_FORMAT, type LibraryHeader, type Reading, SCHEMA_VERSION } from '../model/reading.ts';
import { complaint } from './complain.ts';
import { ownOntologySchema } from './own-ontology.ts';
import { decisionSchema, readerSchema, readingSchema } from './reading.ts';

const headerSchema = z.strictObject({
  format: z.literal(LIBRARY_FORMAT),
  schemaVersion: z.int().min(1),
  reader: readerSchema.exactOptional(),
  ontology: ownOntologySchema.exactOptional(),
});

/** One line of a library file after the first. */
export type LibraryEntry =
  | { readonly as: 'reading'; readonly reading: Reading }
  | { readonly as: 'decision'; readonly decision: Decision };

const damaged = (where: string, what: string, cause?: unknown): InputError =>
  new InputError(
    'library-damaged',
    `${where} is damaged: ${what}. Restore the file from a copy, or build it again from the articles.`,
    { cause },
  );

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw damaged(where, 'it is not valid JSON', cause);
  }
}

/** Refuses what a newer newsgraph wrote: its meaning is not known here. */
export function refuseNewer(schemaVersion: number, where: string): void {
  if (schemaVersion > SCHEMA_VERSION)
    throw new InputError(
      'library-newer',
      `${where} was written by a newer newsgraph (schema ${schemaVersion}; this one knows ${SCHEMA_VERSION}). Update newsgraph, or build the library again.`,
    );
}

/** Reads the first line of a library file; `where` names the file for messages. */
export function parseHeaderLine(line: string, where: string): LibraryHeader {
  const notLibrary = new InputError(
    'library-format',
    `${where} is not a newsgraph library: its first line is not a header with "format":"${LIBRARY_FORMAT}". Give a file that \`newsgraph build\` wrote.`,
  );
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw notLibrary;
  }
  const known = z.looseObject({ format: z.literal(LIBRARY_FORMAT), schemaVersion: z.number() }).safeParse(value);
  if (!known.success) throw notLibrary;
  refuseNewer(known.data.schemaVersion, where);
  const header = headerSchema.safeParse(value);
  if (!header.success) throw damaged(`${where}, line 1`, complaint(header.error), header.error);
  return header.data;
}

/** Reads one later line of a library file; `where` names file and line for messages. */
export function parseEntryLine(line: string, where: string): LibraryEntry {
  const value = parseJson(line, where);
  if (typeof value === 'object' && value !== null && 'targets' in value) {
    const decision = decisionSchema.safeParse(value);
    if (!decision.success) throw damaged(where, `a decision, ${complaint(decision.error)}`, decision.error);
    return { as: 'decision', decision: decision.data };
  }
  const reading = readingSchema.safeParse(value);
  if (!reading.success) throw damaged(where, `a reading, ${complaint(reading.error)}`, reading.error);
  return { as: 'reading', reading: reading.data };
}
