/*
 * The inner loop of the network as a WebAssembly module with 128-bit arithmetic, put together here byte by byte
 * (codes: WebAssembly core specification 2.0, appendix "Index of Instructions"). In words:
 *
 *   multiply(w, x, y, rows, stride, count):        // addresses, and the length of a row, in bytes
 *     do {                                         // for each row of the matrix
 *       xAt = x; yAt = y; left = count
 *       do {                                       // for each vector
 *         wAt = w; sum = 0
 *         do {                                     // for each 32 columns, int16 times int16
 *           sum += dot(load(wAt), load(xAt)) + … + dot(load(wAt + 48), load(xAt + 48))
 *           wAt += 64; xAt += 64
 *         } while (wAt < w + stride)
 *         store(yAt, the four lanes of sum added)  // int32
 *         yAt += rows * 4
 *       } while (--left)
 *       w += stride; y += 4
 *     } while (--r)                                // r begins as rows
 */

const I32 = 0x7f;
const V128 = 0x7b;
const END = 0x0b;

const section = (id: number, content: readonly number[]): number[] => [
  id,
  (content.length & 0x7f) | 0x80,
  content.length >> 7,
  ...content,
];
const text = (word: string): number[] => [word.length, ...Array.from(word, (letter) => letter.charCodeAt(0))];

const VARIABLES = ['w', 'x', 'y', 'rows', 'stride', 'count', 'r', 'left', 'xAt', 'yAt', 'wAt', 'sum'] as const;
type Variable = (typeof VARIABLES)[number];
const get = (name: Variable): number[] => [0x20, VARIABLES.indexOf(name)];
const set = (name: Variable): number[] => [0x21, VARIABLES.indexOf(name)];
const tee = (name: Variable): number[] => [0x22, VARIABLES.indexOf(name)];
/** Signed LEB128 of 0 to 127. */
const number = (value: number): number[] => [0x41, ...(value < 64 ? [value] : [value | 0x80, 0])];
const ADD = 0x6a;
const increase = (name: Variable, ...by: readonly number[]): number[] => [...get(name), ...by, ADD, ...set(name)];
const loop = (...body: readonly number[]): number[] => [0x03, 0x40, ...body, END];
/** Jumps back to the start of the loop while the number on the stack is not zero. */
const REPEAT = [0x0d, 0];
const countDown = (name: Variable): number[] => [...get(name), ...number(1), 0x6b, ...tee(name), ...REPEAT];

const load = (from: Variable, offset: number): number[] => [...get(from), 0xfd, 0x00, 4, offset];
const dot = (offset: number): number[] => [...load('wAt', offset), ...load('xAt', offset), 0xfd, 0xba, 0x01];
const LANES_ADD = [0xfd, 0xae, 0x01];
const lane = (index: number): number[] => [...get('sum'), 0xfd, 0x1b, index];

const columns = loop(
  ...[...get('sum'), ...[0, 16, 32, 48].flatMap((offset) => [...dot(offset), ...LANES_ADD]), ...set('sum')],
  ...[...increase('wAt', ...number(64)), ...increase('xAt', ...number(64))],
  ...[...get('wAt'), ...get('w'), ...get('stride'), ADD, 0x49, ...REPEAT],
);
const vectors = loop(
  ...[...get('w'), ...set('wAt'), 0xfd, 0x0c, ...new Array<number>(16).fill(0), ...set('sum')],
  ...columns,
  ...[...get('yAt'), ...lane(0), ...lane(1), ADD, ...lane(2), ADD, ...lane(3), ADD, 0x36, 2, 0],
  ...increase('yAt', ...get('rows'), ...number(2), 0x74),
  ...countDown('left'),
);
const rows = loop(
  ...[...get('x'), ...set('xAt'), ...get('y'), ...set('yAt'), ...get('count'), ...set('left')],
  ...vectors,
  ...[...increase('w', ...get('stride')), ...increase('y', ...number(4))],
  ...countDown('r'),
);
const LOCALS = [2, 5, I32, 1, V128];
const body = [...LOCALS, ...get('rows'), ...set('r'), ...rows, END];
const codeEntry = [(body.length & 0x7f) | 0x80, body.length >> 7, ...body];

/** The module: imports a memory as `kernel.memory`, exports `multiply`. */
export const KERNEL_MODULE: Uint8Array<ArrayBuffer> = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, 6, I32, I32, I32, I32, I32, I32, 0]),
  ...section(2, [1, ...text('kernel'), ...text('memory'), 2, 0, 1]),
  ...section(3, [1, 0]),
  ...section(7, [1, ...text('multiply'), 0, 0]),
  ...section(10, [1, ...codeEntry]),
]);
