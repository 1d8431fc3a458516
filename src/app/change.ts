import { withoutArticles, withReadings } from '../graph/change.ts';
import { diff, type GraphDiff } from '../graph/diff.ts';
import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import type { Library, Reading } from '../model/reading.ts';
import { writeLibrary } from '../store/library-file.ts';
import { insertReadings, lookThrough } from '../store/library-insert.ts';
import { findInputs } from './inputs.ts';
import { type Listeners, openGraph, openLibrary } from './library.ts';
import { nearTo } from './near.ts';
import { isOwnGiven, type OwnOptions } from './own-records.ts';
import { type ReadingOptions, readArticles, readFiles } from './read-all.ts';
import { builtInReader, readerOf } from './reader.ts';
import { tellSuperseded } from './superseded.ts';
import { refuseOverwriting } from './targets.ts';

/** What became of a library. */
export interface Changed {
  readonly articles: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const idsIn = ({ readings }: Library): Set<string> => new Set(readings.map(({ article }) => article.id));

/** Whether nothing was read and nothing taken out: then the file is left as it lies, to the byte. */
function isSame(before: Library, after: Library): boolean {
  const known = new Set<Reading>(before.readings);
  return after.readings.length === before.readings.length && after.readings.every((reading) => known.has(reading));
}

function changed(before: Library, after: Library): Changed {
  const [old, now] = [idsIn(before), idsIn(after)];
  return {
    articles: now.size,
    added: [...now].filter((id) => !old.has(id)),
    removed: [...old].filter((id) => !now.has(id)),
  };
}

type AddOptions = Omit<ReadingOptions, 'known' | 'reader'> & OwnOptions;

/** Reads articles into a library that is there; what it holds already is not read again. */
export async function add(path: string, paths: readonly string[], options: AddOptions): Promise<Changed> {
  const inputs = await findInputs(paths);
  await refuseOverwriting([path], inputs);
  const articles = await readFiles(inputs, options);
  return (await insert(path, articles, options)) ?? addToWhole(path, articles, options);
}

/** Adds to a library without reading what it holds; undefined where it has to be read as a whole. */
async function insert(path: string, articles: readonly Article[], options: AddOptions): Promise<Changed | undefined> {
  if (isOwnGiven(options)) return undefined;
  const reader = builtInReader();
  const shelf = await lookThrough(path, articles, reader.version);
  if (shelf === undefined) return undefined;
  // What is there already is not read again; where it has an address it may be weighed against the others.
  const fresh = articles.filter(
    ({ id }) => !shelf.known.has(id) || shelf.rivals.some(({ article }) => article.id === id),
  );
  const { readings } = await readArticles(fresh, { ...options, known: shelf.rivals, reader });
  const { superseded, added, removed } = await insertReadings(path, shelf, readings);
  tellSuperseded(superseded, options);
  return { articles: shelf.ids.size + added.length - removed.length, added, removed };
}

async function addToWhole(path: string, articles: readonly Article[], options: AddOptions): Promise<Changed> {
  const there = await openLibrary(path, options);
  const { readings } = await readArticles(articles, { ...options, known: there.readings, reader: readerOf(there) });
  const { library, superseded } = withReadings(there, readings);
  tellSuperseded(superseded, options);
  // Another ontology or watch list had every article read again.
  if (isOwnGiven(options) || !isSame(there, library)) await writeLibrary(path, library);
  return changed(there, library);
}

/** The slug that an article's file gave it. */
const slugOf = (id: string): string => id.slice(0, id.lastIndexOf('.'));

/** The articles that a word means: by id, by the name of their file, or by address. */
function articlesMeant({ readings }: Library, word: string): string[] {
  const articles = [...new Map(readings.map(({ article }) => [article.id, article])).values()];
  const found = articles.filter(({ id, url }) => id === word || slugOf(id) === word || url === word);
  if (found.length > 0) return found.map(({ id }) => id);
  const near = nearTo(
    word,
    articles.map(({ id }) => slugOf(id)),
  );
  const hint =
    near.length === 0 ? 'Give its id, the name of its file, or its address.' : `Did you mean ${near.join(', ')}?`;
  throw new InputError('article-unknown', `The library holds no article "${word}". ${hint}`);
}

/** Takes articles out of a library; what people decided about them stays, in case they come back. */
export async function remove(path: string, words: readonly string[], listeners: Listeners = {}): Promise<Changed> {
  const there = await openLibrary(path, listeners);
  const ids = new Set(words.flatMap((word) => articlesMeant(there, word)));
  const library = withoutArticles(there, ids);
  if (!isSame(there, library)) await writeLibrary(path, library);
  return changed(there, library);
}

/** What the graph of a second library has otherwise. */
export const difference = async (before: string, after: string, listeners: Listeners = {}): Promise<GraphDiff> =>
  diff(await openGraph(before, listeners), await openGraph(after, listeners));
