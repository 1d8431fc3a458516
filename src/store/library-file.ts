import { createHash } from 'node:crypto';
import { decisionLine, headerLine, libraryLines, readingLine } from '../graph/lines.ts';
import { library as inOrder } from '../graph/union.ts';
import { InputError } from '../model/errors.ts';
import type { Decision, Library, LibraryHeader, ReaderVersion, Reading } from '../model/reading.ts';
import { type LibraryEntry, parseEntryLine, parseHeaderLine } from '../schema/library.ts';
import { readLines, type Watcher } from './library-lines.ts';
import { writeWhole } from './whole-file.ts';

/** A library file as it was read. */
export interface ReadLibrary {
  readonly library: Library;
  readonly header: LibraryHeader;
  /** Readings that another version of the given reader made: read their articles again, or refuse. */
  readonly outdated: readonly Reading[];
  /** The hash of the very bytes that were read. */
  readonly sha256: string;
}

/** Whether a reading was made by another version of the same extractor. */
export const isOutdated = ({ reader: made }: Reading, reader: ReaderVersion): boolean =>
  made.extractor === reader.extractor &&
  (made.version !== reader.version || made.weights !== reader.weights || made.ontology !== reader.ontology);

/** A library file as a stream of its entries, one in memory at a time; the header comes first, alone. */
export async function openLibrary(
  path: string,
  see?: Watcher,
): Promise<{ readonly header: LibraryHeader; readonly entries: AsyncIterable<LibraryEntry> }> {
  const lines = readLines(path, see)[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done)
    throw new InputError('library-format', `${path} is empty. Give a file that \`newsgraph build\` wrote.`);
  const header = parseHeaderLine(first.value, path);
  async function* entries(): AsyncIterable<LibraryEntry> {
    try {
      for (let number = 2, line = await lines.next(); !line.done; number++, line = await lines.next())
        yield parseEntryLine(line.value, `${path}, line ${number}`);
    } finally {
      await lines.return?.();
    }
  }
  return { header, entries: entries() };
}

/** Reads a library file; with `reader`, also tells which of its readings another version of that reader made. */
export async function readLibrary(
  path: string,
  { reader }: { readonly reader?: ReaderVersion } = {},
): Promise<ReadLibrary> {
  const hash = createHash('sha256');
  const { header, entries } = await openLibrary(path, (bytes) => hash.update(bytes));
  const readings: Reading[] = [];
  const decisions: Decision[] = [];
  for await (const entry of entries)
    if (entry.as === 'reading') readings.push(entry.reading);
    else decisions.push(entry.decision);
  const library = inOrder(readings, decisions, header.ontology);
  const outdated = reader === undefined ? [] : library.readings.filter((reading) => isOutdated(reading, reader));
  return { library, header, outdated, sha256: hash.digest('hex') };
}

/** Writes a library file, whole or not at all; equal libraries give equal bytes. */
export const writeLibrary = (path: string, { readings, decisions, ontology }: Library): Promise<void> =>
  writeWhole(path, libraryLines(inOrder(readings, decisions, ontology)));

/** What a streamed library file is made of: readings already in the order of their article ids. */
export interface LibraryStream extends Pick<LibraryHeader, 'ontology'> {
  readonly reader: ReaderVersion;
  readonly readings: AsyncIterable<Reading> | Iterable<Reading>;
  readonly decisions?: readonly Decision[];
}

/** Writes a library that is too big to hold: readings pass through one by one. */
export function writeLibraryStream(
  path: string,
  { readings, decisions = [], ...header }: LibraryStream,
): Promise<void> {
  async function* lines(): AsyncIterable<string> {
    yield `${headerLine(header)}\n`;
    for await (const reading of readings) yield `${readingLine(reading)}\n`;
    for (const decision of decisions) yield `${decisionLine(decision)}\n`;
  }
  return writeWhole(path, lines());
}
