import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { formatByFile, formatByName, formats } from '../export/formats.ts';
import type { Format } from '../export/text-formats.ts';
import { InputError } from '../model/errors.ts';
import { readHeaderFile } from './header-file.ts';
import type { InputFile } from './inputs.ts';

const names = (): string => formats.map((format) => format.name).join(', ');

/** The format of that name; an unknown one is the user's mistake. */
export function namedFormat(name: string): Format {
  const format = formatByName(name);
  if (format === undefined)
    throw new InputError('unknown-format', `There is no format "${name}". Choose one of ${names()}.`);
  return format;
}

/** The format a file is written in: the one that is named, else the one its ending means. */
export function formatFor(file: string, name?: string): Format {
  const format = name === undefined ? formatByFile(file) : namedFormat(name);
  if (format === undefined)
    throw new InputError(
      'unknown-format',
      `The ending of ${file} names no format. Use ${formats.map(({ ending }) => ending).join(', ')}, or --format ${names().replaceAll(', ', '|')}.`,
    );
  return format;
}

/** These formats tell only what articles say. */
const WITHOUT_BACKGROUND: readonly string[] = ['jsonl', 'flat'];

/** Refuses background knowledge in a format that has no place for what nobody says. */
export function refuseBackground({ name }: Format, wanted: boolean | undefined): void {
  if (!wanted || !WITHOUT_BACKGROUND.includes(name)) return;
  throw new InputError(
    'background-format',
    `The format ${name} holds only what articles say. Give --background where the graph is shown, asked or exported: to newsgraph serve, query or load, or with an export to json, graphml or html.`,
  );
}

/** A path as the disk knows it, links followed as far as there is something. */
async function placeOf(path: string): Promise<string> {
  const full = resolve(path);
  if (full === dirname(full)) return full;
  return realpath(full).catch(async () => join(await placeOf(dirname(full)), basename(full)));
}

/** Refuses outputs that would replace an input or its header, or a folder. */
export async function refuseOverwriting(outputs: readonly string[], inputs: readonly InputFile[]): Promise<void> {
  const taken = new Map<string, string>();
  for (const { path, headerPath } of inputs) {
    taken.set(await placeOf(path), `the article ${path}`);
    if ((await readHeaderFile(headerPath)) !== undefined) taken.set(await placeOf(headerPath), `the header of ${path}`);
  }
  for (const output of outputs) {
    const what = taken.get(await placeOf(output));
    if (what !== undefined)
      throw new InputError(
        'output-overwrites',
        `${output} is the place of ${what}; it would be overwritten. Choose another output with -o.`,
      );
    if (await isFolder(output))
      throw new InputError('output-folder', `${output} is a folder. Name a file, or write one a text with --each.`);
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Where `--each` writes every input: its base name in the folder, with the format's ending. */
export function targetsInFolder(
  inputs: readonly InputFile[],
  folder: string,
  { ending }: Format,
): ReadonlyMap<InputFile, string> {
  const owners = new Map<string, InputFile>();
  for (const input of inputs) {
    const target = join(folder, `${input.name}${ending}`);
    const other = owners.get(target);
    if (other !== undefined)
      throw new InputError(
        'output-twice',
        `${other.path} and ${input.path} would both be written to ${target}. Rename one, or build them apart.`,
      );
    owners.set(target, input);
  }
  return new Map([...owners].map(([target, input]) => [input, target]));
}
