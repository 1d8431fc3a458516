import { libraryLines } from '../graph/lines.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { writeFlat } from './flat.ts';
import { writeGraphml } from './graphml.ts';
import { writeHtml } from './html.ts';
import { writeJson } from './json.ts';

/** One way to tell a graph: a name, the ending of its files, and a writer that streams. */
export interface Format {
  readonly name: string;
  /** With its dot: ".json". */
  readonly ending: string;
  readonly description: string;
  /** False for a format that is only meant when it is named. */
  readonly byEnding: boolean;
  readonly write: (graph: KnowledgeGraph) => Iterable<string>;
}

/** Every format there is; to add one, write its file and add its row. */
export const formats: readonly Format[] = [
  {
    name: 'jsonl',
    ending: '.jsonl',
    description: 'the library itself: one reading a line, then decisions',
    byEnding: true,
    write: ({ library }) => libraryLines(library),
  },
  {
    name: 'json',
    ending: '.json',
    description: 'one lossless document: readings, nodes and edges',
    byEnding: true,
    write: writeJson,
  },
  {
    name: 'flat',
    ending: '.json',
    description: 'entities and relations without claims, as gold graphs are scored',
    byEnding: false,
    write: writeFlat,
  },
  {
    name: 'graphml',
    ending: '.graphml',
    description: 'the entity graph for NetworkX, igraph, Gephi and others',
    byEnding: true,
    write: writeGraphml,
  },
  {
    name: 'html',
    ending: '.html',
    description: 'the viewer with the graph in one file, to open from disk or send to someone',
    byEnding: true,
    write: writeHtml,
  },
];

/** The format of that name, or undefined. */
export const formatByName = (name: string): Format | undefined => formats.find((format) => format.name === name);

/** The format that a file's ending means, or undefined. */
export const formatByFile = (file: string): Format | undefined =>
  formats.find((format) => format.byEnding && file.toLowerCase().endsWith(format.ending));
