import { BACKGROUND } from '../background-option.ts';
import type { Command } from '../command.ts';
import { OWN_FILES, ownFrom } from '../own-option.ts';
import { gatherWarnings } from '../warnings.ts';

/** `newsgraph explain`: the debugger is the pipeline. */
export const explainCommand: Command = {
  name: 'explain',
  summary: 'Print what each stage made of an article, or why a thing is in the graph',
  usage: 'FILE [WHAT] [--ontology FILE] [--entities FILE]',
  details:
    'FILE is an article, or with WHAT a graph, too. WHAT is a node by its id or a name, an edge by its id or as "A RELATION B", or a claim by its id: the sentence with the words underlined, how they were heard, why they mean whom they do, and what else they could have meant.',
  options: [...OWN_FILES, BACKGROUND],
  takes: { min: 1, max: 2, what: 'one file and perhaps what to explain' },
  run: async (given, terminal) => {
    const { explain } = await import('../../app/explain.ts');
    const warnings = gatherWarnings();
    const [path, item] = given.positionals as readonly [string, string?];
    const own = await ownFrom(given, 'explain');
    const sections = await explain(path, item, {
      ...own,
      background: given.has('background'),
      onWarning: warnings.add,
    });
    warnings.tell(terminal);
    for (const { title, lines } of sections)
      terminal.out(`${title}\n${(lines.length === 0 ? ['(none)'] : lines).map((line) => `  ${line}\n`).join('')}\n`);
  },
};
