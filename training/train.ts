/** Trains the language models: `npx tsx training/train.ts [tables|lemmas|names|all] --corpora DIR`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readGazetteer } from '../src/language/models/gazetteer.ts';
import { createLexemes, type Lexemes } from '../src/language/models/lexemes.ts';
import { readWordClasses } from '../src/language/models/word-classes.ts';
import type { NETWORK_FILES } from '../src/language/network/network-model.ts';
import { type Corpora, type CorpusDocument, forTraining, goldSentence, openCorpora } from './corpora.ts';
import { saveModel } from './save-model.ts';
import { trainLemmas } from './train-lemmas.ts';
import { dropPeoples, nameExamples, trainNames, writeNames } from './train-names.ts';
import { buildGazetteer, buildWordClasses, readWords } from './train-tables.ts';
import { verbForms } from './verb-forms.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    words: { type: 'string', default: '../shared/prototype/weights' },
    out: { type: 'string', default: 'models' },
    'names-epochs': { type: 'string', default: '5' },
  },
});

const started = performance.now();
const log = (line: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}`);
const corpora: Corpora = forTraining(openCorpora(options.corpora));

const save = (name: (typeof NETWORK_FILES)[number], bytes: Uint8Array): void =>
  saveModel(options.out, { name, bytes }, log);

const load = (name: (typeof NETWORK_FILES)[number]): Uint8Array =>
  gunzipSync(readFileSync(join(options.out, `${name}.bin.gz`)));
const lexemes = (): Lexemes => createLexemes(readWordClasses(load('word-classes')));
const goldTrees = (): CorpusDocument[] => [...corpora('gum.train'), ...corpora('ewt.train')];
const silverNames = (): CorpusDocument[] => corpora('silver').filter((document) => document.silver === 'names');

/** For names GUM counts three times: it is small, holds news, and its idea of a name is the one we want. */
const GUM_WEIGHT = 3;

const steps = {
  tables: () => {
    save('word-classes', buildWordClasses(options.words));
    save('gazetteer', buildGazetteer(readWords(options.words)));
  },
  lemmas: () => {
    save(
      'lemmas',
      trainLemmas(
        goldTrees().flatMap((document) => document.sents.map(goldSentence)),
        verbForms(),
      ),
    );
  },
  names: () => {
    const gazetteer = readGazetteer(load('gazetteer'));
    const wiki = [...corpora('redocred.dev'), ...corpora('redocred.test')];
    const documents = [
      ...Array.from({ length: GUM_WEIGHT }, () => corpora('gum.train')).flat(),
      ...corpora('ewt.dev'),
      ...corpora('ewt.test'),
      ...corpora('wikigold'),
      ...wiki.map((document) => dropPeoples(document, gazetteer)),
      ...silverNames(),
    ];
    const look = lexemes();
    const examples = documents.flatMap((document) => nameExamples(document, { lexemes: look, gazetteer }));
    const epochs = Number(options['names-epochs']);
    log(`${examples.length} sentences with names`);
    save('names', writeNames(trainNames(examples, { gazetteer, epochs, log })));
  },
};

const wanted = positionals[0] ?? 'all';
const chosen = wanted === 'all' ? Object.values(steps) : [steps[wanted as keyof typeof steps]];
if (chosen.some((step) => step === undefined)) throw new Error(`no such model: ${wanted}`);
for (const step of chosen) step();
