/** Measures the models on gold tokens: `npx tsx training/evaluate.ts --corpora DIR [--models DIR]`. */
import { parseArgs } from 'node:util';
import { loadLanguageModel } from '../src/app/models.ts';
import type { LanguageModel } from '../src/language/doc.ts';
import { type CorpusDocument, goldSentence, openCorpora } from './corpora.ts';
import { type Counts, countNames, countTokens, emptyCounts, f1, percent } from './score.ts';
import { goldNames } from './train-names.ts';

const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    models: { type: 'string' },
  },
});

const started = performance.now();
const model = options.models ? loadLanguageModel(options.models) : loadLanguageModel();
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

for (const [name, documents, withNames] of sets) {
  const before = performance.now();
  const counts = measure(model, documents);
  const seconds = (performance.now() - before) / 1000;
  const trees = `UPOS ${percent(counts.upos)} XPOS ${percent(counts.xpos)} lemma ${percent(counts.lemma)}`;
  const arcs = `UAS ${percent(counts.uas)} LAS ${percent(counts.las)}`;
  const names = [...counts.names].map(([type, row]) => `${type} ${f1(row)}`).join(' ');
  const speed = `${Math.round(counts.upos.all / seconds)} tokens/s`;
  console.log(`${name.padEnd(20)} ${trees} ${arcs}${withNames ? ` names F1: ${names}` : ''} (${speed})`);
}
