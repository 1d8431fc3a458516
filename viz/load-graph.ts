import type { Point } from '../src/graph/layout.ts';
import type { GraphView } from '../src/graph/view.ts';
import { SCHEMA_VERSION } from '../src/model/reading.ts';
import { ask, SourceError } from './source.ts';

/** The graph, and where its nodes stand if that came along with it. */
export interface Loaded {
  readonly view: GraphView;
  readonly positions?: ReadonlyMap<string, Point>;
}

/** The data inside this very page, where it is the exported file. */
function embedded(): { readonly view: unknown; readonly positions: Readonly<Record<string, Point>> } | undefined {
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
  return { view: checked(own.view), positions: new Map(Object.entries(own.positions)) };
}

/** A graph that this viewer can show. */
function checked(value: unknown): GraphView {
  const view = value as Partial<GraphView>;
  if (view?.schemaVersion !== SCHEMA_VERSION || !Array.isArray(view.nodes) || !Array.isArray(view.edges))
    throw new SourceError(
      `This is no graph that this viewer can show: its schema version is ${String(view?.schemaVersion)}, and this viewer shows version ${SCHEMA_VERSION}. Build both anew with \`npm start\`.`,
    );
  return view as GraphView;
}
