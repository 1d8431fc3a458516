// What `npm start` and `npm test` need before anything else can run: the right Node, the packages, a fresh build.
// Plain Node without packages, because none are installed yet in a fresh clone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 19];

const at = (...parts) => join(ROOT, ...parts);

/** Ends with one clear message; 2 is the user's mistake, as everywhere. */
function giveUp(message, code = 1) {
  process.stderr.write(`newsgraph: ${message}\n`);
  process.exit(code);
}

/** Refuses a Node that is too old before it fails in a way that nobody understands. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  giveUp(`Node ${version} is too old. Install Node ${OLDEST_NODE.join('.')} or newer from nodejs.org.`, 2);
}

/** A package's own program, run by this very Node. */
export const run = (script, words, options = {}) =>
  spawnSync(process.execPath, [at(...script), ...words], { cwd: ROOT, encoding: 'utf8', ...options });

/** npm tells its scripts where it lies; without it the one on the path is taken. */
function npm(words) {
  const own = process.env.npm_execpath;
  const options = { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
  return own !== undefined && /npm-cli\.c?js$/.test(own)
    ? spawnSync(process.execPath, [own, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
}

/** npm writes this file last: an installation that was cut off has none. */
const INSTALLED = at('node_modules', '.package-lock.json');

const isInstalled = () =>
  existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(at('package-lock.json')).mtimeMs;

/** Installs the packages of the lockfile when there are none, or when the lockfile is newer. */
export function ensureInstalled() {
  if (isInstalled()) return;
  process.stdout.write('Installing packages …\n');
  const { status, stdout, stderr } = npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (status !== 0 || !existsSync(INSTALLED))
    giveUp(`the packages cannot be installed (npm ci). Is there a network?\n${stdout ?? ''}${stderr ?? ''}`);
}

const SOURCES = [
  'src',
  'viz',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
  'scripts/vite-one-file.ts',
];
const STAMP = at('dist', '.sources');

/** The files below a path, in one order everywhere. */
const filesBelow = (path) =>
  statSync(at(path)).isDirectory()
    ? readdirSync(at(path), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
        .sort()
    : [at(path)];

/** What a build is made from, as one hash: times of files say nothing after a checkout. */
function sourcesHash() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesBelow)) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return hash.digest('hex');
}

const isBuilt = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourcesHash();

const BUILD = [
  ['the program', ['node_modules', 'typescript', 'bin', 'tsc'], ['-p', 'tsconfig.build.json']],
  ['the viewer', ['node_modules', 'vite', 'bin', 'vite.js'], ['build', '--logLevel', 'warn']],
  [
    'the viewer for files',
    ['node_modules', 'vite', 'bin', 'vite.js'],
    ['build', '--logLevel', 'warn', '--mode', 'file'],
  ],
];

/** Builds everything anew; gives the output of the step that failed, or undefined. */
export function build() {
  const sources = sourcesHash();
  rmSync(at('dist'), { recursive: true, force: true });
  mkdirSync(at('dist'));
  for (const [what, script, words] of BUILD) {
    const { status, stdout, stderr } = run(script, words);
    if (status !== 0) return `Building ${what} failed.\n${stdout}${stderr}`;
  }
  chmodSync(at('dist', 'cli', 'main.js'), 0o755);
  writeFileSync(STAMP, sources);
  return undefined;
}

/** Builds when nothing is built, or from other sources. */
export function ensureBuilt() {
  if (isBuilt()) return;
  process.stdout.write('Building …\n');
  const failure = build();
  if (failure !== undefined) giveUp(failure);
}
