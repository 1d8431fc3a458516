import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { layout, type Point } from '../graph/layout.ts';
import { project } from '../graph/project.ts';
import { type GraphView, view } from '../graph/view.ts';
import { InputError } from '../model/errors.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { ontologyOf } from '../ontology/own.ts';

/** What the file holds beside the viewer: the graph, and where its nodes stand. */
export interface EmbeddedGraph {
  readonly view: GraphView;
  readonly positions: Readonly<Record<string, Point>>;
}

/** Where the built viewer for files lies, seen from `dist/export` and from `src/export`. */
const PLACES = ['../viewer-file/index.html', '../../dist/viewer-file/index.html'];

/** Stands in the built viewer where the data goes. */
const SLOT = '<!--graph-->';

function template(): string {
  for (const place of PLACES)
    try {
      return readFileSync(fileURLToPath(new URL(place, import.meta.url)), 'utf8');
    } catch {
      // The next place.
    }
  throw new InputError('viewer-not-built', 'The viewer for files is not built. Run `npm run build`, then try again.');
}

/** JSON that may stand inside a script element: nothing in it can end the element or begin a comment. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** Puts a graph into a built viewer. */
export function* htmlDocument(graph: KnowledgeGraph, page: string): Iterable<string> {
  const at = page.indexOf(SLOT);
  if (at < 0) throw new InputError('viewer-not-built', 'The built viewer has no place for data. Run `npm run build`.');
  const shown = view(graph, ontologyOf(graph.library));
  const positions = Object.fromEntries(
    [...layout(project(shown))].map(([id, { x, y }]) => [
      id,
      { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 },
    ]),
  );
  yield page.slice(0, at);
  yield scriptJson({ view: shown, positions } satisfies EmbeddedGraph);
  yield page.slice(at + SLOT.length);
}

/** The whole viewer with one graph in one file, which opens from disk without a network. */
export function* writeHtml(graph: KnowledgeGraph): Iterable<string> {
  yield* htmlDocument(graph, template());
}
