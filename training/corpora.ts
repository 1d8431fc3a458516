import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The corpora, by file name without its ending; none of them may be in the repository. */
export type CorpusName =
  | 'gum.train'
  | 'gum.dev'
  | 'gum.test'
  | 'ewt.train'
  | 'ewt.dev'
  | 'ewt.test'
  | 'redocred.dev'
  | 'redocred.test'
  | 'wikigold'
  | 'silver';

/** [start, end, form, universal tag, Penn tag, lemma, head (from 1, 0 is the root), relation]. */
export type CorpusToken = readonly [number, number, string, string, string, string, number, string];

/** One sentence; `nolab` means that nobody marked its names. */
export interface CorpusSentence {
  readonly s: number;
  readonly e: number;
  readonly nolab?: number;
  readonly toks: readonly CorpusToken[];
}

/** One document; `silver` says what a machine labelled in it. */
export interface CorpusDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly nc?: boolean;
  readonly silver?: 'trees' | 'names';
  readonly sents: readonly CorpusSentence[];
  readonly ents: readonly (readonly [start: number, end: number, type: string])[];
}

/** Reads the corpora in a folder. */
export type Corpora = (name: CorpusName) => CorpusDocument[];

/** Reads a packed file with a document on each line. */
export const readDocuments = (file: string): CorpusDocument[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CorpusDocument);

/** Opens a folder of corpora; each one is read from disk once. */
export function openCorpora(folder: string): Corpora {
  const read = new Map<CorpusName, CorpusDocument[]>();
  return (name) => {
    const known = read.get(name);
    if (known) return known;
    const documents = readDocuments(join(folder, `${name}.jsonl.gz`));
    read.set(name, documents);
    return documents;
  };
}

/** The same, for training: refuses the test set, and texts whose licence forbids commercial use. */
export const forTraining =
  (corpora: Corpora): Corpora =>
  (name) => {
    if (name === 'gum.test') throw new Error('gum.test is for measuring only');
    const documents = corpora(name);
    if (documents.some((document) => document.nc)) throw new Error(`${name} holds texts that we may not train on`);
    return documents;
  };

/** Gold columns of a sentence. */
export interface GoldSentence {
  readonly forms: readonly string[];
  readonly tags: readonly string[];
  readonly xpos: readonly string[];
  readonly lemmas: readonly string[];
  /** Index of the head; the root is the number of tokens. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** Turns the tokens of a sentence into columns. */
export function goldSentence({ toks }: CorpusSentence): GoldSentence {
  return {
    forms: toks.map((token) => token[2]),
    tags: toks.map((token) => token[3]),
    xpos: toks.map((token) => token[4]),
    lemmas: toks.map((token) => token[5]),
    heads: Int32Array.from(toks, (token) => (token[6] === 0 ? toks.length : token[6] - 1)),
    relations: toks.map((token) => token[7]),
  };
}
