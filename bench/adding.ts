// `npx tsx bench/adding.ts [ARTICLES]`: what adding one article costs beside building all of them from their texts, by
// processor time in one run: ratios count, not seconds. Nothing here is asserted. The seeds are read for a sample; the
// library is that sample over and over with other names (varied-library.ts), so that every line is as long as a real one.

import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { add } from '../src/app/change.ts';
import { graphOf } from '../src/app/graph.ts';
import { findInputs, readArticle } from '../src/app/inputs.ts';
import { openGraph } from '../src/app/library.ts';
import { builtInReader } from '../src/app/reader.ts';
import { createArticle } from '../src/model/article.ts';
import { readLibrary } from '../src/store/library-file.ts';
import { writeVariedLibrary } from './varied-library.ts';

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

try {
  const inputs = await findInputs([SEEDS]);
  const sample = await Promise.all(inputs.map(async (input) => (await readArticle(input)).article));
  const read = builtInReader();
  for (const article of sample) read(article);
  const reading = await cost(() => sample.map((article) => read(article)));
  const reader = read.version;
  const path = join(folder, 'graph.jsonl');
  await writeVariedLibrary(path, reading.made, { size: articles, reader });
  const fresh = sample[0]!;
  writeFileSync(join(folder, 'zz-new.txt'), createArticle('zz-new', `${fresh.text}\nIt rained.`).text);
  const adding = await cost(() => add(path, [join(folder, 'zz-new.txt')], {}));
  const small = join(folder, 'small.jsonl');
  await writeVariedLibrary(small, reading.made, { size: LINKED, reader });
  const opening = await cost(async () => (await readLibrary(small)).library);
  const linking = await cost(() => graphOf(opening.made));
  // The first who asks links and keeps the links; who asks again takes them from beside the library.
  const [first, again] = [await cost(() => openGraph(small)), await cost(() => openGraph(small))];
  const perArticle = reading.seconds / sample.length;
  const all = articles * (perArticle + linking.seconds / LINKED);
  const asking = articles * ((opening.seconds + linking.seconds) / LINKED);
  const inReadings = (seconds: number): string => (seconds / perArticle).toPrecision(2);
  process.stdout.write(
    `${[
      `library of ${articles} articles, ${Math.round(statSync(path).size / 2 ** 20)} MiB; reading one article counts as 1`,
      `adding one (look through, read, write): ${inReadings(adding.seconds)}, 1/${Math.round(all / adding.seconds)} of building all`,
      `asking afterwards, an article: opening ${inReadings(opening.seconds / LINKED)}, linking ${inReadings(linking.seconds / LINKED)} (at ${LINKED} articles)`,
      `all of it the first time ${inReadings(first.seconds / LINKED)}, from the kept links ${inReadings(again.seconds / LINKED)}`,
      `adding one and linking all anew: 1/${Math.round(all / (adding.seconds + asking))} of building all`,
    ].join('\n')}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
