// `npm test`: sets up, then lint, types, dead code, build, and every test. The last line is "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build, checkNode, ensureInstalled, run } from './setup.mjs';

const tsc = (...words) => [
  ['node_modules', 'typescript', 'bin', 'tsc'],
  ['--noEmit', ...words],
];

/** Gates that need no test runner; each counts as one test. */
const GATES = [
  ['lint and layers', ['node_modules', '@biomejs', 'biome', 'bin', 'biome'], ['check']],
  ['types', ...tsc()],
  ['types of the pure rooms, without Node', ...tsc('-p', 'tsconfig.pure.json')],
  ['types of the viewer', ...tsc('-p', 'viz/tsconfig.json')],
  ['dead code', ['node_modules', 'knip', 'bin', 'knip.js'], []],
];

const say = (text) => process.stdout.write(`${text}\n`);

/** Runs one gate and tells how it went; its output is shown only when it failed. */
function passes(name, work) {
  const started = performance.now();
  const failure = work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${failure === undefined ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
  if (failure !== undefined) say(failure);
  return failure === undefined;
}

function gate(script, words) {
  const { status, stdout, stderr, error } = run(script, words);
  return status === 0 ? undefined : `${stdout ?? ''}${stderr ?? ''}${error ?? ''}`;
}

/** Runs every test and counts from the report; without a report the runner itself failed. */
function vitest(words) {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { status } = run(['node_modules', 'vitest', 'vitest.mjs'], ['run', ...reporters, ...words], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return counts(JSON.parse(readFileSync(report, 'utf8')), status);
  } catch (cause) {
    say(`The tests did not run: ${cause.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that fails before its first test, or a runner that ends badly, counts as one failure, too. */
function counts(report, status) {
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

checkNode();
ensureInstalled();
ensureBrowser();

const gates = [
  ...GATES.map(([name, script, words]) => passes(name, () => gate(script, words))),
  passes('build', build),
];
const tests = vitest(process.argv.slice(2));
const passed = gates.filter(Boolean).length + tests.passed;
const failed = gates.filter((passing) => !passing).length + tests.failed;
if (tests.skipped > 0) say(`${tests.skipped} tests were skipped; the lines above say which and why.`);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
