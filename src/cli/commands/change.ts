import { isIsoDate } from '../../schema/header.ts';
import type { Command, Given, Option, Terminal } from '../command.ts';
import { OWN_OPTIONS, ownFrom } from '../own-option.ts';
import { usageError } from '../parse.ts';
import { progressOn } from '../progress.ts';
import { gatherWarnings } from '../warnings.ts';

const GRAPH: Option = { name: 'graph', value: 'FILE', description: 'the library to change (./graph.jsonl)' };
const JSON_OUTPUT: Option = { name: 'json', description: 'print what changed as one JSON object' };

interface Changed {
  readonly articles: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

function tell(changed: Changed, given: Given, terminal: Terminal): void {
  const { articles, added, removed } = changed;
  if (given.has('json')) terminal.out(`${JSON.stringify(changed)}\n`);
  if (given.has('json') || !terminal.isOutSeen) return;
  for (const id of added) terminal.out(`+ ${id}\n`);
  for (const id of removed) terminal.out(`- ${id}\n`);
  terminal.out(`${articles} articles${added.length + removed.length === 0 ? ', nothing changed' : ''}\n`);
}

/** `newsgraph add`: articles into a library that is there. */
export const addCommand: Command = {
  name: 'add',
  summary: 'Read more articles into a graph',
  usage: 'FILE|FOLDER… [--graph FILE] [--published DATE] [OPTIONS] [--json]',
  details:
    'What the graph holds is not read again. A new text under a known address (url) is a correction: it supersedes the old one.',
  options: [
    GRAPH,
    { name: 'published', value: 'DATE', description: 'the day, as 2020-01-07, of articles whose header gives none' },
    ...OWN_OPTIONS,
    JSON_OUTPUT,
  ],
  takes: { min: 1, max: Number.POSITIVE_INFINITY, what: 'at least one file or folder' },
  run: async (given, terminal) => {
    const published = given.valueOf('published');
    if (published !== undefined && !isIsoDate(published))
      throw usageError(`"${published}" is no date. Give --published as 2020-01-07.`, 'add');
    const { add } = await import('../../app/change.ts');
    const progress = progressOn(terminal);
    const warnings = gatherWarnings();
    const own = await ownFrom(given, 'add');
    const options = { published, ...own, onProgress: progress.tick, onWarning: warnings.add };
    try {
      const changed = await add(given.valueOf('graph') ?? 'graph.jsonl', given.positionals, options);
      progress.clear();
      warnings.tell(terminal);
      tell(changed, given, terminal);
    } catch (cause) {
      progress.clear();
      throw cause;
    }
  },
};

/** `newsgraph remove`: articles out of a library. */
export const removeCommand: Command = {
  name: 'remove',
  summary: 'Take articles out of a graph',
  usage: 'ARTICLE… [--graph FILE] [--json]',
  details: 'ARTICLE is the id, the name of the file without its ending, or the address of an article.',
  options: [GRAPH, JSON_OUTPUT],
  takes: { min: 1, max: Number.POSITIVE_INFINITY, what: 'at least one article' },
  run: async (given, terminal) => {
    const { remove } = await import('../../app/change.ts');
    const warnings = gatherWarnings();
    const path = given.valueOf('graph') ?? 'graph.jsonl';
    const changed = await remove(path, given.positionals, { onWarning: warnings.add });
    warnings.tell(terminal);
    tell(changed, given, terminal);
  },
};

/** `newsgraph diff`: what another graph has otherwise. */
export const diffCommand: Command = {
  name: 'diff',
  summary: 'Say what a second graph has otherwise than a first',
  usage: 'OLD NEW [--json]',
  options: [{ name: 'json', description: 'print the differences as one JSON object' }],
  takes: { min: 2, max: 2, what: 'two graphs' },
  run: async (given, terminal) => {
    const [{ difference }, { differenceInWords }] = await Promise.all([
      import('../../app/change.ts'),
      import('../../app/answers/difference.ts'),
    ]);
    const warnings = gatherWarnings();
    const [before, after] = given.positionals as readonly [string, string];
    const found = await difference(before, after, { onWarning: warnings.add });
    warnings.tell(terminal);
    terminal.out(given.has('json') ? `${JSON.stringify(found)}\n` : differenceInWords(found));
  },
};
