import {
  type Code,
  I32,
  I32X4,
  load,
  loop,
  nameVariables,
  number,
  store as put,
  REPEAT,
  section,
  shuffle,
  text,
  ZEROS,
} from './assembly.ts';
import { TURN_BODY, TURN_PARAMETERS } from './turn-module.ts';

/*
 * The inner loops of the network as a WebAssembly module with 128-bit arithmetic. `turn` is in turn-module.ts; the
 * products, in words:
 *
 *   multiply(w, x, y, rows, stride, count, step):  // addresses, and the lengths of a row and of an answer, in bytes
 *     do {                                         // for each R rows of the matrix
 *       xAt = x; yAt = y; left = count
 *       do {                                       // for each V vectors
 *         w0 … wR = the rows; x0 … xV = the vectors; all sums = 0
 *         end = w0 + stride
 *         do {                                     // for each 32 columns, int16 times int16
 *           sum[r][v] += dot(load(w_r), load(x_v)) + … + dot(load(w_r + 48), load(x_v + 48))
 *           all of w, x += 64
 *         } while (w0 < end)
 *         store the four lanes of each sum added, int32, rows side by side, vectors a step apart
 *       } while (left -= V)
 *       w += R * stride; y += 4 * R
 *     } while (rows -= R)
 *
 * A block of rows and vectors loads each number once for several products, which the machine is glad of. Larger ones
 * than two by two are slower again: V8 runs out of registers.
 */

const PARAMETERS = ['w', 'x', 'y', 'rows', 'stride', 'count', 'step'] as const;
const OFFSETS = [0, 16, 32, 48];
const range = (size: number): number[] => Array.from({ length: size }, (_, i) => i);

/** How many rows and vectors a function multiplies at a time. */
interface Block {
  readonly rows: 1 | 2;
  readonly vectors: 1 | 2;
}

function variablesOf({ rows, vectors }: Block) {
  const rowNames = range(rows).map((row) => `w${row}`);
  const vectorNames = range(vectors).map((vector) => `x${vector}`);
  const sumNames = range(vectors).map((vector) => range(rows).map((row) => `sum${row},${vector}`));
  const i32 = ['left', 'xAt', 'yAt', 'end', ...rowNames, ...vectorNames];
  const v128 = ['part', ...vectorNames.map((name) => `${name} loaded`), ...sumNames.flat()];
  return { rowNames, vectorNames, sumNames, ...nameVariables(PARAMETERS, { i32, v128 }) };
}
type Variables = ReturnType<typeof variablesOf>;

/** Adds the products of all columns to the sums. */
function overColumns({ rowNames, vectorNames, sumNames, get, set, increase }: Variables): Code {
  const multiply = (sum: string, vector: string): Code => [
    ...[...get(sum), ...get('part'), ...get(`${vector} loaded`), ...I32X4.dot, ...I32X4.add, ...set(sum)],
  ];
  return loop(
    ...OFFSETS.flatMap((offset) => [
      ...vectorNames.flatMap((name) => [...get(name), ...load.vector(offset), ...set(`${name} loaded`)]),
      ...rowNames.flatMap((row, r) => [
        ...[...get(row), ...load.vector(offset), ...set('part')],
        ...vectorNames.flatMap((vector, v) => multiply(sumNames[v]![r]!, vector)),
      ]),
    ]),
    ...[...rowNames, ...vectorNames].flatMap((name) => increase(name, number(64))),
    ...[...get('w0'), ...get('end'), I32.below, ...REPEAT],
  );
}

/** Stores the lanes of one vector's sums added, one int32 a row. */
function store({ get, tee, increase }: Variables, [a, b]: readonly string[]): Code {
  const lane = (index: number): Code => [...get(a!), ...I32X4.lane(index)];
  const addOne = [...lane(0), ...lane(1), I32.add, ...lane(2), I32.add, ...lane(3), I32.add];
  // [a0+a2, b0+b2, a1+a3, b1+b3], then the second half of that onto the first.
  const addTwo = (second: string): Code => [
    ...[...get(a!), ...get(second), ...shuffle(0, 4, 1, 5)],
    ...[...get(a!), ...get(second), ...shuffle(2, 6, 3, 7), ...I32X4.add],
    ...[...tee(a!), ...get(a!), ...get(a!), ...shuffle(2, 3, 2, 3), ...I32X4.add],
  ];
  return [
    ...get('yAt'),
    ...(b === undefined ? [...addOne, ...put.int()] : [...addTwo(b), ...put.half()]),
    ...increase('yAt', get('step')),
  ];
}

/** The function that works in such blocks. */
function bodyOf(block: Block): Code {
  const variables = variablesOf(block);
  const { rowNames, vectorNames, sumNames, get, set, increase, countDown, body } = variables;
  /** Points each name a row behind the one before it. */
  const pointAll = (pointers: readonly string[], start: string): Code =>
    pointers.flatMap((name, i) => [
      ...(i === 0 ? get(start) : [...get(pointers[i - 1]!), ...get('stride'), I32.add]),
      ...set(name),
    ]);
  const overVectors = loop(
    ...[...pointAll(rowNames, 'w'), ...pointAll(vectorNames, 'xAt')],
    ...sumNames.flat().flatMap((name) => [...ZEROS, ...set(name)]),
    ...[...get('w'), ...get('stride'), I32.add, ...set('end')],
    ...overColumns(variables),
    ...sumNames.flatMap((sums) => store(variables, sums)),
    // Behind the last column of the last vector begins the next one.
    ...[...get(vectorNames.at(-1)!), ...set('xAt'), ...countDown('left', block.vectors)],
  );
  const overRows = loop(
    ...[...get('x'), ...set('xAt'), ...get('y'), ...set('yAt'), ...get('count'), ...set('left')],
    ...overVectors,
    ...rowNames.flatMap(() => increase('w', get('stride'))),
    ...[...increase('y', number(4 * block.rows)), ...countDown('rows', block.rows)],
  );
  return body(overRows);
}

/** The functions of the module by their names; products need whole blocks of rows and of vectors. */
const FUNCTIONS = {
  one: bodyOf({ rows: 1, vectors: 1 }),
  twoRows: bodyOf({ rows: 2, vectors: 1 }),
  twoRowsTwice: bodyOf({ rows: 2, vectors: 2 }),
  turn: TURN_BODY,
} as const;
const names = Object.keys(FUNCTIONS);
const takes = (parameters: readonly string[]): Code => [0x60, parameters.length, ...parameters.map(() => 0x7f), 0];

/** What the module exports: functions of whole numbers without a result. */
export type KernelExports = Readonly<Record<keyof typeof FUNCTIONS, (...numbers: readonly number[]) => void>>;

/** The module: imports a memory as `kernel.memory`. */
export const KERNEL_MODULE: Uint8Array<ArrayBuffer> = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [2, ...takes(PARAMETERS), ...takes(TURN_PARAMETERS)]),
  ...section(2, [1, ...text('kernel'), ...text('memory'), 2, 0, 1]),
  ...section(3, [names.length, ...names.map((name) => (name === 'turn' ? 1 : 0))]),
  ...section(7, [names.length, ...names.flatMap((name, i) => [...text(name), 0, i])]),
  ...section(10, [names.length, ...Object.values(FUNCTIONS).flat()]),
]);
