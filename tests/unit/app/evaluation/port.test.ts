import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { BenchDocument } from '../../../../src/app/evaluation/bench.ts';
import { crossreLabels } from '../../../../src/app/evaluation/crossre.ts';
import { dwieLabels } from '../../../../src/app/evaluation/dwie.ts';
import { type BenchScore, scoreBench } from '../../../../src/app/evaluation/evaluate.ts';
import { type FlatGraph, inGoldNames } from '../../../../src/app/evaluation/flat.ts';
import {
  BENCHES,
  type BenchName,
  goldFolder,
  readBench,
  readMergedGold,
  readSeedGold,
} from '../../../../src/app/evaluation/gold-files.ts';
import { reportBenchEntities, reportBenchRelations, reportSlots } from '../../../../src/app/evaluation/report.ts';
import { scoreDocument } from '../../../../src/app/evaluation/score.ts';
import { f1, precision, recall, type Tally } from '../../../../src/app/evaluation/tally.ts';
import type { EntityType } from '../../../../src/model/claim.ts';
import { perturb } from './perturb.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const folder = goldFolder(root);
const note = folder ? '' : ' (skipped: no gold folder)';

interface Comparable {
  /** The port's own: the original knows no rules. */
  readonly rules?: unknown;
  readonly detail: { readonly extraRelations: readonly string[] };
}

type Scorer = (gold: FlatGraph, predicted: FlatGraph, rename: object) => Comparable;

/**
 * A prediction's missing entity is called `undefined` there and by its id here: only the number of lines is compared. Which
 * nodes are duplicates is listed here alone; how many there are is compared.
 */
const withoutWords = ({ rules, ...score }: Comparable): unknown => ({
  ...score,
  detail: { ...score.detail, extraRelations: score.detail.extraRelations.length, duplicates: undefined },
});

const round = (share: number): number => Math.round(share * 1e4) / 1e4;

/** The port's figures in the shape that the original prints. */
const asPrinted = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, one) =>
      typeof one === 'object' && one !== null && 'found' in one ? printed(one as Tally) : one,
    ),
  );

const printed = (counts: Tally) => ({
  p: round(precision(counts)),
  r: round(recall(counts)),
  f1: round(f1(counts)),
  tp: counts.right,
  pred: counts.predicted,
  gold: counts.gold,
});

describe.skipIf(!folder)(`scoring of whole graphs${note}`, () => {
  it('gives the figures of score.mjs for damaged copies of the gold', async () => {
    const original = (await import(/* @vite-ignore */ pathToFileURL(join(folder!, 'score.mjs')).href)) as {
      scoreDocument: Scorer;
    };
    const rename = JSON.parse(readFileSync(join(folder!, 'map.json'), 'utf8')) as object;
    const golds = [...readSeedGold(folder!).map(({ gold }) => gold), readMergedGold(folder!)!];
    expect(golds).toHaveLength(4);
    for (const gold of golds)
      for (let seed = 1; seed <= 12; seed++) {
        const predicted = perturb(gold, seed);
        const theirs = JSON.parse(JSON.stringify(original.scoreDocument(gold, predicted, rename))) as Comparable;
        expect(asPrinted(withoutWords(scoreDocument(gold, predicted)))).toEqual(withoutWords(theirs));
      }
  });
});

const ACCEPTS = { dwie: dwieLabels.accepts, crossre: crossreLabels.accepts, wikievents: {} };

/** The gold of a foreign document as a prediction would give it. */
function asGraph({ entities, relations, slots }: BenchDocument, name: BenchName): FlatGraph {
  const accepts: Readonly<Record<string, readonly string[]>> = ACCEPTS[name];
  const typed = entities.flatMap(({ id, types, name: own, aliases }) =>
    types[0] ? [{ id, type: types[0] as EntityType, name: own, aliases: aliases ?? [] }] : [],
  );
  const event = { id: 'ev', type: 'Event' as const, name: 'attack', aliases: [] };
  return {
    entities: [event, ...typed],
    relations: [
      ...relations.map(({ source, label, target }) => ({ source, type: accepts[label]?.[0] ?? label, target })),
      ...slots.map(({ slot, entity }) =>
        slot === 'OCCURRED_IN'
          ? { source: 'ev', type: slot, target: entity }
          : { source: entity, type: slot, target: 'ev' },
      ),
    ],
  };
}

function reportOf({ entities, relations, slots }: BenchScore): string[] {
  return [
    ...reportBenchEntities(entities),
    ...(relations ? reportBenchRelations(relations) : []),
    ...(slots ? reportSlots(slots) : []),
  ];
}

describe.skipIf(!folder)(`scoring of foreign corpora${note}`, () => {
  it.each(BENCHES)('prints the lines of bench/%s.mjs for damaged copies of the gold', (name) => {
    const documents = readBench(folder!, name);
    const place = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'));
    try {
      const pairs = documents.map((document, at) => ({ document, graph: perturb(asGraph(document, name), at + 1) }));
      for (const { document, graph } of pairs)
        writeFileSync(join(place, `${document.id.replace(/[^A-Za-z0-9._-]+/g, '_')}.json`), JSON.stringify(graph));
      const run = spawnSync(process.execPath, [join(folder!, 'bench', `${name}.mjs`), 'score', place], {
        encoding: 'utf8',
      });
      const theirs = run.stdout.replace(/ {3}documents without a prediction: \d+/, '').trimEnd();
      const mine = scoreBench(
        name,
        pairs.map(({ document, graph }) => ({ document, predicted: inGoldNames(graph) })),
      );
      expect(reportOf(mine).join('\n')).toBe(theirs);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
});
