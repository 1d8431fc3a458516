import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** A small article of ours that gives a graph with a dead man, a leader and a place. */
export const ARTICLE = [
  'Harbour master shot dead in Port Vesna',
  '',
  'Anton Brec, the head of the port authority, was killed in Port Vesna on Sunday, police said.',
  'Mayor Lidia Soran attended his funeral on Tuesday.',
  '',
].join('\n');

/** Its header. */
export const HEADER = { title: 'Harbour master shot dead', publisher: 'Vesna Post', publishedAt: '2021-03-03' };

const made: string[] = [];

/** A folder of its own with these files, gone after the tests. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-e2e-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Everything below a folder, sorted: what a command left behind. */
export const listing = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** Call in a suite that makes folders. */
export function removeFoldersAfterwards(): void {
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  });
}
