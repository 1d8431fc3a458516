/**
 * Writes our own articles, and the sentences of our tests, for the trainer to read, so that a test can compare what it and the reader choose:
 * `npx tsx training/network/write-sample.ts --work DIR`, then `predict.py`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { openBundle, readKeys } from '../../src/language/models/bundle.ts';
import { gatherEvidence } from '../../src/language/models/document-evidence.ts';
import { readGazetteer } from '../../src/language/models/gazetteer.ts';
import { buildIndex, findRow } from '../../src/language/models/key-index.ts';
import { createLexemes } from '../../src/language/models/lexemes.ts';
import { readWordClasses } from '../../src/language/models/word-classes.ts';
import { sentenceBits, type WordRows } from '../../src/language/network/input.ts';
import { segment } from '../../src/language/segment.ts';
import { tables as clauseTables } from '../../tests/unit/language/clauses.cases.ts';
import { tables as dateTables } from '../../tests/unit/language/dates.cases.ts';
import { inputColumns } from './input-columns.ts';

const { values: options } = parseArgs({
  options: {
    work: { type: 'string', default: 'training/network/work' },
    models: { type: 'string', default: 'models' },
  },
});
const open = (name: string): Uint8Array => gunzipSync(readFileSync(join(options.models, `${name}.bin.gz`)));
const gazetteer = readGazetteer(open('gazetteer'));
const lexemes = createLexemes(readWordClasses(open('word-classes')));
const keys = readKeys(openBundle<unknown>(open('network')).section('keys'));
const index = buildIndex(keys);
const rows: WordRows = { known: keys.length, find: (stem) => findRow(index, stem) };

const paths = [
  ...readdirSync('seeds')
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join('seeds', file)),
  ...readdirSync('tests/articles', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join('tests/articles', name, 'article.txt')),
].sort();

/** Labels are not known: zeros stand for them. */
const NO_LABELS = [0, 0, 0, 0, 0];
const tokens: number[][] = [];
const bits: Uint8Array[] = [];
const sentences: number[][] = [];
const texts = [
  ...paths.map((path) => readFileSync(path, 'utf8')),
  // What is indented tells what a sentence means.
  ...[...clauseTables, ...dateTables].map(({ table }) => table.replace(/^ .*$/gm, '')),
];
const documents = texts.map((text) =>
  segment(text).flatMap(({ tokens: words }) => (words.length > 0 ? [words.map(({ text }) => text)] : [])),
);
for (const document of documents) {
  const read = document.map((forms) => forms.map(lexemes));
  const evidence = gatherEvidence(read, gazetteer);
  for (const sentence of read) {
    sentences.push([tokens.length, sentence.length, 0, 0, 0, 0]);
    bits.push(sentenceBits(sentence, { gazetteer, evidence }));
    tokens.push(...sentence.map((lexeme) => [...inputColumns(lexeme, rows), ...NO_LABELS]));
  }
}
const folder = join(options.work, 'sample');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'tokens.i32'), new Uint8Array(Int32Array.from(tokens.flat()).buffer));
writeFileSync(join(folder, 'sentences.i32'), new Uint8Array(Int32Array.from(sentences.flat()).buffer));
writeFileSync(join(folder, 'bits.u8'), Buffer.concat(bits));
writeFileSync(join(folder, 'forms.json'), JSON.stringify(documents));
console.log(`${documents.length} documents, ${sentences.length} sentences, ${tokens.length} tokens`);
