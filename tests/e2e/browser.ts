import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A browser that can be started, and what it needs in its environment. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Software drawing, no sandbox (containers have none), and no talk to the outside. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const PACKAGE = '@sparticuz/chromium';

/** Where the package lies, or undefined where it was not installed: it is an optional helper. */
function packageFolder(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const require = createRequire(import.meta.url);
    return join(dirname(require.resolve('@sparticuz/chromium')), '..', '..');
  } catch {
    return undefined;
  }
}

/** Unpacks with a temporary folder of its own: the package takes whatever lies in `$TMPDIR/chromium`, of any version. */
function unpackInto(folder: string, source: string): void {
  const bin = join(source, 'bin');
  const entry = join(source, 'build', 'esm', 'index.mjs');
  const program = `
    const { default: chromium, inflate } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    await chromium.executablePath(${JSON.stringify(bin)});
    await inflate(${JSON.stringify(join(bin, 'al2023.tar.br'))});
  `;
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, TMPDIR: folder },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${PACKAGE} could not be unpacked: ${stderr}`);
}

/** The packaged browser, unpacked once: under a name of its own first, so that two processes never share a half. */
function packagedBrowser(source: string): string {
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `newsgraph-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const own = `${folder}.${process.pid}`;
  unpackInto(own, source);
  try {
    renameSync(own, folder);
  } catch {
    rmSync(own, { recursive: true, force: true });
  }
  return folder;
}

const starts = (executablePath: string, env: Readonly<Record<string, string>>): boolean =>
  spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 }).status === 0;

/** A bare system lacks libraries and fonts: the package carries both. */
function withLibraries(folder: string): BrowserProgram | undefined {
  const executablePath = join(folder, 'chromium');
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const libraries = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  return [fonts, libraries]
    .filter((env) => starts(executablePath, env))
    .map((env) => ({ executablePath, env }))
    .at(0);
}

function find(): BrowserProgram | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which is not there.`);
    return { executablePath: named, env: {} };
  }
  const known = KNOWN_PLACES.find((path) => existsSync(path));
  if (known !== undefined) return { executablePath: known, env: {} };
  const source = packageFolder();
  return source === undefined ? undefined : withLibraries(packagedBrowser(source));
}

/** A browser for tests: CHROME_PATH, a known place, or the packaged one; without any, CI fails and others are told. */
export function browserExecutable(): BrowserProgram | undefined {
  const found = find();
  if (found !== undefined) return found;
  const advice = `No browser found: set CHROME_PATH, install Chromium, or install ${PACKAGE}.`;
  if (process.env['CI']) throw new Error(advice);
  process.stderr.write(`${advice} Browser tests are skipped.\n`);
  return undefined;
}
