import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds once before the tests of what is built, unless that is what `dist/` already holds. */
export function setup(): void {
  const script = "import('./scripts/setup.mjs').then((made) => made.ensureBuilt())";
  // Vitest says "test" here; the viewer is built as it is shipped.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['-e', script], { cwd: fileURLToPath(new URL('../..', import.meta.url)), env });
}
