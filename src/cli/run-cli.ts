import { readFileSync } from 'node:fs';
import { nearTo } from '../app/near.ts';
import { InputError, StoreError } from '../model/errors.ts';
import type { Command, Terminal } from './command.ts';
import { commands } from './commands.ts';
import { helpOf, helpOfAll } from './help.ts';
import { parse, usageError } from './parse.ts';

/** Done; our mistake; a mistake in what was given. */
const EXIT = { done: 0, ours: 1, given: 2 } as const;

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** Runs one command line and says how it ended; whatever goes wrong becomes one message. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await dispatch(words, terminal);
    return EXIT.done;
  } catch (cause) {
    const isGiven = cause instanceof InputError || (cause instanceof StoreError && cause.fault === 'user');
    terminal.err(`newsgraph: ${messageOf(cause)}\n`);
    return isGiven ? EXIT.given : EXIT.ours;
  }
}

async function dispatch([name, ...words]: readonly string[], terminal: Terminal): Promise<void> {
  if (name === undefined) throw usageError('A command is missing.');
  if (name === '--version' || name === '-v') return terminal.out(`${version()}\n`);
  if (name === '--help' || name === '-h' || (name === 'help' && words.length === 0))
    return terminal.out(helpOfAll(commands, version()));
  if (name === 'help') return terminal.out(helpOf(commandNamed(words[0] as string)));
  const command = commandNamed(name);
  const given = parse(command, words);
  if (given.has('help')) return terminal.out(helpOf(command));
  await command.run(given, terminal);
}

function commandNamed(name: string): Command {
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return command;
  const what = name.startsWith('-') ? 'option' : 'command';
  const [near] = nearTo(
    name,
    commands.map((each) => each.name),
  );
  throw usageError(`There is no ${what} "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}`);
}

/** Ours are told with the way to tell us more; `NEWSGRAPH_DEBUG=1` prints where it happened. */
function messageOf(cause: unknown): string {
  const known =
    cause instanceof Error && 'code' in cause && ['InputError', 'StoreError', 'OntologyError'].includes(cause.name);
  const stack = cause instanceof Error && process.env['NEWSGRAPH_DEBUG'] === '1' ? `\n${cause.stack}` : '';
  const message = cause instanceof Error ? cause.message : String(cause);
  if (known) return `${message}${stack}`;
  return `something went wrong inside newsgraph: ${message}. Set NEWSGRAPH_DEBUG=1 to see where.${stack}`;
}
