import { orphans } from '../graph/targets.ts';
import { library as inOrder } from '../graph/union.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Problem } from '../model/problem.ts';
import type { Library, Reading } from '../model/reading.ts';
import { isOutdated, readLibrary } from '../store/library-file.ts';
import type { AskOptions } from './ask.ts';
import { perhapsWithBackground } from './graph.ts';
import { type Stored, storedGraph } from './kept-links.ts';
import { placesVersion } from './models.ts';
import { refuseStale } from './own-ontology.ts';
import { isOwnGiven, type OwnOptions, ownRecords } from './own-records.ts';
import { builtInReaderName, readerOf } from './reader.ts';

/** Who is told about what went on. */
export interface Listeners {
  readonly onWarning?: ((problem: Problem) => void) | undefined;
}

/** How a library's graph is opened. */
export interface OpenOptions extends Listeners {
  /** Adds what the gazetteer knows of where places lie. */
  readonly background?: boolean | undefined;
}

/** A library as this version reads it: what another version of the reader made is read again, from the texts it keeps. */
export const openLibrary = async (path: string, options: Listeners & OwnOptions = {}): Promise<Library> =>
  (await openStored(path, options)).library;

/** `openLibrary`, with the hash of the bytes that were read. */
export async function openStored(path: string, { onWarning, ...own }: Listeners & OwnOptions = {}): Promise<Stored> {
  const { library: stored, sha256 } = await readLibrary(path);
  const library = isOwnGiven(own)
    ? inOrder(stored.readings, stored.decisions, ownRecords(stored.ontology, own))
    : stored;
  refuseStale(library, path);
  const reader = readerOf(library);
  const outdated = library.readings.filter((reading) => isOutdated(reading, reader.version));
  if (outdated.length === 0) return { library, sha256 };
  if (!isOwnGiven(own)) warnOutdated(path, outdated.length, onWarning);
  const current = (reading: Reading): Reading =>
    isOutdated(reading, reader.version) ? reader(reading.article) : reading;
  return { library: inOrder(library.readings.map(current), library.decisions, library.ontology), sha256 };
}

const warnOutdated = (path: string, articles: number, onWarning: Listeners['onWarning']): void =>
  onWarning?.({
    code: 'library-outdated',
    message: `${path} was made by another version of the reader; ${articles} articles are read again each time. Build it again to keep what is read.`,
  });

/** The graph of a library file; decisions whose words no article holds any more are told. */
export async function openGraph(path: string, { background, ...listeners }: OpenOptions = {}): Promise<KnowledgeGraph> {
  const stored = await openStored(path, listeners);
  const { library } = stored;
  for (const { kind, why } of orphans(library.readings, library.decisions))
    listeners.onWarning?.({
      code: 'decision-orphan',
      message: `A decision (${kind}${why === undefined ? '' : `: ${why}`}) speaks of words that no article of ${path} holds; it changes nothing.`,
    });
  return perhapsWithBackground(await storedGraph(path, stored), background);
}

/** How a library's queries find its graph, and a store of what the present reader makes of it. */
export const askOptions = (path: string, options: OpenOptions = {}): AskOptions => ({
  graph: () => openGraph(path, options),
  reader: `${builtInReaderName()} ${placesVersion()}${options.background ? ' with background' : ''}`,
});
