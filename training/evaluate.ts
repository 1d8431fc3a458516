/** Measures the models on gold tokens: `npx tsx training/evaluate.ts --corpora DIR [--models DIR]`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { loadLanguageModel } from '../src/app/models.ts';
import type { LanguageModel } from '../src/language/doc.ts';
import { readLemmatiser } from '../src/language/models/lemmas.ts';
import { type CorpusDocument, goldSentence, openCorpora } from './corpora.ts';
import { type Counts, countNames, countTokens, emptyCounts, f1, percent } from './score.ts';
import { goldNames } from './train-names.ts';

const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    models: { type: 'string', default: 'models' },
  },
});

const started = performance.now();
const model = loadLanguageModel(options.models);
const lemmatise = readLemmatiser(gunzipSync(readFileSync(join(options.models, 'lemmas.bin.gz'))));
console.log(`model ${model.id}, loaded in ${(performance.now() - started).toFixed(0)} ms`);
const corpora = openCorpora(options.corpora);
const dev = corpora('gum.dev');
const test = corpora('gum.test');

/** The name labels of ewt.test are training data: only its trees are measured. */
const sets: readonly (readonly [name: string, documents: readonly CorpusDocument[], names: boolean])[] = [
  ['gum.dev', dev, true],
  ['gum.test', test, true],
  ['gum.dev+test', [...dev, ...test], true],
  ['gum news, dev+test', [...dev, ...test].filter((document) => document.genre === 'news'), true],
  ['ewt.test', corpora('ewt.test'), false],
];

function measure(language: LanguageModel, documents: readonly CorpusDocument[]): Counts {
  const counts = emptyCounts();
  for (const document of documents) {
    const annotations = language.annotate(document.sents.map(({ toks }) => toks.map((token) => token[2])));
    document.sents.forEach((sentence, i) => {
      countTokens(counts, goldSentence(sentence), annotations[i]!);
      if (!sentence.nolab) countNames(counts, goldNames(document, sentence), annotations[i]!.names);
    });
  }
  return counts;
}

/** How many lemmas are right if the tags are. */
function lemmasWithGoldTags(documents: readonly CorpusDocument[]): string {
  const counts = { right: 0, all: 0 };
  for (const { forms, tags, xpos, lemmas } of documents.flatMap(({ sents }) => sents.map(goldSentence)))
    forms.forEach((form, i) => {
      if (tags[i] === 'PUNCT') return;
      counts.all++;
      if (lemmatise(form, xpos[i]!).toLowerCase() === lemmas[i]!.toLowerCase()) counts.right++;
    });
  return percent(counts);
}

/** Seconds of processor time: other work on the machine does not count. */
const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

for (const [name, documents, withNames] of sets) {
  const before = processorSeconds();
  const counts = measure(model, documents);
  const speed = Math.round(counts.upos.all / (processorSeconds() - before));
  const tags = `UPOS ${percent(counts.upos)} XPOS ${percent(counts.xpos)}`;
  const lemmas = `lemma ${percent(counts.lemma)} (gold tags ${lemmasWithGoldTags(documents)})`;
  const arcs = `UAS ${percent(counts.uas)} LAS ${percent(counts.las)}`;
  const names = withNames ? ` names F1 ${[...counts.names].map(([type, row]) => `${type} ${f1(row)}`).join(' ')}` : '';
  console.log(`${name.padEnd(20)} ${tags} ${lemmas} ${arcs}${names}; ${speed} tokens a processor second`);
}
