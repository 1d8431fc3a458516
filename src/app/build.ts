import { withReadings } from '../graph/change.ts';
import { library as inOrder } from '../graph/union.ts';
import { InputError } from '../model/errors.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { compareText } from '../model/hash.ts';
import type { Library, Reading } from '../model/reading.ts';
import { readLibrary } from '../store/library-file.ts';
import { graphOf, linkedGraph, perhapsWithBackground } from './graph.ts';
import { findInputs } from './inputs.ts';
import { keepLinks } from './kept-links.ts';
import type { Listeners } from './library.ts';
import { refuseStale } from './own-ontology.ts';
import { type OwnOptions, ownRecords } from './own-records.ts';
import { readAll } from './read-all.ts';
import { isMissing } from './read-text.ts';
import { readerOf } from './reader.ts';
import { saveGraph } from './save.ts';
import { tellSuperseded } from './superseded.ts';
import { formatFor, namedFormat, refuseBackground, refuseOverwriting, targetsInFolder } from './targets.ts';

/** How articles are built into graphs. */
export interface BuildOptions extends Listeners, OwnOptions {
  /** A file, or with `each` a folder. */
  readonly output: string;
  /** A format's name; without it the output's ending decides. */
  readonly format?: string | undefined;
  /** Adds what the gazetteer knows of where places lie, to an export; a library holds only what was read. */
  readonly background?: boolean | undefined;
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
  refuseBackground(format, options.background);
  const inputs = await findInputs(paths);
  await refuseOverwriting([options.output], inputs);
  const old = format.name === 'jsonl' ? await oldLibrary(options.output) : NOTHING;
  const kept = inOrder([], old.decisions, ownRecords(old.ontology, options));
  refuseStale(kept, options.output);
  const { readings, reused } = await readAll(inputs, { ...options, known: old.readings, reader: readerOf(kept) });
  const { library, superseded } = withReadings(kept, readings.toSorted(byDay));
  tellSuperseded(superseded, options);
  const { graph: linked, identity } = linkedGraph(library);
  const graph = perhapsWithBackground(linked, options.background);
  const sha256 = await saveGraph(options.output, graph, format);
  if (format.name === 'jsonl') await keepLinks(options.output, { library, sha256 }, identity);
  return { outputs: [options.output], articles: graph.articles.length, reused, graph };
}

/** Reads each article into a graph of its own, in a folder; everything is read before anything is written. */
export async function buildEach(paths: readonly string[], options: BuildOptions): Promise<Built> {
  const format = namedFormat(options.format ?? 'json');
  refuseBackground(format, options.background);
  const inputs = await findInputs(paths);
  const targets = targetsInFolder(inputs, options.output, format);
  await refuseOverwriting([...targets.values()], inputs);
  const { ontology } = inOrder([], [], ownRecords(undefined, options));
  const reader = readerOf({ ...(ontology && { ontology }) });
  const { readings } = await readAll(inputs, { ...options, known: [], reader });
  const graphs = readings.map((reading) =>
    perhapsWithBackground(graphOf(inOrder([reading], [], ontology)), options.background),
  );
  const outputs = [...targets.values()];
  for (const [at, output] of outputs.entries()) await saveGraph(output, graphs[at] as KnowledgeGraph, format);
  return { outputs, articles: inputs.length, reused: 0, graph: graphOf(inOrder(readings, [], ontology)) };
}

/** By day, then by id: which of two texts of one address stands must not depend on the order of the files. */
const byDay = ({ article: a }: Reading, { article: b }: Reading): number =>
  compareText(a.publishedAt ?? '', b.publishedAt ?? '') || compareText(a.id, b.id);

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
