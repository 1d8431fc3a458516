// Measures how often each rule is right and writes src/extract/measured.ts: `npm run measure:confidence`.
// Run it after the rules have changed, at best twice: of rules that say the same the surer one names the claim.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brier, calibrate, hitsOf, leftOut, measure } from '../src/app/evaluation/confidence.ts';
import { evaluateArticles } from '../src/app/evaluation/evaluate.ts';
import { goldFolder, readOwnGold, readSeedGold } from '../src/app/evaluation/gold-files.ts';
import { predictWith } from '../src/app/evaluation/predict.ts';
import { reportCalibration } from '../src/app/evaluation/report.ts';
import { builtInReader } from '../src/app/reader.ts';
import { ontology } from '../src/ontology/ontology.ts';

/** A rule that is told less often leaves hardly a trace in its confidence; its family holds its hits. */
const LEAST_TOLD = 3;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = goldFolder(root);
if (!folder) {
  process.stderr.write('There is no gold folder (NEWSGRAPH_GOLD, ../shared/evaluation); nothing is written.\n');
  process.exit(2);
}
const predict = predictWith(builtInReader(), ontology);
// The articles that nobody tuned on say most of what a rule keeps on the next one.
const own = ['articles', 'fresh', 'held-out'].flatMap((name) => readOwnGold(join(root, 'tests', name)));
const gold = [...own, ...readSeedGold(folder)];
const articles = evaluateArticles(gold, predict).documents.map(({ score }) => hitsOf(score));
const measured = measure(articles);
const kept = Object.entries(measured).filter(([name, [, told]]) => told >= LEAST_TOLD || !name.includes(':'));

const page = `import type { Measured } from './hits.ts';

/**
 * How often each rule, and each family of rules, was right in the ${articles.length} articles that have a whole gold graph; those told
 * fewer than ${LEAST_TOLD} times are left to their families. Written by \`npm run measure:confidence\`; do not edit.
 */
export const MEASURED: Measured = {
${kept.map(([name, [right, told]]) => `  '${name}': [${right}, ${told}],`).join('\n')}
};
`;
const file = join(root, 'src', 'extract', 'measured.ts');
writeFileSync(file, page);
execFileSync('npx', ['biome', 'format', '--write', file], { cwd: root });

const pledges = leftOut(articles);
const lines = [
  `${kept.length} of ${Object.keys(measured).length} rules and families written to src/extract/measured.ts`,
  'each article by a table made of the others:',
  ...reportCalibration(calibrate(pledges)),
  `Brier score ${brier(pledges).toFixed(4)}`,
];
process.stdout.write(`${lines.join('\n')}\n`);
