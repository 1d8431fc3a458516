import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { type Article, createArticle } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import { compareText } from '../model/hash.ts';
import type { Problem } from '../model/problem.ts';
import { parseHeader, type ReadHeader } from '../schema/header.ts';
import { readHeaderFile } from './header-file.ts';
import { readText, unreadable } from './read-text.ts';

const TEXT_ENDING = '.txt';
const HEADER_ENDING = '.json';

/** A file to be read as an article. */
export interface InputFile {
  readonly path: string;
  /** Base name without its ending: the article's slug, and the name of what `--each` writes. */
  readonly name: string;
  /** Where its header lies, if it has one. */
  readonly headerPath: string;
}

/** An article as it was read from its files, with what was doubtful about them. */
export interface ReadArticle {
  readonly article: Article;
  readonly warnings: readonly Problem[];
}

const inputFile = (path: string): InputFile => {
  const name = basename(path, extname(path));
  return { path, name, headerPath: join(path, '..', `${name}${HEADER_ENDING}`) };
};

/** The articles that files and folders mean: folders recursively, only `.txt`, in sorted order; each file once. */
export async function findInputs(paths: readonly string[]): Promise<InputFile[]> {
  const found = new Map<string, InputFile>();
  for (const path of paths)
    for (const file of await filesOf(path)) if (!found.has(resolve(file))) found.set(resolve(file), inputFile(file));
  return [...found.values()];
}

async function filesOf(path: string): Promise<string[]> {
  const kind = await kindOf(path);
  if (kind === 'folder') {
    const files = await textsIn(path);
    if (files.length > 0) return files;
    throw new InputError(
      'input-no-articles',
      `The folder ${path} holds no ${TEXT_ENDING} files. Put articles into it.`,
    );
  }
  if (kind === 'other')
    throw new InputError('input-unreadable', `${path} is neither a file nor a folder. Give articles as text files.`);
  if (['.json', '.jsonl'].includes(extname(path).toLowerCase()))
    throw new InputError(
      'input-not-text',
      `${path} is no article but a header or a graph. Give the ${TEXT_ENDING} file; a header beside it is found by its name.`,
    );
  return [path];
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'other'> {
  try {
    const entry = await stat(path);
    return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** Links to folders are not followed, so that none is walked twice or for ever; hidden files are not articles. */
async function textsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw unreadable(folder, cause);
  });
  const shown = entries.filter((entry) => !entry.name.startsWith('.'));
  const files: string[] = [];
  for (const entry of shown.sort((a, b) => compareText(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await textsIn(path)));
    else if (extname(entry.name) === TEXT_ENDING) files.push(path);
  }
  return files;
}

/** How articles are read from their files. */
export interface ReadOptions {
  /** The day for articles whose header gives none. */
  readonly published?: string | undefined;
}

/** Reads one article and its header; what a header leaves out stays unknown, and a missing date is warned about. */
export async function readArticle(file: InputFile, { published }: ReadOptions = {}): Promise<ReadArticle> {
  const { text, replaced } = await readText(file.path);
  const { header, warnings } = await readHeader(file);
  const dated = header.publishedAt === undefined && published !== undefined ? { publishedAt: published } : {};
  const article = createArticle(file.name, text, { ...header, ...dated });
  return { article, warnings: [...warnings, ...doubts(file, { replaced, dated: article.publishedAt !== undefined })] };
}

async function readHeader({ headerPath }: InputFile): Promise<ReadHeader> {
  const json = await readHeaderFile(headerPath);
  return json === undefined ? { header: {}, warnings: [] } : parseHeader(json, headerPath);
}

function doubts({ path, headerPath }: InputFile, { replaced, dated }: { replaced: number; dated: boolean }): Problem[] {
  const problems: Problem[] = [];
  if (replaced > 0)
    problems.push({
      code: 'text-not-utf8',
      message: `${path} is not quite UTF-8: ${replaced} characters are shown as "\ufffd".`,
    });
  if (!dated)
    problems.push({
      code: 'article-without-date',
      message: `${path} has no publication date, so its weekdays stay unresolved. Give "publishedAt" in ${headerPath}, or --published.`,
    });
  return problems;
}
