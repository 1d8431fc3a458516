// Measures background knowledge on DWIE's own annotations of where places lie: `npm run evaluate:background`.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BenchDocument, BenchEntity } from '../src/app/evaluation/bench.ts';
import { goldFolder, readBench } from '../src/app/evaluation/gold-files.ts';
import { keysOf } from '../src/app/evaluation/names.ts';
import { graphOf } from '../src/app/graph.ts';
import { loadPlaces } from '../src/app/models.ts';
import { builtInReader } from '../src/app/reader.ts';
import { withBackground } from '../src/graph/background.ts';
import { library } from '../src/graph/union.ts';
import { createArticle } from '../src/model/article.ts';

/** DWIE's labels for a place in a country and a place in another place. */
const INSIDE: readonly string[] = ['in0', 'in2'];

/** What gold's own containments come to; they are counted, not listed. */
const OF_GOLD = "gold's places in places";

const { values: options } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } });
const read = builtInReader();
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** One edge of a document beside the gold. */
interface Edge {
  readonly words: string;
  readonly isBackground: boolean;
  readonly source: BenchEntity | undefined;
  readonly target: BenchEntity | undefined;
}

function edgesOf({ text, entities }: BenchDocument): Edge[] {
  const byKey = new Map(entities.flatMap((entity) => [...keysOf(entity)].map((key) => [key, entity] as const)));
  const graph = withBackground(graphOf(library([read(createArticle('article', text))])), loadPlaces());
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const goldOf = (name: string): BenchEntity | undefined =>
    [...keysOf({ name })].map((key) => byKey.get(key)).find((entity) => entity !== undefined);
  return graph.edges
    .filter(({ type }) => type === 'LOCATED_IN')
    .map(({ source, target, basis }) => {
      const [inner = '', outer = ''] = [names.get(source), names.get(target)];
      const isBackground = basis !== undefined;
      return { words: `${inner} in ${outer}`, isBackground, source: goldOf(inner), target: goldOf(outer) };
    });
}

const tally = new Map<string, string[]>();
const note = (what: string, words: string): unknown => tally.set(what, [...(tally.get(what) ?? []), words]);

/** What gold says of a background edge. */
function verdict({ source, target }: Edge, inside: BenchDocument['relations']): string {
  if (source === undefined || target === undefined) return 'an end that gold does not know';
  const ours = inside.filter((relation) => relation.source === source.id);
  if (ours.some((relation) => relation.target === target.id)) return 'gold says the same';
  return ours.length === 0 ? 'gold says nothing of the place' : 'gold names another place around it';
}

const folder = goldFolder(fileURLToPath(new URL('..', import.meta.url)));
if (folder === undefined) print('skipped: no gold folder');
else
  for (const document of readBench(folder, 'dwie')) {
    const inside = document.relations.filter(({ label }) => INSIDE.includes(label));
    const edges = edgesOf(document);
    for (const edge of edges) if (edge.isBackground) note(verdict(edge, inside), `${document.id}: ${edge.words}`);
    for (const { source, target } of inside) {
      const found = edges.filter((edge) => edge.source?.id === source && edge.target?.id === target);
      const how = found.length === 0 ? 'nowhere' : found.every((one) => one.isBackground) ? 'as background' : 'told';
      note(`${OF_GOLD}: ${how}`, `${document.id}: ${source} in ${target}`);
    }
  }
for (const [what, words] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1))) {
  print(`${String(words.length).padStart(4)} ${what}`);
  if (options.verbose && !what.startsWith(OF_GOLD)) for (const each of words) print(`       ${each}`);
}
