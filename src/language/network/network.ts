import { openBundle } from '../models/bundle.ts';
import type { DocumentEvidence } from '../models/document-evidence.ts';
import type { Gazetteer } from '../models/gazetteer.ts';
import type { Lexeme } from '../models/lexemes.ts';
import { LABEL_COUNT } from '../models/name-labels.ts';
import { computeHidden, decideTags, decideTree, scoreNames } from './heads.ts';
import { BIT_COUNT, hashedRow, sentenceBits, wordRow } from './input.ts';
import { createKernel, type Kernel } from './kernel.ts';
import { type Machine, runLayer } from './recurrent.ts';
import { type NetworkMeta, readWeights, type Weights } from './weights.ts';
import { LONGEST_PIECE, layOut } from './workspace.ts';

/** What the network says of a sentence. */
export interface Reading {
  /** Numbers of pairs of tags. */
  readonly tags: Int32Array;
  /** The index of each token's head, -1 for the root. */
  readonly heads: Int32Array;
  /** Numbers of relations. */
  readonly relations: Int32Array;
  /** Scores of name labels, `LABEL_COUNT` a token. */
  readonly names: Int32Array;
}

/** What is known of a sentence besides its words. */
export interface Surroundings {
  readonly gazetteer: Gazetteer;
  readonly evidence: DocumentEvidence;
}

/** A network ready to read sentences. */
export interface Network {
  readonly meta: NetworkMeta;
  read(sentence: readonly Lexeme[], surroundings: Surroundings): Reading;
}

/** Opens the network's file. */
export function openNetwork(bytes: Uint8Array, makeKernel: (bytes: number) => Kernel = createKernel): Network {
  const bundle = openBundle<NetworkMeta>(bytes);
  const weights = readWeights(bundle, { room: layOut(bundle.meta, 0).end + 16, makeKernel });
  const { memory } = weights.kernel;
  const machine = {
    views: { short: new Int16Array(memory), long: new Int32Array(memory), float: new Float64Array(memory) },
    workspace: layOut(bundle.meta, weights.free),
    numbers: new Float64Array((LONGEST_PIECE + 1) * Math.max(...bundle.meta.matrices.map(({ rows }) => rows))),
  };
  return {
    meta: bundle.meta,
    read: (sentence, surroundings) => readSentence({ weights, machine }, sentence, surroundings),
  };
}

interface Engine {
  readonly weights: Weights;
  readonly machine: Machine;
}

/**
 * Reads one sentence. One longer than `LONGEST_PIECE` is cut: each piece is read alone, and the root of every later
 * piece hangs on the first one's.
 */
function readSentence(engine: Engine, sentence: readonly Lexeme[], surroundings: Surroundings): Reading {
  const length = sentence.length;
  if (length > 0 && length <= LONGEST_PIECE) return readPiece(engine, sentence, sentenceBits(sentence, surroundings));
  const tags = new Int32Array(length);
  const heads = new Int32Array(length);
  const relations = new Int32Array(length);
  const names = new Int32Array(length * LABEL_COUNT);
  let root = -1;
  for (let start = 0; start < length; start += LONGEST_PIECE) {
    const piece = sentence.slice(start, start + LONGEST_PIECE);
    const found = readPiece(engine, piece, sentenceBits(piece, surroundings));
    tags.set(found.tags, start);
    names.set(found.names, start * LABEL_COUNT);
    relations.set(found.relations, start);
    heads.set(
      found.heads.map((head) => (head < 0 ? root : head + start)),
      start,
    );
    const top = start + found.heads.indexOf(-1);
    if (start === 0) root = top;
    else relations[top] = engine.weights.meta.relations.indexOf('parataxis');
  }
  return { tags, heads, relations, names };
}

function readPiece(engine: Engine, piece: readonly Lexeme[], bits: Uint8Array): Reading {
  const { weights, machine } = engine;
  const { workspace, views } = machine;
  const { units, ones } = weights.meta;
  const count = piece.length;
  writeInputs(engine, piece, bits);
  runLayer(weights, machine, { name: 'first', from: workspace.inputs, to: workspace.first, count });
  const tags = decideTags(weights, machine, count);
  const root = workspace.second / 2;
  for (let i = 0; i < weights.root.length; i++) views.short[root + i] = Math.floor(weights.root[i]! * ones.state + 0.5);
  const to = workspace.second + 4 * units;
  runLayer(weights, machine, { name: 'second', from: workspace.first, to, count });
  computeHidden(weights, machine, count);
  const names = scoreNames(weights, machine, count);
  const tree = decideTree(weights, machine, count);
  const heads = tree.heads.subarray(1);
  for (let i = 0; i < count; i++) heads[i]!--;
  return { tags, heads, relations: tree.relations, names };
}

/** Writes the vectors of all tokens: word, endings, beginning, shape, then the bits. */
function writeInputs({ weights, machine }: Engine, piece: readonly Lexeme[], bits: Uint8Array): void {
  const { short } = machine.views;
  const { input } = weights.meta.ones;
  let at = machine.workspace.inputs / 2;
  for (let i = 0; i < piece.length; i++) {
    const lexeme = piece[i]!;
    for (let table = 0; table < weights.tables.length; table++) {
      const { values, factors } = weights.tables[table]!;
      const row = table === 0 ? wordRow(lexeme, weights.words) : hashedRow(lexeme, table - 1);
      const start = row * factors.length;
      for (let column = 0; column < factors.length; column++) short[at++] = values[start + column]! * factors[column]!;
    }
    for (let bit = 0; bit < BIT_COUNT; bit++) short[at++] = bits[i * BIT_COUNT + bit]! * input;
  }
}
