// Reads every gold set at hand and prints how well the reader does: `npm run evaluate -- --help`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { calibrate, pledgesOf } from '../src/app/evaluation/confidence.ts';
import {
  type ArticlesScore,
  type BenchScore,
  evaluateArticles,
  evaluateBench,
  evaluateTogether,
  type Predict,
} from '../src/app/evaluation/evaluate.ts';
import { evaluateCoreference, reportCoreference } from '../src/app/evaluation/evaluate-coref.ts';
import {
  BENCHES,
  type BenchName,
  goldFolder,
  readMergedGold,
  readOwnGold,
  readSeedGold,
} from '../src/app/evaluation/gold-files.ts';
import { readGumCoref } from '../src/app/evaluation/gum-coref.ts';
import { predictWith } from '../src/app/evaluation/predict.ts';
import {
  reportBenchEntities,
  reportBenchRelations,
  reportCalibration,
  reportDetail,
  reportDocument,
  reportRules,
  reportSlots,
  reportStances,
  reportTotal,
} from '../src/app/evaluation/report.ts';
import type { DocumentScore } from '../src/app/evaluation/score.ts';
import { f1, type Tally } from '../src/app/evaluation/tally.ts';
import { loadLanguageModel } from '../src/app/models.ts';
import { builtInReader } from '../src/app/reader.ts';
import { confidenceOf } from '../src/extract/confidence.ts';
import { createReader } from '../src/extract/reader.ts';
import { ontology } from '../src/ontology/ontology.ts';

const USAGE = `npm run evaluate -- [options]

  --set NAME      own, fresh, held-out, seeds, dwie, wikievents, crossre or gum-coref; may be repeated; all by default;
                  gum-coref-test by name only: those documents are never worked on
  --limit N       only the first N documents of each set
  --verbose       missed and extra items of each document; of held-out only if it is named: nobody tunes on it
  --json          all figures as one JSON object
  --write-floor   writes what our own articles reach to tests/articles/floor.json

Gold outside the repository is looked for in NEWSGRAPH_GOLD, else in ../shared/evaluation; GUM in NEWSGRAPH_CORPORA,
else in ../shared/corpora.`;

/** Parts of GUM whose news documents a set holds. */
const COREF = { 'gum-coref': ['train', 'dev'], 'gum-coref-test': ['test'] } as const;
/** Where our own articles with gold lie. */
const OURS = { own: 'articles', fresh: 'fresh', 'held-out': 'held-out' } as const;
const SETS = ['own', 'fresh', 'held-out', 'seeds', ...BENCHES, 'gum-coref', 'gum-coref-test'] as const;
type SetName = (typeof SETS)[number];
/** Sets with a whole gold graph an article: what status and claimants are added up over. */
const WHOLE_GOLD: readonly string[] = [...Object.keys(OURS), 'seeds'];

const root = fileURLToPath(new URL('..', import.meta.url));

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    limit: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'write-floor': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const limit = options.limit === undefined ? undefined : Number(options.limit);

/** A floor is a percentage to one decimal, so that it can be read and compared by eye. */
const percent = (share: number): number => Math.round(share * 1000) / 10;

const print = (lines: readonly string[]): void => {
  if (!options.json) process.stdout.write(`${lines.join('\n')}\n`);
};

const tickFor = (set: SetName) => (done: number, all: number) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${set} ${done + 1}/${all}\u001b[K${done + 1 === all ? '\n' : ''}`);
};

const calibration = (rules: Readonly<Record<string, Tally>>): string[] => [
  'calibration of the edges:',
  ...reportCalibration(calibrate(pledgesOf(rules, confidenceOf))),
];

function printArticles({ documents, total }: ArticlesScore, verbose = options.verbose): void {
  for (const { slug, score } of documents) {
    print([reportDocument(slug, score)]);
    if (verbose) print(reportDetail(score.detail));
  }
  print(['', ...reportTotal(total), ...reportRules(total.rules), ...calibration(total.rules)]);
}

function printTogether(score: DocumentScore): void {
  print(['', 'all of them as one graph', ...reportTotal(score)]);
  if (options.verbose) print(reportDetail(score.detail));
}

function printBench({ documents, entities, relations, slots }: BenchScore): void {
  print([`${documents} documents`, ...reportBenchEntities(entities)]);
  if (relations)
    print([...reportBenchRelations(relations), ...reportRules(relations.rules), ...calibration(relations.rules)]);
  if (slots) print(reportSlots(slots));
  if (!options.verbose) return;
  for (const part of [entities, relations, slots])
    if (part)
      print([...part.missed.map((line) => `   missed ${line}`), ...part.extra.map((line) => `   extra  ${line}`)]);
}

function evaluateOurs(set: keyof typeof OURS, predict: Predict): ArticlesScore {
  const folder = join(root, 'tests', OURS[set]);
  const score = evaluateArticles(readOwnGold(folder).slice(0, limit), predict, tickFor(set));
  printArticles(score, options.verbose && (set !== 'held-out' || options.set?.includes(set) === true));
  if (options['write-floor'] && set === 'own') {
    const floor = { entities: percent(f1(score.total.entities)), relations: percent(f1(score.total.relations)) };
    writeFileSync(join(folder, 'floor.json'), `${JSON.stringify(floor, null, 2)}\n`);
  }
  return score;
}

function evaluateSeeds(predict: Predict, folder: string): ArticlesScore & { readonly together?: DocumentScore } {
  const gold = readSeedGold(folder);
  const score = evaluateArticles(gold.slice(0, limit), predict, tickFor('seeds'));
  printArticles(score);
  const merged = readMergedGold(folder);
  if (!merged || limit !== undefined) return score;
  const together = evaluateTogether(gold, merged, predict);
  printTogether(together);
  return { ...score, together };
}

function evaluateCorpus(name: BenchName, predict: Predict, folder: string): unknown {
  const score = evaluateBench(name, predict, { folder, limit, tick: tickFor(name) });
  if (score) printBench(score);
  else print(['skipped: not there']);
  return score;
}

function evaluateCoref(set: keyof typeof COREF): unknown {
  const corpora = process.env['NEWSGRAPH_CORPORA'] ?? join(root, '..', 'shared', 'corpora');
  const documents = readGumCoref(corpora, COREF[set])?.slice(0, limit);
  if (!documents) {
    print(['skipped: no corpora (NEWSGRAPH_CORPORA, ../shared/corpora)']);
    return undefined;
  }
  const score = evaluateCoreference(documents, builtInReader(), tickFor(set));
  print([`${score.documents} documents`, ...reportCoreference(score)]);
  return score;
}

function evaluateSet(set: SetName, predict: Predict): unknown {
  print(['', `== ${set}`]);
  if (set === 'gum-coref' || set === 'gum-coref-test') return evaluateCoref(set);
  if (set === 'own' || set === 'fresh' || set === 'held-out') return evaluateOurs(set, predict);
  const folder = goldFolder(root);
  if (!folder) {
    print(['skipped: no gold folder (NEWSGRAPH_GOLD, ../shared/evaluation)']);
    return undefined;
  }
  return set === 'seeds' ? evaluateSeeds(predict, folder) : evaluateCorpus(set, predict, folder);
}

function main(): number {
  if (options.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const asked = options.set ?? SETS.filter((set) => set !== 'gum-coref-test');
  const unknown = asked.find((set) => !SETS.includes(set as SetName));
  if (unknown !== undefined || (limit !== undefined && !(limit > 0))) {
    process.stderr.write(
      `${unknown === undefined ? '--limit wants a number above 0' : `unknown set ${unknown}`}\n\n${USAGE}\n`,
    );
    return 2;
  }
  const predict = predictWith(createReader({ model: loadLanguageModel(), ontology }), ontology);
  const scores = Object.fromEntries(asked.map((set) => [set, evaluateSet(set as SetName, predict)]));
  const whole = asked.filter((set) => WHOLE_GOLD.includes(set) && scores[set]);
  const totals = whole.map((set) => (scores[set] as ArticlesScore).total);
  if (whole.length > 1) print(['', `== ${whole.join(' + ')}`, reportStances(totals)]);
  const hide = (key: string, value: unknown) =>
    !options.verbose && ['detail', 'missed', 'extra'].includes(key) ? undefined : value;
  if (options.json) process.stdout.write(`${JSON.stringify(scores, hide, 1)}\n`);
  return 0;
}

// A reader such as `head` may close the pipe early: that is no mistake.
process.stdout.on('error', () => process.exit());
process.exitCode = main();
