import { spawn } from 'node:child_process';
import type { Terminal } from './command.ts';

/** What opens an address on each system; elsewhere the desktop's common way is tried. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the user's browser; without one the printed address is enough. */
export function openInBrowser(address: string, { err }: Terminal): void {
  const [program, ...words] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(program as string, [...words, address], { stdio: 'ignore', detached: true });
  child.on('error', () => err(`No browser could be opened. Open ${address} yourself.\n`));
  child.unref();
}
