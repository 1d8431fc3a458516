// The browser that the end-to-end tests drive. Where there is none, a CI machine gets one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const hasBrowser = () =>
  process.env.CHROME_PATH !== undefined ||
  APPS.some(existsSync) ||
  (process.env.PATH ?? '').split(delimiter).some((folder) => NAMES.some((name) => existsSync(join(folder, name))));

/** Without a network it must not hold up the tests. */
const PATIENCE_MS = 180_000;

const apt = (...words) =>
  spawnSync('apt-get', words, {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

/**
 * Installs Debian's Chromium on a CI machine that has no browser, where that is possible. Elsewhere the tests take the
 * one that came with the packages, if it runs there.
 */
export function ensureBrowser() {
  if (!process.env.CI || hasBrowser() || process.getuid?.() !== 0 || apt('--version').status !== 0) return;
  process.stdout.write('Installing Chromium …\n');
  apt('update');
  const { status, stderr } = apt('install', '-y', '--no-install-recommends', 'chromium');
  if (status !== 0) process.stdout.write(`Chromium cannot be installed; the packaged one is tried.\n${stderr ?? ''}\n`);
}
