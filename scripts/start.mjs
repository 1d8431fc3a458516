// `npm start`: from a fresh clone to a graph in the browser. Options go to `newsgraph serve`: --open, --port N.
import { checkNode, ensureBuilt, ensureInstalled, ROOT } from './setup.mjs';

checkNode();
ensureInstalled();
ensureBuilt();

const { runCli } = await import('../dist/cli/run-cli.js');
const { processTerminal } = await import('../dist/cli/terminal.js');

// The same words as in a terminal, in a pipe, too: whoever starts a server wants to see how far it is.
const terminal = { ...processTerminal(), isOutSeen: true };

process.chdir(ROOT);
terminal.out('Reading the articles of seeds/ …\n');
const built = await runCli(['build', 'seeds', '-o', 'graph.jsonl'], terminal);
const words = ['--graph', 'graph.jsonl', ...process.argv.slice(2)];
process.exitCode = built === 0 ? await runCli(['serve', ...words], terminal) : built;
