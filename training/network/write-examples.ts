/**
 * Writes what the network is trained on, one row a token, with the very features that the reader computes:
 * `npx tsx training/network/write-examples.ts --corpora DIR --words DIR --work DIR
 * [--varied FILE] [--headlines FILE]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { gatherEvidence } from '../../src/language/models/document-evidence.ts';
import { readGazetteer } from '../../src/language/models/gazetteer.ts';
import { createLexemes } from '../../src/language/models/lexemes.ts';
import { encodeNames, NAME_LABELS } from '../../src/language/models/name-labels.ts';
import { readWordClasses } from '../../src/language/models/word-classes.ts';
import { BIT_COUNT, EVIDENCE_BITS, HASHED_TABLES, sentenceBits } from '../../src/language/network/input.ts';
import { type CorpusDocument, forTraining, goldSentence, openCorpora, readDocuments } from '../corpora.ts';
import { dropPeoples, goldNames } from '../train-names.ts';
import { readWords } from '../train-tables.ts';
import { inputColumns } from './input-columns.ts';
import { buildVocabulary, VECTOR_SIZE } from './vocabulary.ts';

const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    words: { type: 'string', default: '../shared/prototype/weights' },
    models: { type: 'string', default: 'models' },
    work: { type: 'string', default: 'training/network/work' },
    varied: { type: 'string' },
    headlines: { type: 'string' },
  },
});

/** How much a label of a sentence counts in training, in per cent; 0: it has none. */
interface Weights {
  readonly tags: number;
  readonly trees: number;
  readonly names: number;
}

/** What a document is for: to learn from, or to tune on. */
type Split = 'train' | 'gum.dev' | 'ewt.dev';
const SPLITS: readonly Split[] = ['train', 'gum.dev', 'ewt.dev'];

/** A machine's labels count half. */
const SILVER = 50;
const GOLD = 100;
/** Gold that the teacher is not asked about: it has never seen a headline either. */
const GOLD_ALONE = 200;

const corpora = forTraining(openCorpora(options.corpora));
const open = (name: string): Uint8Array => gunzipSync(readFileSync(join(options.models, `${name}.bin.gz`)));
const gazetteer = readGazetteer(open('gazetteer'));
const lexemes = createLexemes(readWordClasses(open('word-classes')));

const only = (weights: Partial<Weights>): Weights => ({ tags: 0, trees: 0, names: 0, ...weights });
const silver = (kind: 'trees' | 'names'): CorpusDocument[] => corpora('silver').filter((one) => one.silver === kind);
const sources: readonly (readonly [Split, readonly CorpusDocument[], Weights])[] = [
  ['train', corpora('gum.train'), { tags: GOLD, trees: GOLD, names: GOLD }],
  ['train', silver('names'), { tags: GOLD, trees: GOLD, names: SILVER }],
  ['train', silver('trees').map((one) => dropPeoples(one, gazetteer)), { tags: SILVER, trees: SILVER, names: GOLD }],
  ['train', corpora('ewt.dev'), only({ names: GOLD })],
  ['train', corpora('ewt.test'), only({ names: GOLD })],
  ['gum.dev', corpora('gum.dev'), { tags: GOLD, trees: GOLD, names: GOLD }],
  ['ewt.dev', corpora('ewt.dev'), only({ tags: GOLD, trees: GOLD })],
];

const learned = sources
  .filter(([split]) => split === 'train')
  .flatMap(([, documents]) =>
    documents.flatMap((one) => one.sents.flatMap(({ toks }) => toks.map((token) => token[2]))),
  );
const vocabulary = buildVocabulary({
  words: readWords(options.words),
  vectors: new Float32Array(readFileSync(join(options.work, 'vectors.f32')).buffer.slice(0)),
  forms: learned,
  lexemes,
});

const pairs = new Map<string, number>();
const relations = new Map<string, number>();
const uposOf = (tag: string): string => tag.slice(0, tag.indexOf('|'));

/** The number of a label, given out in the order of appearance; -1 once the training data are through. */
function numberOf(labels: Map<string, number>, label: string, learn: boolean): number {
  const known = labels.get(label);
  if (known !== undefined || !learn) return known ?? -1;
  labels.set(label, labels.size);
  return labels.size - 1;
}

const tokens: number[][] = [];
const bits: Uint8Array[] = [];
const sentences: number[][] = [];
const forms: (readonly string[])[] = [];
const UPOS = [
  ...['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ'],
  ...['SYM', 'VERB', 'X'],
];

function writeDocument(document: CorpusDocument, split: Split, weights: Weights): void {
  const learn = split === 'train' && weights.trees === GOLD;
  const words = document.sents.map(({ toks }) => toks.map((token) => lexemes(token[2])));
  const evidence = gatherEvidence(words, gazetteer);
  document.sents.forEach((sentence, s) => {
    const length = sentence.toks.length;
    if (length === 0) return;
    const gold = goldSentence(sentence);
    const labels = encodeNames(length, goldNames(document, sentence));
    const names = sentence.nolab ? 0 : weights.names;
    sentences.push([tokens.length, length, SPLITS.indexOf(split), weights.tags, weights.trees, names]);
    forms.push(gold.forms);
    bits.push(sentenceBits(words[s]!, { gazetteer, evidence }));
    words[s]!.forEach((lexeme, i) => {
      const xpos = gold.xpos[i]!;
      tokens.push([
        ...inputColumns(lexeme, vocabulary.rows),
        xpos === '_' ? -1 : numberOf(pairs, `${gold.tags[i]}|${xpos}`, learn),
        UPOS.indexOf(gold.tags[i]!),
        gold.heads[i] === length ? 0 : gold.heads[i]! + 1,
        numberOf(relations, gold.relations[i]!, learn),
        labels[i]!,
      ]);
    });
  });
}
for (const [split, documents, weights] of sources)
  for (const document of documents) writeDocument(document, split, weights);
// What vary.py wrote: only the teacher's labels of it count, and it adds no words to the vocabulary.
if (options.varied)
  for (const document of readDocuments(options.varied))
    writeDocument(document, 'train', { tags: SILVER, trees: SILVER, names: SILVER });
// What headlines.py wrote: the trees of the treebanks.
if (options.headlines)
  for (const document of readDocuments(options.headlines))
    writeDocument(document, 'train', { tags: GOLD_ALONE, trees: GOLD_ALONE, names: GOLD_ALONE });

const save = (name: string, bytes: Uint8Array): void => writeFileSync(join(options.work, name), bytes);
save('tokens.i32', new Uint8Array(Int32Array.from(tokens.flat()).buffer));
save('sentences.i32', new Uint8Array(Int32Array.from(sentences.flat()).buffer));
save('bits.u8', Buffer.concat(bits));
save('words.f32', new Uint8Array(vocabulary.table.buffer));
save('keys.i32', new Uint8Array(Int32Array.from(vocabulary.keys).buffer));
// The words themselves, for the teacher.
save('forms.json', Buffer.from(JSON.stringify(forms)));
const meta = {
  wordRows: vocabulary.table.length / VECTOR_SIZE,
  knownWords: vocabulary.rows.known,
  vectorSize: VECTOR_SIZE,
  hashedTables: HASHED_TABLES,
  bits: BIT_COUNT,
  evidenceBits: EVIDENCE_BITS,
  pairs: [...pairs.keys()],
  upos: UPOS,
  uposOfPair: [...pairs.keys()].map((pair) => UPOS.indexOf(uposOf(pair))),
  relations: [...relations.keys()],
  nameLabels: NAME_LABELS,
  splits: SPLITS,
};
writeFileSync(join(options.work, 'meta.json'), JSON.stringify(meta));
const size = `${sentences.length} sentences, ${tokens.length} tokens, ${meta.wordRows} word rows`;
console.log(`${size}, ${pairs.size} tags, ${relations.size} relations`);
