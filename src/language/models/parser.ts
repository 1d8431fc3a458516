import { openBundle } from './bundle.ts';
import { compileFeatures, type FeatureSpace } from './features.ts';
import { LEXEME_FIELDS, type Lexeme, lexemeColumns } from './lexemes.ts';
import { readScorer, type Scorer } from './linear.ts';
import { isParsed, type Legal, legalMoves, type ParseState, SHIFT, startParse, takeMove } from './parser-moves.ts';
import { PARSER_TEMPLATES } from './parser-templates.ts';

/** Everything the parser needs besides the sentence. */
export interface Parser {
  readonly relations: readonly string[];
  /** Index of `root` in `relations`. */
  readonly root: number;
  readonly scorer: Scorer;
  readonly space: FeatureSpace;
}

/** What the header of the parser's file holds. */
export interface ParserMeta {
  readonly relations: readonly string[];
  readonly fingerprint: number;
}

/** A sentence as the parser sees it. */
export interface TaggedSentence {
  readonly lexemes: readonly Lexeme[];
  /** Indexes of the tagger's tag pairs. */
  readonly tags: Int32Array;
}

const SLOTS = [
  's0',
  's1',
  's2',
  'b0',
  'b1',
  'b2',
  's0l',
  's0l2',
  's0r',
  's0r2',
  'b0l',
  'b0l2',
  's1l',
  's1r',
  's1r2',
] as const;
const FIELDS = [...LEXEME_FIELDS, 'tag', 'relation'] as const;
const EXTRAS = [
  'distance',
  'stackDistance',
  's0leftCount',
  's0rightCount',
  's1rightCount',
  'b0leftCount',
  'depth',
  'bufferEmpty',
] as const;
/** What the root's columns hold, which no word and no tag has. */
const ROOT_VALUE = 9999;

/** The features of a parser, compiled. */
export const parserSpace = (): FeatureSpace =>
  compileFeatures({ slots: SLOTS, fields: FIELDS, extras: EXTRAS, templates: PARSER_TEMPLATES });

/** Reads a trained parser. */
export function readParser(bytes: Uint8Array): Parser {
  const bundle = openBundle<ParserMeta>(bytes);
  const { relations, fingerprint } = bundle.meta;
  const space = parserSpace();
  if (fingerprint !== space.fingerprint) throw new Error('the parser was trained with other features: train it again');
  return {
    relations,
    root: relations.indexOf('root'),
    scorer: readScorer(bundle, 1 + 2 * relations.length),
    space,
  };
}

/** Points the parser's features at a sentence that is about to be parsed. */
export function openSentence(space: FeatureSpace, sentence: TaggedSentence, state: ParseState): void {
  const columns = lexemeColumns(sentence.lexemes, 2);
  for (const column of columns) column[state.length] = ROOT_VALUE;
  const tags = new Int32Array(state.length + 2).fill(-1);
  tags.set(sentence.tags);
  tags[state.length] = ROOT_VALUE;
  space.columns = [...columns, tags, state.relations];
}

/** Computes the features of a state. */
export function describeState(space: FeatureSpace, state: ParseState): void {
  const { stack, next, none, length, left, left2, right, right2 } = state;
  const depth = stack.length;
  const s0 = depth > 0 ? stack[depth - 1]! : none;
  const s1 = depth > 1 ? stack[depth - 2]! : none;
  const s2 = depth > 2 ? stack[depth - 3]! : none;
  const { positions, extras } = space;
  positions[0] = s0;
  positions[1] = s1;
  positions[2] = s2;
  positions[3] = next;
  positions[4] = next + 1 <= length ? next + 1 : none;
  positions[5] = next + 2 <= length ? next + 2 : none;
  positions[6] = left[s0]!;
  positions[7] = left2[s0]!;
  positions[8] = right[s0]!;
  positions[9] = right2[s0]!;
  positions[10] = left[next]!;
  positions[11] = left2[next]!;
  positions[12] = left[s1]!;
  positions[13] = right[s1]!;
  positions[14] = right2[s1]!;
  extras[0] = s0 === none ? 0 : Math.min(next - s0, 10);
  extras[1] = s1 === none ? 0 : Math.min(s0 - s1, 10);
  extras[2] = Math.min(state.leftCount[s0]!, 4);
  extras[3] = Math.min(state.rightCount[s0]!, 4);
  extras[4] = Math.min(state.rightCount[s1]!, 4);
  extras[5] = Math.min(state.leftCount[next]!, 4);
  extras[6] = Math.min(depth, 4);
  extras[7] = next === length ? 1 : 0;
  space.expand();
}

/** The best legal move; only the left arc from the root is called `root`. */
export function bestMove({ relations, root }: Parser, legal: Legal, scores: Int32Array): number {
  const count = relations.length;
  if (legal.left && !legal.shift) return 1 + root;
  let best = legal.shift ? SHIFT : -1;
  const from = legal.left ? 1 : 1 + count;
  const to = legal.right ? 1 + 2 * count : 1 + count;
  for (let move = from; move < to; move++) {
    if (move === 1 + root || move === 1 + root + count) continue;
    if (best < 0 || scores[move]! > scores[best]!) best = move;
  }
  return best;
}

/** Parses greedily, in time linear in the sentence: two moves a token. */
export function parseSentence(parser: Parser, sentence: TaggedSentence): ParseState {
  const state = startParse(sentence.lexemes.length);
  const scores = new Int32Array(parser.scorer.classes);
  openSentence(parser.space, sentence, state);
  while (!isParsed(state)) {
    describeState(parser.space, state);
    parser.scorer.score(parser.space.features, scores);
    takeMove(state, bestMove(parser, legalMoves(state), scores), parser.relations.length);
  }
  return state;
}
