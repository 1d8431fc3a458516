import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../src/language/doc.ts';
import { gatherEvidence } from '../../../../src/language/models/document-evidence.ts';
import { readGazetteer } from '../../../../src/language/models/gazetteer.ts';
import { createLexemes } from '../../../../src/language/models/lexemes.ts';
import { LABEL_COUNT, NAME_LABELS } from '../../../../src/language/models/name-labels.ts';
import { bestLabels } from '../../../../src/language/models/viterbi.ts';
import { readWordClasses } from '../../../../src/language/models/word-classes.ts';
import { openNetwork } from '../../../../src/language/network/network.ts';
import {
  createNetworkModel,
  NETWORK_FILES,
  type NetworkFiles,
} from '../../../../src/language/network/network-model.ts';
import { createPlainKernel } from '../../../../src/language/network/plain-kernel.ts';
import { LONGEST_PIECE } from '../../../../src/language/network/workspace.ts';
import { sha256 } from '../../../../src/model/hash.ts';
import { forbidImpurity } from '../../../setup.ts';

forbidImpurity();

const files = Object.fromEntries(
  NETWORK_FILES.map((name) => [name, new Uint8Array(gunzipSync(readFileSync(`models/${name}.bin.gz`)))]),
) as NetworkFiles;
const model = createNetworkModel(files);

const words = (text: string): string[] => text.split(' ');
const DOCUMENT = [
  'Prime Minister Ada Lund told the Lisbon Herald on Tuesday that her government would not resign .',
  'Dozens of dockers were arrested in Porto after clashes with police , the Dockers ’ Union said .',
  'Lund , who was elected in 2021 , has been criticised by the Socialist Party .',
  'She flew to Madrid , where she met the king .',
  'BREAKING : TWO DEAD IN BRIDGE COLLAPSE',
].map(words);

function expectTree({ heads, relations }: Annotation): void {
  expect(heads.filter((head) => head === -1)).toHaveLength(1);
  heads.forEach((head, token) => {
    expect(relations[token] === 'root').toBe(head === -1);
    let above = head;
    for (let steps = 0; above !== -1 && steps <= heads.length; steps++) above = heads[above]!;
    expect(above).toBe(-1);
  });
}

/** One token of the file in which the trainer's own choices are kept: form, tags, head from 1, relation, name label. */
type Line = readonly [form: string, tag: string, head: string, relation: string, name: string];

const trainer: readonly (readonly (readonly Line[])[])[] = readFileSync(
  'tests/unit/language/network/trainer.tsv',
  'utf8',
)
  .split('# document\n')
  .filter(Boolean)
  .map((document) =>
    document
      .trim()
      .split('\n\n')
      .map((sentence) => sentence.split('\n').map((line) => line.split('\t') as unknown as Line)),
  );

const lexemes = createLexemes(readWordClasses(files['word-classes']));
const gazetteer = readGazetteer(files.gazetteer);
const network = openNetwork(files.network);
const NO_TRANSITIONS = new Int32Array(LABEL_COUNT ** 2);

/** The same lines as the network in int8 chooses them, alone. */
function readLines(document: readonly (readonly Line[])[]): Line[] {
  const sentences = document.map((sentence) => sentence.map(([form]) => lexemes(form)));
  const evidence = gatherEvidence(sentences, gazetteer);
  return sentences.flatMap((sentence, s) => {
    const { tags, heads, relations, names } = network.read(sentence, { gazetteer, evidence });
    const labels = bestLabels(names, NO_TRANSITIONS);
    return document[s]!.map(([form], i): Line => {
      const arc = [String(heads[i]! + 1), network.meta.relations[relations[i]!]!] as const;
      return [form, network.meta.pairs[tags[i]!]!, ...arc, NAME_LABELS[labels[i]!]!];
    });
  });
}

describe('the network in int8', () => {
  const chosen = trainer.flatMap((document) => document.flat());
  const read = trainer.flatMap(readLines);

  it('is compared with its trainer on 1,000 sentences and more', () => {
    expect(trainer.flat().length).toBeGreaterThanOrEqual(1000);
  });

  it.each([
    ['tag', 1, 0.99],
    ['head', 2, 0.99],
    ['relation', 3, 0.99],
    ['name', 4, 0.99],
  ] as const)('chooses the %s that its trainer chose in floating point, in 99 of 100 cases', (_, column, share) => {
    const counted = chosen.map((line, i) => [line[column], read[i]![column]]).filter(([wanted]) => wanted !== '_');
    expect(counted.length).toBeGreaterThan(10_000);
    expect(counted.filter(([wanted, found]) => wanted === found).length / counted.length).toBeGreaterThan(share);
  });
});

describe('the network as a language model', () => {
  it('gives every token a tag, a lemma, a head and a relation, and every sentence one root', () => {
    model.annotate(DOCUMENT).forEach((annotation, i) => {
      const { tags, xpos, lemmas, heads, relations } = annotation;
      for (const column of [tags, xpos, lemmas, heads, relations]) expect(column).toHaveLength(DOCUMENT[i]!.length);
      expectTree(annotation);
    });
  });

  it('finds the person, the newspaper and the cities', () => {
    const found = model
      .annotate(DOCUMENT)
      .flatMap(({ names }, i) =>
        names.map(({ type, start, end }) => `${type} ${DOCUMENT[i]!.slice(start, end).join(' ')}`),
      );
    expect(found).toEqual(expect.arrayContaining(['PER Ada Lund', 'ORG Lisbon Herald', 'LOC Porto', 'LOC Madrid']));
  });

  it('says the same, bit for bit, on every machine', () => {
    expect(sha256(JSON.stringify(model.annotate(DOCUMENT)))).toBe(
      '14c950aa9ef4e54e91e1a36a756930d967c62501afda745c3d77078bb715d6f8',
    );
  });

  it('says the same with and without WebAssembly', () => {
    const plain = createNetworkModel(files, createPlainKernel);
    expect(plain.annotate(DOCUMENT)).toEqual(model.annotate(DOCUMENT));
    expect(plain.id).toBe(model.id);
  });

  it('does not remember one document while it reads another', () => {
    const alone = model.annotate([DOCUMENT[3]!]);
    model.annotate(DOCUMENT);
    expect(model.annotate([DOCUMENT[3]!])).toEqual(alone);
  });

  it('reads an empty document, an empty sentence and strange tokens', () => {
    expect(model.annotate([])).toEqual([]);
    expect(model.annotate([[]])[0]).toEqual({ tags: [], xpos: [], lemmas: [], heads: [], relations: [], names: [] });
    const [strange] = model.annotate([['\u0000', '\ud83d', 'a'.repeat(5000), '', 'constructor', '__proto__', '战争']]);
    expectTree(strange!);
  });

  it('cuts a sentence that is too long into pieces and still gives one tree', () => {
    const long = Array.from({ length: 2000 }, (_, i) => DOCUMENT[i % 4]![i % 9]!);
    const [annotation] = model.annotate([long]);
    expect(annotation!.tags).toHaveLength(2000);
    expectTree(annotation!);
    const [first] = model.annotate([long.slice(0, LONGEST_PIECE)]);
    expect(annotation!.heads.slice(0, LONGEST_PIECE)).toEqual(first!.heads);
  });
});
