import { compareText } from '../model/hash.ts';
import {
  type Decision,
  LIBRARY_FORMAT,
  type Library,
  type LibraryHeader,
  type ReaderVersion,
  type Reading,
  SCHEMA_VERSION,
} from '../model/reading.ts';
import { canonical } from './canonical.ts';

/** The readers that made a library's readings, each once, in a fixed order, the built-in one first. */
export function readersOf(readings: Iterable<Reading>): ReaderVersion[] {
  const byContent = new Map<string, ReaderVersion>();
  for (const { reader } of readings) byContent.set(canonical(reader), reader);
  const builtIn = (reader: ReaderVersion): number => (reader.extractor === 'reader' ? 0 : 1);
  return [...byContent]
    .sort(([a, left], [b, right]) => builtIn(left) - builtIn(right) || compareText(a, b))
    .map(([, reader]) => reader);
}

/** The first line of a library file, without its line break. */
export const headerLine = ({ reader, ontology }: Pick<LibraryHeader, 'reader' | 'ontology'>): string =>
  canonical({ format: LIBRARY_FORMAT, schemaVersion: SCHEMA_VERSION, reader, ontology });

/** The line of one reading. */
export const readingLine = (reading: Reading): string => canonical(reading);

/** The line of one decision. */
export const decisionLine = (decision: Decision): string => canonical(decision);

/** A library as lines with their breaks: header, readings by article, decisions. A function of content alone. */
export function* libraryLines(library: Library): Iterable<string> {
  const [reader] = readersOf(library.readings);
  yield `${headerLine({ ...(reader && { reader }), ...(library.ontology && { ontology: library.ontology }) })}\n`;
  for (const reading of library.readings) yield `${readingLine(reading)}\n`;
  for (const decision of library.decisions) yield `${decisionLine(decision)}\n`;
}
