import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLanguageModel } from '../../src/app/models.ts';
import { sha256 } from '../../src/model/hash.ts';
import { BROWSER_FLAGS, browserExecutable } from './browser.ts';
import { folderWith, removeFoldersAfterwards } from './folders.ts';
import type { Answer } from './language-worker.ts';

removeFoldersAfterwards();

const SENTENCES = [
  'Prime Minister Ada Lund told the Lisbon Herald on Tuesday that her government would not resign .',
  'Dozens of dockers were arrested in Porto after clashes with police , the Dockers ’ Union said .',
].map((sentence) => sentence.split(' '));

const MODELS = fileURLToPath(new URL('../../models', import.meta.url));
const PAGE_POLICY = "default-src 'self'; script-src 'self'";
const WORKERS: Readonly<Record<string, string>> = {
  '/free/worker.js': `${PAGE_POLICY} 'wasm-unsafe-eval'`,
  '/strict/worker.js': PAGE_POLICY,
};

/** Serves the page, the worker under two policies, and the weights as they are in the package. */
function serve(script: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const policy = WORKERS[url] ?? PAGE_POLICY;
    const weights = /^\/models\/([a-z-]+\.bin\.gz)$/.exec(url)?.[1];
    response.setHeader('Content-Security-Policy', policy);
    if (weights) response.setHeader('Content-Type', 'application/gzip').end(readFileSync(join(MODELS, weights)));
    else if (WORKERS[url]) response.setHeader('Content-Type', 'text/javascript').end(script);
    else response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>worker</title>');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

const program = browserExecutable();

describe.skipIf(program === undefined)('the language model in a worker of a browser', () => {
  let browser: Browser;
  let server: Server;
  let address: string;

  beforeAll(async () => {
    const outDir = folderWith();
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir,
        lib: {
          entry: fileURLToPath(new URL('language-worker.ts', import.meta.url)),
          formats: ['es'],
          fileName: 'worker',
        },
      },
    });
    server = await serve(readFileSync(join(outDir, 'worker.js'), 'utf8'));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const env = { ...(process.env as Record<string, string>), ...program?.env };
    browser = await chromium.launch({ executablePath: program?.executablePath ?? '', args: BROWSER_FLAGS, env });
  });

  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => server?.close(resolve));
  });

  /** Asks a worker of the page; the code runs in the browser, whose globals have no types here. */
  async function ask(worker: string): Promise<Answer> {
    const page = await browser.newPage();
    await page.goto(address);
    const question = { models: `${address}/models`, sentences: SENTENCES };
    return page.evaluate<Answer>(`new Promise((resolve, reject) => {
      const made = new Worker(${JSON.stringify(worker)}, { type: 'module' });
      made.onmessage = ({ data }) => resolve(data);
      made.onerror = ({ message }) => reject(new Error(message));
      made.postMessage(${JSON.stringify(question)});
    })`);
  }

  const model = loadLanguageModel();
  const expected = { id: model.id, hash: sha256(JSON.stringify(model.annotate(SENTENCES))) };

  test('reads what Node reads, bit for bit, in WebAssembly where its own policy allows that', async () => {
    expect(await ask('/free/worker.js')).toEqual({ ...expected, kernel: 'wasm' });
  });

  test('reads the same without WebAssembly where it does not', async () => {
    expect(await ask('/strict/worker.js')).toEqual({ ...expected, kernel: 'plain' });
  });
});
