import { BACKGROUND } from '../background-option.ts';
import type { Command } from '../command.ts';
import { usageError } from '../parse.ts';
import { gatherWarnings } from '../warnings.ts';

/** `newsgraph export`: a library's graph in another format. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'Write a graph in another format',
  usage: 'GRAPH -o FILE [--format NAME] [--background]',
  details:
    'GRAPH is a library that `newsgraph build` wrote. The format follows the ending of FILE; flat only by --format.',
  options: [
    { name: 'output', short: 'o', value: 'FILE', description: 'where to write' },
    { name: 'format', value: 'NAME', description: 'jsonl, json, flat, graphml or html; without it the ending decides' },
    BACKGROUND,
  ],
  takes: { min: 1, max: 1, what: 'one graph' },
  run: async (given, terminal) => {
    const output = given.valueOf('output');
    if (output === undefined) throw usageError('Say where to write: -o FILE.', 'export');
    const { exportLibrary } = await import('../../app/save.ts');
    const warnings = gatherWarnings();
    const format = given.valueOf('format');
    const graph = await exportLibrary(given.positionals[0] as string, {
      output,
      format,
      background: given.has('background'),
      onWarning: warnings.add,
    });
    warnings.tell(terminal);
    if (terminal.isOutSeen) terminal.out(`${output}: ${graph.nodes.length} nodes, ${graph.edges.length} edges\n`);
  },
};
