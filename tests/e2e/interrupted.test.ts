import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith, listing, removeFoldersAfterwards } from './folders.ts';

removeFoldersAfterwards();

const module = fileURLToPath(new URL('../../dist/store/whole-file.js', import.meta.url));

/** Writes a part, says so, and would never come to an end. */
const SCRIPT = `
  const { writeWhole } = await import(process.argv[1]);
  async function* parts() {
    yield 'x'.repeat(1 << 20);
    process.stdout.write('writing');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  }
  await writeWhole('graph.jsonl', parts());
`;

describe('a file that is being written', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves nothing when %s ends the program', async (signal) => {
    const folder = folderWith({ 'graph.jsonl': 'as before' });
    const words = ['--input-type=module', '-e', SCRIPT, module];
    const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    expect(listing(folder)).toHaveLength(2);
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([null, signal]);
    expect(listing(folder)).toEqual(['graph.jsonl']);
  });
});
