/** Trains the language models: `npx tsx training/train.ts [tables|tagger|lemmas|parser|names|all] --corpora DIR`. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readGazetteer } from '../src/language/models/gazetteer.ts';
import type { MODEL_FILES } from '../src/language/models/language-model.ts';
import { createLexemes, type Lexemes } from '../src/language/models/lexemes.ts';
import { readTagger, tagSentence } from '../src/language/models/tagger.ts';
import { readWordClasses } from '../src/language/models/word-classes.ts';
import { type Corpora, type CorpusDocument, forTraining, goldSentence, openCorpora } from './corpora.ts';
import { jackknife } from './jackknife.ts';
import { trainLemmas } from './train-lemmas.ts';
import { dropPeoples, nameExamples, trainNames, writeNames } from './train-names.ts';
import { collectRelations, parserExample, type TrainedParser, trainParser, writeParser } from './train-parser.ts';
import { buildGazetteer, buildWordClasses, readWords } from './train-tables.ts';
import { collectPairs, trainTagger, writeTagger } from './train-tagger.ts';
import { verbForms } from './verb-forms.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    words: { type: 'string', default: '../shared/prototype/weights' },
    out: { type: 'string', default: 'models' },
    'tagger-epochs': { type: 'string', default: '8' },
    'parser-epochs': { type: 'string', default: '6' },
    'names-epochs': { type: 'string', default: '5' },
  },
});

const started = performance.now();
const log = (line: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}`);
const corpora: Corpora = forTraining(openCorpora(options.corpora));

function save(name: (typeof MODEL_FILES)[number], bytes: Uint8Array): void {
  mkdirSync(options.out, { recursive: true });
  const path = join(options.out, `${name}.bin.gz`);
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255; // the operating system, which would differ from machine to machine
  writeFileSync(path, packed);
  const list = join(options.out, 'checksums.json');
  const known = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>) : {};
  known[name] = createHash('sha256').update(bytes).digest('hex');
  // The network's checksum stands in the same list.
  const ordered = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(list, `${JSON.stringify(ordered, null, 2)}\n`);
  log(`${path}: ${(packed.length / 1e6).toFixed(2)} MB (${(bytes.length / 1e6).toFixed(2)} MB unpacked)`);
}

const load = (name: (typeof MODEL_FILES)[number]): Uint8Array =>
  gunzipSync(readFileSync(join(options.out, `${name}.bin.gz`)));
const lexemes = (): Lexemes => createLexemes(readWordClasses(load('word-classes')));
const goldTrees = (): CorpusDocument[] => [...corpora('gum.train'), ...corpora('ewt.train')];
const silver = (kind: 'trees' | 'names'): CorpusDocument[] =>
  corpora('silver').filter((document) => document.silver === kind);

/** For names GUM counts three times: it is small, holds news, and its idea of a name is the one we want. */
const GUM_WEIGHT = 3;

const steps = {
  tables: () => {
    save('word-classes', buildWordClasses(options.words));
    save('gazetteer', buildGazetteer(readWords(options.words)));
  },
  tagger: () => {
    const sentences = goldTrees().flatMap((document) => document.sents.map(goldSentence));
    const pairs = collectPairs(sentences);
    const epochs = Number(options['tagger-epochs']);
    save('tagger', writeTagger(trainTagger(sentences, { lexemes: lexemes(), epochs, log, pairs })));
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
  parser: () => {
    const look = lexemes();
    const tagger = readTagger(load('tagger'));
    const gold = goldTrees();
    const tags = jackknife(gold, { lexemes: look, tagger, log });
    const sentences = gold.flatMap((document) => document.sents.map(goldSentence));
    const relations = collectRelations(sentences);
    const machine = silver('trees').flatMap((document) => document.sents.map(goldSentence));
    const examples = [
      ...sentences.map((sentence, i) => parserExample(sentence, tags[i]!, { lexemes: look, relations })),
      ...machine.map((sentence) =>
        parserExample(sentence, tagSentence(tagger, sentence.forms.map(look)), { lexemes: look, relations }),
      ),
    ];
    const epochs = Number(options['parser-epochs']);
    const afterEpoch = (parser: TrainedParser): void => save('parser', writeParser(parser));
    log(`${examples.length} trees`);
    trainParser(examples, { relations, epochs, log, afterEpoch });
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
      ...silver('names'),
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
