import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { embed, scriptJson } from '../graph/embedded.ts';
import { layout } from '../graph/layout.ts';
import { project } from '../graph/project.ts';
import { termsOf, viewIn } from '../graph/view.ts';
import { InputError } from '../model/errors.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { ontologyOf } from '../ontology/own.ts';

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

/** Puts a graph into a built viewer. */
export function* htmlDocument(graph: KnowledgeGraph, page: string): Iterable<string> {
  const at = page.indexOf(SLOT);
  if (at < 0) throw new InputError('viewer-not-built', 'The built viewer has no place for data. Run `npm run build`.');
  yield page.slice(0, at);
  const terms = termsOf(ontologyOf(graph.library));
  yield scriptJson(embed(graph, terms, layout(project(viewIn(graph, terms)))));
  yield page.slice(at + SLOT.length);
}

/** The whole viewer with one graph in one file, which opens from disk without a network. */
export function* writeHtml(graph: KnowledgeGraph): Iterable<string> {
  yield* htmlDocument(graph, template());
}
