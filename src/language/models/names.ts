import { openBundle } from './bundle.ts';
import type { DocumentEvidence } from './document-evidence.ts';
import type { FeatureSpace, Features } from './features.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Lexeme } from './lexemes.ts';
import { readScorer, type Scorer } from './linear.ts';
import { describeToken, nameSpace, openNames } from './name-features.ts';
import { LABEL_COUNT } from './name-labels.ts';
import { bestLabels } from './viterbi.ts';

/** Everything the name recogniser needs besides the text. */
export interface NameRecogniser {
  readonly scorer: Scorer;
  /** Score of one label after another, `LABEL_COUNT` squared. */
  readonly transitions: Int32Array;
  readonly gazetteer: Gazetteer;
  readonly space: FeatureSpace;
}

/** What the header of the name recogniser's file holds. */
export interface NamesMeta {
  readonly transitions: readonly number[];
  readonly fingerprint: number;
}

/** Called with the features of each token; training keeps them. */
export type NameWitness = (position: number, features: Features) => void;

/** Reads a trained name recogniser. */
export function readNameRecogniser(bytes: Uint8Array, gazetteer: Gazetteer): NameRecogniser {
  const bundle = openBundle<NamesMeta>(bytes);
  const space = nameSpace();
  if (bundle.meta.fingerprint !== space.fingerprint)
    throw new Error('the name recogniser was trained with other features: train it again');
  return {
    scorer: readScorer(bundle, LABEL_COUNT),
    transitions: Int32Array.from(bundle.meta.transitions),
    gazetteer,
    space,
  };
}

/** The scores of all labels of one sentence, `LABEL_COUNT` a token, given what the document says of its words. */
export function scoreLabels(
  { space, scorer, gazetteer }: NameRecogniser,
  sentence: readonly Lexeme[],
  { evidence, witness }: { readonly evidence: DocumentEvidence; readonly witness?: NameWitness },
): Int32Array {
  const emissions = new Int32Array(sentence.length * LABEL_COUNT);
  const context = openNames(space, sentence, { gazetteer, evidence });
  for (let i = 0; i < sentence.length; i++) {
    describeToken(space, context, i);
    scorer.score(space.features, emissions.subarray(i * LABEL_COUNT, (i + 1) * LABEL_COUNT));
    witness?.(i, space.features);
  }
  return emissions;
}

/** The best labels of one sentence. */
export const labelSentence = (
  recogniser: NameRecogniser,
  sentence: readonly Lexeme[],
  given: { readonly evidence: DocumentEvidence; readonly witness?: NameWitness },
): Int32Array => bestLabels(scoreLabels(recogniser, sentence, given), recogniser.transitions);
