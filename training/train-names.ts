import type { Name, NameType } from '../src/language/doc.ts';
import { type DocumentEvidence, gatherEvidence } from '../src/language/models/document-evidence.ts';
import type { Features } from '../src/language/models/features.ts';
import type { Gazetteer } from '../src/language/models/gazetteer.ts';
import { kindBit } from '../src/language/models/gazetteer.ts';
import type { Lexeme, Lexemes } from '../src/language/models/lexemes.ts';
import { nameSpace } from '../src/language/models/name-features.ts';
import { encodeNames, LABEL_COUNT, NAME_TYPES } from '../src/language/models/name-labels.ts';
import { labelSentence, type NameRecogniser } from '../src/language/models/names.ts';
import { writeBundle } from './bundle-writer.ts';
import type { CorpusDocument, CorpusSentence } from './corpora.ts';
import { createPerceptron, type Perceptron } from './perceptron.ts';
import { createDice, shuffle } from './random.ts';

/** Features that were corrected once only are not kept. */
const PATIENCE = 1;
const COMPRESSION = { scale: 12, least: 0.7 } as const;

/** A sentence to learn names from. */
export interface NameExample {
  readonly sentence: readonly Lexeme[];
  readonly evidence: DocumentEvidence;
  readonly gold: Int32Array;
}

/** What a name recogniser is trained with. */
export interface NameTraining {
  readonly gazetteer: Gazetteer;
  readonly epochs: number;
  readonly log: (line: string) => void;
  readonly afterEpoch?: (recogniser: NameRecogniser, epoch: number) => void;
}

/** A name recogniser fresh from training. */
export interface TrainedNames extends NameRecogniser {
  readonly perceptron: Perceptron;
  /** For each transition the sum of step * change, from which the average follows. */
  readonly totals: Float64Array;
  readonly steps: () => number;
}

/** The names of a sentence as token ranges; a name that cuts a token is left out. */
export function goldNames(document: CorpusDocument, sentence: CorpusSentence): Name[] {
  const starts = new Map(sentence.toks.map((token, i) => [token[0], i]));
  const ends = new Map(sentence.toks.map((token, i) => [token[1], i + 1]));
  return document.ents.flatMap(([from, to, type]) => {
    const start = starts.get(from);
    const end = ends.get(to);
    const known = NAME_TYPES.includes(type as NameType);
    return known && start !== undefined && end !== undefined && end > start
      ? [{ type: type as NameType, start, end }]
      : [];
  });
}

/** "Iraqi" is no place: Re-DocRED says it is, our other corpora do not. */
export function dropPeoples(document: CorpusDocument, gazetteer: Gazetteer): CorpusDocument {
  const isPeople = ([start, end, type]: CorpusDocument['ents'][number]): boolean => {
    const bits = gazetteer.word(document.text.slice(start, end).toLowerCase());
    return type === 'LOC' && (bits & kindBit('people')) > 0 && (bits & kindBit('country')) === 0;
  };
  return { ...document, ents: document.ents.filter((name) => !isPeople(name)) };
}

/** All labelled sentences of a document, with the evidence of all its sentences. */
export function nameExamples(
  document: CorpusDocument,
  { lexemes, gazetteer }: { readonly lexemes: Lexemes; readonly gazetteer: Gazetteer },
): NameExample[] {
  const sentences = document.sents.map(({ toks }) => toks.map((token) => lexemes(token[2])));
  const evidence = gatherEvidence(sentences, gazetteer);
  return document.sents.flatMap((sentence, i) => {
    if (sentence.nolab || sentence.toks.length === 0) return [];
    const gold = encodeNames(sentence.toks.length, goldNames(document, sentence));
    return [{ sentence: sentences[i]!, evidence, gold }];
  });
}

/** Structured perceptron: the best legal sequence is compared with the gold one, label by label. */
export function trainNames(examples: readonly NameExample[], training: NameTraining): TrainedNames {
  const perceptron = createPerceptron(LABEL_COUNT, { patience: PATIENCE });
  let step = 1;
  const recogniser: TrainedNames = {
    scorer: perceptron,
    transitions: new Int32Array(LABEL_COUNT * LABEL_COUNT),
    totals: new Float64Array(LABEL_COUNT * LABEL_COUNT),
    gazetteer: training.gazetteer,
    space: nameSpace(),
    perceptron,
    steps: () => step,
  };
  const order = [...examples];
  const dice = createDice(5);
  for (let epoch = 1; epoch <= training.epochs; epoch++) {
    shuffle(order, dice);
    let wrong = 0;
    for (const example of order) {
      if (learnFrom(recogniser, example)) wrong++;
      perceptron.tick();
      step++;
    }
    const share = ((100 * wrong) / order.length).toFixed(2);
    training.log(`names epoch ${epoch}: ${share} % of sentences wrong, ${perceptron.size()} features`);
    training.afterEpoch?.(recogniser, epoch);
  }
  return recogniser;
}

function learnFrom(recogniser: TrainedNames, { sentence, evidence, gold }: NameExample): boolean {
  const features: Features[] = [];
  const witness = (_: number, { keys, count }: Features): void => {
    features.push({ keys: keys.slice(0, count), count });
  };
  const guess = labelSentence(recogniser, sentence, { evidence, witness });
  let wrong = false;
  for (let i = 0; i < gold.length; i++) {
    if (guess[i] !== gold[i]) {
      wrong = true;
      recogniser.perceptron.update(features[i]!, gold[i]!, guess[i]!);
    }
    if (i > 0)
      updateTransition(recogniser, gold[i - 1]! * LABEL_COUNT + gold[i]!, guess[i - 1]! * LABEL_COUNT + guess[i]!);
  }
  return wrong;
}

function updateTransition({ transitions, totals, steps }: TrainedNames, gold: number, guess: number): void {
  if (gold === guess) return;
  transitions[gold]! += 1;
  totals[gold]! += steps();
  transitions[guess]! -= 1;
  totals[guess]! -= steps();
}

/** The file of a trained name recogniser. */
export function writeNames(recogniser: TrainedNames): Uint8Array {
  const { transitions, totals, perceptron, space } = recogniser;
  const averaged = Array.from(transitions, (weight, i) =>
    Math.round((weight - totals[i]! / recogniser.steps()) * COMPRESSION.scale),
  );
  return writeBundle(
    { transitions: averaged, fingerprint: space.fingerprint },
    { ...perceptron.compress(COMPRESSION) },
  );
}
