/*
 * The inner loop of the network as a WebAssembly module with 128-bit arithmetic, put together here byte by byte
 * (codes: WebAssembly core specification 2.0, appendix "Index of Instructions"). In words:
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

const I32 = 0x7f;
const V128 = 0x7b;
const END = 0x0b;

/** LEB128 of a length below 2^14, always in two bytes. */
const length = (size: number): number[] => [(size & 0x7f) | 0x80, size >> 7];
const section = (id: number, content: readonly number[]): number[] => [id, ...length(content.length), ...content];
const text = (word: string): number[] => [word.length, ...Array.from(word, (letter) => letter.charCodeAt(0))];
/** Signed LEB128 of 0 to 127. */
const number = (value: number): number[] => [0x41, ...(value < 64 ? [value] : [value | 0x80, 0])];
const ADD = 0x6a;
const SUBTRACT = 0x6b;
const loop = (...body: readonly number[]): number[] => [0x03, 0x40, ...body, END];
/** Jumps back to the start of the loop while the number on the stack is not zero. */
const REPEAT = [0x0d, 0];
const BELOW = 0x49;

const DOT = [0xfd, 0xba, 0x01];
const LANES_ADD = [0xfd, 0xae, 0x01];
const ZERO = [0xfd, 0x0c, ...new Array<number>(16).fill(0)];
const OFFSETS = [0, 16, 32, 48];
/** Takes four lanes of 32 bits from the eight of two vectors. */
const shuffle = (...taken: readonly number[]): number[] => [
  ...[0xfd, 0x0d],
  ...taken.flatMap((lane) => [0, 1, 2, 3].map((byte) => 4 * lane + byte)),
];

const PARAMETERS = ['w', 'x', 'y', 'rows', 'stride', 'count', 'step'] as const;
const range = (size: number): number[] => Array.from({ length: size }, (_, i) => i);

/** How many rows and vectors a function multiplies at a time. */
interface Block {
  readonly rows: 1 | 2;
  readonly vectors: 1 | 2;
}

/** The names of a function's variables, and the code that reads and writes them. */
function variablesOf({ rows, vectors }: Block) {
  const rowNames = range(rows).map((row) => `w${row}`);
  const vectorNames = range(vectors).map((vector) => `x${vector}`);
  const sumNames = range(vectors).map((vector) => range(rows).map((row) => `sum${row},${vector}`));
  const numbers = ['left', 'xAt', 'yAt', 'end', ...rowNames, ...vectorNames];
  const lanes = ['part', ...vectorNames.map((name) => `${name} loaded`), ...sumNames.flat()];
  const names: readonly string[] = [...PARAMETERS, ...numbers, ...lanes];
  const get = (name: string): number[] => [0x20, names.indexOf(name)];
  const set = (name: string): number[] => [0x21, names.indexOf(name)];
  const tee = (name: string): number[] => [0x22, names.indexOf(name)];
  const increase = (name: string, ...by: readonly number[]): number[] => [...get(name), ...by, ADD, ...set(name)];
  const declared = [2, numbers.length, I32, lanes.length, V128];
  return { rowNames, vectorNames, sumNames, declared, get, set, tee, increase };
}
type Variables = ReturnType<typeof variablesOf>;

/** Adds the products of all columns to the sums. */
function overColumns({ rowNames, vectorNames, sumNames, get, set, increase }: Variables): number[] {
  const load = (from: string, offset: number): number[] => [...get(from), 0xfd, 0x00, 4, offset];
  const multiply = (sum: string, vector: string): number[] => [
    ...[...get(sum), ...get('part'), ...get(`${vector} loaded`), ...DOT, ...LANES_ADD, ...set(sum)],
  ];
  return loop(
    ...OFFSETS.flatMap((offset) => [
      ...vectorNames.flatMap((name) => [...load(name, offset), ...set(`${name} loaded`)]),
      ...rowNames.flatMap((row, r) => [
        ...[...load(row, offset), ...set('part')],
        ...vectorNames.flatMap((vector, v) => multiply(sumNames[v]![r]!, vector)),
      ]),
    ]),
    ...[...rowNames, ...vectorNames].flatMap((name) => increase(name, ...number(64))),
    ...[...get('w0'), ...get('end'), BELOW, ...REPEAT],
  );
}

/** Stores the lanes of one vector's sums added, one int32 a row. */
function store({ get, tee, increase }: Variables, [a, b]: readonly string[]): number[] {
  const lane = (index: number): number[] => [...get(a!), 0xfd, 0x1b, index];
  const addOne = [...lane(0), ...lane(1), ADD, ...lane(2), ADD, ...lane(3), ADD];
  // [a0+a2, b0+b2, a1+a3, b1+b3], then the second half of that onto the first.
  const addTwo = (second: string): number[] => [
    ...[...get(a!), ...get(second), ...shuffle(0, 4, 1, 5)],
    ...[...get(a!), ...get(second), ...shuffle(2, 6, 3, 7), ...LANES_ADD],
    ...[...tee(a!), ...get(a!), ...get(a!), ...shuffle(2, 3, 2, 3), ...LANES_ADD],
  ];
  return [
    ...get('yAt'),
    ...(b === undefined ? [...addOne, 0x36, 2, 0] : [...addTwo(b), 0xfd, 0x5b, 2, 0, 0]),
    ...increase('yAt', ...get('step')),
  ];
}

/** The body of the function that works in such blocks. */
function bodyOf(block: Block): number[] {
  const variables = variablesOf(block);
  const { rowNames, vectorNames, sumNames, get, set, tee, increase } = variables;
  const countDown = (name: string, by: number): number[] => [
    ...[...get(name), ...number(by), SUBTRACT],
    ...[...tee(name), ...REPEAT],
  ];
  /** Points each name a row behind the one before it. */
  const pointAll = (pointers: readonly string[], start: string): number[] =>
    pointers.flatMap((name, i) => [
      ...(i === 0 ? get(start) : [...get(pointers[i - 1]!), ...get('stride'), ADD]),
      ...set(name),
    ]);
  const overVectors = loop(
    ...[...pointAll(rowNames, 'w'), ...pointAll(vectorNames, 'xAt')],
    ...sumNames.flat().flatMap((name) => [...ZERO, ...set(name)]),
    ...[...get('w'), ...get('stride'), ADD, ...set('end')],
    ...overColumns(variables),
    ...sumNames.flatMap((sums) => store(variables, sums)),
    // Behind the last column of the last vector begins the next one.
    ...[...get(vectorNames.at(-1)!), ...set('xAt'), ...countDown('left', block.vectors)],
  );
  const overRows = loop(
    ...[...get('x'), ...set('xAt'), ...get('y'), ...set('yAt'), ...get('count'), ...set('left')],
    ...overVectors,
    ...rowNames.flatMap(() => increase('w', ...get('stride'))),
    ...[...increase('y', ...number(4 * block.rows)), ...countDown('rows', block.rows)],
  );
  const body = [...variables.declared, ...overRows, END];
  return [...length(body.length), ...body];
}

/** The functions of the module by their names; each needs whole blocks of rows and of vectors. */
export const BLOCKS = {
  one: { rows: 1, vectors: 1 },
  twoRows: { rows: 2, vectors: 1 },
  twoRowsTwice: { rows: 2, vectors: 2 },
} as const satisfies Readonly<Record<string, Block>>;

const names = Object.keys(BLOCKS);

/** The module: imports a memory as `kernel.memory`, exports the functions of `BLOCKS`. */
export const KERNEL_MODULE: Uint8Array<ArrayBuffer> = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, PARAMETERS.length, ...PARAMETERS.map(() => I32), 0]),
  ...section(2, [1, ...text('kernel'), ...text('memory'), 2, 0, 1]),
  ...section(3, [names.length, ...names.map(() => 0)]),
  ...section(7, [names.length, ...names.flatMap((name, i) => [...text(name), 0, i])]),
  ...section(10, [names.length, ...Object.values(BLOCKS).flatMap(bodyOf)]),
]);
