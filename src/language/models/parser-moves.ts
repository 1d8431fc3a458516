/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011). Tokens are 0 … n-1; the artificial root
 * is n and stands at the end of the buffer, so that the sentence's head is the last token left on the stack.
 */
export interface ParseState {
  /** Number of tokens; also the index of the root. */
  readonly length: number;
  /** First token of the buffer; `length` when only the root is left. */
  next: number;
  /** Tokens waiting for a head, the newest last. */
  readonly stack: number[];
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** Newest and second newest child on each side, or `none`. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** The index that stands for no token. */
  readonly none: number;
}

/** Which kinds of moves are possible. */
export interface Legal {
  readonly shift: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

/** A move is one number: 0 shifts, 1 … R is a left arc with relation move-1, R+1 … 2R a right arc. */
export const SHIFT = 0;

/** The start: everything in the buffer. */
export function startParse(length: number): ParseState {
  const none = length + 1;
  const cells = (value: number) => new Int32Array(length + 2).fill(value);
  return {
    length,
    next: 0,
    stack: [],
    heads: cells(-1),
    relations: cells(-1),
    left: cells(none),
    left2: cells(none),
    right: cells(none),
    right2: cells(none),
    leftCount: cells(0),
    rightCount: cells(0),
    none,
  };
}

/** Whether every token has a head. */
export const isParsed = (state: ParseState): boolean => state.next === state.length && state.stack.length === 0;

/** Only the last token of the stack may hang from the root, so there is exactly one root. */
export function legalMoves(state: ParseState): Legal {
  const depth = state.stack.length;
  const shift = state.next < state.length;
  return { shift, left: depth > 0 && (shift || depth === 1), right: depth > 1 };
}

/** Takes one move; `relationCount` is R. */
export function takeMove(state: ParseState, move: number, relationCount: number): void {
  const { stack } = state;
  if (move === SHIFT) {
    stack.push(state.next++);
    return;
  }
  const child = stack.pop()!;
  if (move <= relationCount) {
    const head = state.next;
    state.heads[child] = head;
    state.relations[child] = move - 1;
    state.left2[head] = state.left[head]!;
    state.left[head] = child;
    state.leftCount[head]!++;
  } else {
    const head = stack.at(-1)!;
    state.heads[child] = head;
    state.relations[child] = move - 1 - relationCount;
    state.right2[head] = state.right[head]!;
    state.right[head] = child;
    state.rightCount[head]!++;
  }
}

/** How many gold arcs each kind of move makes unreachable. */
export interface Costs {
  readonly shift: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The dynamic oracle (Goldberg and Nivre 2013): what each move costs from any state, also one with mistakes in it.
 * `gold` holds a head for each token; the root is `state.length`.
 */
export function moveCosts(state: ParseState, gold: Int32Array): Costs {
  const { stack, next, length } = state;
  const shift = next < length ? shiftCost(state, gold) : 0;
  if (stack.length === 0) return { shift, left: 0, right: 0 };
  const top = stack.at(-1)!;
  const head = gold[top]!;
  // A token that is popped can take no more children.
  let orphans = 0;
  for (let i = next; i < length; i++) if (gold[i] === top) orphans++;
  return {
    shift,
    left: orphans + (head > next || head === stack.at(-2) ? 1 : 0),
    right: orphans + (head >= next ? 1 : 0),
  };
}

/** A token that is shifted can no longer be head of what lies on the stack, nor child of what lies below the top. */
function shiftCost({ stack, next }: ParseState, gold: Int32Array): number {
  let cost = 0;
  for (let i = 0; i < stack.length; i++) {
    if (gold[stack[i]!] === next) cost++;
    if (i < stack.length - 1 && gold[next] === stack[i]) cost++;
  }
  return cost;
}
