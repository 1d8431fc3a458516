// Measures the language layer on treebanks: `npm run evaluate:language -- --help`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadLanguageModel } from '../src/app/models.ts';
import { analyze } from '../src/language/analyze.ts';
import type { LanguageModel } from '../src/language/doc.ts';
import { type CorpusDocument, type CorpusName, openCorpora } from '../training/corpora.ts';
import { asArticle, measureOnGoldTokens, measureOnRawText } from '../training/measure.ts';
import { type Merging, measureDwieNames } from '../training/measure-names.ts';
import { asCutText, measureSentences, ownArticles } from '../training/measure-sentences.ts';
import { f1, percent } from '../training/score.ts';

const USAGE = `npm run evaluate:language -- [options]

  --models DIR    another folder of weights
  --corpora DIR   where the treebanks are; else NEWSGRAPH_CORPORA, else ../shared/corpora
  --no-test       GUM dev only: what to look at while something is changed
  --no-dwie       leaves the names of DWIE out
  --no-speed      leaves the timing out

Gold tokens: tags, trees and names where words are given. Raw: from the text alone, exact spans. Trees leave
punctuation out. DWIE: names alone as entities, by what makes two of them one. Speed: GUM dev, text to clauses, median of five runs on one core.`;

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    models: { type: 'string', default: join(root, 'models') },
    corpora: { type: 'string', default: process.env['NEWSGRAPH_CORPORA'] ?? join(root, '../shared/corpora') },
    test: { type: 'boolean', default: true },
    dwie: { type: 'boolean', default: true },
    speed: { type: 'boolean', default: true },
    help: { type: 'boolean', default: false },
  },
});
const RUNS = 5;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function reportGold(name: string, language: LanguageModel, documents: readonly CorpusDocument[]): void {
  const counts = measureOnGoldTokens(language, documents);
  const words = `UPOS ${percent(counts.upos)}  XPOS ${percent(counts.xpos)}  lemma ${percent(counts.lemma)}`;
  print(`  ${name.padEnd(10)} gold  ${words}  UAS ${percent(counts.uas)}  LAS ${percent(counts.las)}`);
  // The name labels of EWT are training data.
  if (name.startsWith('gum'))
    print(`  ${name.padEnd(10)} names ${[...counts.names].map(([type, row]) => `${type} ${f1(row)}`).join('  ')}`);
}

function reportRaw(name: string, language: LanguageModel, documents: readonly CorpusDocument[]): void {
  const { tokens, sentences, names, upos, uas, las } = measureOnRawText(language, documents);
  const cut = `tokens ${f1(tokens)}  sentences ${f1(sentences)}`;
  const trees = `UPOS ${percent(upos)}  UAS ${percent(uas)}  LAS ${percent(las)}`;
  print(`  ${name.padEnd(10)} raw   ${cut}  ${trees}  names ${f1(names)}`);
}

function reportSentences(documents: readonly CorpusDocument[]): void {
  const own = ownArticles(root);
  const all = measureSentences([...documents.map(asCutText), ...own]);
  print(
    `  sentences  raw, gum.dev and our own ${own.length} articles: ${f1(all)} (ours alone ${f1(measureSentences(own))})`,
  );
}

function reportSpeed(language: LanguageModel, documents: readonly CorpusDocument[]): void {
  const articles = documents.map(asArticle);
  const rates = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    const tokens = articles
      .flatMap((article) => analyze(article, language).sentences)
      .reduce((sum, sentence) => sum + sentence.tokens.length, 0);
    const { user, system } = process.cpuUsage(before);
    return tokens / ((user + system) / 1e6);
  }).sort((a, b) => a - b);
  print(`  speed      ${Math.round(rates[(RUNS - 1) / 2]!)} tokens per CPU second, text to clauses`);
}

function reportDwie(language: LanguageModel): void {
  const mergings: readonly [string, Merging][] = [
    ['exact strings', { lastNames: false, furniture: true }],
    ['last names with whole names', { lastNames: true, furniture: true }],
    ['the same, bylines and credits left out', { lastNames: true, furniture: false }],
  ];
  for (const [words, merging] of mergings) {
    const scores = measureDwieNames(language, root, merging);
    const figure = scores && f1({ ...scores.all, found: scores.all.predicted });
    print(`  dwie       names alone, ${words}: ${figure ?? 'skipped, no gold folder (docs/evaluation.md)'}`);
  }
}

function evaluate(): void {
  const started = performance.now();
  const language = loadLanguageModel(options.models);
  print(`${language.id}, loaded in ${(performance.now() - started).toFixed(0)} ms`);
  const corpora = openCorpora(options.corpora);
  const sets: CorpusName[] = options.test ? ['gum.dev', 'gum.test', 'ewt.test'] : ['gum.dev'];
  for (const name of sets) {
    reportGold(name, language, corpora(name));
    if (name.startsWith('gum')) reportRaw(name, language, corpora(name));
  }
  reportSentences(corpora('gum.dev'));
  if (options.dwie) reportDwie(language);
  if (options.speed) reportSpeed(language, corpora('gum.dev'));
}

function main(): void {
  if (options.help) print(USAGE);
  else if (!existsSync(options.corpora)) print(`Skipped: no treebanks in ${options.corpora} (see --help).`);
  else evaluate();
}

main();
