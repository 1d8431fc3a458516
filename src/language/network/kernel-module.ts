/*
 * The inner loop of the network as a WebAssembly module with 128-bit arithmetic, put together here byte by byte
 * (codes: WebAssembly core specification 2.0, appendix "Index of Instructions"). In words:
 *
 *   multiply(w, x, y, rows, stride, count, step):  // addresses, and the lengths of a row and of an answer, in bytes
 *     do {                                         // for each row of the matrix, or for each two
 *       xAt = x; yAt = y; left = count
 *       do {                                       // for each vector
 *         wAt = w; sum = sum2 = 0
 *         do {                                     // for each 32 columns, int16 times int16
 *           sum += dot(load(wAt), load(xAt)) + … + dot(load(wAt + 48), load(xAt + 48))
 *           sum2 += the same with load(wAt + stride) …
 *           wAt += 64; xAt += 64
 *         } while (wAt < w + stride)
 *         store(yAt, the four lanes of sum added); store(yAt + 4, those of sum2)  // int32
 *         yAt += step
 *       } while (--left)
 *       w += stride, twice for two; y += 4, or 8
 *     } while (--r)                                // r begins as rows, or half of them
 *
 * Two rows at a time load each vector once for both, which the machine is glad of; `multiplyPairs` does that.
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

const VARIABLES = [
  ...(['w', 'x', 'y', 'rows', 'stride', 'count', 'step'] as const),
  ...(['r', 'left', 'xAt', 'yAt', 'wAt', 'w2At', 'sum', 'sum2', 'part'] as const),
] as const;
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
const DOT = [0xfd, 0xba, 0x01];
const LANES_ADD = [0xfd, 0xae, 0x01];
const ZERO = [0xfd, 0x0c, ...new Array<number>(16).fill(0)];
const lane = (of: Variable, index: number): number[] => [...get(of), 0xfd, 0x1b, index];
const lanes = (of: Variable): number[] => [
  ...[...lane(of, 0), ...lane(of, 1), ADD, ...lane(of, 2), ADD],
  ...[...lane(of, 3), ADD],
];
const store = (of: Variable, offset: number): number[] => [...get('yAt'), ...lanes(of), 0x36, 2, offset];

const OFFSETS = [0, 16, 32, 48];
/** sum += dot(load(from), load(xAt)): the vector is kept for the second row. */
const addFirst = (offset: number): number[] => [
  ...[...get('sum'), ...load('wAt', offset), ...load('xAt', offset), ...tee('part'), ...DOT, ...LANES_ADD],
  ...set('sum'),
];
const addSecond = (offset: number): number[] => [
  ...[...get('sum2'), ...load('w2At', offset), ...get('part'), ...DOT, ...LANES_ADD],
  ...set('sum2'),
];

/** The body of the function that takes one row at a time, or two. */
function bodyOf(two: boolean): number[] {
  const second = (...code: readonly number[]): readonly number[] => (two ? code : []);
  const columns = loop(
    ...OFFSETS.flatMap((offset) => [...addFirst(offset), ...second(...addSecond(offset))]),
    ...[...increase('wAt', ...number(64)), ...second(...increase('w2At', ...number(64)))],
    ...increase('xAt', ...number(64)),
    ...[...get('wAt'), ...get('w'), ...get('stride'), ADD, 0x49, ...REPEAT],
  );
  const vectors = loop(
    ...[...get('w'), ...set('wAt'), ...second(...get('w'), ...get('stride'), ADD, ...set('w2At'))],
    ...[...ZERO, ...set('sum'), ...second(...ZERO, ...set('sum2'))],
    ...columns,
    ...[...store('sum', 0), ...second(...store('sum2', 4))],
    ...[...increase('yAt', ...get('step')), ...countDown('left')],
  );
  const rows = loop(
    ...[...get('x'), ...set('xAt'), ...get('y'), ...set('yAt'), ...get('count'), ...set('left')],
    ...vectors,
    ...[...increase('w', ...get('stride')), ...second(...increase('w', ...get('stride')))],
    ...[...increase('y', ...number(two ? 8 : 4)), ...countDown('r')],
  );
  const locals = [2, 6, I32, 3, V128];
  const half = two ? [...number(1), 0x76] : [];
  const body = [...locals, ...get('rows'), ...half, ...set('r'), ...rows, END];
  return [(body.length & 0x7f) | 0x80, body.length >> 7, ...body];
}

/** The module: imports a memory as `kernel.memory`, exports `multiply` and, for an even number of rows, `multiplyPairs`. */
export const KERNEL_MODULE: Uint8Array<ArrayBuffer> = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, 7, I32, I32, I32, I32, I32, I32, I32, 0]),
  ...section(2, [1, ...text('kernel'), ...text('memory'), 2, 0, 1]),
  ...section(3, [2, 0, 0]),
  ...section(7, [2, ...text('multiply'), 0, 0, ...text('multiplyPairs'), 0, 1]),
  ...section(10, [2, ...bodyOf(false), ...bodyOf(true)]),
]);
