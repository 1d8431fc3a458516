import type { Tag } from '../src/language/doc.ts';
import { hashText } from '../src/language/models/hash.ts';
import type { Lexeme, Lexemes } from '../src/language/models/lexemes.ts';
import { plainQuotes } from '../src/language/models/shape.ts';
import { type Tagger, taggerSpace, tagSentence } from '../src/language/models/tagger.ts';
import { keyColumns, writeBundle, writeKeys } from './bundle-writer.ts';
import type { GoldSentence } from './corpora.ts';
import { createPerceptron, type Perceptron } from './perceptron.ts';
import { createDice, shuffle } from './random.ts';

/** Tag pairs rarer than this are replaced by the commonest pair of the same universal tag. */
const RAREST_PAIR = 8;
/** A form is certain if it was seen so often, and so nearly always with one tag. */
const CERTAIN = { seen: 40, share: 0.998 } as const;
/** Features that were corrected once only are not kept: same accuracy, two thirds of the size. */
const PATIENCE = 1;
const COMPRESSION = { scale: 16, least: 0.3 } as const;

/** What a tagger is trained with; `log` hears a line an epoch. */
export interface TaggerTraining {
  readonly lexemes: Lexemes;
  readonly epochs: number;
  readonly log: (line: string) => void;
  /** Names of all tag pairs, `NOUN|NN`, so that several taggers agree on their numbers. */
  readonly pairs: readonly string[];
}

/** A tagger fresh from training. */
export interface TrainedTagger extends Tagger {
  readonly perceptron: Perceptron;
  readonly certainForms: ReadonlyMap<number, number>;
}

const pairName = (tag: string, xpos: string): string => `${tag}|${xpos}`;

function countPairs(sentences: readonly GoldSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tags, xpos } of sentences)
    for (let i = 0; i < tags.length; i++) {
      const name = pairName(tags[i]!, xpos[i]!);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return counts;
}

/** All tag pairs worth learning, in alphabetical order. */
export function collectPairs(sentences: readonly GoldSentence[]): string[] {
  return [...countPairs(sentences)]
    .filter(([, count]) => count >= RAREST_PAIR)
    .map(([name]) => name)
    .sort();
}

/** Gold labels of each sentence as numbers of pairs. */
function labelSentences(sentences: readonly GoldSentence[], pairs: readonly string[]): Int32Array[] {
  const counts = countPairs(sentences);
  const index = new Map(pairs.map((name, i) => [name, i]));
  const commonest = new Map<string, number>();
  for (const name of [...pairs].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)))
    commonest.set(name.slice(0, name.indexOf('|')), index.get(name)!);
  return sentences.map(({ tags, xpos }) =>
    Int32Array.from(tags, (tag, i) => index.get(pairName(tag, xpos[i]!)) ?? commonest.get(tag)!),
  );
}

/** Frequent forms that have one tag only: they need no decision. */
function findCertainForms(sentences: readonly GoldSentence[], labels: readonly Int32Array[]): Map<number, number> {
  const counts = new Map<string, Map<number, number>>();
  sentences.forEach(({ forms }, s) => {
    forms.forEach((form, i) => {
      const plain = plainQuotes(form);
      const byLabel = counts.get(plain) ?? new Map<number, number>();
      counts.set(plain, byLabel);
      const label = labels[s]![i]!;
      byLabel.set(label, (byLabel.get(label) ?? 0) + 1);
    });
  });
  const certain = new Map<number, number>();
  for (const [form, byLabel] of counts) {
    const seen = [...byLabel.values()].reduce((sum, count) => sum + count, 0);
    const [label, most] = [...byLabel].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
    if (seen >= CERTAIN.seen && most / seen >= CERTAIN.share) certain.set(hashText(form), label);
  }
  return certain;
}

/** Trains by mistakes, sentence by sentence, on the tagger's own previous guesses. */
export function trainTagger(sentences: readonly GoldSentence[], training: TaggerTraining): TrainedTagger {
  const labels = labelSentences(sentences, training.pairs);
  const certainForms = findCertainForms(sentences, labels);
  const perceptron = createPerceptron(training.pairs.length, { patience: PATIENCE });
  const tagger: TrainedTagger = {
    pairs: training.pairs.map((name) => {
      const [tag, xpos] = name.split('|') as [Tag, string];
      return { tag, xpos };
    }),
    scorer: perceptron,
    certain: (lexeme) => certainForms.get(lexeme.values[0]!) ?? -1,
    space: taggerSpace(),
    perceptron,
    certainForms,
  };
  const items = sentences.map(({ forms }, s) => ({ sentence: forms.map(training.lexemes), gold: labels[s]! }));
  const dice = createDice(1);
  for (let epoch = 1; epoch <= training.epochs; epoch++) {
    shuffle(items, dice);
    const accuracy = trainOnce(tagger, items);
    training.log(`tagger epoch ${epoch}: ${(100 * accuracy).toFixed(2)} % right, ${perceptron.size()} features`);
  }
  return tagger;
}

interface TaggedItem {
  readonly sentence: readonly Lexeme[];
  readonly gold: Int32Array;
}

function trainOnce(tagger: TrainedTagger, items: readonly TaggedItem[]): number {
  let right = 0;
  let all = 0;
  for (const { sentence, gold } of items) {
    const tags = tagSentence(tagger, sentence, (position, features, guess) => {
      if (guess !== gold[position]) tagger.perceptron.update(features, gold[position]!, guess);
      tagger.perceptron.tick();
    });
    all += gold.length;
    for (let i = 0; i < gold.length; i++) if (tags[i] === gold[i]) right++;
  }
  return right / all;
}

/** The file of a trained tagger. */
export function writeTagger(tagger: TrainedTagger): Uint8Array {
  const { keys, values } = keyColumns(tagger.certainForms);
  return writeBundle(
    { pairs: tagger.pairs.map(({ tag, xpos }) => [tag, xpos]), fingerprint: tagger.space.fingerprint },
    {
      ...tagger.perceptron.compress(COMPRESSION),
      forms: writeKeys(keys),
      'form-tags': Uint8Array.from(values),
    },
  );
}
