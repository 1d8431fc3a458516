import { BACKGROUND } from '../background-option.ts';
import { openInBrowser } from '../browser.ts';
import type { Command, Given, Terminal } from '../command.ts';
import { usageError } from '../parse.ts';
import { gatherWarnings } from '../warnings.ts';

/** `newsgraph serve`: the viewer of one library, on this machine. */
export const serveCommand: Command = {
  name: 'serve',
  summary: 'Show a graph in the browser',
  usage: '[--graph FILE] [--port N] [--open] [--edit [--by NAME]] [--background]',
  details:
    'The viewer is served on 127.0.0.1 only. A port that is taken takes the next one. Ctrl+C ends it. With --edit people can merge, split, reject and note in the viewer; each decision is a line in the library, and can be taken back.',
  options: [
    { name: 'graph', value: 'FILE', description: 'the library to show (./graph.jsonl)' },
    { name: 'port', value: 'N', description: 'the port to try first (4747)' },
    { name: 'open', description: 'open it in the browser' },
    { name: 'edit', description: 'let the viewer write decisions into the library' },
    BACKGROUND,
    { name: 'by', value: 'NAME', description: 'with --edit: who decides' },
  ],
  takes: { min: 0, max: 0, what: 'no arguments; name the graph by --graph' },
  run,
};

async function run(given: Given, terminal: Terminal): Promise<void> {
  const port = portFrom(given);
  if (given.has('by') && !given.has('edit')) throw usageError('--by says who decides: it goes with --edit.', 'serve');
  const path = given.valueOf('graph') ?? 'graph.jsonl';
  const [{ service, editor }, { serve }] = await Promise.all([
    opened(path, given, terminal),
    import('../../server/serve.ts'),
  ]);
  const server = await serve(service, { port, editor, onError: (cause) => terminal.err(`newsgraph: ${cause}\n`) });
  if (port !== undefined && port !== 0 && port !== server.port)
    terminal.err(`Port ${port} is taken; port ${server.port} is used.\n`);
  terminal.out(`newsgraph shows ${path} at ${server.address} (Ctrl+C ends it)\n`);
  if (given.has('open')) openInBrowser(server.address, terminal);
  await interruption();
  await server.close();
  await service.close();
}

/** The library's service; with --edit one that people can decide in. */
async function opened(path: string, given: Given, terminal: Terminal) {
  const warnings = gatherWarnings();
  const opening = { background: given.has('background'), onWarning: warnings.add };
  try {
    if (given.has('edit')) {
      const { openEditableService } = await import('../../app/edit.ts');
      const service = await openEditableService(path, { by: given.valueOf('by'), ...opening });
      return { service, editor: service.editor };
    }
    const [{ openService }, { askOptions }] = await Promise.all([
      import('../../app/service.ts'),
      import('../../app/library.ts'),
    ]);
    return { service: await openService(path, askOptions(path, opening)), editor: undefined };
  } finally {
    warnings.tell(terminal);
  }
}

function portFrom(given: Given): number | undefined {
  const word = given.valueOf('port');
  if (word === undefined) return undefined;
  if (!/^\d{1,5}$/.test(word) || Number(word) > 65_535)
    throw usageError(`"${word}" is no port. Give a number from 0 to 65535; 0 takes any free one.`, 'serve');
  return Number(word);
}

/** Resolves when someone ends the program; the first time it ends in order, a second time at once. */
const interruption = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
