import type { Command } from '../command.ts';
import { OWN_OPTIONS, ownOntologyFrom } from '../own-option.ts';
import { gatherWarnings } from '../warnings.ts';

/** `newsgraph explain`: the debugger is the pipeline. */
export const explainCommand: Command = {
  name: 'explain',
  summary: 'Print what each stage made of an article, or why a thing is in the graph',
  usage: 'FILE [ID] [--ontology FILE]',
  details:
    'FILE is an article, or with ID a graph, too. ID is that of a node, an edge or a claim: its quotes, rules and links are printed.',
  options: OWN_OPTIONS.slice(0, 1),
  takes: { min: 1, max: 2, what: 'one file and perhaps an id' },
  run: async (given, terminal) => {
    const { explain } = await import('../../app/explain.ts');
    const warnings = gatherWarnings();
    const [path, id] = given.positionals as readonly [string, string?];
    const ontology = await ownOntologyFrom(given, 'explain');
    const sections = await explain(path, id, { ontology, onWarning: warnings.add });
    warnings.tell(terminal);
    for (const { title, lines } of sections)
      terminal.out(`${title}\n${(lines.length === 0 ? ['(none)'] : lines).map((line) => `  ${line}\n`).join('')}\n`);
  },
};
