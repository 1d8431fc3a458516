import { setImmediate as nextTurn } from 'node:timers/promises';
import { canonical } from '../graph/canonical.ts';
import { library as inOrder } from '../graph/union.ts';
import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Library, Reading } from '../model/reading.ts';
import { isOutdated, readLibrary } from '../store/library-file.ts';
import { graphOf } from './graph.ts';
import { findInputs, type InputFile, readArticle } from './inputs.ts';
import type { Listeners } from './library.ts';
import { isMissing } from './read-text.ts';
import { builtInReader } from './reader.ts';
import { saveGraph } from './save.ts';
import { formatFor, namedFormat, refuseOverwriting, targetsInFolder } from './targets.ts';

/** How articles are built into graphs. */
export interface BuildOptions extends Listeners {
  /** A file, or with `each` a folder. */
  readonly output: string;
  /** A format's name; without it the output's ending decides. */
  readonly format?: string | undefined;
  /** The day for articles whose header gives none. */
  readonly published?: string | undefined;
  /** Called before each article is read, and once when all are. */
  readonly onProgress?: ((done: number, all: number, what: string) => void) | undefined;
}

/** What a build made. */
export interface Built {
  readonly outputs: readonly string[];
  readonly articles: number;
  /** Articles whose reading the old output already held, made by this very reader. */
  readonly reused: number;
  readonly graph: KnowledgeGraph;
}

/** Reads articles into one graph and writes it; an older library in its place lends what has not changed. */
export async function build(paths: readonly string[], options: BuildOptions): Promise<Built> {
  const format = formatFor(options.output, options.format);
  const inputs = await findInputs(paths);
  await refuseOverwriting([options.output], inputs);
  const old = format.name === 'jsonl' ? await oldLibrary(options.output) : NOTHING;
  const { readings, reused } = await readAll(inputs, { ...options, known: old.readings });
  const graph = graphOf(inOrder(readings, old.decisions));
  await saveGraph(options.output, graph, format);
  return { outputs: [options.output], articles: graph.articles.length, reused, graph };
}

/** Reads each article into a graph of its own, in a folder; everything is read before anything is written. */
export async function buildEach(paths: readonly string[], options: BuildOptions): Promise<Built> {
  const format = namedFormat(options.format ?? 'json');
  const inputs = await findInputs(paths);
  const targets = targetsInFolder(inputs, options.output, format);
  await refuseOverwriting([...targets.values()], inputs);
  const { readings } = await readAll(inputs, { ...options, known: [] });
  const graphs = readings.map((reading) => graphOf(inOrder([reading])));
  const outputs = [...targets.values()];
  for (const [at, output] of outputs.entries()) await saveGraph(output, graphs[at] as KnowledgeGraph, format);
  return { outputs, articles: inputs.length, reused: 0, graph: graphOf(inOrder(readings)) };
}

const NOTHING: Library = { readings: [], decisions: [] };

/** What already stands where the library goes: people's decisions are kept; a file that is no library is not replaced. */
async function oldLibrary(path: string): Promise<Library> {
  try {
    return (await readLibrary(path)).library;
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    if (isMissing(cause.cause)) return NOTHING;
    throw new InputError(
      cause.code,
      `${cause.message} Nothing was built; remove the file, or choose another with -o.`,
      {
        cause,
      },
    );
  }
}

interface ReadingOptions extends BuildOptions {
  readonly known: readonly Reading[];
}

interface AllRead {
  /** In the order of the inputs. */
  readonly readings: readonly Reading[];
  readonly reused: number;
}

async function readAll(inputs: readonly InputFile[], options: ReadingOptions): Promise<AllRead> {
  const articles = await readFiles(inputs, options);
  const reader = builtInReader();
  const known = new Map(
    options.known
      .filter(
        (reading) => reading.reader.extractor === reader.version.extractor && !isOutdated(reading, reader.version),
      )
      .map((reading) => [canonical(reading.article), reading]),
  );
  const readings: Reading[] = [];
  let reused = 0;
  for (const [at, article] of articles.entries()) {
    const before = known.get(canonical(article));
    if (before !== undefined) reused++;
    options.onProgress?.(at, articles.length, article.title ?? article.id);
    // Lets the terminal draw, and an interruption arrive, between two articles.
    await nextTurn();
    readings.push(before ?? reader(article));
  }
  options.onProgress?.(articles.length, articles.length, '');
  return { readings, reused };
}

/** All files first: a mistake in the last one is told before the first is read for a second. */
async function readFiles(inputs: readonly InputFile[], options: BuildOptions): Promise<Article[]> {
  const articles: Article[] = [];
  for (const input of inputs) {
    const { article, warnings } = await readArticle(input, options);
    for (const warning of warnings) options.onWarning?.(warning);
    articles.push(article);
  }
  return articles;
}
