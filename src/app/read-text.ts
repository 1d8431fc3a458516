import { readFile, stat } from 'node:fs/promises';
import { InputError } from '../model/errors.ts';

/** The biggest text that is read: a thick book. Beyond it something else than an article was given. */
export const MAX_TEXT_BYTES = 4 * 1024 * 1024;

/** How that limit is called in messages. */
export const MAX_TEXT = `4 MB (${MAX_TEXT_BYTES.toLocaleString('en')} bytes)`;

/** One undecodable character in this many is a slip of the pen; more means that the file is not UTF-8 at all. */
const CHARACTERS_A_SLIP = 200;

/** A text with what was doubtful about its bytes. */
export interface ReadText {
  readonly text: string;
  /** Characters that were no UTF-8 and are shown as "\ufffd". */
  readonly replaced: number;
}

/** Why the system refuses a file, in words. */
export function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'it does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ELOOP') return 'its links lead in a circle';
  return cause instanceof Error ? cause.message : String(cause);
}

/** Whether the system says that there is nothing of that name. */
export const isMissing = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR');

/** A refusal of the system as the user's mistake: what, where, what to do. */
export const unreadable = (path: string, cause: unknown): InputError =>
  isMissing(cause)
    ? new InputError('input-missing', `${path} does not exist. Check the path.`, { cause })
    : new InputError(
        'input-unreadable',
        `${path} cannot be read: ${reasonOf(cause)}. Check the path and its permissions.`,
        {
          cause,
        },
      );

/** Reads a text file: UTF-8, not empty, not binary, not above the limit; anything else is refused by name. */
export async function readText(path: string): Promise<ReadText> {
  const bytes = await readBytes(path);
  if (bytes.includes(0))
    throw new InputError('input-binary', `${path} is a binary file, not UTF-8 text. Give articles as plain text.`);
  const read = decode(bytes);
  if (read.replaced * CHARACTERS_A_SLIP > read.text.length)
    throw new InputError(
      'input-binary',
      `${path} is not UTF-8 text: ${read.replaced} of its characters cannot be read. Save it as UTF-8.`,
    );
  if (read.text.trim() === '')
    throw new InputError('input-empty', `${path} is empty. Put the article's text into it, or leave it out.`);
  return read;
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > MAX_TEXT_BYTES)
      throw new InputError(
        'input-too-big',
        `${path} has ${size.toLocaleString('en')} bytes; a text may have up to ${MAX_TEXT}. Cut it into articles.`,
      );
    return await readFile(path);
  } catch (cause) {
    throw cause instanceof InputError ? cause : unreadable(path, cause);
  }
}

/**
 * A byte order mark at the start is dropped, since it is no part of the text: offsets count from the first character
 * after it, and `article.text`, which the library keeps, is what every offset means.
 */
function decode(bytes: Buffer): ReadText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), replaced: 0 };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { text, replaced: text.split('\ufffd').length - 1 };
  }
}
