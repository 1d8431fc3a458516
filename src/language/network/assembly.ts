/*
 * What the kernel's module is written with: WebAssembly, byte by byte (codes: WebAssembly core specification 2.0,
 * appendix "Index of Instructions"; those that begin with 0xfd work on vectors of 128 bits).
 */

/** Bytes of code. */
export type Code = readonly number[];

/** LEB128 of a length below 2^14, always in two bytes. */
const length = (size: number): Code => [(size & 0x7f) | 0x80, size >> 7];
/** A part of a module. */
export const section = (id: number, content: Code): Code => [id, ...length(content.length), ...content];
/** A name. */
export const text = (word: string): Code => [word.length, ...Array.from(word, (letter) => letter.charCodeAt(0))];

/** A whole number from 0 to 127. */
export const number = (value: number): Code => [0x41, ...(value < 64 ? [value] : [value | 0x80, 0])];
function littleEndian(value: number): Code {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return [...new Uint8Array(view.buffer)];
}
/** A float64. */
export const float = (value: number): Code => [0x44, ...littleEndian(value)];
/** The same float64 twice. */
export const twoFloats = (value: number): Code => [0xfd, 0x0c, ...littleEndian(value), ...littleEndian(value)];
/** Four int32 of zero. */
export const ZEROS: Code = [0xfd, 0x0c, ...new Array<number>(16).fill(0)];

/** Instructions on what lies on the stack. */
export const I32 = { add: 0x6a, subtract: 0x6b, shiftLeft: 0x74, below: 0x49, fromFloat: 0xaa } as const;
/** Instructions on one float64. */
export const F64 = { add: 0xa0, multiply: 0xa2, fromInt: 0xb7, fromF32: 0xbb } as const;
/** Instructions on two float64. */
export const F64X2 = {
  add: [0xfd, 0xf0, 0x01],
  multiply: [0xfd, 0xf2, 0x01],
  /** The smaller and the larger, as `b < a ? b : a` and `a < b ? b : a`. */
  smaller: [0xfd, 0xf6, 0x01],
  larger: [0xfd, 0xf7, 0x01],
  fromInts: [0xfd, 0xfe, 0x01],
  splat: [0xfd, 0x14],
} as const;
/** Instructions on four int32. */
export const I32X4 = {
  add: [0xfd, 0xae, 0x01],
  /** Products of eight int16, added two by two. */
  dot: [0xfd, 0xba, 0x01],
  fromFloats: [0xfd, 0xfc, 0x01],
  shiftLeft: [0xfd, 0xab, 0x01],
  lane: (index: number): Code => [0xfd, 0x1b, index],
} as const;
/** Four lanes of 32 bits taken from the eight of two vectors. */
export const shuffle = (...taken: readonly number[]): Code => [
  ...[0xfd, 0x0d],
  ...taken.flatMap((lane) => [0, 1, 2, 3].map((byte) => 4 * lane + byte)),
];

const access =
  (...code: Code) =>
  (offset = 0): Code => [...code, offset];
/** Reads the memory at an address and an offset below 128. */
export const load = {
  int: access(0x28, 2),
  f32: access(0x2a, 2),
  f64: access(0x2b, 3),
  vector: access(0xfd, 0x00, 3),
  half: access(0xfd, 0x5d, 2),
} as const;
/** Writes to the memory. */
export const store = {
  int: access(0x36, 2),
  int16: access(0x3b, 1),
  f64: access(0x39, 3),
  half: (): Code => [0xfd, 0x5b, 2, 0, 0],
} as const;

/** Repeats a body that ends in `REPEAT`. */
export const loop = (...body: Code): Code => [0x03, 0x40, ...body, 0x0b];
/** Back to the start of the loop while the number on the stack is not zero. */
export const REPEAT: Code = [0x0d, 0];

/** What a function's code says of its variables by their names. */
export interface Variables {
  readonly get: (name: string) => Code;
  readonly set: (name: string) => Code;
  readonly tee: (name: string) => Code;
  readonly increase: (name: string, by: Code) => Code;
  /** Back to the start of the loop while the variable, so much smaller, is not zero. */
  readonly countDown: (name: string, by: number) => Code;
  /** A function without a result. */
  readonly body: (code: Code) => Code;
}

/** Names for a function's parameters (int32) and its other variables. */
export function nameVariables(
  parameters: readonly string[],
  others: { readonly i32?: readonly string[]; readonly f64?: readonly string[]; readonly v128?: readonly string[] },
): Variables {
  const { i32 = [], f64 = [], v128 = [] } = others;
  const names = [...parameters, ...i32, ...f64, ...v128];
  const get = (name: string): Code => [0x20, names.indexOf(name)];
  const tee = (name: string): Code => [0x22, names.indexOf(name)];
  const set = (name: string): Code => [0x21, names.indexOf(name)];
  const declared = [3, i32.length, 0x7f, f64.length, 0x7c, v128.length, 0x7b];
  return {
    get,
    set,
    tee,
    increase: (name, by) => [...get(name), ...by, I32.add, ...set(name)],
    countDown: (name, by) => [...get(name), ...number(by), I32.subtract, ...tee(name), ...REPEAT],
    body: (code) => [...length(declared.length + code.length + 1), ...declared, ...code, 0x0b],
  };
}
