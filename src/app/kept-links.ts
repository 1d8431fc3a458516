import { createHash } from 'node:crypto';
import { basename, dirname, extname, join } from 'node:path';
import { canonical } from '../graph/canonical.ts';
import { type KeptLinks, keptFrom } from '../graph/kept-links.ts';
import { InputError } from '../model/errors.ts';
import type { Identity, KnowledgeGraph, Link } from '../model/graph.ts';
import type { Library } from '../model/reading.ts';
import { ontology } from '../ontology/ontology.ts';
import { ontologyOf } from '../ontology/own.ts';
import { codeHash } from '../store/cache.ts';
import { readLines } from '../store/library-lines.ts';
import { writeWhole } from '../store/whole-file.ts';
import { graphOf, linkedGraph, namesVersion } from './graph.ts';
import { builtInReaderName } from './reader.ts';

/** A smaller library is linked sooner than its links are looked up, and has no second file beside it. */
const WORTH_KEEPING = 100;

/** A library, and the hash of the bytes it was read from or written as. */
export interface Stored {
  readonly library: Library;
  readonly sha256: string;
}

/** The file of a library's links, beside it; it may be deleted at any time. */
export const linksFile = (libraryPath: string): string =>
  join(dirname(libraryPath), `${basename(libraryPath, extname(libraryPath))}.links`);

/** Names links by all that they follow from: the library's bytes, our code, the ontology, the reader, what is known of names. */
async function linksKey({ library, sha256 }: Stored): Promise<string> {
  const own = JSON.stringify(ontologyOf(library, ontology));
  const parts = [sha256, await codeHash(), own, builtInReaderName(), namesVersion()];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

/** A header that names what the links follow from, a line a cluster and a link, and the hash of all before it. */
function* linesOf(key: string, { clusters, links }: KeptLinks): Iterable<string> {
  const hash = createHash('sha256');
  const told = (value: unknown): string => {
    const line = `${canonical(value)}\n`;
    hash.update(line);
    return line;
  };
  yield told({ key });
  for (const ids of clusters) yield told(ids);
  for (const link of links) yield told(link);
  yield `${canonical({ sha256: hash.digest('hex') })}\n`;
}

/** The lines of a file that begins with this header and ends with the hash of all before; undefined of any other file. */
async function sealedLines(path: string, header: string): Promise<string[] | undefined> {
  const hash = createHash('sha256');
  const lines: string[] = [];
  try {
    for await (const line of readLines(path)) {
      if (lines.length === 0 && line !== header) return undefined;
      lines.push(line);
    }
  } catch (cause) {
    if (cause instanceof InputError) return undefined;
    throw cause;
  }
  const seal = lines.pop();
  for (const line of lines) hash.update(`${line}\n`);
  return seal === canonical({ sha256: hash.digest('hex') }) ? lines : undefined;
}

/** The links that lie beside a library, if they are whole and of this key; their seal says that we wrote them. */
async function linksWith(path: string, key: string): Promise<KeptLinks | undefined> {
  const lines = await sealedLines(path, canonical({ key }));
  const entries = lines?.slice(1).map((line) => JSON.parse(line) as readonly string[] | Link);
  return (
    entries && {
      clusters: entries.filter((entry) => isCluster(entry)),
      links: entries.flatMap((entry) => (isCluster(entry) ? [] : [entry])),
    }
  );
}

const isCluster = (entry: readonly string[] | Link): entry is readonly string[] => Array.isArray(entry);

const isWorthKeeping = ({ library }: Stored): boolean => library.readings.length >= WORTH_KEEPING;

/** Keeps what linking found. */
export async function keepLinks(libraryPath: string, stored: Stored, identity: Identity): Promise<void> {
  if (isWorthKeeping(stored)) await keepAs(await linksKey(stored), libraryPath, identity);
}

/** Links are only kept: where they cannot be written, they are found again the next time. */
async function keepAs(key: string, libraryPath: string, identity: Identity): Promise<void> {
  const lines = linesOf(key, keptFrom(identity));
  await writeWhole(linksFile(libraryPath), lines).catch((cause: unknown) => {
    if (!(cause instanceof InputError)) throw cause;
  });
}

/** The graph of a library file, with the links that are kept beside it; where none fit it is linked, and they are kept. */
export async function storedGraph(libraryPath: string, stored: Stored): Promise<KnowledgeGraph> {
  if (!isWorthKeeping(stored)) return graphOf(stored.library);
  const key = await linksKey(stored);
  const kept = await linksWith(linksFile(libraryPath), key);
  const { graph, identity } = linkedGraph(stored.library, { kept });
  if (kept === undefined) await keepAs(key, libraryPath, identity);
  return graph;
}
