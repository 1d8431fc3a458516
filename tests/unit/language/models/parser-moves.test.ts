import { describe, expect, it } from 'vitest';
import {
  isParsed,
  legalMoves,
  moveCosts,
  type ParseState,
  SHIFT,
  startParse,
  takeMove,
} from '../../../../src/language/models/parser-moves.ts';

/** Relations play no part here: 0 shifts, 1 is the left arc, 2 the right arc. */
const RELATIONS = 1;
const LEFT = 1;
const RIGHT = 2;

/** Follows the oracle from a state on; takes the first legal move of the least cost. */
function followOracle(state: ParseState, gold: Int32Array): number {
  let lost = 0;
  while (!isParsed(state)) {
    const legal = legalMoves(state);
    const costs = moveCosts(state, gold);
    const moves = [
      ...(legal.left ? [{ move: LEFT, cost: costs.left }] : []),
      ...(legal.right ? [{ move: RIGHT, cost: costs.right }] : []),
      ...(legal.shift ? [{ move: SHIFT, cost: costs.shift }] : []),
    ].sort((a, b) => a.cost - b.cost);
    lost += moves[0]!.cost;
    takeMove(state, moves[0]!.move, RELATIONS);
  }
  return lost;
}

const parseWithOracle = (gold: readonly number[]): { heads: number[]; lost: number } => {
  const state = startParse(gold.length);
  const lost = followOracle(state, Int32Array.from(gold));
  return { heads: [...state.heads.subarray(0, gold.length)], lost };
};

describe('the moves of the parser', () => {
  it.each([
    ['one word', [1]],
    ['"Ada slept": the subject hangs from the verb', [1, 2]],
    ['"The old king died in Rome"', [2, 2, 3, 6, 5, 3]],
    ['a chain to the right', [5, 0, 1, 2, 3]],
    ['a chain to the left', [1, 2, 3, 4, 5]],
    ['nested arcs on both sides', [3, 2, 0, 6, 3, 4]],
  ])('rebuild the tree of %s without loss', (_, gold) => {
    expect(parseWithOracle(gold)).toEqual({ heads: gold, lost: 0 });
  });

  it('lose exactly the arcs that cross', () => {
    const crossing = [2, 3, 4, 2];
    const { heads, lost } = parseWithOracle(crossing);
    expect(lost).toBe(1);
    expect(heads.filter((head, i) => head === crossing[i])).toHaveLength(3);
  });

  it('go on after a mistake and save all that can be saved', () => {
    const gold = Int32Array.from([2, 2, 3, 4, 5]);
    const state = startParse(5);
    takeMove(state, SHIFT, RELATIONS);
    expect(moveCosts(state, gold).left).toBe(1);
    takeMove(state, LEFT, RELATIONS);
    followOracle(state, gold);
    expect([...state.heads.subarray(0, 5)]).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([
    ['left', LEFT],
    ['right', RIGHT],
  ])('leave exactly one root, even if arcs only ever go %s', (_, preferred) => {
    const state = startParse(6);
    while (!isParsed(state)) {
      const legal = legalMoves(state);
      const arc = legal.left && (preferred === LEFT || !legal.right) ? LEFT : RIGHT;
      takeMove(state, legal.shift && !legal.left ? SHIFT : arc, RELATIONS);
    }
    expect([...state.heads.subarray(0, 6)].filter((head) => head === 6)).toHaveLength(1);
  });
});
