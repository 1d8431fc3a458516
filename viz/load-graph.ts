import type { EmbeddedGraph } from '../src/graph/embedded.ts';
import type { GraphView } from '../src/graph/view.ts';
import { SCHEMA_VERSION } from '../src/model/reading.ts';
import type { Loaded } from './loaded.ts';
import { ask, SourceError } from './source.ts';

/** The data inside this very page, where it is the exported file. */
function embedded(): EmbeddedGraph | undefined {
  const text = document.getElementById('graph')?.textContent ?? '';
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceError('The data in this file is damaged. Export it again with `newsgraph export`.');
  }
}

/** Whether this page is a file of its own, without a server. */
export const isFile = (): boolean => document.getElementById('graph') !== null;

/** Gets the graph, from this page or from the server. */
export async function loadGraph(): Promise<Loaded> {
  const own = embedded();
  if (own === undefined) return { view: checked(await ask('api/graph')) };
  // Only a file of its own needs to work out what a server sends ready.
  const { openOwn } = await import('./own-graph.ts');
  const { view, ...opened } = openOwn(checked(own));
  return { ...opened, view };
}

/** A graph that this viewer can show. */
function checked<T extends { readonly schemaVersion: number } = GraphView>(value: unknown): T {
  const view = value as Partial<GraphView>;
  if (view?.schemaVersion !== SCHEMA_VERSION || !Array.isArray(view.nodes) || !Array.isArray(view.edges))
    throw new SourceError(
      `This is no graph that this viewer can show: its schema version is ${String(view?.schemaVersion)}, and this viewer shows version ${SCHEMA_VERSION}. Build both anew with \`npm start\`.`,
    );
  return value as T;
}
