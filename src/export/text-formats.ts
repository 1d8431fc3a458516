import { libraryLines } from '../graph/lines.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { writeFlat } from './flat.ts';
import { writeGraphml } from './graphml.ts';
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

/** The formats that are only text: a page writes them as well as a program. */
export const textFormats: readonly Format[] = [
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
];
