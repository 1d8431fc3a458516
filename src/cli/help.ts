import type { Command, Option } from './command.ts';
import { COMMON } from './parse.ts';

const WIDTH = 80;

/** Breaks a text into lines of at most `width` characters, between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** Names on the left, what they mean on the right. */
function listing(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows
    .flatMap(([left, right]) =>
      wrap(right, WIDTH - width - 2).map((line, at) => `  ${(at === 0 ? left : '').padEnd(width)}${line}`),
    )
    .join('\n');
}

const optionName = ({ name, short, value }: Option): string =>
  `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;

/** The help of one command, made of its record. */
export function helpOf(command: Command): string {
  const details = command.details?.split('\n\n').map((part) => wrap(part, WIDTH).join('\n')) ?? [];
  const options = listing([...command.options, ...COMMON].map((each) => [optionName(each), each.description]));
  return [
    `${command.summary}.`,
    `Usage: newsgraph ${command.name} ${command.usage}`,
    ...details,
    `Options:\n${options}`,
    '',
  ].join('\n\n');
}

/** The help of the program: every command in a line. */
export function helpOfAll(commands: readonly Command[], version: string): string {
  return [
    `newsgraph ${version}: reads news articles into a graph in which every edge shows the sentence behind it.`,
    'Usage: newsgraph COMMAND [OPTIONS]',
    `Commands:\n${listing(commands.map(({ name, summary }) => [name, summary]))}`,
    'Options:\n      --help     print this help; `newsgraph COMMAND --help` tells more\n      --version  print the version',
    'Exit codes: 0 done, 1 our mistake, 2 a mistake in what was given.',
    '',
  ].join('\n\n');
}
