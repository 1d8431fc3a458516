import { textFormats } from '../src/export/text-formats.ts';
import { type EmbeddedGraph, embed, scriptJson, unfold } from '../src/graph/embedded.ts';
import { type PartIds, part } from '../src/graph/part.ts';
import { viewIn } from '../src/graph/view.ts';
import type { KnowledgeGraph } from '../src/model/graph.ts';
import type { Loaded } from './loaded.ts';
import { SourceError } from './source.ts';

const HTML = {
  name: 'html',
  ending: '.html',
  description: 'this page with only what is shown, to open from disk or send to someone',
};

/** This very page as a file, holding another graph: as it was before anything was drawn in it. */
function pageWith(embedded: EmbeddedGraph): string {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  delete page.dataset['theme'];
  page.querySelector('#app')?.replaceChildren();
  const data = page.querySelector('#graph');
  if (data) data.textContent = scriptJson(embedded);
  return `<!doctype html>\n${page.outerHTML}\n`;
}

/** Opens the graph that this page holds: its view, its places, and how parts of it are written without a server. */
export function openOwn(embedded: EmbeddedGraph): Loaded {
  const graph: KnowledgeGraph = unfold(embedded);
  const positions = new Map(Object.entries(embedded.positions));
  const write = async (name: string, wanted: PartIds): Promise<Blob> => {
    const some = part(graph, wanted);
    if (name === HTML.name) return new Blob([pageWith(embed(some, embedded.terms, positions))], { type: 'text/html' });
    const format = textFormats.find((one) => one.name === name);
    if (format === undefined) throw new SourceError(`This page cannot write ${name}.`);
    return new Blob([...format.write(some)]);
  };
  return { view: viewIn(graph, embedded.terms), positions, writer: { formats: [...textFormats, HTML], write } };
}
