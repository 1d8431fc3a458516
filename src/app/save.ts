import { createHash } from 'node:crypto';
import type { Format } from '../export/text-formats.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { writeWhole } from '../store/whole-file.ts';
import { type OpenOptions, openGraph } from './library.ts';
import { formatFor, refuseBackground, refuseOverwriting } from './targets.ts';

/** Writes a graph in a format, whole or not at all; gives back the hash of what was written. */
export async function saveGraph(path: string, graph: KnowledgeGraph, format: Format): Promise<string> {
  const hash = createHash('sha256');
  function* parts(): Iterable<string> {
    for (const part of format.write(graph)) {
      hash.update(part);
      yield part;
    }
  }
  await writeWhole(path, parts());
  return hash.digest('hex');
}

/** What to export, and how. */
export interface ExportOptions extends OpenOptions {
  readonly output: string;
  /** A format's name; without it the output's ending decides. */
  readonly format?: string | undefined;
}

/** Tells a library's graph in another format. */
export async function exportLibrary(path: string, options: ExportOptions): Promise<KnowledgeGraph> {
  const format = formatFor(options.output, options.format);
  refuseBackground(format, options.background);
  await refuseOverwriting([options.output], []);
  const graph = await openGraph(path, options);
  await saveGraph(options.output, graph, format);
  return graph;
}
