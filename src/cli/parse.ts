import { parseArgs } from 'node:util';
import { nearTo } from '../app/near.ts';
import { InputError } from '../model/errors.ts';
import type { Command, Given, Option } from './command.ts';

/** Options that every command has. */
export const COMMON: readonly Option[] = [{ name: 'help', short: 'h', description: 'print this help' }];

/** A mistake at the command line, told with the way to the help. */
export const usageError = (message: string, command?: string): InputError =>
  new InputError('usage', `${message} See \`newsgraph ${command === undefined ? '' : `${command} `}--help\`.`);

const optionsOf = (command: Command): readonly Option[] => [...command.options, ...COMMON];

/** Reads the words after a command's name; unknown options and missing values are the user's mistakes. */
export function parse(command: Command, words: readonly string[]): Given {
  const { tokens } = parseArgs({ args: [...words], options: shapeOf(command), strict: false, tokens: true });
  const positionals: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known(command, token.name, token.rawName);
    const value = valueFor(command, option, token);
    values.set(option.name, [...(values.get(option.name) ?? []), value]);
  }
  const given: Given = {
    positionals,
    has: (option) => values.has(option),
    valueOf: (option) => values.get(option)?.at(-1),
    valuesOf: (option) => values.get(option) ?? [],
  };
  if (!given.has('help')) refuseWrongCount(command, positionals);
  return given;
}

const shapeOf = (command: Command) =>
  Object.fromEntries(
    optionsOf(command).map(({ name, short, value }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short !== undefined && { short }) },
    ]),
  );

function known(command: Command, name: string, asGiven: string): Option {
  const options = optionsOf(command);
  const option = options.find((each) => each.name === name);
  if (option !== undefined) return option;
  const [near] = nearTo(
    name,
    options.map((each) => each.name),
  );
  const hint = near === undefined ? '' : ` Did you mean --${near}?`;
  throw usageError(`\`${command.name}\` has no option ${asGiven}.${hint}`, command.name);
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** The next word is not taken for a value when it looks like an option: then the value was forgotten. */
function valueFor(command: Command, option: Option, { rawName, value, inlineValue }: OptionToken): string {
  if (option.value === undefined) {
    if (value !== undefined) throw usageError(`The option ${rawName} takes no value.`, command.name);
    return '';
  }
  if (value === undefined || value === '' || (!inlineValue && value.length > 1 && value.startsWith('-')))
    throw usageError(`The option ${rawName} needs a value: ${option.value}.`, command.name);
  return value;
}

function refuseWrongCount({ name, takes }: Command, positionals: readonly string[]): void {
  if (positionals.length < takes.min) throw usageError(`\`${name}\` needs ${takes.what}.`, name);
  if (positionals.length > takes.max)
    throw usageError(`\`${name}\` takes ${takes.what}; "${positionals[takes.max]}" is one too many.`, name);
}
