import type { Given, Option, Terminal } from './command.ts';
import { usageError } from './parse.ts';
import { alignedTable, csvTable, jsonTable } from './table-text.ts';
import { gatherWarnings } from './warnings.ts';

/** How the library to ask is named. */
export const GRAPH: Option = { name: 'graph', value: 'FILE', description: 'the library to ask (./graph.jsonl)' };

/** The ways in which a table can be printed. */
export const OUTPUT: readonly Option[] = [
  { name: 'json', description: 'print one object {columns, rows} and nothing else' },
  { name: 'csv', description: 'print comma-separated values' },
];

/** The questions that are answered by a table, as the app calls them. */
export type Question =
  | 'entities'
  | 'conflicts'
  | 'claims'
  | 'timeline'
  | 'neighbors'
  | 'chain'
  | 'search'
  | 'decisions';

/** Answers a question about a library by a table. */
export async function answer(question: Question, given: Given, terminal: Terminal): Promise<void> {
  if (given.has('json') && given.has('csv')) throw usageError('Choose one of --json and --csv.', question);
  const [{ answers }, { openGraph }] = await Promise.all([
    import('../app/answers/answers.ts'),
    import('../app/library.ts'),
  ]);
  const warnings = gatherWarnings();
  const graph = await openGraph(given.valueOf('graph') ?? 'graph.jsonl', { onWarning: warnings.add });
  const table = answers[question](graph, {
    words: given.positionals,
    about: given.valueOf('about'),
    all: given.has('all'),
  });
  warnings.tell(terminal);
  terminal.out((given.has('json') ? jsonTable : given.has('csv') ? csvTable : alignedTable)(table));
}
