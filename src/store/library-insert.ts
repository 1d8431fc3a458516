import { canonical } from '../graph/canonical.ts';
import type { Superseded } from '../graph/change.ts';
import { withReadings } from '../graph/change.ts';
import { readingLine } from '../graph/lines.ts';
import type { Article } from '../model/article.ts';
import { compareText } from '../model/hash.ts';
import type { ReaderVersion, Reading } from '../model/reading.ts';
import { parseEntryLine, parseHeaderLine } from '../schema/library.ts';
import { readLines } from './library-lines.ts';
import { writeWhole } from './whole-file.ts';

/** What a library file holds of the articles that are to be added, seen without reading the readings of others. */
export interface Shelf {
  /** Ids of all its articles. */
  readonly ids: ReadonlySet<string>;
  /** Ids of the articles to be added that it holds, word for word, as the present reader read them. */
  readonly known: ReadonlySet<string>;
  /** Readings of texts under an address of those to be added: some of those very texts, some to be corrected. */
  readonly rivals: readonly Reading[];
}

/** What became of the shelf. */
export interface Inserted {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly superseded: readonly Superseded[];
}

const READING = '{"article":{"id":';
const TEXT = ',"text":';

/** A reading's line with what is needed of its article; undefined where another hand wrote the line. */
function headOf(line: string, ending: string): { readonly id: string; readonly url?: string } | undefined {
  const at = line.indexOf(TEXT);
  if (!line.startsWith(READING) || at < 0 || !line.endsWith(ending)) return undefined;
  try {
    return JSON.parse(`${line.slice('{"article":'.length, at)}}`) as { id: string; url?: string };
  } catch {
    return undefined;
  }
}

const isDecision = (line: string): boolean => line.startsWith('{"kind":');

interface Wanted {
  /** Id of an article to be added → how the line of a reading of it begins. */
  readonly beginnings: ReadonlyMap<string, string>;
  readonly addresses: ReadonlySet<string>;
  /** How the line of every reading of the present reader ends. */
  readonly ending: string;
}

function wantedOf(articles: readonly Article[], reader: ReaderVersion): Wanted {
  return {
    beginnings: new Map(articles.map((article) => [article.id, `{"article":${canonical(article)},`])),
    addresses: new Set(articles.flatMap(({ url }) => (url === undefined ? [] : [url]))),
    ending: `,"reader":${canonical(reader)}}`,
  };
}

/** One line: which article it reads, and whether that is one to be added, or has the address of one. */
interface Seen {
  readonly id: string;
  readonly isKnown: boolean;
  readonly isRival: boolean;
}

function seenIn(line: string, { beginnings, addresses, ending }: Wanted): Seen | undefined {
  const head = headOf(line, ending);
  if (head === undefined) return undefined;
  const beginning = beginnings.get(head.id);
  if (beginning !== undefined && !line.startsWith(beginning)) return undefined;
  return {
    id: head.id,
    isKnown: beginning !== undefined,
    isRival: head.url !== undefined && addresses.has(head.url),
  };
}

/** Whether the present reader, and nothing of the user's own, made all that follows. */
function isPlain(header: string, path: string, reader: ReaderVersion): boolean {
  const { reader: made, ontology } = parseHeaderLine(header, path);
  return ontology === undefined && made !== undefined && canonical(made) === canonical(reader);
}

/** The lines of the readings in a library file, each with its number. */
async function* readingLines(path: string): AsyncIterable<readonly [line: string, number: number]> {
  let number = 0;
  for await (const line of readLines(path)) {
    number++;
    if (isDecision(line)) return;
    yield [line, number];
  }
}

/**
 * Looks a library file through for some articles, line by line. Undefined where that is not enough and the file has to
 * be read as a whole: another reader made some of it, its user has an ontology of his own, an article is there with
 * another header, or its lines are not in the order and shape in which they are written.
 */
export async function lookThrough(
  path: string,
  articles: readonly Article[],
  reader: ReaderVersion,
): Promise<Shelf | undefined> {
  const wanted = wantedOf(articles, reader);
  const [ids, known, rivals] = [new Set<string>(), new Set<string>(), [] as Reading[]];
  let last: string | undefined;
  for await (const [line, number] of readingLines(path)) {
    if (last === undefined) {
      if (!isPlain(line, path, reader)) return undefined;
      last = '';
      continue;
    }
    const seen = seenIn(line, wanted);
    if (seen === undefined || compareText(last, seen.id) >= 0) return undefined;
    last = seen.id;
    ids.add(seen.id);
    if (seen.isKnown) known.add(seen.id);
    if (seen.isRival) rivals.push(readingIn(line, `${path}, line ${number}`));
  }
  return last === undefined ? undefined : { ids, known, rivals };
}

function readingIn(line: string, where: string): Reading {
  const entry = parseEntryLine(line, where);
  if (entry.as === 'reading') return entry.reading;
  throw new Error(`${where} holds no reading`);
}

/** The lines of a library file less some readings and with others, each at its place; what stays is not looked into. */
async function* merged(path: string, gone: ReadonlySet<string>, fresh: readonly Reading[]): AsyncIterable<string> {
  const waiting = fresh.toSorted((a, b) => compareText(a.article.id, b.article.id));
  let isHeader = true;
  for await (const line of readLines(path)) {
    const id = isHeader || isDecision(line) ? undefined : headOf(line, '')?.id;
    while (!isHeader && waiting[0] !== undefined && (id === undefined || compareText(waiting[0].article.id, id) < 0))
      yield `${readingLine(waiting.shift() as Reading)}\n`;
    isHeader = false;
    if (id === undefined || !gone.has(id)) yield `${line}\n`;
  }
  for (const reading of waiting) yield `${readingLine(reading)}\n`;
}

/**
 * Puts readings of the articles that were looked for into a library file: the same bytes as writing the whole library,
 * but what stays is copied unread. A file that would not change is left as it lies.
 */
export async function insertReadings(
  path: string,
  { ids, rivals }: Shelf,
  readings: readonly Reading[],
): Promise<Inserted> {
  const { library, superseded } = withReadings({ readings: rivals, decisions: [] }, readings);
  const kept = new Set(library.readings.map(({ article }) => article.id));
  const fresh = library.readings.filter(({ article }) => !ids.has(article.id));
  const gone = new Set(rivals.map(({ article }) => article.id).filter((id) => !kept.has(id)));
  if (fresh.length > 0 || gone.size > 0) await writeWhole(path, merged(path, gone, fresh));
  return { added: fresh.map(({ article }) => article.id), removed: [...gone], superseded };
}
