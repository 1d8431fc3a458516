import type { Tag } from '../doc.ts';
import { openBundle, readKeys } from './bundle.ts';
import { compileFeatures, type FeatureSpace, type Features } from './features.ts';
import { buildIndex, findRow } from './key-index.ts';
import { isShouted, LEXEME_FIELDS, type Lexeme, lexemeColumns } from './lexemes.ts';
import { argmax, readScorer, type Scorer } from './linear.ts';
import { TAGGER_TEMPLATES } from './tagger-templates.ts';

/** A universal tag with its Penn tag, decided together. */
export interface TagPair {
  readonly tag: Tag;
  readonly xpos: string;
}

/** Everything the tagger needs besides the sentence. */
export interface Tagger {
  readonly pairs: readonly TagPair[];
  readonly scorer: Scorer;
  /** The only tag a frequent form ever has, or -1. */
  certain(lexeme: Lexeme): number;
  readonly space: FeatureSpace;
}

/** Called for each decision that was not certain; training learns in it. */
export type TagWitness = (position: number, features: Features, guess: number) => void;

/** What the header of the tagger's file holds. */
export interface TaggerMeta {
  readonly pairs: readonly (readonly [tag: Tag, xpos: string])[];
  readonly fingerprint: number;
}

const SLOTS = ['w', 'p1', 'p2', 'n1', 'n2'] as const;
const OFFSETS = [0, -1, -2, 1, 2] as const;
const TAG_COLUMN = LEXEME_FIELDS.length;

/** The features of a tagger, compiled. */
export const taggerSpace = (): FeatureSpace =>
  compileFeatures({
    slots: SLOTS,
    fields: [...LEXEME_FIELDS, 'tag'],
    extras: ['first', 'shouted'],
    templates: TAGGER_TEMPLATES,
  });

/** Reads a trained tagger. */
export function readTagger(bytes: Uint8Array): Tagger {
  const bundle = openBundle<TaggerMeta>(bytes);
  const pairs = bundle.meta.pairs.map(([tag, xpos]) => ({ tag, xpos }));
  const space = taggerSpace();
  if (bundle.meta.fingerprint !== space.fingerprint)
    throw new Error('the tagger was trained with other features: train it again');
  const forms = buildIndex(readKeys(bundle.section('forms')));
  const tagOfForm = bundle.section('form-tags');
  return {
    pairs,
    scorer: readScorer(bundle, pairs.length),
    certain: (lexeme) => {
      const row = findRow(forms, lexeme.values[0]!);
      return row < 0 ? -1 : tagOfForm[row]!;
    },
    space,
  };
}

/** Tags a sentence from left to right, each decision seeing the two before it; returns indexes into `pairs`. */
export function tagSentence(tagger: Tagger, sentence: readonly Lexeme[], witness?: TagWitness): Int32Array {
  const { space, scorer } = tagger;
  const length = sentence.length;
  const tags = new Int32Array(length + 1).fill(-1);
  const columns = lexemeColumns(sentence, 1);
  columns[TAG_COLUMN] = tags;
  space.columns = columns;
  space.extras[1] = isShouted(sentence) ? 1 : 0;
  const scores = new Int32Array(tagger.pairs.length);
  for (let i = 0; i < length; i++) {
    const certain = tagger.certain(sentence[i]!);
    if (certain >= 0) {
      tags[i] = certain;
      continue;
    }
    for (let slot = 0; slot < OFFSETS.length; slot++) {
      const at = i + OFFSETS[slot]!;
      space.positions[slot] = at < 0 || at > length ? length : at;
    }
    space.extras[0] = i === 0 ? 1 : 0;
    space.expand();
    scorer.score(space.features, scores);
    const guess = argmax(scores);
    witness?.(i, space.features, guess);
    tags[i] = guess;
  }
  return tags.subarray(0, length);
}
