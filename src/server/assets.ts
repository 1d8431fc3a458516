import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** The built viewer's files by their address; what is not listed cannot be asked for, so no path can lead outside. */
export type Assets = ReadonlyMap<string, string>;

/** Lists a folder once; a folder that is not there holds nothing. */
export function listAssets(folder: string): Assets {
  let entries: import('node:fs').Dirent[];
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return new Map();
  }
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [`/${relative(folder, path).split(sep).join('/')}`, path];
      }),
  );
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Vite puts a hash of the content into these names, so they never change under one. */
const isHashed = (address: string): boolean => address.startsWith('/assets/');

/** A file of the viewer, or undefined when there is none at that address. */
export async function assetAnswer(assets: Assets, address: string): Promise<Response | undefined> {
  const path = assets.get(address === '/' ? '/index.html' : address);
  if (path === undefined) return undefined;
  return new Response(await readFile(path), {
    headers: {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': isHashed(address) ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  });
}
