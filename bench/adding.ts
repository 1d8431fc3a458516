// `npx tsx bench/adding.ts [ARTICLES]`: what adding one article costs beside building all of them from their texts, by
// processor time in one run: ratios count, not seconds. Nothing here is asserted. The seeds are read for a sample; the
// library is that sample over and over under other ids, so that every line is as long as a real one.

import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { add } from '../src/app/change.ts';
import { graphOf } from '../src/app/graph.ts';
import { findInputs, readArticle } from '../src/app/inputs.ts';
import { builtInReader } from '../src/app/reader.ts';
import { headerLine, readingLine } from '../src/graph/lines.ts';
import { createArticle } from '../src/model/article.ts';
import { sha256 } from '../src/model/hash.ts';
import { readLibrary } from '../src/store/library-file.ts';

const articles = Number(process.argv[2] ?? 20_000);

/** A graph of this many is derived as well: what asking costs afterwards. */
const LINKED = Math.min(articles, 1000);

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-adding-'));

async function cost<T>(work: () => T | Promise<T>): Promise<{ readonly seconds: number; readonly made: T }> {
  const started = process.cpuUsage();
  const made = await work();
  const { user, system } = process.cpuUsage(started);
  return { seconds: (user + system) / 1e6, made };
}

/** Writes the sample's lines under as many ids as are asked for, in the order of ids, as the library does. */
async function writeLibrary(
  path: string,
  lines: readonly string[],
  { size }: { readonly size: number },
): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${headerLine({ reader: builtInReader().version })}\n`);
  for (let at = 0; at < size; at++) {
    const line = lines[at % lines.length]!;
    const { article } = JSON.parse(line) as { article: { id: string; sha256: string } };
    const hash = sha256(`${at} ${article.sha256}`);
    const renamed = line
      .replaceAll(article.sha256, hash)
      .replaceAll(article.id, `a${String(at).padStart(7, '0')}.${hash.slice(0, 10)}`)
      .replaceAll(article.sha256.slice(0, 10), hash.slice(0, 10))
      .replace(/"url":"[^"]*"/, `"url":"https://a.example/${at}"`);
    if (!file.write(`${renamed}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

try {
  const inputs = await findInputs([SEEDS]);
  const sample = await Promise.all(inputs.map(async (input) => (await readArticle(input)).article));
  const read = builtInReader();
  for (const article of sample) read(article);
  const reading = await cost(() => sample.map((article) => read(article)));
  const lines = reading.made.map(readingLine);
  const path = join(folder, 'graph.jsonl');
  await writeLibrary(path, lines, { size: articles });
  const fresh = sample[0]!;
  writeFileSync(join(folder, 'zz-new.txt'), createArticle('zz-new', `${fresh.text}\nIt rained.`).text);
  const adding = await cost(() => add(path, [join(folder, 'zz-new.txt')], {}));
  const small = join(folder, 'small.jsonl');
  await writeLibrary(small, lines, { size: LINKED });
  const opening = await cost(async () => (await readLibrary(small)).library);
  const linking = await cost(() => graphOf(opening.made));
  const perArticle = reading.seconds / sample.length;
  const all = articles * (perArticle + linking.seconds / LINKED);
  const inReadings = (seconds: number): string => (seconds / perArticle).toPrecision(2);
  process.stdout.write(
    `${[
      `library of ${articles} articles, ${Math.round(statSync(path).size / 2 ** 20)} MiB; reading one article counts as 1`,
      `adding one (look through, read, write): ${inReadings(adding.seconds)}, 1/${Math.round(all / adding.seconds)} of building all`,
      `asking afterwards, an article: opening ${inReadings(opening.seconds / LINKED)}, linking ${inReadings(linking.seconds / LINKED)} (at ${LINKED} articles)`,
    ].join('\n')}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
