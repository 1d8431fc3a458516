import { type SpawnOptions, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built program: what a user has. */
export const PROGRAM = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** What a command line came to. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the built program as a child process; both streams are pipes. */
export const start = (words: readonly string[], options: SpawnOptions = {}) =>
  spawn(process.execPath, [PROGRAM, ...words], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });

/** Runs the built program in a folder and waits for its end. */
export function newsgraph(folder: string, ...words: string[]): Promise<Outcome> {
  const child = start(words, { cwd: folder });
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
