// `npm run readme`: asks the questions in README.md of the seeds' graph and writes the answers below them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ROOT, run } from './setup.mjs';

/** A question as a shell command, and the block below it that holds its answer. */
const ASKED = /```sh\n(newsgraph query [^`]+)```\n```\n[^`]*```/g;

const README = join(ROOT, 'README.md');

ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-readme-'));
try {
  run(['dist', 'cli', 'main.js'], ['build', 'seeds', '-o', join(folder, 'graph.jsonl')]);
  const program = `newsgraph() { '${process.execPath}' '${join(ROOT, 'dist', 'cli', 'main.js')}' "$@"; }`;
  const answer = (command) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', `${program}\n${command}`], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${command}\n${stderr}`);
    return stdout;
  };
  const text = readFileSync(README, 'utf8');
  writeFileSync(
    README,
    text.replace(ASKED, (_, command) => `\`\`\`sh\n${command}\`\`\`\n\`\`\`\n${answer(command)}\`\`\``),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
