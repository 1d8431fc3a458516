import type { Lexemes } from '../src/language/models/lexemes.ts';
import {
  bestMove,
  describeState,
  openSentence,
  type Parser,
  parserSpace,
  type TaggedSentence,
} from '../src/language/models/parser.ts';
import {
  type Costs,
  isParsed,
  type Legal,
  legalMoves,
  moveCosts,
  type ParseState,
  SHIFT,
  startParse,
  takeMove,
} from '../src/language/models/parser-moves.ts';
import { writeBundle } from './bundle-writer.ts';
import type { GoldSentence } from './corpora.ts';
import { createPerceptron, type Perceptron } from './perceptron.ts';
import { createDice, type Dice, shuffle } from './random.ts';

/** Relations rarer than this are replaced by their universal part. */
const RAREST_RELATION = 10;
/** How often the parser follows its own mistakes in training, so that it learns to go on after them. */
const EXPLORE_PERCENT = 90;
/** Features that were corrected once only are not kept. */
const PATIENCE = 1;
const COMPRESSION = { scale: 8, least: 1.4375 } as const;

/** A sentence to learn from, with the tags that a tagger gave it that had not seen it. */
export interface ParserExample extends TaggedSentence {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** What a parser is trained with. */
export interface ParserTraining {
  readonly relations: readonly string[];
  readonly epochs: number;
  readonly log: (line: string) => void;
  readonly afterEpoch?: (parser: TrainedParser, epoch: number) => void;
}

/** A parser fresh from training. */
export interface TrainedParser extends Parser {
  readonly perceptron: Perceptron;
}

/** All relations worth learning, in alphabetical order. */
export function collectRelations(sentences: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { relations } of sentences)
    for (const relation of relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= RAREST_RELATION).map(([relation]) => relation);
  return [...new Set([...common, 'dep'])].sort();
}

/** Joins gold trees and given tags. */
export function parserExample(
  sentence: GoldSentence,
  tags: Int32Array,
  { lexemes, relations }: { readonly lexemes: Lexemes; readonly relations: readonly string[] },
): ParserExample {
  const index = new Map(relations.map((relation, i) => [relation, i]));
  const numberOf = (relation: string) => index.get(relation) ?? index.get(relation.split(':')[0]!) ?? index.get('dep')!;
  return {
    lexemes: sentence.forms.map(lexemes),
    tags,
    heads: sentence.heads,
    relations: Int32Array.from(sentence.relations, numberOf),
  };
}

/** Trains with a dynamic oracle: any move that loses no gold arc is right, and mistakes are followed up. */
export function trainParser(examples: readonly ParserExample[], training: ParserTraining): TrainedParser {
  const perceptron = createPerceptron(1 + 2 * training.relations.length, { patience: PATIENCE });
  const parser: TrainedParser = {
    relations: training.relations,
    root: training.relations.indexOf('root'),
    scorer: perceptron,
    space: parserSpace(),
    perceptron,
  };
  const order = [...examples];
  const dice = createDice(3);
  for (let epoch = 1; epoch <= training.epochs; epoch++) {
    shuffle(order, dice);
    let right = 0;
    let all = 0;
    for (const example of order) {
      right += learnFrom(parser, example, epoch > 1 ? dice : () => 100);
      all += 2 * example.lexemes.length;
    }
    training.log(`parser epoch ${epoch}: ${((100 * right) / all).toFixed(2)} % right, ${perceptron.size()} features`);
    training.afterEpoch?.(parser, epoch);
  }
  return parser;
}

/** Parses one sentence and learns from each wrong move; returns how many were right. */
function learnFrom(parser: TrainedParser, example: ParserExample, dice: Dice): number {
  const { perceptron, space, relations } = parser;
  const state = startParse(example.lexemes.length);
  const scores = new Int32Array(perceptron.classes);
  openSentence(space, example, state);
  let right = 0;
  while (!isParsed(state)) {
    describeState(space, state);
    perceptron.score(space.features, scores);
    const legal = legalMoves(state);
    const guess = bestMove(parser, legal, scores);
    const judge = judgeMoves(parser, { state, example, legal });
    if (judge.isRight(guess)) {
      right++;
      takeMove(state, guess, relations.length);
    } else {
      const gold = judge.best(scores);
      perceptron.update(space.features, gold, guess);
      takeMove(state, dice(100) < EXPLORE_PERCENT ? guess : gold, relations.length);
    }
    perceptron.tick();
  }
  return right;
}

interface Judge {
  isRight(move: number): boolean;
  /** The best-scored among the right moves. */
  best(scores: Int32Array): number;
}

interface Situation {
  readonly state: ParseState;
  readonly example: ParserExample;
  readonly legal: Legal;
}

function judgeMoves(parser: TrainedParser, { state, example, legal }: Situation): Judge {
  const relationCount = parser.relations.length;
  const costs = moveCosts(state, example.heads);
  const least = leastCost(costs, legal);
  const top = state.stack.at(-1) ?? -1;
  const wanted = top < 0 ? -1 : example.relations[top]!;
  const head = top < 0 ? -1 : example.heads[top]!;
  const ok = {
    shift: legal.shift && costs.shift === least,
    left: legal.left && costs.left === least,
    right: legal.right && costs.right === least,
  };
  const isRight = (move: number): boolean => {
    if (move === SHIFT) return ok.shift;
    if (move <= relationCount) return ok.left && (head !== state.next || move - 1 === wanted);
    return ok.right && (head !== state.stack.at(-2) || move - 1 - relationCount === wanted);
  };
  const best = (scores: Int32Array): number => {
    let found = -1;
    for (let move = 0; move < scores.length; move++) {
      if (!isRight(move) || isMisplacedRoot(parser, move, state)) continue;
      if (found < 0 || scores[move]! > scores[found]!) found = move;
    }
    return found;
  };
  return { isRight, best };
}

/** `root` is for the left arc from the root and for nothing else. */
function isMisplacedRoot({ relations, root }: TrainedParser, move: number, state: ParseState): boolean {
  if (move === SHIFT) return false;
  const fromRoot = move <= relations.length && state.next === state.length;
  const isRoot = (move - 1) % relations.length === root;
  return fromRoot !== isRoot;
}

const leastCost = (costs: Costs, legal: Legal): number =>
  Math.min(
    legal.shift ? costs.shift : Infinity,
    legal.left ? costs.left : Infinity,
    legal.right ? costs.right : Infinity,
  );

/** The file of a trained parser. */
export function writeParser(parser: TrainedParser): Uint8Array {
  return writeBundle(
    { relations: parser.relations, fingerprint: parser.space.fingerprint },
    { ...parser.perceptron.compress(COMPRESSION) },
  );
}
