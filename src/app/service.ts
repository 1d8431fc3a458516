import { formatByName, formats } from '../export/formats.ts';
import { type PartIds, part } from '../graph/part.ts';
import { type GraphView, view } from '../graph/view.ts';
import { InputError } from '../model/errors.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { ontology as builtIn } from '../ontology/ontology.ts';
import { ontologyOf } from '../ontology/own.ts';
import { readLibrary } from '../store/library-file.ts';
import { type Asker, type AskOptions, openAsker } from './ask.ts';
import { graphOf } from './graph.ts';
import { type Question, questions } from './questions.ts';

export type { GraphView } from '../graph/view.ts';
export type { Question } from './questions.ts';

/** A format as a menu shows it. */
export interface FormatInfo {
  readonly name: string;
  readonly ending: string;
  readonly description: string;
}

/** A graph on its way out: a file's name and its text in parts. */
export interface Exported {
  readonly file: string;
  readonly parts: Iterable<string>;
}

/** All that the doors of a running newsgraph can be asked about one library. */
export interface Service extends Asker {
  readonly view: () => GraphView;
  readonly questions: () => readonly Question[];
  readonly formats: () => readonly FormatInfo[];
  /** The graph, or the wanted part of it, in the named format; an unknown one is the user's mistake. */
  readonly exported: (format: string, wanted?: PartIds) => Exported;
}

const formatInfos = (): FormatInfo[] => formats.map(({ name, ending, description }) => ({ name, ending, description }));

function exportedAs(name: string, graph: KnowledgeGraph): Exported {
  const format = formatByName(name);
  if (format === undefined)
    throw new InputError(
      'unknown-format',
      `There is no format "${name}". There are: ${formats.map((each) => each.name).join(', ')}.`,
    );
  return { file: `graph${format.ending}`, parts: format.write(graph) };
}

/** Opens a library for the server: its graph in memory, its store ready for queries. */
export async function openService(
  libraryPath: string,
  { ontology = builtIn, ...options }: AskOptions = {},
): Promise<Service> {
  const read = options.graph ?? (async () => graphOf((await readLibrary(libraryPath)).library, ontology));
  const graph = await read();
  // The store reads the library for itself: it may be built again later, when the file has changed.
  const asker = await openAsker(libraryPath, { ...options, ontology });
  return {
    ...asker,
    view: () => view(graph, ontologyOf(graph.library, ontology)),
    questions,
    formats: formatInfos,
    exported: (format, wanted) => exportedAs(format, wanted === undefined ? graph : part(graph, wanted)),
  };
}
