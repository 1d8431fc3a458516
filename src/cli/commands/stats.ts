import type { Stats } from '../../app/stats.ts';
import type { Command } from '../command.ts';
import { alignedTable } from '../table-text.ts';
import { gatherWarnings } from '../warnings.ts';

/** `newsgraph stats`: what a library holds, and whether it is sound. */
export const statsCommand: Command = {
  name: 'stats',
  summary: 'Count what is in a graph and check that it is sound',
  usage: 'GRAPH [--json]',
  options: [{ name: 'json', description: 'print the counts as one JSON object' }],
  takes: { min: 1, max: 1, what: 'one graph' },
  run: async (given, terminal) => {
    const { stats } = await import('../../app/stats.ts');
    const warnings = gatherWarnings();
    const counted = await stats(given.positionals[0] as string, { onWarning: warnings.add });
    warnings.tell(terminal);
    terminal.out(given.has('json') ? `${JSON.stringify(counted)}\n` : inWords(counted));
  },
};

const list = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none';

function inWords(counted: Stats): string {
  const { readers, own, articles, undated, publishers, mentions, claims, nodes, edges, decisions, problems } = counted;
  const lines = [
    `articles   ${articles} of ${publishers} publishers, ${undated} without a date`,
    ...readers.map(
      (each) => `read by    ${each.extractor} ${each.version}, weights ${each.weights}, ontology ${each.ontology}`,
    ),
    ...(own.length > 0 ? [`of your own ${own.join(', ')}`] : []),
    `mentions   ${mentions}`,
    `claims     ${list(claims)}`,
    `nodes      ${list(nodes)}`,
    `decisions  ${decisions}`,
    `problems   ${list(problems)}`,
    `invariants ${soundness(counted)}`,
  ];
  const table = alignedTable({
    columns: ['edge', 'all', 'truthy', 'disputed'],
    rows: edges.map(({ type, all, truthy, disputed }) => [type, all, truthy, disputed]),
  });
  return `${lines.join('\n')}\n\n${table}`;
}

const soundness = ({ violations }: Stats): string =>
  violations.length === 0
    ? 'all hold'
    : `${violations.length} broken:\n${violations.map(({ invariant, at, message }) => `  ${invariant} at ${at}: ${message}`).join('\n')}`;
