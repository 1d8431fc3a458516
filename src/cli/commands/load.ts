import { BACKGROUND } from '../background-option.ts';
import type { Command } from '../command.ts';
import { signedIn } from '../credentials.ts';
import { progressOn } from '../progress.ts';
import { gatherWarnings } from '../warnings.ts';

/** `newsgraph load`: a library's graph into a Neo4j server. */
export const loadCommand: Command = {
  name: 'load',
  summary: 'Load a graph into a Neo4j server',
  usage: 'GRAPH ADDRESS [--no-claims] [--background] [--json]',
  details:
    'GRAPH is a library that `newsgraph build` wrote; ADDRESS is bolt://HOST:7687, neo4j+s://HOST or either with ' +
    '/DATABASE behind it (Aura and encryption are accepted, but untested). Afterwards the database says what the ' +
    'library says: loading twice is loading once, what the library no longer says is removed, and a load that was ' +
    'cut off goes on where it was.' +
    '\n\nUser and password come from NEO4J_USER and NEO4J_PASSWORD, or are asked for.',
  options: [
    { name: 'no-claims', description: 'the plain graph: nodes, edges, articles and mentions' },
    BACKGROUND,
    { name: 'json', description: 'print what was done as one JSON object' },
  ],
  takes: { min: 2, max: 2, what: 'a graph and the address of a server' },
  run: async (given, terminal) => {
    const [path, address] = given.positionals as [string, string];
    const [{ load, serverAddress }, { askOptions }] = await Promise.all([
      import('../../app/load.ts'),
      import('../../app/library.ts'),
    ]);
    serverAddress(address);
    const warnings = gatherWarnings();
    const progress = progressOn(terminal);
    const claims = !given.has('no-claims');
    const options = {
      claims,
      onProgress: progress.tick,
      ...askOptions(path, { background: given.has('background'), onWarning: warnings.add }),
    };
    const loaded = await signedIn((credentials) => load(path, address, { ...options, credentials }), terminal).finally(
      progress.clear,
    );
    warnings.tell(terminal);
    const { store, nodes, relationships, removed } = loaded;
    if (given.has('json')) terminal.out(`${JSON.stringify(loaded)}\n`);
    else if (terminal.isOutSeen)
      terminal.out(`${store}: ${nodes} nodes, ${relationships} relationships; ${removed} removed\n`);
  },
};
