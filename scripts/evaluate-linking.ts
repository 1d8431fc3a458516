// Measures linking by itself and end to end, and how its cost grows: `npm run evaluate:linking -- --help`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { alignByName } from '../src/app/evaluation/align.ts';
import { type BCubed, bCubed, type Placed } from '../src/app/evaluation/b-cubed.ts';
import type { BenchDocument } from '../src/app/evaluation/bench.ts';
import {
  type GoldArticle,
  goldFolder,
  readBench,
  readMergedGold,
  readSeedGold,
} from '../src/app/evaluation/gold-files.ts';
import { flatOf } from '../src/app/evaluation/predict.ts';
import { type DocumentScore, scoreDocument } from '../src/app/evaluation/score.ts';
import { f1 } from '../src/app/evaluation/tally.ts';
import { graphOf } from '../src/app/graph.ts';
import { findInputs, readArticle } from '../src/app/inputs.ts';
import { builtInReader } from '../src/app/reader.ts';
import { library } from '../src/graph/union.ts';
import { type Article, createArticle } from '../src/model/article.ts';
import type { KnowledgeGraph } from '../src/model/graph.ts';
import type { Reading } from '../src/model/reading.ts';
import { placeEvents, scoreEvents } from '../tests/linking/event-score.ts';
import {
  benchReading,
  type GoldReading,
  goldReading,
  keysOfNames,
  mergedFlat,
} from '../tests/linking/gold-readings.ts';
import { measureGrowth } from '../tests/linking/growth.ts';
import { SEED_EVENTS } from '../tests/linking/seed-events.ts';
import { STORY_EVENTS } from '../tests/linking/story-events.ts';

const USAGE = `npm run evaluate:linking -- [options]

  --part NAME        events, seeds, dwie or growth; may be repeated; all by default
  --readings FOLDER  keeps what the reader makes there, and takes it from there the next time
  --sizes LIST       articles for growth, 1000,5000,20000 by default
  --verbose          the worst false links and misses`;

const PARTS = ['events', 'seeds', 'dwie', 'growth'] as const;

const { values: options } = parseArgs({
  options: {
    part: { type: 'string', multiple: true },
    readings: { type: 'string' },
    sizes: { type: 'string', default: '1000,5000,20000' },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const root = fileURLToPath(new URL('..', import.meta.url));

const print = (...lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);
const percent = (share: number): string => (100 * share).toFixed(1);

/** What the reader makes of articles; with --readings it is made once. */
function readAll(name: string, articles: readonly Article[]): Reading[] {
  const file = options.readings === undefined ? undefined : join(options.readings, `${name}.readings.json`);
  if (file !== undefined && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Reading[];
  const read = builtInReader();
  const readings = articles.map((article) => read(article));
  if (file !== undefined) {
    mkdirSync(options.readings!, { recursive: true });
    writeFileSync(file, JSON.stringify(readings));
  }
  return readings;
}

const resolution = (score: DocumentScore): string =>
  `entity F1 ${percent(f1(score.entities))}, duplicates ${percent(score.duplicates / (score.mapped || 1))} % of ${score.mapped}, ${score.overMerged} nodes mix gold entities`;

function evaluateSeeds(folder: string): void {
  const gold = readSeedGold(folder);
  const merged = readMergedGold(folder);
  if (merged === undefined) {
    print('skipped: no merged gold');
    return;
  }
  const given = gold.map(goldReading);
  const linked = graphOf(library(given.map(({ reading }) => reading)));
  const flat = mergedFlat(
    gold.map((one) => one.gold),
    given,
    linked.identity.nodeOf,
  );
  const alone = scoreDocument(merged, flat);
  print(`gold graphs linked:  ${resolution(alone)}`);
  const readings = readAll(
    'seedgold',
    gold.map(({ article }) => article),
  );
  const singles = gold.map((one, at) =>
    f1(scoreDocument(one.gold, flatOf(graphOf(library([readings[at]!])))).entities),
  );
  const together = scoreDocument(merged, flatOf(graphOf(library(readings))));
  const mean = singles.reduce((sum, value) => sum + value, 0) / singles.length;
  print(
    `end to end:          ${resolution(together)}`,
    `three articles by themselves: ${singles.map(percent).join(', ')}, mean ${percent(mean)}`,
  );
  if (options.verbose) {
    print(...wrongPairs(placedSeeds(gold, given, linked)));
    const { missedEntities, extraEntities, duplicates } = together.detail;
    print('end to end, missed', ...missedEntities, 'end to end, extra', ...extraEntities);
    print('end to end, duplicates', ...duplicates);
  }
}

interface NamedPlace extends Placed {
  readonly label: string;
}

/** Every gold entity of each seed, with its node, and truth by its gold id, which the three share. */
const placedSeeds = (
  gold: readonly GoldArticle[],
  given: readonly GoldReading[],
  graph: KnowledgeGraph,
): NamedPlace[] =>
  gold.flatMap((one, at) =>
    one.gold.entities.map((entity) => ({
      predicted: graph.identity.nodeOf.get(given[at]!.idOf.get(entity.id)!) ?? `${at}:${entity.id}`,
      gold: entity.id,
      label: `${one.slug}: ${entity.type} "${entity.name}"`,
    })),
  );

interface RawDwie {
  readonly id: string;
  readonly vertexSet: readonly (readonly { readonly link?: string }[])[];
}

/** Document and entity → the article of an encyclopedia that it is linked to. */
function linksOf(folder: string): ReadonlyMap<string, string> {
  const raw = JSON.parse(readFileSync(join(folder, 'dwie-dev', 'dev.json'), 'utf8')) as readonly RawDwie[];
  return new Map(
    raw.flatMap(({ id, vertexSet }) =>
      vertexSet.flatMap(([first], at) => (first?.link ? [[`${id} e${at}`, first.link] as const] : [])),
    ),
  );
}

interface LinkedGold {
  readonly document: BenchDocument;
  readonly links: ReadonlyMap<string, string>;
}

/** Gold entities with a link, each with the node that `nodeFor` finds for it. */
const place = ({ document, links }: LinkedGold, nodeFor: (id: string) => string | undefined): NamedPlace[] =>
  document.entities.flatMap((entity) => {
    const gold = links.get(`${document.id} ${entity.id}`);
    const predicted = nodeFor(entity.id);
    if (gold === undefined || predicted === undefined) return [];
    const keys = keysOfNames([entity.name, ...(entity.aliases ?? [])]);
    return [{ predicted, gold, keys, label: `${document.id}: ${entity.types[0]} "${entity.name}"` }];
  });

/** The gold entities of one document that a predicted entity of it was matched to. */
function matchedTo({ document }: LinkedGold, graph: KnowledgeGraph, reading: Reading): ReadonlyMap<string, string> {
  const own = reading.entities.filter(({ id }) => graph.identity.nodeOf.has(id));
  const called = (id: string): string[] =>
    reading.mentions.filter(({ entity, form }) => entity === id && form === 'name').map(({ quote }) => quote.text);
  const predicted = own.map(({ id, name, type }) => ({ name, aliases: called(id), types: [type] }));
  const { pairs } = alignByName(predicted, document.entities);
  return new Map(pairs.map(([p, g]) => [document.entities[g]!.id, graph.identity.nodeOf.get(own[p]!.id)!]));
}

const score = ({ items, precision, recall, recallOfEqualNames, f1: mean }: BCubed): string =>
  `B3 precision ${percent(precision)}, recall ${percent(recall)} (equal names ${percent(recallOfEqualNames)}), F1 ${percent(mean)} over ${items}`;

/** Items put together though they are two, and items of one kept apart: each pair of clusters once, the largest first. */
function wrongPairs(items: readonly NamedPlace[]): string[] {
  const count = new Map<string, number>();
  for (const [at, a] of items.entries())
    for (const b of items.slice(at + 1)) {
      const isFalse = a.predicted === b.predicted && a.gold !== b.gold;
      const isMissed = a.predicted !== b.predicted && a.gold === b.gold;
      if (!isFalse && !isMissed) continue;
      const names = [a.label.replace(/^[^:]*: /, ''), b.label.replace(/^[^:]*: /, '')].sort().join(' ~ ');
      const line = `${isFalse ? 'FALSE ' : 'missed'} ${names} [${[...new Set([a.gold, b.gold])].join(' / ')}]`;
      count.set(line, (count.get(line) ?? 0) + 1);
    }
  return [...count]
    .sort(([a, n], [b, m]) => Number(b.startsWith('FALSE')) - Number(a.startsWith('FALSE')) || m - n)
    .map(([line, n]) => `${line} x${n}`);
}

function evaluateDwie(folder: string): void {
  const documents = readBench(folder, 'dwie');
  if (documents.length === 0) {
    print('skipped: not there');
    return;
  }
  const links = linksOf(folder);
  const gold = documents.map((document): LinkedGold => ({ document, links }));
  const given = documents.map(benchReading);
  const linked = graphOf(library(given.map(({ reading }) => reading)));
  const placed = gold.flatMap((one, at) =>
    place(one, (id) => linked.identity.nodeOf.get(given[at]!.idOf.get(id) ?? '')),
  );
  print(`gold clusters:  ${score(bCubed(placed))}`);
  if (options.verbose) print(...wrongPairs(placed).slice(0, 60));
  const readings = readAll(
    'dwie',
    documents.map(({ id, text }) => createArticle(id, text)),
  );
  const graph = graphOf(library(readings));
  const ends = gold.flatMap((one, at) => {
    const matched = matchedTo(one, graph, readings[at]!);
    return place(one, (id) => matched.get(id));
  });
  print(`end to end:     ${score(bCubed(ends))}`);
  if (options.verbose) print(...wrongPairs(ends).slice(0, 60));
}

/** The seed articles and two more stories, whose events have gold in tests/linking: each alone, then all as one corpus. */
async function evaluateEvents(): Promise<void> {
  const inputs = await findInputs([join(root, 'seeds'), join(root, 'tests', 'linking', 'stories')]);
  const articles = await Promise.all(inputs.map(async (input) => (await readArticle(input)).article));
  const readings = readAll('events', articles);
  const graph = graphOf(library(readings));
  const sets = { seeds: SEED_EVENTS, stories: STORY_EVENTS, all: { ...SEED_EVENTS, ...STORY_EVENTS } };
  for (const [name, gold] of Object.entries(sets)) {
    const placed = placeEvents(gold, readings, graph);
    const { all, heard, best } = scoreEvents(placed);
    print(
      `${name}, all gold mentions:       ${score(all)}`,
      `${name}, those the reader heard:  ${score(heard)}`,
      `${name}, if all heard were right: F1 ${percent(best.f1)}`,
    );
    if (!options.verbose || name === 'all') continue;
    print('not heard', ...placed.filter((one) => !one.heard).map(({ label, gold: event }) => `  ${label} [${event}]`));
    print(...wrongPairs(placed.filter((one) => one.heard)).slice(0, 60));
  }
}

const MEASURES: Readonly<Record<(typeof PARTS)[number], (folder: string) => void | Promise<void>>> = {
  events: evaluateEvents,
  seeds: evaluateSeeds,
  dwie: evaluateDwie,
  growth: () => print(...measureGrowth(options.sizes.split(',').map(Number))),
};

async function main(): Promise<number> {
  const asked = options.part ?? [...PARTS];
  const unknown = asked.find((part) => !(part in MEASURES));
  if (options.help || unknown !== undefined) {
    print(...(unknown === undefined ? [] : [`unknown part ${unknown}`, '']), USAGE);
    return unknown === undefined ? 0 : 2;
  }
  const folder = goldFolder(root);
  for (const part of PARTS.filter((each) => asked.includes(each))) {
    print('', `== ${part}`);
    if (folder !== undefined || part === 'growth' || part === 'events') await MEASURES[part](folder ?? '');
    else print('skipped: no gold folder (NEWSGRAPH_GOLD, ../shared/evaluation)');
  }
  return 0;
}

process.exitCode = await main();
