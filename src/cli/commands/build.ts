import { isIsoDate } from '../../schema/header.ts';
import { BACKGROUND } from '../background-option.ts';
import type { Command, Given, Terminal } from '../command.ts';
import { OWN_OPTIONS, ownFrom } from '../own-option.ts';
import { usageError } from '../parse.ts';
import { progressOn } from '../progress.ts';
import { gatherWarnings } from '../warnings.ts';

/** `newsgraph build`: articles in, a graph out. */
export const buildCommand: Command = {
  name: 'build',
  summary: 'Read articles into a graph and write it',
  usage: 'FILE|FOLDER… [-o graph.jsonl] [--format NAME] [--published DATE] [OPTIONS]',
  details: `An article is a text file; folders are searched for .txt files. Beside slug.txt may lie slug.json with {title, publisher, publishedAt, url, author}, every field optional.

The format follows the ending of the output: .jsonl is the library, which query, serve and export read; .json, .graphml and .html are exports; flat only by --format. A library that is already there lends the readings of articles that have not changed.`,
  options: [
    { name: 'output', short: 'o', value: 'FILE', description: 'where to write (./graph.jsonl); with --each a folder' },
    { name: 'format', value: 'NAME', description: 'jsonl, json, flat, graphml or html; without it the ending decides' },
    { name: 'each', description: 'write one graph an article: FOLDER/seed-0.json of seed-0.txt' },
    { name: 'published', value: 'DATE', description: 'the day, as 2020-01-07, of articles whose header gives none' },
    ...OWN_OPTIONS,
    BACKGROUND,
    { name: 'json', description: 'print what was built as one JSON object' },
  ],
  takes: { min: 1, max: Number.POSITIVE_INFINITY, what: 'at least one file or folder' },
  run,
};

async function run(given: Given, terminal: Terminal): Promise<void> {
  const { build, buildEach } = await import('../../app/build.ts');
  const progress = progressOn(terminal);
  const warnings = gatherWarnings();
  const own = await ownFrom(given, 'build');
  const options = {
    ...choices(given),
    ...own,
    background: given.has('background'),
    onProgress: progress.tick,
    onWarning: warnings.add,
  };
  const started = performance.now();
  try {
    const made = await (given.has('each') ? buildEach : build)(given.positionals, options);
    progress.clear();
    warnings.tell(terminal);
    const { outputs, articles, reused, graph } = made;
    const summary = {
      outputs,
      articles,
      reused,
      nodes: graph.nodes.length,
      edges: graph.edges.length,
      claims: graph.claims.length,
      seconds: Math.round((performance.now() - started) / 100) / 10,
    };
    if (given.has('json')) terminal.out(`${JSON.stringify(summary)}\n`);
    else if (terminal.isOutSeen) terminal.out(inWords(summary));
  } catch (cause) {
    progress.clear();
    throw cause;
  }
}

function choices(given: Given) {
  const [output, format, published] = ['output', 'format', 'published'].map(given.valueOf);
  if (given.has('each') && output === undefined)
    throw usageError('With --each say which folder to write into: -o FOLDER.', 'build');
  if (published !== undefined && !isIsoDate(published))
    throw usageError(`"${published}" is no date. Give --published as 2020-01-07.`, 'build');
  return { output: output ?? `graph.${format === undefined ? 'jsonl' : endingOf(format)}`, format, published };
}

/** The flat shape is JSON, too; an unknown name is refused when the format is looked up. */
const endingOf = (format: string): string => (format === 'flat' ? 'json' : format);

interface Summary {
  readonly outputs: readonly string[];
  readonly articles: number;
  readonly reused: number;
  readonly nodes: number;
  readonly edges: number;
  readonly claims: number;
  readonly seconds: number;
}

function inWords({ outputs, articles, reused, nodes, edges, claims, seconds }: Summary): string {
  const where = outputs.length === 1 ? outputs[0] : `${outputs.length} files`;
  const again = reused > 0 ? ` (${reused} unchanged)` : '';
  return `${where}: ${articles} articles${again}, ${claims} claims, ${nodes} nodes, ${edges} edges, in ${seconds} s\n`;
}
